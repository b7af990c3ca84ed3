// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_tables.h"

namespace stowage {

namespace {

// What arrives stands for its transfer; when that is taken back, for one the other way.
ExportTable movements()
{
    return {
        .name = "movements",
        .about = "What moved, as an import reads it: a transfer is one row, and what was taken back as of its own\n"
                 "moment is left out. What is in transit counts at its sender until it arrives, and what is lost\n"
                 "on the way is lost there. The ledger itself is ledger.csv.",
        .tells = "movement",
        .from = "FROM movement m JOIN document d ON d.id = m.document_id JOIN item i ON i.id = m.item_id"
                " JOIN location l ON l.id = m.location_id"
                " LEFT JOIN movement x ON x.seq = m.link AND m.role IN (5, 8)"
                " LEFT JOIN movement y ON y.seq = CASE WHEN m.reversal = 1 THEN x.link ELSE x.seq END"
                " LEFT JOIN location r ON r.id = y.location_id LEFT JOIN lot t ON t.id = m.lot_id"
                " LEFT JOIN document o ON o.id = coalesce(d.reverses_id, d.reversed_by_id)",
        .where = "m.role <> 4 AND (m.role <> 5 OR y.location_id <> m.location_id) AND (o.id IS NULL OR o.effective_at "
                 "<> d.effective_at)",
        .order = "m.seq",
        .columns = {
            {"effective_at", "m.effective_at", Cell::LocalTime, "when it counts, by the company's clock"},
            {"kind", "CASE WHEN m.reversal = 1 AND m.role <> 5 THEN 3 ELSE m.role END", Cell::Kind,
             "in, out, adjustment or transfer"},
            {"item", "i.code", Cell::Text, "code"},
            {"location", "CASE WHEN m.role = 8 OR (m.role = 5 AND m.reversal = 0) THEN r.code ELSE l.code END",
             Cell::Text, "code"},
            {"to_location", "CASE WHEN m.role <> 5 THEN '' WHEN m.reversal = 1 THEN r.code ELSE l.code END", Cell::Text,
             "code, of a transfer"},
            {"quantity",
             "CASE WHEN m.role IN (3, 8) OR (m.reversal = 1 AND m.role <> 5) THEN m.quantity ELSE abs(m.quantity) END",
             Cell::Exact, "positive; signed of an adjustment"},
            {"unit_cost", "m.unit_cost", Cell::Exact, "where the document gave one", nullptr, true},
            {"reference", "d.reference", Cell::Text},
            {"notes", "m.notes", Cell::Text},
            {"lot", "coalesce(t.code, '')", Cell::Text},
            {"expires", "coalesce(t.expires, '')", Cell::Day},
            {"reason", "m.reason", Cell::Text, "code"}}};
}

ExportTable ledger()
{
    return {.name = "ledger",
            .about = "The whole ledger, one row a movement as it was posted, with the hashes that chain them.",
            .tells = "movement",
            .from = "FROM movement m JOIN document d ON d.id = m.document_id JOIN item i ON i.id = m.item_id"
                    " JOIN location l ON l.id = m.location_id LEFT JOIN lot t ON t.id = m.lot_id",
            .order = "m.seq",
            .columns = {{"seq", "m.seq", Cell::Whole, "order of posting"},
                        {"document", "d.number", Cell::Text, "number"},
                        {"line", "m.line", Cell::Whole},
                        {"effective_at", "m.effective_at", Cell::UtcTime, "when it counts, UTC"},
                        {"kind", "m.role", Cell::Kind, "in, out, adjustment or transfer"},
                        {"role", "m.role", Cell::Role,
                         "receipt, issue, adjustment, ship, receive, customer_return, supplier_return or transit_loss"},
                        {"reversal", "m.reversal", Cell::Flag, "takes another movement back"},
                        {"item", "i.code", Cell::Text, "code"},
                        {"location", "l.code", Cell::Text, "code"},
                        {"quantity", "m.quantity", Cell::Exact, "signed: what came is positive"},
                        {"unit_cost", "m.unit_cost", Cell::Exact, "where the document gave one"},
                        {"balance_after", "m.balance_after", Cell::Exact, "at that location, in order of posting"},
                        {"lot", "coalesce(t.code, '')", Cell::Text},
                        {"reason", "m.reason", Cell::Text, "code"},
                        {"notes", "m.notes", Cell::Text},
                        {"link", "m.link", Cell::Whole, "seq of the shipment it is of, or of what it takes back"},
                        {"writer", "m.writer_id", Cell::Whole, "whose hash chain it is in"},
                        {"writer_seq", "m.writer_seq", Cell::Whole, "its place there"},
                        {"hash", "m.hash", Cell::Hex, "SHA-256"}}};
}

ExportTable documents()
{
    return {.name = "documents",
            .about = "The documents that movements were posted with.",
            .tells = "document",
            .from = "FROM document d LEFT JOIN location a ON a.id = d.location_id LEFT JOIN location b ON b.id ="
                    " d.to_location_id LEFT JOIN document r ON r.id = d.reverses_id LEFT JOIN document v ON v.id ="
                    " d.reversed_by_id LEFT JOIN import_batch t ON t.id = d.import_id",
            .order = "d.id",
            .columns = {{"number", "d.number", Cell::Text},
                        {"kind", "d.kind", Cell::DocumentKind,
                         "receipt, issue, adjustment, transfer, count, reversal,"
                         " transfer_receipt, transfer_loss"},
                        {"effective_at", "d.effective_at", Cell::UtcTime, "when it counts, UTC"},
                        {"posted_at", "d.posted_at", Cell::UtcTime, "when it was posted, UTC"},
                        {"reference", "d.reference", Cell::Text},
                        {"reference_type", "d.reference_type", Cell::Text},
                        {"reason", "d.reason", Cell::Text, "code"},
                        {"notes", "d.notes", Cell::Text},
                        {"user", "d.user_name", Cell::Text},
                        {"location", "coalesce(a.code, '')", Cell::Text, "code"},
                        {"to_location", "coalesce(b.code, '')", Cell::Text, "code, of a transfer"},
                        {"reverses", "coalesce(r.number, '')", Cell::Text, "number of what this one takes back"},
                        {"reversed_by", "coalesce(v.number, '')", Cell::Text, "number of what takes this one back"},
                        {"import", "coalesce(t.number, '')", Cell::Text, "number of the import that brought it"},
                        {"source_key", "d.source_key", Cell::Hex, "what it is known by where it came from"},
                        {"first_seq", "d.first_seq", Cell::Whole, "of its movements in ledger.csv"},
                        {"lines", "d.line_count", Cell::Whole},
                        {"id", "d.uuid", Cell::Uuid, "UUID"}}};
}

std::vector<ExportTable> levels()
{
    return {
        {.name = "stock",
         .about = "What is where, by the ledger.",
         .tells = "stock_level",
         .from = "FROM stock_level s JOIN item i ON i.id = s.item_id JOIN location l ON l.id = s.location_id",
         .order = "s.item_id, s.location_id",
         .columns = {{"item", "i.code", Cell::Text, "code"},
                     {"location", "l.code", Cell::Text, "code"},
                     {"on_hand", "s.on_hand", Cell::Exact},
                     {"reserved", "s.reserved", Cell::Exact},
                     {"in_transit", "s.in_transit", Cell::Exact, "on its way to this location"},
                     {"on_order", "s.on_order", Cell::Exact},
                     {"value", "s.value", Cell::Money, "of what is on hand, by moving average"},
                     {"last_issue_cost", "s.last_issue_cost", Cell::Exact, "of one unit"},
                     {"last_receipt_cost", "s.last_receipt_cost", Cell::Exact, "of one unit"},
                     {"last_movement_at", "s.last_movement_at", Cell::UtcTime, "UTC"},
                     {"last_seq", "s.last_seq", Cell::Whole, "of the last movement in ledger.csv"}}},
        {.name = "lot_stock",
         .about = "How much of which lot is where.",
         .tells = "lot_level",
         .from = "FROM lot_level v JOIN item i ON i.id = v.item_id JOIN location l ON l.id = v.location_id"
                 " JOIN lot t ON t.id = v.lot_id",
         .order = "v.item_id, v.location_id, v.lot_id",
         .columns = {{"item", "i.code", Cell::Text, "code"},
                     {"location", "l.code", Cell::Text, "code"},
                     {"lot", "t.code", Cell::Text},
                     {"on_hand", "v.on_hand", Cell::Exact},
                     {"reserved", "v.reserved", Cell::Exact, "of this very lot"}}},
        {.name = "reservations",
         .about = "What is, or was, promised to somebody.",
         .tells = "reservation",
         .from = "FROM reservation r JOIN item i ON i.id = r.item_id JOIN location l ON l.id = r.location_id"
                 " LEFT JOIN lot t ON t.id = r.lot_id",
         .order = "r.id",
         .columns = {{"reference_type", "r.reference_type", Cell::Text},
                     {"reference", "r.reference", Cell::Text, "what it is promised to"},
                     {"item", "i.code", Cell::Text, "code"},
                     {"location", "l.code", Cell::Text, "code"},
                     {"lot", "coalesce(t.code, '')", Cell::Text, "empty for any"},
                     {"quantity", "r.quantity", Cell::Exact, "asked for"},
                     {"held", "r.held", Cell::Exact, "still kept"},
                     {"issued", "r.issued", Cell::Exact, "under its reference; the rest was released"},
                     {"expires", "r.expires", Cell::Text, "the last day on which it holds"},
                     {"notes", "r.notes", Cell::Text},
                     {"made_by", "r.made_by", Cell::Text},
                     {"made_at", "r.made_at", Cell::UtcTime, "UTC"},
                     {"ended_by", "r.ended_by", Cell::Text},
                     {"ended_at", "r.ended_at", Cell::UtcTime, "UTC"},
                     {"id", "r.uuid", Cell::Uuid, "UUID"}}},
        {.name = "in_transit",
         .about = "What has left a location and not arrived.",
         .tells = "transit",
         .from = "FROM transit w JOIN item i ON i.id = w.item_id JOIN location l ON l.id = w.to_location_id"
                 " JOIN document d ON d.id = w.document_id",
         .order = "w.ship_seq",
         .columns = {{"ship_seq", "w.ship_seq", Cell::Whole, "of the shipment in ledger.csv"},
                     {"document", "d.number", Cell::Text, "number"},
                     {"item", "i.code", Cell::Text, "code"},
                     {"to_location", "l.code", Cell::Text, "code"},
                     {"quantity", "w.quantity", Cell::Exact},
                     {"value", "w.value", Cell::Money}}},
        {.name = "settlements",
         .about = "Where a receipt settled a shortage.",
         .tells = "settlement",
         .from = "FROM settlement e JOIN item i ON i.id = e.item_id",
         .order = "e.receipt_seq",
         .columns = {{"receipt_seq", "e.receipt_seq", Cell::Whole, "of the receipt in ledger.csv"},
                     {"item", "i.code", Cell::Text, "code"},
                     {"quantity", "e.quantity", Cell::Exact},
                     {"estimate", "e.estimate", Cell::Money, "what the shortage was taken to cost"},
                     {"difference", "e.difference", Cell::Money, "what it cost more or less"}}},
    };
}

std::vector<ExportTable> chains()
{
    return {
        {.name = "writers",
         .about = "Who posted: each has a hash chain of its own.",
         .tells = "writer",
         .from = "FROM writer w",
         .order = "w.id",
         .columns = {{"writer", "w.id", Cell::Whole, "its number in ledger.csv"},
                     {"name", "w.name", Cell::Text},
                     {"head", "w.head", Cell::Hex, "hash of its last movement"},
                     {"count", "w.count", Cell::Whole, "of its movements"},
                     {"created_at", "w.created_at", Cell::UtcTime, "UTC"},
                     {"id", "w.uid", Cell::Text}}},
        {.name = "checkpoints",
         .about = "The heads of all chains at one moment, bound into one hash.",
         .tells = "ledger_checkpoint",
         .from = "FROM ledger_checkpoint k",
         .order = "k.id",
         .columns = {{"created_at", "k.created_at", Cell::UtcTime, "UTC"},
                     {"occasion", "k.occasion", Cell::Text},
                     {"heads", "k.heads", Cell::Text},
                     {"hash", "k.hash", Cell::Hex, "SHA-256"}}},
    };
}

} // namespace

std::vector<ExportTable> ledgerTables()
{
    std::vector<ExportTable> all{movements(), documents(), ledger()};
    for (auto *part : {&levels, &chains}) {
        for (ExportTable &table : part())
            all.push_back(std::move(table));
    }
    return all;
}

} // namespace stowage
