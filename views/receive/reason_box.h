// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace stowage {

class ReasonLookup;

// Chooses one of the reasons in use; its first entry is none of them.
class ReasonBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ReasonBox(const ReasonLookup &reasons, QWidget *parent = nullptr);

    // What choosing none means.
    void setNoneText(const QString &text);
    QString reason() const { return currentData().toString(); }
    // Without a signal. One that is not in use any more is offered all the same.
    void setReason(const QString &code);

Q_SIGNALS:
    void reasonChanged();

private:
    void fill();

    const ReasonLookup &m_reasons; // the page's
    QString m_none;
};

} // namespace stowage
