// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;

namespace stowage {

// Facts about a thing, each by its name. What is empty is left out.
class FactGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void clear();
    void addFact(const QString &name, const QString &value);
    // A value that leads somewhere.
    void addLink(const QString &name, const QString &text, std::function<void()> followed);

private:
    QGridLayout *m_grid; // owned by this widget
};

} // namespace stowage
