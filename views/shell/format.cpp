// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/format.h"

#include <QCoreApplication>
#include <QDateTime>

namespace stowage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

// A true minus lines up with the plus of tabular numerals; locales that have a sign of their own keep it.
QString minusSign(const QLocale &locale)
{
    const QString sign = locale.negativeSign();
    return sign == "-"_L1 ? QString(u'−') : sign;
}

QString localDigit(QChar digit, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    if (zero.size() != 1)
        return digit;
    return QChar(static_cast<char16_t>(zero[0].unicode() + (digit.unicode() - u'0')));
}

// "-1234.5" as the locale writes it: its digits, group signs and point.
QString localized(QStringView machine, const QLocale &locale)
{
    const bool negative = machine.startsWith(u'-');
    if (negative)
        machine = machine.mid(1);
    const qsizetype point = machine.indexOf(u'.');
    QString text = locale.toString(machine.left(point < 0 ? machine.size() : point).toLongLong());
    if (point >= 0) {
        text += locale.decimalPoint();
        for (const QChar digit : machine.mid(point + 1))
            text += localDigit(digit, locale);
    }
    return negative ? minusSign(locale) + text : text;
}

// The short form with the year in full: "01/02/24" is three different days to three people.
QString dayFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

QString formatQuantity(Quantity quantity, const QLocale &locale)
{
    return localized(quantity.toString(), locale);
}

QString formatSigned(Quantity quantity, const QLocale &locale)
{
    const QString text = localized(quantity.toString(), locale);
    return quantity.isPositive() ? locale.positiveSign() + text : text;
}

QString formatUnitCost(UnitCost cost, const Currency &currency, const QLocale &locale)
{
    return localized(cost.toString(currency.decimals), locale);
}

QString formatMoney(Money amount, const Currency &currency, const QLocale &locale)
{
    return currency.code + QChar(QChar::Nbsp) + formatAmount(amount, currency, locale);
}

QString formatAmount(Money amount, const Currency &currency, const QLocale &locale)
{
    return localized(currency.format(amount), locale);
}

QString formatDay(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayFormat(locale)) : QString();
}

QString formatInstant(Instant instant, const Calendar &calendar, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant, calendar.zone());
    return formatDay(moment.date(), locale) + u' ' + locale.toString(moment.time(), QLocale::ShortFormat);
}

QString toMachineNumber(const QString &typed, const QLocale &locale)
{
    const QString trimmed = typed.trimmed();
    const QString group = locale.groupSeparator();
    QString machine;
    for (qsizetype at = 0; at < trimmed.size(); ++at) {
        const QChar c = trimmed[at];
        if (c.isDigit())
            machine += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
        else if (c == u'−' || c == u'-' || QStringView(trimmed).mid(at).startsWith(locale.negativeSign()))
            machine += u'-';
        else if (c == u'+')
            machine += u'+';
        else if (QStringView(trimmed).mid(at).startsWith(locale.decimalPoint()))
            machine += u'.';
        else if (c.isSpace() || group.startsWith(c))
            continue;
        else
            return typed;
    }
    return machine;
}

QString itemTypeText(ItemType type)
{
    switch (type) {
    case ItemType::Inventory:
        return Words::tr("Inventory");
    case ItemType::Service:
        return Words::tr("Service");
    case ItemType::NonInventory:
        return Words::tr("Non-inventory");
    }
    Q_UNREACHABLE();
}

QString locationTypeText(LocationType type)
{
    switch (type) {
    case LocationType::Site:
        return Words::tr("Site");
    case LocationType::Warehouse:
        return Words::tr("Warehouse");
    case LocationType::Store:
        //: a shop
        return Words::tr("Store");
    case LocationType::Zone:
        return Words::tr("Zone");
    case LocationType::Aisle:
        return Words::tr("Aisle");
    case LocationType::Bin:
        return Words::tr("Bin");
    case LocationType::Transit:
        return Words::tr("In transit");
    }
    Q_UNREACHABLE();
}

