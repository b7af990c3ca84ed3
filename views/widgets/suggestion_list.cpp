// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/suggestion_list.h"

#include "models/base/result.h"

#include <QLabel>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int rowsShownMax = 9;

} // namespace

SuggestionList::SuggestionList(QWidget *window)
    : QFrame(window),
      m_view(new SuggestionView(this)),
      m_footer(new QLabel(this))
{
    setObjectName(u"suggestionList"_s);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_footer->setObjectName(u"suggestionFooter"_s);
    m_footer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    column->addWidget(m_view);
    column->addWidget(m_footer);
}

void SuggestionList::setFooter(const QString &text)
{
    m_footer->setText(text);
    m_footer->setVisible(!text.isEmpty());
}

bool SuggestionList::hasFooter() const
{
    return !m_footer->text().isEmpty();
}

void SuggestionList::openAt(const QWidget *field, int minimumWidth)
{
    const QWidget *host = parentWidget();
    int height =
        10 + m_view->heightOf(rowsShownMax) + (m_footer->text().isEmpty() ? 0 : m_footer->sizeHint().height() + 2);
    m_view->setVisible(m_view->count() > 0);
    const QRect anchor(field->mapTo(host, QPoint()), field->size());
    const int below = host->height() - anchor.bottom() - 8;
    const bool above = height > below && anchor.top() > below;
    height = std::min(height, above ? anchor.top() - 8 : below);
    const int width = std::min(std::max(anchor.width(), minimumWidth), host->width() - 16);
    int left = field->isRightToLeft() ? anchor.right() - width + 1 : anchor.left();
    left = std::clamp(left, 8, std::max(8, host->width() - width - 8));
    setGeometry(left, above ? anchor.top() - height - 3 : anchor.bottom() + 4, width, height);
    show();
    raise();
}

} // namespace stowage
