// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"

namespace stowage {

// What somebody with the right may do, in the reader's language: "Receive goods".
QString rightText(Right right);

} // namespace stowage
