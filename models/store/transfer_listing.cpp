// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transfer_listing.h"

namespace stowage {

Result<QList<WaitingTransfer>> TransferListing::waiting()
{
    QList<WaitingTransfer> waiting;
    Query row = m_db.query(
        "SELECT v.id, v.subject_id, v.position, v.step, v.asked_by, v.asked_at, v.lines_hash, t.number, t.state,"
        " t.version, t.from_location_id, t.to_location_id, a.code, b.code, t.reference, t.notes,"
        " (SELECT count(*) FROM transfer_line n WHERE n.transfer_id = t.id),"
        " (SELECT CAST(coalesce(sum(n.total_cost), 0) AS BIGINT) FROM transfer_line n WHERE n.transfer_id = t.id)"
        " FROM approval v JOIN transfer t ON t.id = v.subject_id JOIN location a ON a.id = t.from_location_id"
        " JOIN location b ON b.id = t.to_location_id WHERE v.decision = ? AND v.subject = ? ORDER BY v.id",
        Decision::Waiting, ApprovalSubject::Transfer);
    while (row.next()) {
        waiting << WaitingTransfer{.approval = {.id = row.int64(0),
                                                .subject = ApprovalSubject::Transfer,
                                                .subjectId = row.int64(1),
                                                .position = row.int32(2),
                                                .step = row.text(3),
                                                .askedBy = row.text(4),
                                                .askedAt = row.int64(5),
                                                .linesHash = row.blob(6)},
                                   .number = row.text(7),
                                   .state = static_cast<TransferState>(row.int32(8)),
                                   .version = row.int32(9),
                                   .fromLocationId = row.int64(10),
                                   .toLocationId = row.int64(11),
                                   .fromCode = row.text(12),
                                   .toCode = row.text(13),
                                   .reference = row.text(14),
                                   .notes = row.text(15),
                                   .lines = row.int32(16),
                                   .value = row.money(17)};
    }
    STOWAGE_TRY(row.done());
    return waiting;
}

} // namespace stowage
