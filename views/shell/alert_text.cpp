// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/alert_text.h"

#include "views/shell/format.h"

#include <QCoreApplication>

namespace stowage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

QString amountOf(Quantity quantity, const AlertRow &alert, const QLocale &locale)
{
    //: a quantity and its unit
    return Words::tr("%1 %2").arg(formatQuantity(quantity, locale), alert.unit);
}

} // namespace

QString alertTypeText(AlertType type)
{
    switch (type) {
    case AlertType::LowStock:
        return Words::tr("Low stock");
    case AlertType::OutOfStock:
        return Words::tr("Out of stock");
    case AlertType::Overstock:
        return Words::tr("Too much stock");
    case AlertType::NegativeStock:
        return Words::tr("Negative stock");
    case AlertType::ReorderPoint:
        return Words::tr("Reorder point");
    case AlertType::ExpiryWarning:
        return Words::tr("Expires soon");
    }
    Q_UNREACHABLE();
}

QString alertTypeIcon(AlertType type)
{
    switch (type) {
    case AlertType::LowStock:
        return u"triangle-alert"_s;
    case AlertType::OutOfStock:
        return u"circle-slash"_s;
    case AlertType::Overstock:
        return u"trending-up"_s;
    case AlertType::NegativeStock:
        return u"circle-minus"_s;
    case AlertType::ReorderPoint:
        return u"trending-down"_s;
    case AlertType::ExpiryWarning:
        return u"clock"_s;
    }
    Q_UNREACHABLE();
}

IconTint alertTypeTint(AlertType type)
{
    return type == AlertType::OutOfStock || type == AlertType::NegativeStock ? IconTint::Danger : IconTint::Warning;
}

QString alertStandingText(AlertStanding standing)
{
    switch (standing) {
    case AlertStanding::Open:
        //: of an alert
        return Words::tr("Open");
    case AlertStanding::Acknowledged:
        //: of an alert
        return Words::tr("Seen");
    case AlertStanding::Snoozed:
        //: of an alert
        return Words::tr("Silent");
    case AlertStanding::Closed:
        //: of an alert
        return Words::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString alertStandingIcon(AlertStanding standing)
{
    switch (standing) {
    case AlertStanding::Open:
        return u"bell"_s;
    case AlertStanding::Acknowledged:
        return u"eye"_s;
    case AlertStanding::Snoozed:
        return u"bell-off"_s;
    case AlertStanding::Closed:
        return u"circle-check"_s;
    }
    Q_UNREACHABLE();
}

IconTint alertStandingTint(AlertStanding standing)
{
    switch (standing) {
    case AlertStanding::Open:
        return IconTint::Warning;
    case AlertStanding::Closed:
        return IconTint::Success;
    case AlertStanding::Acknowledged:
    case AlertStanding::Snoozed:
        return IconTint::Muted;
    }
    Q_UNREACHABLE();
}

QString alertFrequencyText(AlertFrequency frequency)
{
    switch (frequency) {
    case AlertFrequency::Immediate:
        return Words::tr("At once");
    case AlertFrequency::Hourly:
        return Words::tr("Every hour, together");
    case AlertFrequency::Daily:
        return Words::tr("Every day, together");
    }
    Q_UNREACHABLE();
}

QString alertRuleText(const QString &name, AlertType type)
{
    return name.isEmpty() ? alertTypeText(type) : name;
}

QString whyItWasRaised(const AlertRow &alert, const QLocale &locale)
{
    const QString value = amountOf(alert.value, alert, locale);
    const QString limit = alert.threshold ? amountOf(*alert.threshold, alert, locale) : QString();
    switch (alert.type) {
    case AlertType::LowStock:
        return Words::tr("On hand were %1, at or below the minimum of %2.").arg(value, limit);
    case AlertType::OutOfStock:
        return Words::tr("Nothing was on hand.");
    case AlertType::Overstock:
        return Words::tr("On hand were %1, at or above the maximum of %2.").arg(value, limit);
    case AlertType::NegativeStock:
        return Words::tr("On hand were %1: more has left than came in.").arg(value);
    case AlertType::ReorderPoint:
        return Words::tr("On hand were %1, at or below the reorder point of %2.").arg(value, limit);
    case AlertType::ExpiryWarning:
        //: %1 is a quantity, %2 a day
        return Words::tr("On hand were %1 of a lot that expires on %2.").arg(value, formatDay(alert.expires, locale));
    }
    Q_UNREACHABLE();
}

QString whatClosesIt(const AlertRow &alert, const QLocale &locale)
{
    const QString limit = alert.threshold ? amountOf(*alert.threshold, alert, locale) : QString();
    switch (alert.type) {
    case AlertType::LowStock:
    case AlertType::ReorderPoint:
        return Words::tr("It closes by itself when more than %1 are on hand there.").arg(limit);
    case AlertType::OutOfStock:
        return Words::tr("It closes by itself when something is on hand there.");
    case AlertType::Overstock:
        return Words::tr("It closes by itself when less than %1 are on hand there.").arg(limit);
    case AlertType::NegativeStock:
        return Words::tr("It closes by itself when what is missing has come in, or was counted.");
    case AlertType::ExpiryWarning:
        return Words::tr("It closes by itself when nothing of the lot is on hand there.");
    }
    Q_UNREACHABLE();
}

QString alertSummary(const AlertRow &alert, const QLocale &locale)
{
    //: an alert in one line: %1 is an item's code, %2 a location's, %3 what is wrong, %4 a quantity
    return Words::tr("%1 at %2: %3, %4")
        .arg(alert.itemCode, alert.locationCode, alertTypeText(alert.type), amountOf(alert.value, alert, locale));
}

} // namespace stowage
