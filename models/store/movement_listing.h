// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "models/store/list_sql.h"

namespace stowage {

// " WHERE …" of the table movement as m.
SqlText movementsWhere(const MovementFilter &filter);

// Movements as rows of a list, the newest first. Of one item they stand in effective order with the balance along it;
// of all, in order of posting with the balance when they posted.
class MovementListing {
public:
    explicit MovementListing(Connection &db) : m_db(db) { }

    Result<PageIndex> index(const MovementFilter &filter);
    Result<QList<MovementRow>> page(const MovementFilter &filter, const std::optional<PageAnchor> &from);
    Result<std::optional<MovementRow>> bySeq(qint64 seq);

    // Errors: document.missing.
    Result<DocumentView> document(RowId id);
    Result<DocumentView> documentByNumber(const QString &number);

private:
    Result<DocumentView> view(const char *where, const SqlValue &value);
    Done balanceAlongTime(QList<MovementRow> &rows, RowId itemId);

    Connection &m_db;
};

} // namespace stowage
