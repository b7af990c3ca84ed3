// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/location.h"
#include "models/store/connection.h"

#include <QList>

#include <vector>

namespace stowage {

// The location tree, with every node's path and site kept.
class LocationStore {
public:
    explicit LocationStore(Connection &db) : m_db(db) { }

    Result<QList<Location>> all(); // by code
    Result<Location> byId(RowId id); // Errors: location.missing{id}
    Result<bool> isInside(RowId id, RowId outer); // it is, or is in, that one
    Result<std::optional<RowId>> idByCode(const QString &code);
    Result<std::optional<RowId>> idByUid(const QString &uid);
    // By code or uid as written, else by the only code that differs in letter case alone.
    Result<std::optional<RowId>> resolve(const QString &text);
    // The place for stock on its way. Errors: location.transit_missing.
    Result<RowId> transit();
    // The node itself and everything below it.
    Result<std::vector<RowId>> withBelow(RowId id);

    // id 0 is new; a known one keeps its uid, and what lies below it gets its new path and site. Errors:
    // location.missing{id}, location.parent.missing{code}, location.cycle{code}, location.code.taken{code},
    // location.uid.taken{uid}.
    Result<Location> save(Location location);
    // Errors: location.missing{id}, location.in_use{code} (it holds places, stood in a document, or had stock).
    Done remove(RowId id);

private:
    Done checkParent(const Location &location);
    Done movePathsBelow(const Location &parent);

    Connection &m_db;
};

} // namespace stowage
