// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"
#include "models/domain/item_object.h"
#include "models/domain/listing.h"
#include "models/domain/location.h"
#include "models/store/connection.h"

#include <QHash>

#include <functional>

namespace stowage {

// Items with the names of what they refer to and their stock. The small tables are read once, so it is made anew for
// each snapshot.
class ItemObjects {
public:
    static Result<ItemObjects> open(Connection &db);

    // An item's stock includes its variants', as does that of each site; goods on their way are at none. Sites stand in
    // order of their codes, variants in that of theirs. Errors: item.missing{id}.
    Result<ItemObject> of(RowId id);

private:
    struct Level {
        RowId itemId = 0, siteId = 0;
        Quantity onHand, reserved;
    };

    explicit ItemObjects(Connection &db) : m_db(db) { }
    Result<std::vector<Level>> levelsOf(RowId id);
    Result<QList<ItemVariant>> variantsOf(RowId id, const std::vector<Level> &levels);
    QList<ItemPlace> placesOf(const Item &item, const std::vector<Level> &levels) const;

    Connection &m_db;
    QHash<RowId, CategoryName> m_categories;
    QHash<RowId, SupplierName> m_suppliers;
    QHash<RowId, Location> m_locations;
    QList<RowId> m_sites; // by code
};

// The fields that the company added to its items.
Result<QList<CustomField>> customFieldsOf(Connection &db);

// Every item that the filter lets through, by code, each as it stood at one moment. `sink`'s error ends it. The answer
// is how many there were.
Result<std::int64_t>
forEachItemObject(Connection &db, const ItemFilter &filter,
                  const std::function<Done(const ItemObject &, std::int64_t done, std::int64_t total)> &sink);

} // namespace stowage
