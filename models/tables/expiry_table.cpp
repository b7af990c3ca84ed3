// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/expiry_table.h"

namespace stowage {

class ExpiryTable::Source final : public PagedSource<ExpiryLine> {
public:
    explicit Source(Warehouse &warehouse) : m_warehouse(warehouse) { }

    ExpiryFilter filter;

    void setSort(int sortKey, bool descending) override
    {
        Q_UNUSED(sortKey);
        Q_UNUSED(descending);
    }
    Future<PageIndex> index() override { return m_warehouse.expiryIndex(filter); }
    Future<QList<ExpiryLine>> page(const std::optional<PageAnchor> &from) override
    {
        const QDate today = m_warehouse.company().calendar.dayOf(m_warehouse.now());
        return m_warehouse.onReader<QList<ExpiryLine>>(
            [filter = filter, from, today](Connection &db) { return expiryLines(db, filter, from, today); });
    }

private:
    Warehouse &m_warehouse;
};

namespace {

QList<Column<ExpiryLine>> expiryColumns()
{
    return {
        {{.id = "expires",
          .title = QT_TRANSLATE_NOOP("Table", "Expires"),
          .kind = CellKind::Day,
          .letters = 12,
          .frozen = true},
         [](const ExpiryLine &line) {
             return QVariant(line.row.expires);
         }},
        {{.id = "days_left", .title = QT_TRANSLATE_NOOP("Table", "Days left"), .kind = CellKind::DaysLeft},
         [](const ExpiryLine &line) {
             return QVariant(line.daysLeft);
         }},
        {{.id = "item", .title = QT_TRANSLATE_NOOP("Table", "Item"), .kind = CellKind::Code, .letters = 12},
         [](const ExpiryLine &line) {
             return QVariant(line.row.itemCode);
         }},
        {{.id = "name", .title = QT_TRANSLATE_NOOP("Table", "Name"), .letters = 20},
         [](const ExpiryLine &line) {
             return QVariant(line.row.itemName);
         }},
        {{.id = "lot", .title = QT_TRANSLATE_NOOP("Table", "Lot or serial"), .kind = CellKind::Code, .letters = 12},
         [](const ExpiryLine &line) {
             return QVariant(line.row.lot);
         }},
        {{.id = "location", .title = QT_TRANSLATE_NOOP("Table", "Location"), .kind = CellKind::Code, .letters = 10},
         [](const ExpiryLine &line) {
             return QVariant(line.row.locationCode);
         }},
        {{.id = "on_hand", .title = QT_TRANSLATE_NOOP("Table", "On hand"), .kind = CellKind::Number, .summed = true},
         [](const ExpiryLine &line) {
             return QVariant::fromValue(line.row.onHand);
         }},
        {{.id = "unit", .title = QT_TRANSLATE_NOOP("Table", "Unit"), .letters = 6},
         [](const ExpiryLine &line) {
             return QVariant(line.row.unit);
         }},
        {{.id = "value",
          .title = QT_TRANSLATE_NOOP("Table", "Value"),
          .kind = CellKind::StockValue,
          .summed = true,
          .cost = true},
         [](const ExpiryLine &line) {
             return QVariant::fromValue(StockValue{line.row.value});
         }},
        {{.id = "reserved",
          .title = QT_TRANSLATE_NOOP("Table", "Reserved"),
          .kind = CellKind::Number,
          .shownAtFirst = false,
          .summed = true},
         [](const ExpiryLine &line) {
             return QVariant::fromValue(line.row.reserved);
         }},
    };
}

} // namespace

ExpiryTable::ExpiryTable(Warehouse &warehouse, QObject *parent)
    : ExpiryTable(std::make_unique<Source>(warehouse), warehouse.actor(), parent)
{
}

ExpiryTable::ExpiryTable(std::unique_ptr<Source> source, const Actor &actor, QObject *parent)
    : PagedTableModel(allowedColumns(expiryColumns(), actor), *source, parent),
      m_source(std::move(source))
{
}

ExpiryTable::~ExpiryTable() = default;

const ExpiryFilter &ExpiryTable::filter() const
{
    return m_source->filter;
}

void ExpiryTable::setFilter(const ExpiryFilter &filter)
{
    if (filter == m_source->filter && hasStarted())
        return;
    m_source->filter = filter;
    restart();
}

} // namespace stowage
