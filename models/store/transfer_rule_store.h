// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/transfer_gates.h"
#include "models/store/connection.h"

namespace stowage {

// Whom transfers ask, and what was claimed of them and waits.
class TransferRuleStore {
public:
    explicit TransferRuleStore(Connection &db) : m_db(db) { }

    Result<QList<TransferRule>> rules();
    Done replaceRules(const QList<TransferRule> &rules);
    // A place and those that it lies in, innermost first.
    Result<QList<RowId>> pathOf(RowId locationId);

    Done insertClaim(const TransferClaim &claim);
    // They wait for another answer.
    Done moveClaims(RowId approvalId, RowId toApprovalId);
    Result<QList<TransferClaim>> claims(RowId approvalId);
    // Of all that still wait for an answer.
    Result<QList<TransferClaim>> openClaims(RowId transferId);
    // Of all that were ever made, in the order of their approvals.
    Result<QList<TransferClaim>> claimsOf(RowId transferId);

private:
    Result<QList<TransferClaim>> read(Query row);

    Connection &m_db;
};

} // namespace stowage
