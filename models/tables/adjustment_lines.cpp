// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/adjustment_lines.h"

#include <algorithm>

namespace stowage {

QList<AdjustmentLineRow> lineRows(const Adjustment &adjustment, const QList<ItemHit> &items,
                                  const QList<Reason> &reasons)
{
    QList<AdjustmentLineRow> rows;
    for (const AdjustmentLine &line : adjustment.lines) {
        AdjustmentLineRow row{.number = static_cast<int>(rows.size()) + 1,
                              .itemId = line.itemId,
                              .before = line.stockBefore,
                              .quantity = line.quantity,
                              .value = line.value,
                              .reason = {adjustment.reasonOf(line), {}},
                              .lot = line.lot,
                              .notes = line.notes};
        if (line.stockBefore)
            row.after = *line.stockBefore + line.quantity;
        if (const auto item = std::ranges::find(items, line.itemId, &ItemHit::id); item != items.end()) {
            row.itemCode = item->code;
            row.itemName = item->name;
            row.unit = item->unit;
        }
        if (const auto own = std::ranges::find(reasons, row.reason.code, &Reason::code); own != reasons.end())
            row.reason.name = own->name;
        rows << row;
    }
    return rows;
}

namespace {

QList<Column<AdjustmentLineRow>> lineColumns()
{
    return {
        {{.id = "item",
          .title = QT_TRANSLATE_NOOP("Table", "Item"),
          .kind = CellKind::Code,
          .letters = 8,
          .frozen = true},
         [](const AdjustmentLineRow &row) {
             return QVariant(row.itemCode);
         }},
        {{.id = "item_name", .title = QT_TRANSLATE_NOOP("Table", "Name"), .letters = 12},
         [](const AdjustmentLineRow &row) {
             return QVariant(row.itemName);
         }},
        {{.id = "before", .title = QT_TRANSLATE_NOOP("Table", "Before"), .kind = CellKind::Number, .letters = 6},
         [](const AdjustmentLineRow &row) {
             return cellOf(row.before);
         }},
        {{.id = "quantity",
          .title = QT_TRANSLATE_NOOP("Table", "Quantity"),
          .kind = CellKind::Change,
          .letters = 8,
          .summed = true},
         [](const AdjustmentLineRow &row) {
             return QVariant::fromValue(row.quantity);
         }},
        {{.id = "after", .title = QT_TRANSLATE_NOOP("Table", "After"), .kind = CellKind::Number, .letters = 6},
         [](const AdjustmentLineRow &row) {
             return cellOf(row.after);
         }},
        {{.id = "value",
          .title = QT_TRANSLATE_NOOP("Table", "Value"),
          .kind = CellKind::StockValue,
          .letters = 8,
          .cost = true},
         [](const AdjustmentLineRow &row) {
             return row.value ? QVariant::fromValue(StockValue{*row.value}) : QVariant();
         }},
        {{.id = "unit", .title = QT_TRANSLATE_NOOP("Table", "Unit"), .kind = CellKind::Code, .letters = 5},
         [](const AdjustmentLineRow &row) {
             return QVariant(row.unit);
         }},
        {{.id = "reason", .title = QT_TRANSLATE_NOOP("Table", "Reason"), .kind = CellKind::Reason},
         [](const AdjustmentLineRow &row) {
             return QVariant::fromValue(row.reason);
         }},
        {{.id = "lot", .title = QT_TRANSLATE_NOOP("Table", "Lot"), .kind = CellKind::Code, .shownAtFirst = false},
         [](const AdjustmentLineRow &row) {
             return QVariant(row.lot);
         }},
        {{.id = "notes", .title = QT_TRANSLATE_NOOP("Table", "Notes")},
         [](const AdjustmentLineRow &row) {
             return QVariant(row.notes);
         }},
    };
}

} // namespace

AdjustmentLines::AdjustmentLines(const Actor &actor, QObject *parent)
    : AdjustmentLines(std::make_unique<Source>(), actor, parent)
{
}

AdjustmentLines::AdjustmentLines(std::unique_ptr<Source> source, const Actor &actor, QObject *parent)
    : PagedTableModel(allowedColumns(lineColumns(), actor), *source, parent),
      m_source(std::move(source))
{
}

AdjustmentLines::~AdjustmentLines() = default;

void AdjustmentLines::setLines(const QList<AdjustmentLineRow> &lines)
{
    m_source->setRows(lines);
    restart();
}

} // namespace stowage
