// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace stowage {

// Site, Warehouse and Store stand at the top of the tree; the others lie inside something. Transit is the one place
// for what has left a location and not arrived: nobody's shelf, still owned; nothing is received or issued there.
enum class LocationType { Site, Warehouse, Store, Zone, Aisle, Bin, Transit };

struct Location {
    RowId id = 0;
    QString uid;
    QString code; // unique; letter case counts
    QString name;
    LocationType type = LocationType::Warehouse;
    RowId parentId = 0;
    RowId siteId = 0; // the top of its tree, itself at the top; kept by the store
    QString path; // codes on the way down: "LON/Z1/A3"; kept by the store
    bool allowNegative = false; // issuing below zero is allowed and valued at an estimate
    bool active = true;
    QByteArray extra = "{}";
    bool operator==(const Location &) const = default;
};

QString locationTypeName(LocationType type); // "warehouse"
std::optional<LocationType> locationTypeFromName(QStringView name);
bool isTopLevel(LocationType type);

} // namespace stowage
