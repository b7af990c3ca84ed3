// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alert.h"
#include "models/store/connection.h"

#include <QSet>

#include <vector>

namespace stowage {

// A rule as posting asks it: with every category and location that it reaches.
struct ReachingRule {
    AlertRule rule;
    QSet<RowId> categories; // empty with every category where the rule names none
    QSet<RowId> locations;

    bool reaches(RowId categoryId, RowId locationId) const
    {
        return (rule.categoryIds.isEmpty() || categories.contains(categoryId))
               && (rule.locationIds.isEmpty() || locations.contains(locationId));
    }
};

// What a condition began, or ceased, to hold of.
struct AlertPlace {
    RowId itemId = 0;
    RowId locationId = 0;
    RowId lotId = 0;
};

// The rows of alert rules, of what they raised and of what is to be sent. It knows no rule: operations/alerts does.
class AlertStore {
public:
    explicit AlertStore(Connection &db) : m_db(db) { }

    // Keeps rules as they are until the transaction ends (PostgreSQL; SQLite has one writer): for who posts by them,
    // and for who changes them.
    Done holdRules();
    Done lockRules();

    Result<QList<AlertRule>> rules(); // by type, then name
    Result<std::optional<AlertRule>> rule(RowId id);
    Result<std::optional<AlertRule>> ruleByUuid(const QByteArray &uuid);
    Result<ReachingRule> reachOf(AlertRule rule);
    Result<std::vector<ReachingRule>> enabledRules();
    // False when it was changed since version - 1 was read.
    Result<bool> saveRule(AlertRule &rule);
    Done removeRule(RowId id); // with all that it raised

    // One transition of a condition. Raising what is open, and closing what is not, change nothing: 0.
    Result<RowId> raise(RowId ruleId, const AlertPlace &place, Instant now, Instant notifyAt, Quantity value,
                        const std::optional<Quantity> &threshold, qint64 seq);
    Result<RowId> close(RowId ruleId, const AlertPlace &place, Instant now, Quantity value, qint64 seq);

    // Every transition of one rule at once, of one item or (0) of all. `byMovement`: the last one of its lot did it.
    // Answers with what was raised.
    Result<std::vector<RowId>> raiseWhatHolds(const ReachingRule &rule, RowId itemId, Instant now, Instant notifyAt,
                                              QDate today, bool byMovement);
    Done closeWhatCeased(const ReachingRule &rule, RowId itemId, Instant now, QDate today, bool byMovement);
    // Open alerts whose condition does not hold: (item, location).
    Result<std::vector<AlertPlace>> openWithoutCause(const ReachingRule &rule, QDate today);

    Result<QDate> lastDay();
    Done saveLastDay(QDate day);

    Done addDelivery(const AlertDelivery &delivery);
    // What is due, the oldest first.
    Result<QList<AlertDelivery>> dueDeliveries(Instant now, int limit);

    Result<AlertCounts> counts(Instant now);
    // False where it is not open.
    Result<bool> acknowledge(RowId id, const QString &user, Instant now);
    Result<bool> snooze(RowId id, Instant until);

private:
    Result<QList<AlertRule>> readRules(Query row);
    Done forgetUntold(const std::vector<RowId> &closed, Instant now);

    Connection &m_db;
};

} // namespace stowage