QString roleText(MovementRole role, bool reversal)
{
    switch (role) {
    case MovementRole::Receipt:
        return reversal ? Words::tr("Receipt reversed") : Words::tr("Receipt");
    case MovementRole::Issue:
        return reversal ? Words::tr("Issue reversed") : Words::tr("Issue");
    case MovementRole::Adjustment:
        return reversal ? Words::tr("Adjustment reversed") : Words::tr("Adjustment");
    case MovementRole::Ship:
        return reversal ? Words::tr("Transfer out reversed") : Words::tr("Transfer out");
    case MovementRole::Receive:
        return reversal ? Words::tr("Transfer in reversed") : Words::tr("Transfer in");
    case MovementRole::CustomerReturn:
        return reversal ? Words::tr("Customer return reversed") : Words::tr("Customer return");
    case MovementRole::SupplierReturn:
        return reversal ? Words::tr("Supplier return reversed") : Words::tr("Supplier return");
    case MovementRole::TransitLoss:
        return reversal ? Words::tr("Loss in transit reversed") : Words::tr("Loss in transit");
    }
    Q_UNREACHABLE();
}

QString movementKindText(MovementKind kind)
{
    switch (kind) {
    case MovementKind::In:
        return Words::tr("In");
    case MovementKind::Out:
        return Words::tr("Out");
    case MovementKind::Adjustment:
        return Words::tr("Adjustment");
    case MovementKind::Transfer:
        return Words::tr("Transfer");
    }
    Q_UNREACHABLE();
}

QString documentKindText(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Receipt:
        return Words::tr("Receipt");
    case DocumentKind::Issue:
        return Words::tr("Issue");
    case DocumentKind::Adjustment:
        return Words::tr("Adjustment");
    case DocumentKind::Transfer:
        return Words::tr("Transfer");
    case DocumentKind::Count:
        return Words::tr("Count");
    case DocumentKind::Reversal:
        return Words::tr("Reversal");
    case DocumentKind::TransferReceipt:
        return Words::tr("Transfer receipt");
    case DocumentKind::TransferLoss:
        return Words::tr("Loss in transit");
    }
    Q_UNREACHABLE();
}

QString adjustmentStateText(AdjustmentState state)
{
    switch (state) {
    case AdjustmentState::Draft:
        return Words::tr("Draft");
    case AdjustmentState::PendingApproval:
        return Words::tr("Waits for approval");
    case AdjustmentState::Posted:
        return Words::tr("Posted");
    case AdjustmentState::Rejected:
        return Words::tr("Rejected");
    case AdjustmentState::Reversed:
        return Words::tr("Reversed");
    }
    Q_UNREACHABLE();
}

QString adjustmentStateIcon(AdjustmentState state)
{
    switch (state) {
    case AdjustmentState::Draft:
        return u"pencil"_s;
    case AdjustmentState::PendingApproval:
        return u"clock"_s;
    case AdjustmentState::Posted:
        return u"circle-check"_s;
    case AdjustmentState::Rejected:
        return u"circle-slash"_s;
    case AdjustmentState::Reversed:
        return u"undo-2"_s;
    }
    Q_UNREACHABLE();
}

QString adjustmentTypeText(AdjustmentType type)
{
    switch (type) {
    case AdjustmentType::Positive:
        //: an adjustment
        return Words::tr("Adds to stock");
    case AdjustmentType::Negative:
        //: an adjustment
        return Words::tr("Takes from stock");
    case AdjustmentType::Mixed:
        //: an adjustment
        return Words::tr("Adds and takes");
    }
    Q_UNREACHABLE();
}

QString reasonText(const QString &code, const QString &name)
{
    static const std::pair<QLatin1StringView, const char *> builtIn[] = {
        {"stock_count"_L1, QT_TRANSLATE_NOOP("Reason", "Stock count")},
        {"damaged"_L1, QT_TRANSLATE_NOOP("Reason", "Damaged")},
        {"found"_L1, QT_TRANSLATE_NOOP("Reason", "Found")},
        {"lost"_L1, QT_TRANSLATE_NOOP("Reason", "Lost")},
        {"expired"_L1, QT_TRANSLATE_NOOP("Reason", "Expired")},
        {"initial_stock"_L1, QT_TRANSLATE_NOOP("Reason", "Initial stock")},
        {"theft"_L1, QT_TRANSLATE_NOOP("Reason", "Theft")},
        {"internal_use"_L1, QT_TRANSLATE_NOOP("Reason", "Internal use")},
        {"received"_L1, QT_TRANSLATE_NOOP("Reason", "Received")},
    };
    for (const auto &[known, text] : builtIn) {
        if (code == known)
            return QCoreApplication::translate("Reason", text);
    }
    return name.isEmpty() ? code : name;
}

} // namespace stowage
