// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"
#include "models/store/connection.h"

namespace stowage {

// What quantities are counted in. Units are few: they are always read whole.
class UnitStore {
public:
    explicit UnitStore(Connection &db) : m_db(db) { }

    Result<QList<Unit>> all(); // by code
    Done save(const Unit &unit); // a known code is overwritten

private:
    Connection &m_db;
};

} // namespace stowage
