// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/suggestion_view.h"

#include <QFrame>

class QLabel;

namespace stowage {

// The list below a field. It floats over the window's content.
class SuggestionList final : public QFrame {
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *window);

    SuggestionView *view() const { return m_view; }
    void setFooter(const QString &text);
    bool hasFooter() const;
    // Below the field, or above where there is more room; as wide as the field or `minimumWidth`.
    void openAt(const QWidget *field, int minimumWidth = 420);

private:
    SuggestionView *m_view; // owned by this widget
    QLabel *m_footer; // owned by this widget
};

} // namespace stowage
