// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace stowage {

// The id in the first column of the first row, if there is one.
inline Result<std::optional<RowId>> firstId(Query row)
{
    std::optional<RowId> id;
    if (row.next())
        id = row.int64(0);
    STOWAGE_TRY(row.done());
    return id;
}

// The id of the only row; nothing where there are none or several.
inline Result<std::optional<RowId>> onlyId(Query row)
{
    std::optional<RowId> id;
    if (row.next()) {
        id = row.int64(0);
        if (row.next())
            id.reset();
    }
    STOWAGE_TRY(row.done());
    return id;
}

// The id that INSERT … RETURNING id gave, run to its end; 0 where ON CONFLICT DO NOTHING kept the row out.
inline Result<RowId> insertedId(Query row)
{
    RowId id = 0;
    while (row.next())
        id = row.int64(0);
    STOWAGE_TRY(row.done());
    return id;
}

// For statements whose number of changed rows says nothing.
inline Done discard(Result<std::int64_t> changes)
{
    return std::move(changes).map([](std::int64_t) { });
}

} // namespace stowage
