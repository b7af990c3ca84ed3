// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alert.h"
#include "models/domain/listing.h"
#include "models/store/connection.h"

namespace stowage {

// Alerts as lists show them, the newest first.
class AlertListing {
public:
    explicit AlertListing(Connection &db) : m_db(db) { }

    Result<PageIndex> index(const AlertFilter &filter, Instant now);
    Result<QList<AlertRow>> page(const AlertFilter &filter, Instant now, const std::optional<PageAnchor> &from);
    Result<std::optional<AlertRow>> byId(RowId id, Instant now);
    // Open ones that people are to be told of in this time, the latest first: from < notify_at ≤ to.
    Result<QList<AlertRow>> toTell(Instant from, Instant to, int limit);

private:
    Connection &m_db;
};

} // namespace stowage
