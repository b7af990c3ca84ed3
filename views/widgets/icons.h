// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QSize>
#include <QString>

namespace stowage {

enum class IconTint { Text, Muted, Accent, OnAccent, Success, Warning, Danger };

// The icon resources/icons/NAME.svg, drawn in the theme's colour at the screen's own resolution each time it is
// painted: it follows a change of theme, and nothing is loaded before it is first shown.
QIcon icon(const QString &name, IconTint tint = IconTint::Text);
bool hasIcon(const QString &name);

// The icon size of a button with words: the icon stands on the leading side, the rest keeps the words off it.
inline constexpr QSize iconBesideWords{22, 18};

} // namespace stowage
