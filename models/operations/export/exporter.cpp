// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/exporter.h"

#include "models/domain/catalog.h"
#include "models/domain/item.h"
#include "models/domain/movement.h"
#include "models/operations/tabular/table_writer.h"

#include <QDir>
#include <QSaveFile>

namespace stowage {

namespace {

// How a column of a query becomes a cell.
enum class Cell { Text, Whole, Flag, Exact, Instant, ItemType, Lots, DocumentKind, Role, Kind, Money, Hex };

struct ExportColumn {
    const char *heading;
    Cell cell;
    const char *meaning;
};

struct ExportTable {
    const char *name;
    const char *sql;
    std::vector<ExportColumn> columns;
};

const std::vector<ExportTable> &exportTables()
{
    static const std::vector<ExportTable> all{
        {"items",
         "SELECT i.code, i.name, i.description, i.type, coalesce(c.path, ''), i.unit,"
         " coalesce((SELECT b.code FROM item_barcode b WHERE b.item_id = i.id ORDER BY b.position LIMIT 1), ''),"
         " i.weight, i.length, i.width, i.height, i.dimension_unit, i.cost_price, i.selling_price, i.currency,"
         " i.tracked, i.minimum_stock, i.maximum_stock, i.reorder_point, i.reorder_quantity, i.auto_reorder,"
         " i.lot_tracking, coalesce(s.code, ''), i.supplier_item_code, i.lead_time_days, i.income_account,"
         " i.expense_account, i.asset_account, i.sales_tax_code, i.purchase_tax_code, i.taxable, coalesce(p.code, ''),"
         " i.active, i.attributes, i.custom_fields, i.extra, i.uid"
         " FROM item i LEFT JOIN category c ON c.id = i.category_id LEFT JOIN supplier s ON s.id = i.supplier_id"
         " LEFT JOIN item p ON p.id = i.parent_id ORDER BY i.id",
         {{"item_code", Cell::Text, "unique; letter case counts"},
          {"name", Cell::Text, ""},
          {"description", Cell::Text, ""},
          {"type", Cell::ItemType, "inventory, service or non_inventory"},
          {"category", Cell::Text, "path from the top, parts joined by \" > \""},
          {"unit", Cell::Text, "what quantities count"},
          {"barcode", Cell::Text, "the first; all are in barcodes.csv"},
          {"weight", Cell::Exact, "of one unit, in kilograms"},
          {"length", Cell::Exact, ""},
          {"width", Cell::Exact, ""},
          {"height", Cell::Exact, ""},
          {"dimension_unit", Cell::Text, ""},
          {"cost_price", Cell::Exact, "of one unit, in the company's currency"},
          {"selling_price", Cell::Exact, ""},
          {"currency", Cell::Text, "of the selling price; empty is the company's"},
          {"tracked", Cell::Flag, "whether stock is kept"},
          {"minimum_stock", Cell::Exact, ""},
          {"maximum_stock", Cell::Exact, ""},
          {"reorder_point", Cell::Exact, ""},
          {"reorder_quantity", Cell::Exact, ""},
          {"auto_reorder", Cell::Flag, ""},
          {"lot_tracking", Cell::Lots, "none, lot or serial"},
          {"supplier", Cell::Text, "code"},
          {"supplier_item_code", Cell::Text, ""},
          {"lead_time_days", Cell::Whole, ""},
          {"income_account", Cell::Text, ""},
          {"expense_account", Cell::Text, ""},
          {"asset_account", Cell::Text, ""},
          {"sales_tax_code", Cell::Text, ""},
          {"purchase_tax_code", Cell::Text, ""},
          {"taxable", Cell::Flag, ""},
          {"parent", Cell::Text, "code of the item that this is a variant of"},
          {"active", Cell::Flag, ""},
          {"attributes_json", Cell::Text, "of a variant"},
          {"custom_fields_json", Cell::Text, "values of the company's own fields"},
          {"other_data_json", Cell::Text, "what came with the item and has no place of its own"},
          {"id", Cell::Text, "the same on every machine"}}},
        {"barcodes",
         "SELECT b.code, i.code, b.pack_factor FROM item_barcode b JOIN item i ON i.id = b.item_id"
         " ORDER BY b.item_id, b.position",
         {{"barcode", Cell::Text, ""},
          {"item_code", Cell::Text, ""},
          {"pack_factor", Cell::Exact, "units in one scan"}}},
        {"price_groups",
         "SELECT i.code, p.group_id, p.price FROM item_price p JOIN item i ON i.id = p.item_id"
         " ORDER BY p.item_id, p.position",
         {{"item_code", Cell::Text, ""}, {"group", Cell::Text, ""}, {"price", Cell::Exact, ""}}},
        {"cost_prices",
         "SELECT i.code, p.valid_from, p.cost FROM item_cost p JOIN item i ON i.id = p.item_id"
         " ORDER BY p.item_id, p.valid_from",
         {{"item_code", Cell::Text, ""},
          {"valid_from", Cell::Text, "the first day it holds"},
          {"cost_price", Cell::Exact, ""}}},
        {"categories",
         "SELECT c.code, c.name, coalesce(p.code, ''), c.uid FROM category c LEFT JOIN category p ON p.id = c.parent_id"
         " ORDER BY c.path_key",
         {{"code", Cell::Text, ""}, {"name", Cell::Text, ""}, {"parent", Cell::Text, "code"}, {"id", Cell::Text, ""}}},
        {"locations",
         "SELECT l.code, l.name, l.type, coalesce(p.code, ''), l.allow_negative, l.active, l.uid FROM location l"
         " LEFT JOIN location p ON p.id = l.parent_id WHERE l.type <> 'transit' ORDER BY l.path",
         {{"code", Cell::Text, ""},
          {"name", Cell::Text, ""},
          {"type", Cell::Text, "site, warehouse, store, zone, aisle or bin"},
          {"parent", Cell::Text, "code"},
          {"allow_negative", Cell::Flag, "whether issuing below zero is allowed"},
          {"active", Cell::Flag, ""},
          {"id", Cell::Text, ""}}},
        {"suppliers",
         "SELECT code, name, contact, email, phone, address, lead_time_days, active, uid FROM supplier ORDER BY "
         "code_key",
         {{"code", Cell::Text, ""},
          {"name", Cell::Text, ""},
          {"contact", Cell::Text, ""},
          {"email", Cell::Text, ""},
          {"phone", Cell::Text, ""},
          {"address", Cell::Text, ""},
          {"lead_time_days", Cell::Whole, ""},
          {"active", Cell::Flag, ""},
          {"id", Cell::Text, ""}}},
        {"lots",
         "SELECT i.code, t.code, t.expires FROM lot t JOIN item i ON i.id = t.item_id ORDER BY t.id",
         {{"item_code", Cell::Text, ""}, {"lot", Cell::Text, ""}, {"expires", Cell::Text, "day"}}},
        {"documents",
         "SELECT d.number, d.kind, d.effective_at, d.posted_at, d.reference, d.reference_type, d.reason, d.notes,"
         " d.user_name, coalesce(a.code, ''), coalesce(b.code, ''), coalesce(r.number, ''), d.line_count, d.uuid"
         " FROM document d LEFT JOIN location a ON a.id = d.location_id LEFT JOIN location b ON b.id = d.to_location_id"
         " LEFT JOIN document r ON r.id = d.reverses_id ORDER BY d.id",
         {{"number", Cell::Text, ""},
          {"kind", Cell::DocumentKind, "receipt, issue, adjustment, transfer, count or reversal"},
          {"effective_at", Cell::Instant, "when it counts, UTC"},
          {"posted_at", Cell::Instant, "when it was posted, UTC"},
          {"reference", Cell::Text, ""},
          {"reference_type", Cell::Text, ""},
          {"reason", Cell::Text, ""},
          {"notes", Cell::Text, ""},
          {"user", Cell::Text, ""},
          {"location", Cell::Text, "code"},
          {"to_location", Cell::Text, "code, of a transfer"},
          {"reverses", Cell::Text, "number of the document that this one takes back"},
          {"lines", Cell::Whole, ""},
          {"id", Cell::Hex, "UUID"}}},
        {"movements",
         "SELECT m.seq, d.number, m.line, m.effective_at, m.role, m.role, m.reversal, i.code, l.code, m.quantity,"
         " m.unit_cost, m.balance_after, coalesce(t.code, ''), m.reason, m.notes, m.link, m.writer_id, m.writer_seq,"
         " m.hash FROM movement m JOIN document d ON d.id = m.document_id JOIN item i ON i.id = m.item_id"
         " JOIN location l ON l.id = m.location_id LEFT JOIN lot t ON t.id = m.lot_id ORDER BY m.seq",
         {{"seq", Cell::Whole, "order of posting"},
          {"document", Cell::Text, "number"},
          {"line", Cell::Whole, ""},
          {"effective_at", Cell::Instant, "UTC"},
          {"kind", Cell::Kind, "in, out, adjustment or transfer"},
          {"role", Cell::Role, "receipt, issue, adjustment, ship, receive, customer_return or supplier_return"},
          {"reversal", Cell::Flag, "takes another movement back"},
          {"item", Cell::Text, "code"},
          {"location", Cell::Text, "code"},
          {"quantity", Cell::Exact, "signed: what came is positive"},
          {"unit_cost", Cell::Exact, "where the document gave one"},
          {"balance_after", Cell::Exact, "at that location, in order of posting"},
          {"lot", Cell::Text, ""},
          {"reason", Cell::Text, ""},
          {"notes", Cell::Text, ""},
          {"link", Cell::Whole, "seq of the shipment it receives, or of what it takes back"},
          {"writer", Cell::Whole, "whose hash chain it is in"},
          {"writer_seq", Cell::Whole, "its place there"},
          {"hash", Cell::Hex, "SHA-256"}}},
        {"stock",
         "SELECT i.code, l.code, s.on_hand, s.reserved, s.in_transit, s.on_order, s.value, s.last_movement_at"
         " FROM stock_level s JOIN item i ON i.id = s.item_id JOIN location l ON l.id = s.location_id"
         " ORDER BY s.item_id, s.location_id",
         {{"item", Cell::Text, "code"},
          {"location", Cell::Text, "code"},
          {"on_hand", Cell::Exact, ""},
          {"reserved", Cell::Exact, ""},
          {"in_transit", Cell::Exact, "on its way to this location"},
          {"on_order", Cell::Exact, ""},
          {"value", Cell::Money, "of what is on hand, by moving average"},
          {"last_movement_at", Cell::Instant, "UTC"}}},
    };
    return all;
}

QString roleName(MovementRole role)
{
    switch (role) {
    case MovementRole::Receipt:
        return u"receipt"_s;
    case MovementRole::Issue:
        return u"issue"_s;
    case MovementRole::Adjustment:
        return u"adjustment"_s;
    case MovementRole::Ship:
        return u"ship"_s;
    case MovementRole::Receive:
        return u"receive"_s;
    case MovementRole::CustomerReturn:
        return u"customer_return"_s;
    case MovementRole::SupplierReturn:
        return u"supplier_return"_s;
    }
    Q_UNREACHABLE();
}

CellValue cellOf(const Query &row, int column, Cell cell)
{
    if (row.isNull(column))
        return {};
    switch (cell) {
    case Cell::Text:
        return row.text(column);
    case Cell::Whole:
        return qint64(row.int64(column));
    case Cell::Flag:
        return row.boolean(column) ? u"true"_s : u"false"_s;
    case Cell::Exact:
        return row.quantity(column);
    case Cell::Instant:
        return row.int64(column) == 0 ? CellValue() : CellValue(Calendar::toUtcIso(row.int64(column)));
    case Cell::ItemType:
        return itemTypeName(static_cast<ItemType>(row.int32(column)));
    case Cell::Lots:
        return lotTrackingName(static_cast<LotTracking>(row.int32(column)));
    case Cell::DocumentKind:
        return documentKindName(static_cast<DocumentKind>(row.int32(column)));
    case Cell::Role:
        return roleName(static_cast<MovementRole>(row.int32(column)));
    case Cell::Kind:
        return movementKindName(kindOf(static_cast<MovementRole>(row.int32(column))));
    case Cell::Money:
        return row.money(column);
    case Cell::Hex: {
        const QByteArray bytes = row.blob(column);
        return bytes.size() == 16 ? uuidText(bytes) : QString::fromLatin1(bytes.toHex());
    }
    }
    Q_UNREACHABLE();
}

Done writeTable(Connection &db, const Company &company, const ExportTable &table, const QString &path, Instant now)
{
    QList<WrittenColumn> columns;
    for (const ExportColumn &column : table.columns)
        columns << WrittenColumn{QString::fromUtf8(column.heading)};
    const WriteOptions options{.kind = TableFormat::Kind::Delimited,
                               .currency = company.currency,
                               .calendar = company.calendar,
                               .createdAt = now};
    STOWAGE_LET(writer, TableWriter::create(path, columns, options));
    Query row = db.stream(table.sql);
    while (row.next()) {
        QList<CellValue> cells;
        for (int i = 0; i < std::ssize(table.columns); ++i)
            cells << cellOf(row, i, table.columns[static_cast<std::size_t>(i)].cell);
        STOWAGE_TRY(writer->write(cells));
    }
    STOWAGE_TRY(row.done());
    return writer->finish();
}

Done writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QSaveFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(Error::Code::Storage, u"file.cannot_write"_s,
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    }
    return {};
}

Done writeImages(Connection &db, const QDir &folder)
{
    Query row = db.query("SELECT hash, mime, bytes FROM image");
    while (row.next()) {
        if (!folder.mkpath(u"images"_s))
            return fail(Error::Code::Storage, u"file.cannot_write"_s, {{u"path"_s, folder.path()}});
        const QString name = QString::fromLatin1(row.blob(0).toHex()) + u'.' + row.text(1).section(u'/', 1);
        STOWAGE_TRY(writeBytes(folder.filePath(u"images/"_s + name), row.blob(2)));
    }
    return row.done();
}

// What a stranger needs to read the files without the program.
QByteArray readme(const Company &company)
{
    QByteArray text =
        "Everything of " + company.name.toUtf8()
        + ", written by Stowage.\n\n"
          "Comma-separated values (RFC 4180), UTF-8, one heading line. Decimals are exact and have a point.\n"
          "Amounts are in "
        + company.currency.code.toUtf8()
        + ". A text that a spreadsheet would take for a formula begins with an apostrophe.\n";
    for (const ExportTable &table : exportTables()) {
        text += "\n" + QByteArray(table.name) + ".csv\n";
        for (const ExportColumn &column : table.columns)
            text += "    " + QByteArray(column.heading).leftJustified(22) + column.meaning + '\n';
    }
    return text;
}

} // namespace

Result<QStringList> exportAll(Connection &db, const Company &company, const QString &folder, Instant now,
                              const std::function<bool(const QString &)> &progress)
{
    const QDir target(folder);
    if (target.exists() && !target.isEmpty())
        return fail(Error::Code::Conflict, u"export.folder_not_empty"_s, {{u"path"_s, folder}});
    if (!target.mkpath(u"."_s))
        return fail(Error::Code::Storage, u"file.cannot_write"_s, {{u"path"_s, folder}});
    return inSnapshot(db, [&]() -> Result<QStringList> {
        QStringList written;
        for (const ExportTable &table : exportTables()) {
            const QString name = QString::fromUtf8(table.name) + ".csv"_L1;
            if (progress && !progress(name))
                return fail(Error::Code::Cancelled, u"export.stopped"_s);
            STOWAGE_TRY(writeTable(db, company, table, target.filePath(name), now));
            written << name;
        }
        STOWAGE_TRY(writeImages(db, target));
        STOWAGE_TRY(writeBytes(target.filePath(u"README.txt"_s), readme(company)));
        written << u"README.txt"_s;
        return written;
    });
}

} // namespace stowage
