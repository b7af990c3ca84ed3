// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movements_table.h"

namespace stowage {

class MovementsTable::Source final : public PagedSource<MovementRow> {
public:
    explicit Source(Warehouse &warehouse) : m_warehouse(warehouse) { }

    MovementFilter filter;

    void setSort(int sortKey, bool descending) override
    {
        Q_UNUSED(sortKey);
        Q_UNUSED(descending);
    }
    Future<PageIndex> index() override { return m_warehouse.movementIndex(filter); }
    Future<QList<MovementRow>> page(const std::optional<PageAnchor> &from) override
    {
        return m_warehouse.movementPage(filter, from);
    }

private:
    Warehouse &m_warehouse;
};

QList<Column<MovementRow>> movementColumns(ListOf of)
{
    QList<Column<MovementRow>> columns{
        {{.id = "effective_at",
          .title = QT_TRANSLATE_NOOP("Table", "Date"),
          .kind = CellKind::Time,
          .letters = 16,
          .frozen = true},
         [](const MovementRow &row) {
             return QVariant::fromValue(row.effectiveAt);
         }},
        {{.id = "document", .title = QT_TRANSLATE_NOOP("Table", "Document"), .kind = CellKind::Code, .letters = 14},
         [](const MovementRow &row) {
             return QVariant(row.documentNumber);
         }},
        {{.id = "role", .title = QT_TRANSLATE_NOOP("Table", "Kind"), .kind = CellKind::Role, .letters = 13},
         [](const MovementRow &row) {
             return QVariant::fromValue(MovementDirection{row.role, row.reversal});
         }},
        {{.id = "item", .title = QT_TRANSLATE_NOOP("Table", "Item"), .kind = CellKind::Code, .letters = 9},
         [](const MovementRow &row) {
             return QVariant(row.itemCode);
         }},
        {{.id = "item_name", .title = QT_TRANSLATE_NOOP("Table", "Name"), .letters = 17},
         [](const MovementRow &row) {
             return QVariant(row.itemName);
         }},
        {{.id = "location", .title = QT_TRANSLATE_NOOP("Table", "Location"), .kind = CellKind::Code, .letters = 9},
         [](const MovementRow &row) {
             return QVariant(row.locationCode);
         }},
        {{.id = "before", .title = QT_TRANSLATE_NOOP("Table", "Before"), .kind = CellKind::Number},
         [](const MovementRow &row) {
             return QVariant::fromValue(row.balanceBefore);
         }},
        {{.id = "quantity", .title = QT_TRANSLATE_NOOP("Table", "Quantity"), .kind = CellKind::Change, .summed = true},
         [](const MovementRow &row) {
             return QVariant::fromValue(row.quantity);
         }},
        {{.id = "after", .title = QT_TRANSLATE_NOOP("Table", "After"), .kind = CellKind::Number},
         [](const MovementRow &row) {
             return QVariant::fromValue(row.balanceAfter);
         }},
        {{.id = "unit", .title = QT_TRANSLATE_NOOP("Table", "Unit"), .kind = CellKind::Code, .letters = 5},
         [](const MovementRow &row) {
             return QVariant(row.unit);
         }},
        {{.id = "unit_cost", .title = QT_TRANSLATE_NOOP("Table", "Unit cost"), .kind = CellKind::Cost, .cost = true},
         [](const MovementRow &row) {
             return cellOf(row.unitCost);
         }},
        {{.id = "settlement",
          .title = QT_TRANSLATE_NOOP("Table", "Settlement"),
          .kind = CellKind::Settlement,
          .cost = true},
         [](const MovementRow &row) {
             return cellOf(row.settlement);
         }},
        {{.id = "lot", .title = QT_TRANSLATE_NOOP("Table", "Lot"), .kind = CellKind::Code, .shownAtFirst = false},
         [](const MovementRow &row) {
             return QVariant(row.lot);
         }},
        {{.id = "reference", .title = QT_TRANSLATE_NOOP("Table", "Reference"), .kind = CellKind::Code},
         [](const MovementRow &row) {
             return QVariant(row.reference);
         }},
        {{.id = "reason", .title = QT_TRANSLATE_NOOP("Table", "Reason"), .shownAtFirst = false},
         [](const MovementRow &row) {
             return QVariant(row.reason);
         }},
        {{.id = "notes", .title = QT_TRANSLATE_NOOP("Table", "Notes"), .shownAtFirst = false},
         [](const MovementRow &row) {
             return QVariant(row.notes);
         }},
        {{.id = "user", .title = QT_TRANSLATE_NOOP("Table", "User")},
         [](const MovementRow &row) {
             return QVariant(row.user);
         }},
        {{.id = "posted_at",
          .title = QT_TRANSLATE_NOOP("Table", "Posted"),
          .kind = CellKind::Time,
          .shownAtFirst = false},
         [](const MovementRow &row) {
             return QVariant::fromValue(row.postedAt);
         }},
    };
    for (Column<MovementRow> &column : columns) {
        const QLatin1StringView id(column.info.id);
        if (of == ListOf::Item && (id == "item"_L1 || id == "item_name"_L1))
            column.info.shownAtFirst = false;
        // What is shown at first is whole in a window 1280 wide.
        if (of == ListOf::Company
            && (id == "before"_L1 || id == "unit_cost"_L1 || id == "settlement"_L1 || id == "reference"_L1
                || id == "user"_L1))
            column.info.shownAtFirst = false;
    }
    return columns;
}

MovementsTable::MovementsTable(Warehouse &warehouse, QObject *parent)
    : MovementsTable(warehouse, ListOf::Company, parent)
{
}

MovementsTable::MovementsTable(Warehouse &warehouse, ListOf of, QObject *parent)
    : MovementsTable(std::make_unique<Source>(warehouse), of, warehouse.actor(), parent)
{
}

MovementsTable::MovementsTable(std::unique_ptr<Source> source, ListOf of, const Actor &actor, QObject *parent)
    : PagedTableModel(allowedColumns(movementColumns(of), actor), *source, parent),
      m_source(std::move(source))
{
}

MovementsTable::~MovementsTable() = default;

const MovementFilter &MovementsTable::filter() const
{
    return m_source->filter;
}

void MovementsTable::setFilter(const MovementFilter &filter)
{
    if (filter == m_source->filter && hasStarted())
        return;
    m_source->filter = filter;
    restart();
}

} // namespace stowage
