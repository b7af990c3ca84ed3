// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/inline_banner.h"

#include "models/base/result.h"
#include "views/widgets/field_state.h"
#include "views/widgets/icon_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace stowage {

InlineBanner::InlineBanner(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_mark(new IconLabel(u"info"_s, 18, IconTint::Text, this)),
      m_buttons(new QHBoxLayout)
{
    setProperty("role", u"banner"_s);
    m_text->setWordWrap(true);
    m_buttons->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->setAlignment(m_mark, Qt::AlignVCenter);
    hide();
}

void InlineBanner::say(Tone tone, const QString &text, const QList<Choice> &choices)
{
    const QString name = tone == Tone::Danger ? u"danger"_s : tone == Tone::Warning ? u"warning"_s : u"info"_s;
    setStyleProperty(this, "tone", name);
    m_mark->setIcon(tone == Tone::Info ? u"info"_s : u"triangle-alert"_s, tone == Tone::Danger    ? IconTint::Danger
                                                                          : tone == Tone::Warning ? IconTint::Warning
                                                                                                  : IconTint::Accent);
    m_text->setText(text);
    setAccessibleName(text);
    for (QPushButton *button : findChildren<QPushButton *>()) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may have been the one that asked
    }
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, this);
        connect(button, &QPushButton::clicked, this, [this, chosen = choice.chosen] {
            hide();
            chosen();
        });
        m_buttons->addWidget(button);
    }
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString InlineBanner::text() const
{
    return m_text->text();
}

bool InlineBanner::choose(const QString &text)
{
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (button->isVisibleTo(this) && QString(button->text()).remove(u'&') == text) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace stowage
