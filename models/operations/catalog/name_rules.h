// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace stowage {

inline constexpr int leadTimeDaysMax = 3650;

// What every code and name of categories, locations and suppliers must keep. `what` begins the keys:
// category.code.empty, category.code.spaces{code}, category.code.too_long{code, max}, category.name.empty,
// category.name.too_long{max}.
Done checkNames(const QString &what, const QString &code, const QString &name);

} // namespace stowage
