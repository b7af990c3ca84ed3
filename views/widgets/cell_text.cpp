// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/cell_text.h"

#include "models/tables/list_values.h"
#include "views/shell/alert_text.h"
#include "views/shell/format.h"

#include <QCoreApplication>

namespace stowage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cell)
};

} // namespace

QString cellText(CellKind kind, const QVariant &value, const CellFormat &format)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case CellKind::Text:
    case CellKind::Code:
        return value.toString();
    case CellKind::Flag:
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    case CellKind::Count:
        return format.locale.toString(value.toLongLong());
    case CellKind::Number:
        return formatQuantity(value.value<Quantity>(), format.locale);
    case CellKind::Change:
        return formatSigned(value.value<Quantity>(), format.locale);
    case CellKind::StockValue: {
        const auto stock = value.value<StockValue>();
        const QString amount = formatAmount(stock.amount, format.currency, format.locale);
        //: a mark before an amount that is an estimate; %1 is the amount
        return stock.isEstimated ? Words::tr("≈ %1").arg(amount) : amount;
    }
    case CellKind::Settlement:
        return formatAmount(value.value<Settlement>().difference, format.currency, format.locale);
    case CellKind::Cost:
        return formatUnitCost(value.value<UnitCost>(), format.currency, format.locale);
    case CellKind::Time:
        return formatInstant(value.value<Instant>(), format.calendar, format.locale);
    case CellKind::State:
        return stockStateText(value.value<StockState>());
    case CellKind::Role: {
        const auto direction = value.value<MovementDirection>();
        return roleText(direction.role, direction.reversal);
    }
    case CellKind::Type:
        return itemTypeText(value.value<ItemType>());
    case CellKind::Image:
        return Words::tr("Has a picture");
    case CellKind::Reason: {
        const auto reason = value.value<ReasonName>();
        return reasonText(reason.code, reason.name);
    }
    case CellKind::PaperState:
        return adjustmentStateText(value.value<AdjustmentState>());
    case CellKind::Promise:
        return reservationStateText(value.value<ReservationState>());
    case CellKind::Day:
        return formatDay(value.toDate(), format.locale);
    case CellKind::DaysLeft:
        return daysLeftText(value.toInt());
    case CellKind::Alert:
        return alertTypeText(value.value<AlertType>());
    case CellKind::AlertStanding:
        return alertStandingText(value.value<AlertStanding>());
    }
    Q_UNREACHABLE();
}

QString cellNote(CellKind kind, const QVariant &value, const CellFormat &format)
{
    if (!value.isValid())
        return {};
    if (kind == CellKind::StockValue && value.value<StockValue>().isEstimated)
        return estimatedValueText();
    if (kind == CellKind::Settlement)
        return settlementText(value.value<Settlement>(), format);
    return {};
}

QString estimatedValueText()
{
    return Words::tr("Estimated at the last known cost: more has left than came in. The next receipt settles it.");
}

QString settlementText(const Settlement &settlement, const CellFormat &format)
{
    const auto amount = [&](Money money) {
        return formatAmount(money, format.currency, format.locale);
    };
    //: %1 is the difference, %2 a quantity, %3 and %4 are amounts
    return Words::tr("Settlement of negative stock: %1. The missing %2 were estimated at %3 and cost %4.")
        .arg(amount(settlement.difference), formatQuantity(settlement.quantity, format.locale),
             amount(settlement.estimate), amount(settlement.actual()));
}

QString machineText(CellKind kind, const QVariant &value, const CellFormat &format)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case CellKind::Count:
        return QString::number(value.toLongLong());
    case CellKind::Number:
    case CellKind::Change:
        return value.value<Quantity>().toString();
    case CellKind::StockValue:
        return format.currency.format(value.value<StockValue>().amount);
    case CellKind::Settlement:
        return format.currency.format(value.value<Settlement>().difference);
    case CellKind::Cost:
        return value.value<UnitCost>().toString(format.currency.decimals);
    case CellKind::Day:
        return value.toDate().toString(Qt::ISODate);
    case CellKind::DaysLeft:
        return QString::number(value.toLongLong());
    case CellKind::Time:
        return format.calendar.toLocalIso(value.value<Instant>());
    case CellKind::Image:
        return {};
    default:
        return cellText(kind, value, format);
    }
}

QString daysLeftText(int days)
{
    if (days < 0)
        return Words::tr("Expired %n day(s) ago", nullptr, -days);
    //: of a lot: it expires today
    return days == 0 ? Words::tr("Expires today") : Words::tr("%n day(s) left", nullptr, days);
}

QString reservationStateText(ReservationState state)
{
    switch (state) {
    case ReservationState::Held:
        //: of a reservation: its stock is kept
        return Words::tr("Held");
    case ReservationState::Issued:
        //: of a reservation: its stock has left
        return Words::tr("Issued");
    case ReservationState::Released:
        //: of a reservation: its stock is free again
        return Words::tr("Released");
    }
    Q_UNREACHABLE();
}

QString stockStateText(StockState state)
{
    switch (state) {
    case StockState::Ok:
        return Words::tr("In stock");
    case StockState::Low:
        //: stock at or below its minimum
        return Words::tr("Low");
    case StockState::Out:
        //: nothing in stock
        return Words::tr("Out");
    case StockState::Negative:
        return Words::tr("Negative");
    }
    Q_UNREACHABLE();
}

QString stockStateIcon(StockState state)
{
    switch (state) {
    case StockState::Ok:
        return u"circle-check"_s;
    case StockState::Low:
        return u"triangle-alert"_s;
    case StockState::Out:
        return u"circle-slash"_s;
    case StockState::Negative:
        return u"circle-minus"_s;
    }
    Q_UNREACHABLE();
}

} // namespace stowage
