// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/action_button.h"

#include "models/base/result.h"
#include "views/shell/action_text.h"
#include "views/widgets/icons.h"

#include <QAction>

namespace stowage {

ActionButton::ActionButton(QAction *action, Kind kind, QWidget *parent)
    : QPushButton(parent),
      m_action(action),
      m_kind(kind)
{
    setAutoDefault(false);
    setIconSize(iconBesideWords);
    setProperty("kind", kind == Primary ? u"primary"_s : kind == Danger ? u"danger"_s : QString());
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::leaveKeyToAnother()
{
    m_hasKey = false;
    follow();
}

void ActionButton::follow()
{
    setText(m_hasKey ? m_action->text() : plainText(m_action).replace(u'&', u"&&"_s));
    const QString iconName = m_action->property("iconName").toString();
    if (iconName.isEmpty())
        setIcon(m_action->icon());
    else
        setIcon(stowage::icon(iconName, m_kind == Primary ? IconTint::OnAccent : IconTint::Text));
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? QString() : plainText(m_action) + u" ("_s + keys + u')');
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
}

} // namespace stowage
