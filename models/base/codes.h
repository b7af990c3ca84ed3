// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stowage {

// "Staff meal" is "staff_meal": letters and digits of any script, as files and the API carry it. Empty where the name
// has neither.
QString codeFromName(const QString &name);

} // namespace stowage
