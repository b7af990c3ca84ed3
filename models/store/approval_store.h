// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/approval.h"
#include "models/store/connection.h"

namespace stowage {

// Who was asked for a yes, and what they said.
class ApprovalStore {
public:
    explicit ApprovalStore(Connection &db) : m_db(db) { }

    Result<RowId> insert(const Approval &approval);
    // False when somebody else decided first.
    Result<bool> decide(const Approval &approval);
    // Whatever waits, or was said, about a paper whose lines change.
    Done makeVoid(ApprovalSubject subject, RowId subjectId);

    Result<std::optional<Approval>> byId(RowId id);
    Result<QList<Approval>> ofSubject(ApprovalSubject subject, RowId subjectId); // in the order they were asked
    Result<QList<Approval>> waiting(); // oldest first

private:
    Connection &m_db;
};

} // namespace stowage
