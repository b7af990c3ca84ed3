// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/waiting_table.h"

namespace stowage {

namespace {

QList<Column<WaitingApproval>> waitingColumns()
{
    return {
        {{.id = "number",
          .title = QT_TRANSLATE_NOOP("Table", "Number"),
          .kind = CellKind::Code,
          .letters = 14,
          .frozen = true},
         [](const WaitingApproval &row) {
             return QVariant(row.number);
         }},
        {{.id = "user", .title = QT_TRANSLATE_NOOP("Table", "Asked by"), .kind = CellKind::Code, .letters = 8},
         [](const WaitingApproval &row) {
             return QVariant(row.approval.askedBy);
         }},
        {{.id = "reason", .title = QT_TRANSLATE_NOOP("Table", "Reason"), .kind = CellKind::Reason, .letters = 10},
         [](const WaitingApproval &row) {
             return QVariant::fromValue(ReasonName{row.reason, row.reasonName});
         }},
        {{.id = "value",
          .title = QT_TRANSLATE_NOOP("Table", "Value"),
          .kind = CellKind::StockValue,
          .letters = 8,
          .cost = true},
         [](const WaitingApproval &row) {
             return row.value ? QVariant::fromValue(StockValue{*row.value}) : QVariant();
         }},
        {{.id = "location", .title = QT_TRANSLATE_NOOP("Table", "Location"), .kind = CellKind::Code, .letters = 9},
         [](const WaitingApproval &row) {
             return QVariant(row.locationCode);
         }},
        {{.id = "asked_at", .title = QT_TRANSLATE_NOOP("Table", "Asked"), .kind = CellKind::Time, .letters = 16},
         [](const WaitingApproval &row) {
             return QVariant::fromValue(row.approval.askedAt);
         }},
        {{.id = "lines", .title = QT_TRANSLATE_NOOP("Table", "Lines"), .kind = CellKind::Count, .letters = 5},
         [](const WaitingApproval &row) {
             return QVariant(row.lines);
         }},
    };
}

} // namespace

WaitingTable::WaitingTable(const Actor &actor, QObject *parent)
    : WaitingTable(std::make_unique<Source>(), actor, parent)
{
}

WaitingTable::WaitingTable(std::unique_ptr<Source> source, const Actor &actor, QObject *parent)
    : PagedTableModel(allowedColumns(waitingColumns(), actor), *source, parent),
      m_source(std::move(source))
{
}

WaitingTable::~WaitingTable() = default;

void WaitingTable::setWaiting(const QList<WaitingApproval> &waiting)
{
    const bool first = !hasStarted();
    m_source->setRows(waiting);
    if (first)
        restart();
    else
        refresh();
}

} // namespace stowage
