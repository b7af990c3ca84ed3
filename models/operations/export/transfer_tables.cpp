// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_tables.h"

namespace stowage {

namespace {

ExportTable transfers()
{
    return {.name = "transfers",
            .about = "Transfers between the company's own places. What they moved is in ledger.csv.",
            .tells = "transfer",
            .from = "FROM transfer t JOIN location a ON a.id = t.from_location_id"
                    " JOIN location b ON b.id = t.to_location_id",
            .order = "t.id",
            .columns = {{"number", "t.number", Cell::Text},
                        {"state", "t.state", Cell::TransferState,
                         "draft, pending_approval, approved, shipped, partially_received, received, completed,"
                         " rejected, cancelled or recalled"},
                        {"date", "t.date", Cell::Day},
                        {"location", "a.code", Cell::Text, "code of where it comes from"},
                        {"to_location", "b.code", Cell::Text, "code"},
                        {"reference", "t.reference", Cell::Text},
                        {"notes", "t.notes", Cell::Text},
                        {"shipping_method", "t.shipping_method", Cell::Text},
                        {"tracking_number", "t.tracking_number", Cell::Text},
                        {"shipped_at", "t.shipped_at", Cell::UtcTime, "UTC"},
                        {"estimated_delivery", "t.estimated_delivery", Cell::UtcTime, "UTC"},
                        {"actual_delivery", "t.actual_delivery", Cell::UtcTime, "of what came last, UTC"},
                        {"created_by", "t.created_by", Cell::Text},
                        {"created_at", "t.created_at", Cell::UtcTime, "UTC"},
                        {"updated_at", "t.updated_at", Cell::UtcTime, "UTC"},
                        {"version", "t.version", Cell::Whole, "how often it was changed"},
                        {"id", "t.uuid", Cell::Uuid, "UUID"}}};
}

ExportTable transferLines()
{
    return {.name = "transfer_lines",
            .about = "The lines of transfers.csv.",
            .tells = "transfer_line",
            .from = "FROM transfer_line n JOIN transfer t ON t.id = n.transfer_id JOIN item i ON i.id = n.item_id"
                    " LEFT JOIN location l ON l.id = n.location_id",
            .order = "n.transfer_id, n.position",
            .columns = {{"transfer", "t.number", Cell::Text, "number"},
                        {"position", "n.position", Cell::Whole},
                        {"item", "i.code", Cell::Text, "code"},
                        {"location", "coalesce(l.code, '')", Cell::Text,
                         "code of the bin it is picked from; empty is the transfer's own"},
                        {"lot", "n.lot", Cell::Text},
                        {"requested", "n.requested", Cell::Exact},
                        {"shipped", "n.shipped", Cell::Exact},
                        {"received", "n.received", Cell::Exact, "of what was shipped"},
                        {"found", "n.found", Cell::Exact, "that came besides"},
                        {"lost", "n.lost", Cell::Exact, "or damaged on the way"},
                        {"sent_back", "n.sent_back", Cell::Exact},
                        {"unit_cost", "n.unit_cost", Cell::Exact, "when it was shipped"},
                        {"total_cost", "n.total_cost", Cell::Money, "of all that was shipped"},
                        {"ship_seq", "n.ship_seq", Cell::Whole, "of its shipment in ledger.csv"},
                        {"notes", "n.notes", Cell::Text}}};
}

ExportTable transferSteps()
{
    return {.name = "transfer_steps",
            .about = "What was done to each transfer, by whom and when.",
            .tells = "transfer_step",
            .from = "FROM transfer_step s JOIN transfer t ON t.id = s.transfer_id",
            .order = "s.id",
            .columns = {{"transfer", "t.number", Cell::Text, "number"},
                        {"step", "s.step", Cell::TransferStep,
                         "save, submit, approve, reject, reopen, ship, receive, resolve, take_back, complete, cancel or"
                         " recall"},
                        {"state", "s.state", Cell::TransferState, "after it"},
                        {"user", "s.user_name", Cell::Text},
                        {"done_at", "s.done_at", Cell::UtcTime, "UTC"},
                        {"notes", "s.notes", Cell::Text},
                        {"id", "s.uuid", Cell::Uuid, "UUID"}}};
}

ExportTable transferDocuments()
{
    return {.name = "transfer_documents",
            .about = "The documents that transfers posted.",
            .tells = "transfer_document",
            .from = "FROM transfer_document p JOIN transfer t ON t.id = p.transfer_id"
                    " JOIN document d ON d.id = p.document_id JOIN transfer_step s ON s.id = p.step_id",
            .order = "p.document_id",
            .columns = {{"transfer", "t.number", Cell::Text, "number"},
                        {"document", "d.number", Cell::Text, "number"},
                        {"step", "s.step", Cell::TransferStep, "that posted it"},
                        {"taken_back", "p.taken_back", Cell::Flag}}};
}

ExportTable transferRules()
{
    return {.name = "transfer_rules",
            .about = "Who is asked to agree to transfers, where the company does not go by what the program asks.",
            .tells = "transfer_rule",
            .from = "FROM transfer_rule r LEFT JOIN location a ON a.id = r.from_location_id"
                    " LEFT JOIN location b ON b.id = r.to_location_id",
            .order = "r.id",
            .columns = {{"phase", "r.phase", Cell::TransferPhase, "release, receipt or difference"},
                        {"location", "coalesce(a.code, '')", Cell::Text, "code of where it comes from; empty is any"},
                        {"to_location", "coalesce(b.code, '')", Cell::Text, "code; empty is any"},
                        {"value", "r.value", Cell::Money, "asks from this value on"},
                        {"role", "r.role", Cell::Text, "empty: nobody is asked"},
                        {"end", "r.end_asked", Cell::TransferEnd, "sender or receiver: whose role it is"}}};
}

ExportTable transferClaims()
{
    return {.name = "transfer_claims",
            .about = "What was said to be lost, damaged or found of transfers. It counts once somebody agreed.",
            .tells = "transfer_claim",
            .from = "FROM transfer_claim c JOIN approval v ON v.id = c.approval_id"
                    " JOIN transfer_line n ON n.id = c.line_id JOIN transfer t ON t.id = n.transfer_id"
                    " JOIN item i ON i.id = n.item_id LEFT JOIN location l ON l.id = c.location_id",
            .order = "c.id",
            .columns = {{"transfer", "t.number", Cell::Text, "number"},
                        {"position", "n.position", Cell::Whole, "of the line"},
                        {"item", "i.code", Cell::Text, "code"},
                        {"kind", "c.kind", Cell::TransferDifference, "lost, damaged or found"},
                        {"quantity", "c.quantity", Cell::Exact},
                        {"location", "coalesce(l.code, '')", Cell::Text, "code of where it was found"},
                        {"claimed_by", "c.claimed_by", Cell::Text},
                        {"asked", "v.position", Cell::Whole, "the approval's position among the transfer's"}}};
}

} // namespace

std::vector<ExportTable> transferTables()
{
    return {transfers(), transferLines(), transferSteps(), transferDocuments(), transferRules(), transferClaims()};
}

} // namespace stowage
