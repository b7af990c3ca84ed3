// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/alerts_table.h"

namespace stowage {

class AlertsTable::Source final : public PagedSource<AlertRow> {
public:
    explicit Source(Warehouse &warehouse) : m_warehouse(warehouse) { }

    AlertFilter filter;

    void setSort(int sortKey, bool descending) override
    {
        Q_UNUSED(sortKey);
        Q_UNUSED(descending);
    }
    Future<PageIndex> index() override { return m_warehouse.alertIndex(filter); }
    Future<QList<AlertRow>> page(const std::optional<PageAnchor> &from) override
    {
        return m_warehouse.alertPage(filter, from);
    }

private:
    Warehouse &m_warehouse;
};

namespace {

QList<Column<AlertRow>> alertColumns()
{
    return {
        {{.id = "type", .title = QT_TRANSLATE_NOOP("Table", "Alert"), .kind = CellKind::Alert, .frozen = true},
         [](const AlertRow &row) {
             return QVariant::fromValue(row.type);
         }},
        {{.id = "item", .title = QT_TRANSLATE_NOOP("Table", "Item"), .kind = CellKind::Code, .letters = 12},
         [](const AlertRow &row) {
             return QVariant(row.itemCode);
         }},
        {{.id = "name", .title = QT_TRANSLATE_NOOP("Table", "Name"), .letters = 18},
         [](const AlertRow &row) {
             return QVariant(row.itemName);
         }},
        {{.id = "location", .title = QT_TRANSLATE_NOOP("Table", "Location"), .kind = CellKind::Code, .letters = 9},
         [](const AlertRow &row) {
             return QVariant(row.locationCode);
         }},
        {{.id = "lot",
          .title = QT_TRANSLATE_NOOP("Table", "Lot"),
          .kind = CellKind::Code,
          .letters = 8,
          .shownAtFirst = false},
         [](const AlertRow &row) {
             return QVariant(row.lot);
         }},
        {{.id = "current", .title = QT_TRANSLATE_NOOP("Table", "On hand"), .kind = CellKind::Number},
         [](const AlertRow &row) {
             return QVariant::fromValue(row.current);
         }},
        {{.id = "threshold", .title = QT_TRANSLATE_NOOP("Table", "Limit"), .kind = CellKind::Number},
         [](const AlertRow &row) {
             return cellOf(row.threshold);
         }},
        {{.id = "raised", .title = QT_TRANSLATE_NOOP("Table", "Since"), .kind = CellKind::Time, .letters = 16},
         [](const AlertRow &row) {
             return QVariant::fromValue(row.raisedAt);
         }},
        {{.id = "standing", .title = QT_TRANSLATE_NOOP("Table", "State"), .kind = CellKind::AlertStanding},
         [](const AlertRow &row) {
             return QVariant::fromValue(row.standing);
         }},
        {{.id = "closed",
          .title = QT_TRANSLATE_NOOP("Table", "Closed"),
          .kind = CellKind::Time,
          .letters = 16,
          .shownAtFirst = false},
         [](const AlertRow &row) {
             return row.isOpen() ? QVariant() : QVariant::fromValue(row.closedAt);
         }},
        {{.id = "document",
          .title = QT_TRANSLATE_NOOP("Table", "Document"),
          .kind = CellKind::Code,
          .letters = 14,
          .shownAtFirst = false},
         [](const AlertRow &row) {
             return QVariant(row.raisedDocument);
         }},
    };
}

} // namespace

AlertsTable::AlertsTable(Warehouse &warehouse, QObject *parent)
    : AlertsTable(std::make_unique<Source>(warehouse), parent)
{
}

AlertsTable::AlertsTable(std::unique_ptr<Source> source, QObject *parent)
    : PagedTableModel(alertColumns(), *source, parent),
      m_source(std::move(source))
{
}

AlertsTable::~AlertsTable() = default;

const AlertFilter &AlertsTable::filter() const
{
    return m_source->filter;
}

void AlertsTable::setFilter(const AlertFilter &filter)
{
    if (filter == m_source->filter && hasStarted())
        return;
    m_source->filter = filter;
    restart();
}

} // namespace stowage
