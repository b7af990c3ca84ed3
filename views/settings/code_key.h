// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QHash>
#include <QString>

namespace stowage {

// What a CatalogPage knows a row by that has a code and no number: the same for the same code, and never 0.
inline RowId keyOfCode(const QString &code)
{
    return 1 + static_cast<RowId>(qHash(code, 0) >> 2);
}

} // namespace stowage
