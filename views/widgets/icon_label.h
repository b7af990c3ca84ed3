// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/icons.h"

#include <QWidget>

namespace stowage {

// An icon by itself, decoration unless it is given an accessible name.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    IconLabel(const QString &name, int size, IconTint tint = IconTint::Text, QWidget *parent = nullptr);

    void setIcon(const QString &name, IconTint tint);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace stowage
