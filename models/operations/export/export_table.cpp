// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_table.h"

#include "models/domain/catalog.h"
#include "models/domain/item.h"
#include "models/domain/movement.h"
#include "models/domain/transfer_gates.h"
#include "models/operations/export/export_tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stowage {

namespace {

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
    case MovementRole::TransitLoss:
        return u"transit_loss"_s;
    }
    Q_UNREACHABLE();
}

// "4006381333931|4006381333948*12": empty where the first barcode says all, and where the sign is part of a code.
QString barcodesText(const QByteArray &json)
{
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    QStringList texts;
    bool plain = all.size() < 2;
    for (const QJsonValueConstRef one : all) {
        const QString code = one[0].toString();
        const Quantity factor = Quantity::fromScaled(one[1].toInteger());
        if (code.contains(u'|'))
            return {};
        const bool single = factor == Quantity::fromInt(1);
        plain = plain && single;
        texts << (single && !code.contains(u'*') ? code : code + u'*' + factor.toString());
    }
    return plain ? QString() : texts.join(u'|');
}

QString priceGroupsText(const QByteArray &json)
{
    QJsonArray groups;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const QJsonValueConstRef one : all) {
        groups << QJsonObject{{u"group"_s, one[0]}, {u"price"_s, UnitCost::fromScaled(one[1].toInteger()).toString()}};
    }
    return QString::fromUtf8(QJsonDocument(groups).toJson(QJsonDocument::Compact));
}

CellValue dayCell(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? CellValue(day) : CellValue();
}

CellValue cellOf(const Query &row, int column, Cell cell)
{
    if (row.isNull(column))
        return {};
    switch (cell) {
    case Cell::Text:
    case Cell::Json:
        return row.text(column);
    case Cell::Whole:
        return qint64(row.int64(column));
    case Cell::Flag:
        return row.boolean(column) ? u"true"_s : u"false"_s;
    case Cell::Day:
        return dayCell(row.text(column));
    case Cell::Exact:
        return row.quantity(column);
    case Cell::UtcTime:
        return row.int64(column) == 0 ? CellValue() : CellValue(Calendar::toUtcIso(row.int64(column)));
    case Cell::LocalTime:
        return Moment{row.int64(column)};
    case Cell::ItemType:
        return itemTypeName(static_cast<ItemType>(row.int32(column)));
    case Cell::Lots:
        return lotTrackingName(static_cast<LotTracking>(row.int32(column)));
    case Cell::FieldType:
        return customFieldTypeName(static_cast<CustomFieldType>(row.int32(column)));
    case Cell::PriceGroups:
        return priceGroupsText(row.text(column).toUtf8());
    case Cell::Barcodes:
        return barcodesText(row.text(column).toUtf8());
    case Cell::DocumentKind:
        return documentKindName(static_cast<DocumentKind>(row.int32(column)));
    case Cell::Role:
        return roleName(static_cast<MovementRole>(row.int32(column)));
    case Cell::Kind:
        return movementKindName(kindOf(static_cast<MovementRole>(row.int32(column))));
    case Cell::TransferPhase:
        return transferPhaseName(static_cast<TransferPhase>(row.int32(column)));
    case Cell::TransferEnd:
        return transferEndName(static_cast<TransferEnd>(row.int32(column)));
    case Cell::TransferDifference:
        return transferDifferenceName(static_cast<TransferDifference>(row.int32(column)));
    case Cell::TransferState:
        return transferStateName(static_cast<TransferState>(row.int32(column)));
    case Cell::TransferStep:
        return transferStepName(static_cast<TransferStep>(row.int32(column)));
    case Cell::Money:
        return row.money(column);
    case Cell::Uuid:
        return uuidText(row.blob(column));
    case Cell::Hex:
        return QString::fromLatin1(row.blob(column).toHex());
    }
    Q_UNREACHABLE();
}

QJsonValue jsonValue(const Query &row, int column, Cell cell)
{
    if (row.isNull(column))
        return {};
    if (cell == Cell::Flag)
        return row.boolean(column);
    if (cell == Cell::Whole)
        return qint64(row.int64(column));
    if (cell == Cell::Json) {
        const QJsonDocument json = QJsonDocument::fromJson(row.text(column).toUtf8());
        return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    }
    const CellValue value = cellOf(row, column, cell);
    Q_ASSERT(std::holds_alternative<QString>(value)); // a file of JSON has columns of these alone
    return std::get<QString>(value);
}

} // namespace

const std::vector<UntoldTable> &untoldTables()
{
    static const std::vector<UntoldTable> all{{"item_search", "the index of a search, made anew from the items"},
                                              {"item_word", "the index of a search, made anew from the items"}};
    return all;
}

const std::vector<ExportTable> &exportTables()
{
    static const std::vector<ExportTable> all = [] {
        std::vector<ExportTable> tables;
        for (auto *part : {&companyTables, &catalogTables, &ledgerTables, &paperTables, &transferTables, &alertTables,
                           &recordTables}) {
            for (ExportTable &table : part())
                tables.push_back(std::move(table));
        }
        return tables;
    }();
    return all;
}

const ExportTable &exportTable(const char *name)
{
    const std::vector<ExportTable> &all = exportTables();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ExportTable &table) { return qstrcmp(table.name, name) == 0; });
    Q_ASSERT(found != all.end());
    return *found;
}

QString fileName(const ExportTable &table)
{
    return QString::fromUtf8(table.name) + (table.shape == ExportTable::Shape::Csv ? ".csv"_L1 : ".json"_L1);
}

QByteArray selectOf(const Connection &db, const std::vector<ExportColumn> &columns)
{
    QByteArray sql = "SELECT ";
    for (const ExportColumn &column : columns) {
        if (&column != &columns.front())
            sql += ", ";
        sql += column.postgresql && !db.isSqlite() ? column.postgresql : column.sql;
    }
    return sql + ' ';
}

QList<WrittenColumn> writtenColumns(const std::vector<ExportColumn> &columns)
{
    QList<WrittenColumn> written;
    for (const ExportColumn &column : columns)
        written << WrittenColumn{QString::fromUtf8(column.heading)};
    return written;
}

QList<CellValue> cellsOf(const Query &row, const std::vector<ExportColumn> &columns)
{
    QList<CellValue> cells;
    for (int i = 0; i < std::ssize(columns); ++i)
        cells << cellOf(row, i, columns[static_cast<std::size_t>(i)].cell);
    return cells;
}

QJsonObject jsonOf(const Query &row, const std::vector<ExportColumn> &columns)
{
    QJsonObject object;
    for (int i = 0; i < std::ssize(columns); ++i) {
        const ExportColumn &column = columns[static_cast<std::size_t>(i)];
        object.insert(QString::fromUtf8(column.heading), jsonValue(row, i, column.cell));
    }
    return object;
}

} // namespace stowage
