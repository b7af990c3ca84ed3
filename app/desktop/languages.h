// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace stowage {

// The application's language: our words, Qt's own, and the formats of dates and numbers.
class Languages {
public:
    Languages() = default;
    ~Languages();

    // Empty is the system's. Windows that are open keep their words until they are built anew.
    void use(const QString &name);

    Q_DISABLE_COPY_MOVE(Languages)

private:
    void load(const QLocale &locale, const QString &file, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace stowage
