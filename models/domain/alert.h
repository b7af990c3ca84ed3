// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"
#include "models/base/decimal.h"
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/domain/stock_state.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace stowage {

// What a rule warns of. The number is stored: never renumber.
enum class AlertType {
    LowStock = 1, // current ≤ minimum
    OutOfStock = 2, // current = 0
    Overstock = 3, // current ≥ maximum
    NegativeStock = 4, // current < 0
    ReorderPoint = 5, // current ≤ reorder point
    ExpiryWarning = 6, // a lot with stock expires within so many days
};
const QList<AlertType> &alertTypes();
QString alertTypeName(AlertType type); // "low_stock": the API's name
std::optional<AlertType> alertTypeFromName(QStringView name);
QString alertEventName(AlertType type); // "inventory.low_stock": what a webhook gets

// How often those who are told of a rule's alerts hear of them. The number is stored: never renumber.
enum class AlertFrequency { Immediate = 0, Hourly = 1, Daily = 2 };
QString alertFrequencyName(AlertFrequency frequency); // "immediate"
std::optional<AlertFrequency> alertFrequencyFromName(QStringView name);

struct AlertRule {
    RowId id = 0;
    QByteArray uuid;
    AlertType type = AlertType::LowStock;
    QString name; // empty: what its type is called in the reader's language
    bool enabled = true;
    QList<RowId> categoryIds; // each with all below it; none: every item
    QList<RowId> locationIds; // each with all in it; none: everywhere
    std::optional<Quantity> threshold; // instead of the item's own; of the types that have one
    int days = defaultDays; // of ExpiryWarning
    AlertFrequency frequency = AlertFrequency::Immediate;
    QStringList emails;
    QString webhook;
    int version = 0;
    bool operator==(const AlertRule &) const = default;

    static constexpr int defaultDays = 30;
    static constexpr int daysMax = 3650;
    static constexpr int emailsMax = 20;
    static constexpr int nameLengthMax = 200;
    static constexpr int addressLengthMax = 500;

    bool tellsSomebody() const { return !emails.isEmpty() || !webhook.isEmpty(); }
};

// Whether it compares stock with a figure, which a rule may give itself.
bool hasThreshold(AlertType type);
// What an item's stock is held against under a rule; nothing where nothing is set.
std::optional<Quantity> thresholdOf(const AlertRule &rule, const StockLimits &limits);
// Whether the rule's condition holds of what an item has at a place where it has moved. Never of ExpiryWarning, which
// asks about lots. Of an item that is not active nothing is said, unless it is below zero.
bool holds(const AlertRule &rule, bool active, Quantity current, const StockLimits &limits);
// The last day of expiry that is warned of.
QDate lastWarnedDay(const AlertRule &rule, QDate today);

// Every rule that an alert rule must keep by itself, all broken ones at once, so that a form marks each field:
// alert_rule.name.too_long{max}, alert_rule.threshold.negative{value}, alert_rule.days.out_of_range{value, max},
// alert_rule.email.invalid{email}, alert_rule.email.too_many{max}, alert_rule.webhook.invalid{url}.
QList<Error> checkAlertRule(const AlertRule &rule);

// When those who are told hear of what is raised now.
Instant tellingTime(AlertFrequency frequency, Instant now, const Calendar &calendar);
// The same alert is not told of again within this time.
constexpr Instant alertRepeatTime = 3'600'000;

// The number is stored: never renumber.
enum class AlertChannel { Email = 1, Webhook = 2 };

// What waits to be sent.
struct AlertDelivery {
    RowId id = 0;
    RowId alertId = 0;
    AlertChannel channel = AlertChannel::Email;
    QString target;
    QByteArray payload; // {"event": "inventory.low_stock", "data": {"object": {…}}}
    Instant dueAt = 0;
    int attempts = 0;
    Instant sentAt = 0; // 0 is not yet
    QString failure;
};

// Which alerts a list shows.
struct AlertFilter {
    enum class State { Open, Closed, All };

    State state = State::Open;
    bool withSnoozed = true;
    std::optional<AlertType> type;
    RowId ruleId = 0;
    RowId itemId = 0;
    RowId locationId = 0; // with everything below it
    QString search; // the beginning of an item's code
    bool operator==(const AlertFilter &) const = default;
};

// What has been done about one.
enum class AlertStanding { Open, Acknowledged, Snoozed, Closed };

// One time that a rule's condition began to hold of an item at a place.
struct AlertRow {
    RowId id = 0;
    RowId ruleId = 0;
    QString ruleName; // empty as the rule's
    AlertType type = AlertType::LowStock;
    AlertFrequency frequency = AlertFrequency::Immediate;
    RowId itemId = 0;
    RowId locationId = 0;
    QString itemUid, itemCode, itemName, unit;
    QString locationUid, locationCode, locationName, locationPath;
    QString lot;
    QDate expires; // the lot's
    Instant raisedAt = 0;
    Quantity value; // on hand when it was raised, of the lot where there is one
    std::optional<Quantity> threshold; // what that was held against
    int days = 0; // of ExpiryWarning, as the rule has it now
    Quantity current; // on hand now
    RowId raisedDocumentId = 0; // whose movement crossed it; 0: the rule, the item or the day changed
    QString raisedDocument;
    Instant notifyAt = 0; // 0: it was told less than an hour before
    Instant closedAt = 0; // 0: it is open
    std::optional<Quantity> closedValue;
    RowId closedDocumentId = 0;
    QString closedDocument;
    Instant acknowledgedAt = 0;
    QString acknowledgedBy;
    Instant snoozedUntil = 0;
    StockLimits limits; // the item's now
    bool autoReorder = false;

    AlertStanding standing = AlertStanding::Open;

    bool isOpen() const { return closedAt == 0; }
    bool operator==(const AlertRow &) const = default;
};

// The open ones, as Home and the navigation tell them.
struct AlertCounts {
    int open = 0; // those that are not snoozed
    int unseen = 0; // of them, those that nobody has acknowledged
    bool operator==(const AlertCounts &) const = default;
};

} // namespace stowage
