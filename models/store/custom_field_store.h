// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"
#include "models/store/connection.h"

namespace stowage {

// The fields that the company added to its items.
class CustomFieldStore {
public:
    explicit CustomFieldStore(Connection &db) : m_db(db) { }

    Result<QList<CustomField>> all(); // by position
    // id 0 is new. Errors: custom_field.missing{id}, custom_field.name.taken{name}.
    Result<CustomField> save(CustomField field);

private:
    Connection &m_db;
};

} // namespace stowage
