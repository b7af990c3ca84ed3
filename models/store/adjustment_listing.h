// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "models/domain/waiting.h"
#include "models/store/connection.h"

namespace stowage {

class AdjustmentListing {
public:
    explicit AdjustmentListing(Connection &db) : m_db(db) { }

    Result<PageIndex> index(const AdjustmentFilter &filter);
    Result<QList<AdjustmentRow>> page(const AdjustmentFilter &filter, const std::optional<PageAnchor> &from);
    Result<QList<WaitingApproval>> waiting(); // oldest first

private:
    Connection &m_db;
};

} // namespace stowage
