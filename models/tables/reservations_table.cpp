// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reservations_table.h"

namespace stowage {

class ReservationsTable::Source final : public PagedSource<ReservationRow> {
public:
    explicit Source(Warehouse &warehouse) : m_warehouse(warehouse) { }

    ReservationFilter filter;

    void setSort(int sortKey, bool descending) override
    {
        Q_UNUSED(sortKey);
        Q_UNUSED(descending);
    }
    Future<PageIndex> index() override { return m_warehouse.reservationIndex(filter); }
    Future<QList<ReservationRow>> page(const std::optional<PageAnchor> &from) override
    {
        return m_warehouse.reservationPage(filter, from);
    }

private:
    Warehouse &m_warehouse;
};

namespace {

QList<Column<ReservationRow>> reservationColumns()
{
    return {
        {{.id = "reference",
          .title = QT_TRANSLATE_NOOP("Table", "Reference"),
          .kind = CellKind::Code,
          .letters = 14,
          .frozen = true},
         [](const ReservationRow &row) {
             return QVariant(row.reservation.reference);
         }},
        {{.id = "state", .title = QT_TRANSLATE_NOOP("Table", "State"), .kind = CellKind::Promise},
         [](const ReservationRow &row) {
             return QVariant::fromValue(row.reservation.state());
         }},
        {{.id = "item", .title = QT_TRANSLATE_NOOP("Table", "Item"), .kind = CellKind::Code, .letters = 13},
         [](const ReservationRow &row) {
             return QVariant(row.itemCode);
         }},
        {{.id = "location", .title = QT_TRANSLATE_NOOP("Table", "Location"), .kind = CellKind::Code, .letters = 10},
         [](const ReservationRow &row) {
             return QVariant(row.locationCode);
         }},
        {{.id = "held", .title = QT_TRANSLATE_NOOP("Table", "Held"), .kind = CellKind::Number, .summed = true},
         [](const ReservationRow &row) {
             return QVariant::fromValue(row.reservation.held);
         }},
        {{.id = "quantity", .title = QT_TRANSLATE_NOOP("Table", "Quantity"), .kind = CellKind::Number, .summed = true},
         [](const ReservationRow &row) {
             return QVariant::fromValue(row.reservation.quantity);
         }},
        {{.id = "lot", .title = QT_TRANSLATE_NOOP("Table", "Lot or serial"), .kind = CellKind::Code, .letters = 10},
         [](const ReservationRow &row) {
             return QVariant(row.reservation.lot);
         }},
        {{.id = "until", .title = QT_TRANSLATE_NOOP("Table", "Until"), .kind = CellKind::Day},
         [](const ReservationRow &row) {
             return row.reservation.expires.isValid() ? QVariant(row.reservation.expires) : QVariant();
         }},
        {{.id = "made_at", .title = QT_TRANSLATE_NOOP("Table", "Reserved at"), .kind = CellKind::Time},
         [](const ReservationRow &row) {
             return QVariant::fromValue(row.reservation.madeAt);
         }},
        {{.id = "user",
          .title = QT_TRANSLATE_NOOP("Table", "Reserved by"),
          .kind = CellKind::Code,
          .letters = 10,
          .shownAtFirst = false},
         [](const ReservationRow &row) {
             return QVariant(row.reservation.madeBy);
         }},
        {{.id = "name", .title = QT_TRANSLATE_NOOP("Table", "Name"), .letters = 22, .shownAtFirst = false},
         [](const ReservationRow &row) {
             return QVariant(row.itemName);
         }},
        {{.id = "issued",
          .title = QT_TRANSLATE_NOOP("Table", "Issued"),
          .kind = CellKind::Number,
          .shownAtFirst = false,
          .summed = true},
         [](const ReservationRow &row) {
             return QVariant::fromValue(row.reservation.issued);
         }},
        {{.id = "notes", .title = QT_TRANSLATE_NOOP("Table", "Notes"), .shownAtFirst = false},
         [](const ReservationRow &row) {
             return QVariant(row.reservation.notes);
         }},
    };
}

} // namespace

ReservationsTable::ReservationsTable(Warehouse &warehouse, QObject *parent)
    : ReservationsTable(std::make_unique<Source>(warehouse), parent)
{
}

ReservationsTable::ReservationsTable(std::unique_ptr<Source> source, QObject *parent)
    : PagedTableModel(reservationColumns(), *source, parent),
      m_source(std::move(source))
{
}

ReservationsTable::~ReservationsTable() = default;

const ReservationFilter &ReservationsTable::filter() const
{
    return m_source->filter;
}

void ReservationsTable::setFilter(const ReservationFilter &filter)
{
    if (filter == m_source->filter && hasStarted())
        return;
    m_source->filter = filter;
    restart();
}

} // namespace stowage
