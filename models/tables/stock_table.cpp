// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/stock_table.h"

namespace stowage {

class StockTable::Source final : public PagedSource<StockRow> {
public:
    explicit Source(Warehouse &warehouse) : m_warehouse(warehouse) { }

    StockFilter filter;

    void setSort(int sortKey, bool descending) override
    {
        m_sort = static_cast<StockSort>(sortKey);
        m_descending = descending;
    }
    Future<PageIndex> index() override { return m_warehouse.stockIndex(filter, m_sort, m_descending); }
    Future<QList<StockRow>> page(const std::optional<PageAnchor> &from) override
    {
        return m_warehouse.stockPage(filter, m_sort, m_descending, from);
    }

private:
    Warehouse &m_warehouse;
    StockSort m_sort = StockSort::ItemCode;
    bool m_descending = false;
};

QList<Column<StockRow>> stockColumns(ListOf of)
{
    const auto by = [](StockSort sort) {
        return static_cast<int>(sort);
    };
    QList<Column<StockRow>> columns{
        {{.id = "code",
          .title = QT_TRANSLATE_NOOP("Table", "Code"),
          .kind = CellKind::Code,
          .sortKey = by(StockSort::ItemCode),
          .frozen = true},
         [](const StockRow &row) {
             return QVariant(row.itemCode);
         }},
        {{.id = "name", .title = QT_TRANSLATE_NOOP("Table", "Name"), .sortKey = by(StockSort::ItemName)},
         [](const StockRow &row) {
             return QVariant(row.itemName);
         }},
        {{.id = "location", .title = QT_TRANSLATE_NOOP("Table", "Location"), .kind = CellKind::Code},
         [](const StockRow &row) {
             return QVariant(row.locationPath);
         }},
        {{.id = "location_name", .title = QT_TRANSLATE_NOOP("Table", "Location name"), .shownAtFirst = false},
         [](const StockRow &row) {
             return QVariant(row.locationName);
         }},
        {{.id = "category", .title = QT_TRANSLATE_NOOP("Table", "Category"), .shownAtFirst = false},
         [](const StockRow &row) {
             return QVariant(row.category);
         }},
        {{.id = "on_hand",
          .title = QT_TRANSLATE_NOOP("Table", "On hand"),
          .kind = CellKind::Number,
          .sortKey = by(StockSort::OnHand),
          .summed = true},
         [](const StockRow &row) {
             return QVariant::fromValue(row.onHand);
         }},
        {{.id = "available",
          .title = QT_TRANSLATE_NOOP("Table", "Available"),
          .kind = CellKind::Number,
          .summed = true},
         [](const StockRow &row) {
             return QVariant::fromValue(row.available());
         }},
        {{.id = "unit", .title = QT_TRANSLATE_NOOP("Table", "Unit"), .kind = CellKind::Code, .letters = 5},
         [](const StockRow &row) {
             return QVariant(row.unit);
         }},
        {{.id = "state", .title = QT_TRANSLATE_NOOP("Table", "Level"), .kind = CellKind::State},
         [](const StockRow &row) {
             return cellOf(row.state);
         }},
        {{.id = "value",
          .title = QT_TRANSLATE_NOOP("Table", "Value"),
          .kind = CellKind::StockValue,
          .sortKey = by(StockSort::Value),
          .summed = true,
          .cost = true},
         [](const StockRow &row) {
             return QVariant::fromValue(StockValue{row.value, row.isValueEstimated()});
         }},
        {{.id = "reserved", .title = QT_TRANSLATE_NOOP("Table", "Reserved"), .kind = CellKind::Number, .summed = true},
         [](const StockRow &row) {
             return QVariant::fromValue(row.reserved);
         }},
        {{.id = "average_cost",
          .title = QT_TRANSLATE_NOOP("Table", "Average cost"),
          .kind = CellKind::Cost,
          .cost = true},
         [](const StockRow &row) {
             return cellOf(row.averageCost);
         }},
        {{.id = "in_transit",
          .title = QT_TRANSLATE_NOOP("Table", "In transit"),
          .kind = CellKind::Number,
          .shownAtFirst = false,
          .summed = true},
         [](const StockRow &row) {
             return QVariant::fromValue(row.inTransit);
         }},
        {{.id = "on_order",
          .title = QT_TRANSLATE_NOOP("Table", "On order"),
          .kind = CellKind::Number,
          .shownAtFirst = false,
          .summed = true},
         [](const StockRow &row) {
             return QVariant::fromValue(row.onOrder);
         }},
        {{.id = "minimum",
          .title = QT_TRANSLATE_NOOP("Table", "Minimum"),
          .kind = CellKind::Number,
          .shownAtFirst = false},
         [](const StockRow &row) {
             return cellOf(row.minimumStock);
         }},
        {{.id = "reorder_point",
          .title = QT_TRANSLATE_NOOP("Table", "Reorder point"),
          .kind = CellKind::Number,
          .shownAtFirst = false},
         [](const StockRow &row) {
             return cellOf(row.reorderPoint);
         }},
        {{.id = "last_movement",
          .title = QT_TRANSLATE_NOOP("Table", "Last movement"),
          .kind = CellKind::Time,
          .sortKey = by(StockSort::LastMovement)},
         [](const StockRow &row) {
             return row.lastMovementAt == 0 ? QVariant() : QVariant::fromValue(row.lastMovementAt);
         }},
    };
    for (Column<StockRow> &column : columns) {
        const QLatin1StringView id(column.info.id);
        if (of == ListOf::Item && (id == "code"_L1 || id == "name"_L1))
            column.info.shownAtFirst = false;
        if (of == ListOf::Item && id == "location_name"_L1)
            column.info.shownAtFirst = true;
        // What is shown at first is whole in a window 1280 wide, beside the tree of locations. An item's reserved stock
        // is what is on hand and not available.
        if (of == ListOf::Item && id == "reserved"_L1)
            column.info.shownAtFirst = false;
        if (of == ListOf::Company && (id == "reserved"_L1 || id == "average_cost"_L1 || id == "last_movement"_L1))
            column.info.shownAtFirst = false;
    }
    return columns;
}

StockTable::StockTable(Warehouse &warehouse, QObject *parent) : StockTable(warehouse, ListOf::Company, parent)
{
}

StockTable::StockTable(Warehouse &warehouse, ListOf of, QObject *parent)
    : StockTable(std::make_unique<Source>(warehouse), of, warehouse.actor(), parent)
{
}

StockTable::StockTable(std::unique_ptr<Source> source, ListOf of, const Actor &actor, QObject *parent)
    : PagedTableModel(allowedColumns(stockColumns(of), actor), *source, parent),
      m_source(std::move(source))
{
    setOrder(columnOf(u"code"), Qt::AscendingOrder);
}

StockTable::~StockTable() = default;

const StockFilter &StockTable::filter() const
{
    return m_source->filter;
}

void StockTable::setFilter(const StockFilter &filter)
{
    if (filter == m_source->filter && hasStarted())
        return;
    m_source->filter = filter;
    restart();
}

} // namespace stowage
