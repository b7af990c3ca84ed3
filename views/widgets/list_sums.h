// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/paged_table.h"
#include "views/widgets/cell_text.h"

namespace stowage {

class PagedTableView;

// "On hand 340 pcs · Value MYR 1,200.00": what the rows come to in every summed column that the view shows. Quantities
// of different units are not added up.
QString sumsText(const PagedTable::Collected &rows, const PagedTableView &view);

} // namespace stowage
