// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "models/store/connection.h"

#include <QList>

namespace stowage {

// Why stock was corrected. Reasons are few: they are always read whole.
class ReasonStore {
public:
    explicit ReasonStore(Connection &db) : m_db(db) { }

    Result<QList<Reason>> all(); // built-in ones first, each group by code
    // A known code is overwritten, but stays built-in.
    Done save(const Reason &reason);

private:
    Connection &m_db;
};

} // namespace stowage
