// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/approval_store.h"

#include "models/store/lookup.h"

namespace stowage {

namespace {

#define APPROVAL_COLUMNS                                                                                               \
    "SELECT id, subject, subject_id, position, step, decision, asked_by, asked_at, decided_by, decided_at, notes,"     \
    " lines_hash FROM approval "

Result<QList<Approval>> read(Query row)
{
    QList<Approval> approvals;
    while (row.next()) {
        approvals << Approval{.id = row.int64(0),
                              .subject = static_cast<ApprovalSubject>(row.int32(1)),
                              .subjectId = row.int64(2),
                              .position = row.int32(3),
                              .step = row.text(4),
                              .decision = static_cast<Decision>(row.int32(5)),
                              .askedBy = row.text(6),
                              .askedAt = row.int64(7),
                              .decidedBy = row.text(8),
                              .decidedAt = row.int64(9),
                              .notes = row.text(10),
                              .linesHash = row.blob(11)};
    }
    STOWAGE_TRY(row.done());
    return approvals;
}

} // namespace

Result<RowId> ApprovalStore::insert(const Approval &approval)
{
    return insertedId(
        m_db.query("INSERT INTO approval (subject, subject_id, position, step, asked_by, asked_at, lines_hash)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                   approval.subject, approval.subjectId, approval.position, approval.step, approval.askedBy,
                   approval.askedAt, approval.linesHash));
}

Result<bool> ApprovalStore::decide(const Approval &approval)
{
    STOWAGE_LET(changed, m_db.run("UPDATE approval SET decision = ?, decided_by = ?, decided_at = ?, notes = ?"
                                  " WHERE id = ? AND decision = ?",
                                  approval.decision, approval.decidedBy, approval.decidedAt, approval.notes,
                                  approval.id, Decision::Waiting));
    return changed == 1;
}

Done ApprovalStore::makeVoid(ApprovalSubject subject, RowId subjectId)
{
    return discard(m_db.run("UPDATE approval SET decision = ? WHERE subject = ? AND subject_id = ? AND decision <> ?",
                            Decision::Void, subject, subjectId, Decision::Rejected));
}

Result<std::optional<Approval>> ApprovalStore::byId(RowId id)
{
    STOWAGE_LET(found, read(m_db.query(APPROVAL_COLUMNS "WHERE id = ?", id)));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<Approval>> ApprovalStore::ofSubject(ApprovalSubject subject, RowId subjectId)
{
    return read(m_db.query(APPROVAL_COLUMNS "WHERE subject = ? AND subject_id = ? ORDER BY id", subject, subjectId));
}

Result<QList<Approval>> ApprovalStore::waiting()
{
    return read(m_db.query(APPROVAL_COLUMNS "WHERE decision = 0 ORDER BY id"));
}

} // namespace stowage
