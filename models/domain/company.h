// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"
#include "models/base/decimal.h"

#include <QString>

namespace stowage {

// Whose stock one database holds. Currency and time zone are chosen once, when it is made.
struct Company {
    QString uid;
    QString name;
    Currency currency{u"MYR"_s, 2};
    Calendar calendar{QTimeZone("Asia/Kuala_Lumpur")};
    bool demo = false; // the permanent mark of a demo company
};

} // namespace stowage
