// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_writer.h"
#include "models/domain/listing.h"

namespace stowage {

// BigLedger's Stock Object. `last` is the row's last movement, where there is one. `binLocation` is the code of a bin,
// and null where the stock lies at no bin of the site. `updatedAt` is when the last movement was posted; of stock that
// nothing has moved, the moment `at` that is told of. `item` and `location` are nested as that API's own samples read
// them (stock.item.inventory.reorderPoint, stock.location.name). `valueEstimated` is ours, and there only while the
// stock is below zero.
void writeStockObject(JsonWriter &json, const StockRow &row, const std::optional<MovementRow> &last,
                      const Currency &currency, Instant at);

} // namespace stowage
