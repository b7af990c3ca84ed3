// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alert.h"

#include <QUrl>

#include <array>

namespace stowage {

namespace {

constexpr std::array typeNames{u"low_stock",      u"out_of_stock",  u"overstock",
                               u"negative_stock", u"reorder_point", u"expiry_warning"};
constexpr std::array frequencyNames{u"immediate", u"hourly", u"daily"};

// What a form can catch of an address; whether anybody reads it, only sending tells.
bool looksLikeEmail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    const bool hasSpace = std::ranges::any_of(email, [](QChar sign) { return sign.isSpace() || sign == u','; });
    return at > 0 && at == email.lastIndexOf(u'@') && email.indexOf(u'.', at) > at + 1 && !email.endsWith(u'.')
           && !hasSpace && email.size() <= AlertRule::addressLengthMax;
}

bool looksLikeWebhook(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
           && address.size() <= AlertRule::addressLengthMax;
}

} // namespace

const QList<AlertType> &alertTypes()
{
    using enum AlertType;
    static const QList<AlertType> all{LowStock, OutOfStock, Overstock, NegativeStock, ReorderPoint, ExpiryWarning};
    return all;
}

QString alertTypeName(AlertType type)
{
    return QString::fromUtf16(typeNames.at(static_cast<std::size_t>(type) - 1));
}

std::optional<AlertType> alertTypeFromName(QStringView name)
{
    for (const AlertType type : alertTypes()) {
        if (alertTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

QString alertEventName(AlertType type)
{
    return u"inventory."_s + alertTypeName(type);
}

QString alertFrequencyName(AlertFrequency frequency)
{
    return QString::fromUtf16(frequencyNames.at(static_cast<std::size_t>(frequency)));
}

std::optional<AlertFrequency> alertFrequencyFromName(QStringView name)
{
    for (std::size_t i = 0; i < frequencyNames.size(); ++i) {
        if (name == QStringView(frequencyNames.at(i)))
            return static_cast<AlertFrequency>(i);
    }
    return std::nullopt;
}

bool hasThreshold(AlertType type)
{
    return type == AlertType::LowStock || type == AlertType::Overstock || type == AlertType::ReorderPoint;
}

std::optional<Quantity> thresholdOf(const AlertRule &rule, const StockLimits &limits)
{
    if (rule.threshold && hasThreshold(rule.type))
        return rule.threshold;
    switch (rule.type) {
    case AlertType::LowStock:
        return limits.minimum;
    case AlertType::Overstock:
        return limits.maximum;
    case AlertType::ReorderPoint:
        return limits.reorderPoint;
    case AlertType::OutOfStock:
    case AlertType::NegativeStock:
    case AlertType::ExpiryWarning:
        break;
    }
    return std::nullopt;
}

bool holds(const AlertRule &rule, bool active, Quantity current, const StockLimits &limits)
{
    if (rule.type == AlertType::NegativeStock)
        return current.isNegative();
    if (!active)
        return false;
    const auto threshold = thresholdOf(rule, limits);
    switch (rule.type) {
    case AlertType::LowStock:
    case AlertType::ReorderPoint:
        return isLow(current, threshold);
    case AlertType::OutOfStock:
        return isOut(current);
    case AlertType::Overstock:
        return threshold && current >= *threshold;
    case AlertType::NegativeStock:
    case AlertType::ExpiryWarning:
        break;
    }
    return false;
}

QDate lastWarnedDay(const AlertRule &rule, QDate today)
{
    return today.addDays(rule.days);
}

QList<Error> checkAlertRule(const AlertRule &rule)
{
    QList<Error> errors;
    const auto refuse = [&](const QString &key, const QList<ErrorArg> &args) {
        errors << Error{Error::Code::Invalid, key, args};
    };
    if (rule.name.size() > AlertRule::nameLengthMax)
        refuse(u"alert_rule.name.too_long"_s, {{u"max"_s, QString::number(AlertRule::nameLengthMax)}});
    if (hasThreshold(rule.type) && rule.threshold && rule.threshold->isNegative())
        refuse(u"alert_rule.threshold.negative"_s, {{u"value"_s, rule.threshold->toString()}});
    if (rule.days < 0 || rule.days > AlertRule::daysMax) {
        refuse(u"alert_rule.days.out_of_range"_s,
               {{u"value"_s, QString::number(rule.days)}, {u"max"_s, QString::number(AlertRule::daysMax)}});
    }
    if (rule.emails.size() > AlertRule::emailsMax)
        refuse(u"alert_rule.email.too_many"_s, {{u"max"_s, QString::number(AlertRule::emailsMax)}});
    for (const QString &email : rule.emails) {
        if (!looksLikeEmail(email)) {
            refuse(u"alert_rule.email.invalid"_s, {{u"email"_s, email}});
            break;
        }
    }
    if (!rule.webhook.isEmpty() && !looksLikeWebhook(rule.webhook))
        refuse(u"alert_rule.webhook.invalid"_s, {{u"url"_s, rule.webhook}});
    return errors;
}

Instant tellingTime(AlertFrequency frequency, Instant now, const Calendar &calendar)
{
    constexpr Instant hour = 3'600'000;
    switch (frequency) {
    case AlertFrequency::Hourly:
        return (now / hour + 1) * hour;
    case AlertFrequency::Daily:
        return calendar.startOf(calendar.dayOf(now).addDays(1));
    case AlertFrequency::Immediate:
        break;
    }
    return now;
}

} // namespace stowage
