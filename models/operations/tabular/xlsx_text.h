// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stowage::table {

// In a workbook "_x000D_" stands for the character of that number: for what XML cannot hold, and for the low line of a
// text that would look so by itself. NUL is left out.
QString encodeEscapes(const QString &text);
QString decodeEscapes(const QString &text);

} // namespace stowage::table
