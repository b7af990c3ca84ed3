// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace stowage {

// An action's words without its access key.
QString plainText(const QAction *action);
QString withoutAccessKey(const QString &text);

// Where an action belongs, by its id: "Window", "Items", …
QString groupText(const QString &actionId);

} // namespace stowage
