// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/adjustments_table.h"

namespace stowage {

class AdjustmentsTable::Source final : public PagedSource<AdjustmentRow> {
public:
    explicit Source(Warehouse &warehouse) : m_warehouse(warehouse) { }

    AdjustmentFilter filter;

    void setSort(int sortKey, bool descending) override
    {
        Q_UNUSED(sortKey);
        Q_UNUSED(descending);
    }
    Future<PageIndex> index() override { return m_warehouse.adjustmentIndex(filter); }
    Future<QList<AdjustmentRow>> page(const std::optional<PageAnchor> &from) override
    {
        return m_warehouse.adjustmentPage(filter, from);
    }

private:
    Warehouse &m_warehouse;
};

namespace {

QList<Column<AdjustmentRow>> adjustmentColumns()
{
    return {
        {{.id = "effective_at",
          .title = QT_TRANSLATE_NOOP("Table", "Date"),
          .kind = CellKind::Time,
          .letters = 16,
          .frozen = true},
         [](const AdjustmentRow &row) {
             return QVariant::fromValue(row.effectiveAt);
         }},
        {{.id = "number", .title = QT_TRANSLATE_NOOP("Table", "Number"), .kind = CellKind::Code, .letters = 14},
         [](const AdjustmentRow &row) {
             return QVariant(row.number);
         }},
        {{.id = "state", .title = QT_TRANSLATE_NOOP("Table", "State"), .kind = CellKind::PaperState},
         [](const AdjustmentRow &row) {
             return QVariant::fromValue(row.state);
         }},
        {{.id = "reason", .title = QT_TRANSLATE_NOOP("Table", "Reason"), .kind = CellKind::Reason},
         [](const AdjustmentRow &row) {
             return QVariant::fromValue(ReasonName{row.reason, row.reasonName});
         }},
        {{.id = "location", .title = QT_TRANSLATE_NOOP("Table", "Location"), .kind = CellKind::Code, .letters = 9},
         [](const AdjustmentRow &row) {
             return QVariant(row.locationCode);
         }},
        {{.id = "lines", .title = QT_TRANSLATE_NOOP("Table", "Lines"), .kind = CellKind::Count, .letters = 5},
         [](const AdjustmentRow &row) {
             return QVariant(row.lines);
         }},
        {{.id = "value",
          .title = QT_TRANSLATE_NOOP("Table", "Changes the value by"),
          .kind = CellKind::StockValue,
          .cost = true},
         [](const AdjustmentRow &row) {
             return row.value ? QVariant::fromValue(StockValue{*row.value}) : QVariant();
         }},
        {{.id = "user", .title = QT_TRANSLATE_NOOP("Table", "Written by"), .kind = CellKind::Code, .letters = 10},
         [](const AdjustmentRow &row) {
             return QVariant(row.createdBy);
         }},
        {{.id = "reference",
          .title = QT_TRANSLATE_NOOP("Table", "Reference"),
          .kind = CellKind::Code,
          .shownAtFirst = false},
         [](const AdjustmentRow &row) {
             return QVariant(row.reference);
         }},
        {{.id = "notes", .title = QT_TRANSLATE_NOOP("Table", "Notes"), .shownAtFirst = false},
         [](const AdjustmentRow &row) {
             return QVariant(row.notes);
         }},
    };
}

} // namespace

AdjustmentsTable::AdjustmentsTable(Warehouse &warehouse, QObject *parent)
    : AdjustmentsTable(std::make_unique<Source>(warehouse), warehouse.actor(), parent)
{
}

AdjustmentsTable::AdjustmentsTable(std::unique_ptr<Source> source, const Actor &actor, QObject *parent)
    : PagedTableModel(allowedColumns(adjustmentColumns(), actor), *source, parent),
      m_source(std::move(source))
{
}

AdjustmentsTable::~AdjustmentsTable() = default;

const AdjustmentFilter &AdjustmentsTable::filter() const
{
    return m_source->filter;
}

void AdjustmentsTable::setFilter(const AdjustmentFilter &filter)
{
    if (filter == m_source->filter && hasStarted())
        return;
    m_source->filter = filter;
    restart();
}

} // namespace stowage
