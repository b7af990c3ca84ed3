// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stowage::table {

// As much of a cell as an error message can show.
inline QString excerpt(QStringView text)
{
    constexpr qsizetype charactersMax = 80;
    return text.size() <= charactersMax ? text.toString() : text.left(charactersMax).toString() + u'\u2026';
}

} // namespace stowage::table
