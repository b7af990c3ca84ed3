// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"
#include "models/store/connection.h"

namespace stowage {

class SupplierStore {
public:
    explicit SupplierStore(Connection &db) : m_db(db) { }

    Result<QList<Supplier>> all(); // by code
    Result<Supplier> byId(RowId id); // Errors: supplier.missing{id}
    Result<bool> exists(RowId id);
    Result<std::optional<RowId>> idByCode(const QString &code);
    Result<std::optional<RowId>> idByUid(const QString &uid);
    // By code or uid as written, else by the only code that differs in letter case alone.
    Result<std::optional<RowId>> resolve(const QString &text);

    // id 0 is new; a known one keeps its uid. Errors: supplier.missing{id}, supplier.code.taken{code},
    // supplier.uid.taken{uid}.
    Result<Supplier> save(Supplier supplier);
    // Errors: supplier.missing{id}, supplier.in_use{code} (items name it).
    Done remove(RowId id);

private:
    Connection &m_db;
};

} // namespace stowage
