// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <algorithm>

namespace stowage {

// A tool button as high as the stylesheet's least height, or as its text. Under a stylesheet a QToolButton asks for
// three pixels more at first and gives them up when it is styled again, and with it the bar that it stands in.
class BarButton final : public QToolButton {
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const int width = QToolButton::sizeHint().width(); // styles it, which sets the least height
        return {width, std::max(minimumHeight(), fontMetrics().height() + 4)};
    }
};

} // namespace stowage
