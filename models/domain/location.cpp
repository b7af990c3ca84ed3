// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/location.h"

namespace stowage {

QString locationTypeName(LocationType type)
{
    switch (type) {
    case LocationType::Site:
        return u"site"_s;
    case LocationType::Warehouse:
        return u"warehouse"_s;
    case LocationType::Store:
        return u"store"_s;
    case LocationType::Zone:
        return u"zone"_s;
    case LocationType::Aisle:
        return u"aisle"_s;
    case LocationType::Bin:
        return u"bin"_s;
    case LocationType::Transit:
        return u"transit"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LocationType> locationTypeFromName(QStringView name)
{
    for (const LocationType type :
         {LocationType::Site, LocationType::Warehouse, LocationType::Store, LocationType::Zone, LocationType::Aisle,
          LocationType::Bin, LocationType::Transit}) {
        if (locationTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

bool isTopLevel(LocationType type)
{
    return type == LocationType::Site || type == LocationType::Warehouse || type == LocationType::Store
           || type == LocationType::Transit;
}

} // namespace stowage
