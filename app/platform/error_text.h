// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace stowage {

// The sentence for an error: what happened, why, what would be right. Every key of the core has one: a test reads the
// sources for keys and asks for each.
QString errorText(const Error &error);
// Whether there is a sentence of its own for this key.
bool hasErrorText(const QString &key);

} // namespace stowage
