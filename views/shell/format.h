// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"
#include "models/base/decimal.h"
#include "models/domain/adjustment.h"
#include "models/domain/item.h"
#include "models/domain/location.h"
#include "models/domain/movement.h"

#include <QLocale>

namespace stowage {

// Values as people read them in a locale. Numbers keep their exact decimals: "1.234,5" in German for 1234.5.
QString formatQuantity(Quantity quantity, const QLocale &locale);
QString formatSigned(Quantity quantity, const QLocale &locale); // "+12", "−3"
QString formatUnitCost(UnitCost cost, const Currency &currency,
                       const QLocale &locale); // at least the currency's decimals
QString formatMoney(Money amount, const Currency &currency,
                    const QLocale &locale); // "RM 1,234.50" by code: "MYR 1,234.50"
QString formatAmount(Money amount, const Currency &currency, const QLocale &locale); // without the currency
QString formatDay(QDate day, const QLocale &locale);
QString formatInstant(Instant instant, const Calendar &calendar, const QLocale &locale);

// What a person typed, in the locale's signs, into the machine form; unchanged where it is no number, so that parsing
// names it as it was typed.
QString toMachineNumber(const QString &typed, const QLocale &locale);

// Words for the core's enumerations.
QString itemTypeText(ItemType type);
QString locationTypeText(LocationType type);
QString roleText(MovementRole role, bool reversal);
QString movementKindText(MovementKind kind);
QString documentKindText(DocumentKind kind);
QString adjustmentStateText(AdjustmentState state);
QString adjustmentStateIcon(AdjustmentState state); // that says the same
QString adjustmentTypeText(AdjustmentType type);
// A built-in reason in the reader's language, another by its name.
QString reasonText(const QString &code, const QString &name);

} // namespace stowage
