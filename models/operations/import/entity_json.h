// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"
#include "models/domain/item.h"
#include "models/domain/location.h"

#include <QJsonObject>

namespace stowage {

// Everything that people can change in an entity, as JSON: what an import notes before and after a change. Values that
// a new entity has anyway are left out. Row ids stay as they are: the text never leaves its database.
QByteArray entityJson(const Item &item);
QByteArray entityJson(const Location &location);
QByteArray entityJson(const Category &category);
QByteArray entityJson(const Supplier &supplier);
QByteArray entityJson(const Unit &unit);
QByteArray entityJson(const CustomField &field);

// Sets all that entityJson() wrote; what it left out becomes a new entity's value. The rest (id, uid, version, times,
// paths) stays as it is.
void setFromJson(Item &item, const QJsonObject &json);
void setFromJson(Location &location, const QJsonObject &json);
void setFromJson(Category &category, const QJsonObject &json);
void setFromJson(Supplier &supplier, const QJsonObject &json);

} // namespace stowage
