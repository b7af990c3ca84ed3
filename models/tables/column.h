// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"

#include <QVariant>

namespace stowage {

// What the cells of a column hold, so that a view can choose how to write them. The C++ type of the value follows it.
enum class CellKind {
    Text, // QString
    Code, // QString, as it was given: never reordered, never translated
    Flag, // bool
    Count, // int
    Number, // Quantity
    Change, // Quantity, signed
    StockValue, // StockValue
    Settlement, // Settlement
    Cost, // UnitCost
    Time, // Instant
    State, // StockState
    Role, // MovementDirection
    Type, // ItemType
    Image, // QByteArray, the image's hash
    Reason, // ReasonName
    PaperState, // AdjustmentState
    Promise, // ReservationState
    Day, // QDate
    DaysLeft, // int, below 0 when the day is over
    Alert, // AlertType
    AlertStanding, // AlertStanding
};

// Numbers stand under each other by their last digit, all else begins at the near edge.
constexpr Qt::Alignment alignmentOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Count:
    case CellKind::Number:
    case CellKind::Change:
    case CellKind::StockValue:
    case CellKind::Settlement:
    case CellKind::Cost:
        return Qt::AlignRight | Qt::AlignVCenter;
    case CellKind::Image:
        return Qt::AlignCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

// A column is data. `title` is English, marked for translation; a view puts it into the person's language.
struct ColumnInfo {
    const char *id; // names the column where its width and place are kept
    const char *title;
    CellKind kind = CellKind::Text;
    int letters = 0; // that such a text mostly has; 0 is what is usual for its kind
    int sortKey = -1; // of the source; none where the list cannot be sorted by this column
    bool shownAtFirst = true;
    bool frozen = false; // stays in sight when the list is scrolled sideways, while it leads
    bool summed = false; // adding its cells up makes sense
    bool cost = false; // tells what stock cost or is worth: only for those who may see that
};

template <typename Row>
struct Column {
    ColumnInfo info;
    QVariant (*value)(const Row &row); // an invalid one where the cell is empty
};

// Those that `actor` may see.
template <typename Row>
QList<Column<Row>> allowedColumns(QList<Column<Row>> columns, const Actor &actor)
{
    if (!actor.may(Right::SeeCosts))
        columns.removeIf([](const Column<Row> &column) { return column.info.cost; });
    return columns;
}

} // namespace stowage
