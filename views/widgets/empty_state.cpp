// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/empty_state.h"

#include "models/base/result.h"
#include "views/widgets/action_button.h"
#include "views/widgets/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int iconSize = 40;
constexpr int textWidthMax = 460;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    auto *mark = new IconLabel(iconName, iconSize, IconTint::Muted, this);
    m_title->setProperty("role", u"emptyTitle"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_title->setMaximumWidth(textWidthMax);
    m_text->setProperty("role", u"hint"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(textWidthMax);
    // In a row of its own: a label that is only aligned gets the height of the whole width's lines, not of its own.
    const auto rowOf = [](QLabel *label) {
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(label, 1);
        row->addStretch();
        return row;
    };
    m_buttons->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addLayout(rowOf(m_title));
    column->addLayout(rowOf(m_text));
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_buttons->addStretch();
    m_buttons->addStretch();
    setTexts(title, text);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::addHeaderAction(QAction *action)
{
    addAction(action)->leaveKeyToAnother();
}

ActionButton *EmptyState::addAction(QAction *action)
{
    const bool first = m_buttons->count() == 2;
    auto *button = new ActionButton(action, first ? ActionButton::Primary : ActionButton::Plain, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace stowage
