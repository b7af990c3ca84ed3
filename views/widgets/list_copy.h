// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/paged_table.h"
#include "views/widgets/cell_text.h"

namespace stowage {

class PagedTableView;

// Rows as lines of cells with tabs between them, in the columns that the view shows and in their order: what a
// spreadsheet pastes. Numbers and times are in their machine form.
QString tabSeparated(const PagedTable::Collected &rows, const PagedTableView &view, bool withHeaders);

} // namespace stowage
