// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transfer_rule_store.h"

#include "models/domain/approval.h"
#include "models/store/lookup.h"

namespace stowage {

namespace {

#define CLAIM_COLUMNS                                                                                                  \
    "SELECT c.id, c.approval_id, c.line_id, c.kind, c.quantity, c.location_id, c.claimed_by FROM transfer_claim c "

} // namespace

Result<QList<TransferRule>> TransferRuleStore::rules()
{
    QList<TransferRule> rules;
    Query row = m_db.query("SELECT phase, coalesce(from_location_id, 0), coalesce(to_location_id, 0), value, role,"
                           " end_asked FROM transfer_rule ORDER BY id");
    while (row.next()) {
        rules << TransferRule{
            static_cast<TransferPhase>(row.int32(0)), row.int64(1), row.int64(2), row.money(3), row.text(4),
            static_cast<TransferEnd>(row.int32(5))};
    }
    STOWAGE_TRY(row.done());
    return rules;
}

Done TransferRuleStore::replaceRules(const QList<TransferRule> &rules)
{
    STOWAGE_TRY(m_db.run("DELETE FROM transfer_rule"));
    for (const TransferRule &rule : rules) {
        STOWAGE_TRY(m_db.run("INSERT INTO transfer_rule (phase, from_location_id, to_location_id, value, role,"
                             " end_asked) VALUES (?, ?, ?, ?, ?, ?)",
                             rule.phase, idOrNull(rule.fromLocationId), idOrNull(rule.toLocationId), rule.value,
                             rule.role, rule.end));
    }
    return {};
}

Result<QList<RowId>> TransferRuleStore::pathOf(RowId locationId)
{
    QList<RowId> path;
    Query row = m_db.query("WITH RECURSIVE above (id, parent, depth) AS (SELECT id, parent_id, 0 FROM location"
                           " WHERE id = ? UNION SELECT l.id, l.parent_id, a.depth + 1 FROM location l"
                           " JOIN above a ON a.parent = l.id) SELECT id FROM above ORDER BY depth",
                           locationId);
    while (row.next())
        path << row.int64(0);
    STOWAGE_TRY(row.done());
    return path;
}

Done TransferRuleStore::insertClaim(const TransferClaim &claim)
{
    return discard(m_db.run("INSERT INTO transfer_claim (approval_id, line_id, kind, quantity, location_id, claimed_by)"
                            " VALUES (?, ?, ?, ?, ?, ?)",
                            claim.approvalId, claim.lineId, claim.kind, claim.quantity, idOrNull(claim.locationId),
                            claim.claimedBy));
}

Done TransferRuleStore::moveClaims(RowId approvalId, RowId toApprovalId)
{
    return discard(
        m_db.run("UPDATE transfer_claim SET approval_id = ? WHERE approval_id = ?", toApprovalId, approvalId));
}

Result<QList<TransferClaim>> TransferRuleStore::read(Query row)
{
    QList<TransferClaim> claims;
    while (row.next()) {
        claims << TransferClaim{row.int64(0),    row.int64(1),
                                row.int64(2),    static_cast<TransferDifference>(row.int32(3)),
                                row.quantity(4), row.isNull(5) ? 0 : row.int64(5),
                                row.text(6)};
    }
    STOWAGE_TRY(row.done());
    return claims;
}

Result<QList<TransferClaim>> TransferRuleStore::claims(RowId approvalId)
{
    return read(m_db.query(CLAIM_COLUMNS "WHERE c.approval_id = ? ORDER BY c.id", approvalId));
}

Result<QList<TransferClaim>> TransferRuleStore::openClaims(RowId transferId)
{
    return read(m_db.query(CLAIM_COLUMNS "JOIN approval a ON a.id = c.approval_id WHERE a.subject = ?"
                                         " AND a.subject_id = ? AND a.decision = ? ORDER BY c.id",
                           ApprovalSubject::Transfer, transferId, Decision::Waiting));
}

Result<QList<TransferClaim>> TransferRuleStore::claimsOf(RowId transferId)
{
    return read(m_db.query(CLAIM_COLUMNS "JOIN approval a ON a.id = c.approval_id WHERE a.subject = ?"
                                         " AND a.subject_id = ? ORDER BY c.id",
                           ApprovalSubject::Transfer, transferId));
}

} // namespace stowage
