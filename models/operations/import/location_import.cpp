// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/location_import.h"

#include "models/operations/import/entity_json.h"
#include "models/operations/import/item_reader.h"
#include "models/store/location_store.h"

namespace stowage {

std::optional<QString> LocationImport::nameOf(RowCells &cells)
{
    return cells.require(Field::Code) ? cells.code(Field::Code) : std::nullopt;
}

void LocationImport::read(RowCells &cells, Location &location) const
{
    if (!cells.isBlank(Field::Name))
        location.name = cells.text(Field::Name);
    else if (location.name.isEmpty())
        location.name = location.code;
    if (const auto type = cells.word(Field::Type, locationTypeFromName, u"site, warehouse, store, zone, aisle, bin"_s))
        location.type = *type;
    else if (location.id == 0 && !cells.isBlank(Field::Parent))
        location.type = LocationType::Bin;
    location.allowNegative = cells.boolean(Field::AllowNegative).value_or(location.allowNegative);
    location.active = cells.boolean(Field::Active).value_or(location.active);
    readOtherData(cells, cells.column(Field::OtherDataJson), location.extra);
}

Done LocationImport::takeRow(RowCells &cells, const QString &code)
{
    LocationStore store(run().db());
    STOWAGE_LET(id, store.idByCode(code));
    Location before;
    if (id) {
        STOWAGE_LET(known, store.byId(*id));
        before = known;
    }
    Location location = before;
    location.code = code;
    read(cells, location);
    if (const auto parentCode = cells.code(Field::Parent)) {
        STOWAGE_LET(parent, store.idByCode(*parentCode));
        if (parent)
            location.parentId = *parent;
        else if (cells.problems().isEmpty() && waitFor(cells, *parentCode))
            return {};
        else
            cells.refuse(Field::Parent, u"import.unknown_parent"_s, {{u"parent"_s, *parentCode}});
    }
    if (!cells.problems().isEmpty()) {
        run().reject(cells.line(), cells.problems());
        return {};
    }
    if (location != before) {
        const auto after = catalog().saveLocation(location);
        if (!after)
            return refuse(cells, -1, after.error());
        location = *after;
    }
    arrived(code);
    return saved(cells, u"location"_s, location.id, id ? entityJson(before) : QByteArray(), entityJson(location));
}

} // namespace stowage
