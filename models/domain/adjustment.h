// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/approval.h"
#include "models/domain/movement.h"

namespace stowage {

// Reversed is never stored: it is a posted one whose document was taken back. The number is stored: never renumber.
enum class AdjustmentState { Draft = 0, PendingApproval = 1, Posted = 2, Rejected = 3, Reversed = 4 };
QString adjustmentStateName(AdjustmentState state); // "pending_approval", in files and in the API
std::optional<AdjustmentState> adjustmentStateFromName(QStringView name);

// What can be done to one before it is posted.
enum class AdjustmentStep { Edit, Submit, Approve, Reject, Withdraw, Remove };

// What it becomes. Errors: adjustment.step_<step>_refused{state}, such as adjustment.step_edit_refused.
Result<AdjustmentState> adjustmentAfter(AdjustmentState state, AdjustmentStep step);

// From the signs of its lines, never told.
enum class AdjustmentType { Positive, Negative, Mixed };
QString adjustmentTypeName(AdjustmentType type);

struct AdjustmentLine {
    QString uid;
    RowId itemId = 0;
    RowId locationId = 0; // the adjustment's where it is 0
    QString lot;
    QDate expires;
    Quantity quantity; // signed: what is added
    std::optional<UnitCost> unitCost; // of what comes in
    QString reason; // the adjustment's where it is empty
    QString notes;
    // What it found and changed when it posted; until then, what it would have when it was asked for.
    std::optional<Quantity> stockBefore;
    std::optional<Money> value;
    bool operator==(const AdjustmentLine &) const = default;
};

struct Adjustment {
    RowId id = 0;
    QByteArray uuid; // its document's too, so that it posts once
    QString number; // "ADJ-2024-0001"; a draft has none yet
    AdjustmentState state = AdjustmentState::Draft;
    Instant effectiveAt = 0; // when it counts; 0 is when it posts
    RowId locationId = 0;
    QString reason;
    QString reference;
    QString notes;
    QList<AdjustmentLine> lines;
    QString createdBy;
    Instant createdAt = 0;
    Instant updatedAt = 0;
    RowId documentId = 0; // once it is posted
    std::optional<Money> value; // what it changes the stock's value by, as its lines
    int version = 0;
    bool operator==(const Adjustment &) const = default;

    AdjustmentType type() const;
    RowId placeOf(const AdjustmentLine &line) const { return line.locationId != 0 ? line.locationId : locationId; }
    const QString &reasonOf(const AdjustmentLine &line) const { return line.reason.isEmpty() ? reason : line.reason; }
    QList<RowId> locationIds() const; // each once
};

// SHA-256 of all that changes stock: what an approval is of.
QByteArray linesHash(const Adjustment &adjustment);

// Which adjustments a list shows: those people wrote, and documents that others posted (an import, the API).
struct AdjustmentFilter {
    QString search; // a number or a reference, from its beginning
    std::optional<AdjustmentState> state;
    RowId locationId = 0; // its own, or one above it
    QString reason;
    std::optional<Instant> from, to; // effective, both included
    bool operator==(const AdjustmentFilter &) const = default;
};

// Newest first.
struct AdjustmentRow {
    RowId key = 0; // its document where it is posted, else less than 0: minus its own id
    RowId adjustmentId = 0; // 0 where nobody wrote one
    RowId documentId = 0;
    QString number;
    AdjustmentState state = AdjustmentState::Draft;
    Instant effectiveAt = 0; // of a draft, when it was written
    QString locationCode;
    QString reason;
    QString reasonName; // as the company calls it
    QString reference;
    QString notes;
    QString createdBy;
    int lines = 0;
    std::optional<AdjustmentType> type; // nothing without lines
    std::optional<Money> value;
    bool operator==(const AdjustmentRow &) const = default;
};

// How much one with this role may adjust for a reason without asking.
struct AdjustmentLimit {
    QString role;
    QString reason; // empty: every reason without a limit of its own
    Money amount;
    bool operator==(const AdjustmentLimit &) const = default;
};

// The highest of what the roles allow; nothing is no limit.
std::optional<Money> limitFor(const QStringList &roles, const QString &reason, const QList<AdjustmentLimit> &limits);

} // namespace stowage
