// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/seams.h"

#include <QString>

namespace stowage {

// PINs and passwords are kept as Argon2id hashes: 19 MiB and two passes each, so that a stolen file does not give a
// four-digit PIN away in a moment. It takes some 30 ms: never in the thread of a screen.
QString hashSecret(const QString &secret, Rng &rng); // with its salt and costs, "$argon2id$v=19$…"
bool isSecret(const QString &secret, const QString &hash);

} // namespace stowage
