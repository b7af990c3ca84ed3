// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"
#include "models/base/decimal.h"
#include "models/domain/listing.h"
#include "models/domain/reservation.h"
#include "models/tables/column.h"

#include <QLocale>

namespace stowage {

// What a cell's text depends on besides its value.
struct CellFormat {
    QLocale locale;
    Currency currency;
    Calendar calendar;
};

// The cell as people read it; empty where the cell is.
QString cellText(CellKind kind, const QVariant &value, const CellFormat &format);
// A sentence that explains the cell where its text does not say all; empty for most.
QString cellNote(CellKind kind, const QVariant &value, const CellFormat &format);
// The cell as another program reads it: numbers with a point and nothing between their digits, ISO times.
QString machineText(CellKind kind, const QVariant &value, const CellFormat &format);

// Why a stock value is an estimate.
QString estimatedValueText();
// What a receipt settled, by its amounts.
QString settlementText(const Settlement &settlement, const CellFormat &format);

// "Negative", "Out", "Low", "In stock".
QString daysLeftText(int days); // below 0 when the day is over
QString reservationStateText(ReservationState state);
QString stockStateText(StockState state);
// The icon that says the same.
QString stockStateIcon(StockState state);

} // namespace stowage
