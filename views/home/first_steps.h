// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/navigator.h"

#include <QWidget>

class QBoxLayout;

namespace stowage {

// What Home shows while the company is empty: the three ways to begin.
class FirstSteps final : public QWidget {
    Q_OBJECT

public:
    explicit FirstSteps(Navigator &navigator, QWidget *parent = nullptr);

private:
    void addChoice(QBoxLayout *row, const QString &iconName, const QString &title, const QString &text, PageId page,
                   const PageTarget &target);

    Navigator &m_navigator; // outlives every page
};

} // namespace stowage
