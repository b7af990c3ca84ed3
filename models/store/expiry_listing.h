// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "models/store/connection.h"

namespace stowage {

// Lots with stock, by the day on which they expire.
class ExpiryListing {
public:
    explicit ExpiryListing(Connection &db) : m_db(db) { }

    Result<PageIndex> index(const ExpiryFilter &filter);
    Result<QList<ExpiryRow>> page(const ExpiryFilter &filter, const std::optional<PageAnchor> &from);

private:
    Connection &m_db;
};

} // namespace stowage
