// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adjustment.h"
#include "models/operations/ledger/posting_context.h"
#include "models/store/adjustment_store.h"
#include "models/store/approval_store.h"

namespace stowage {

// What one line would do to stock if it were posted now.
struct AdjustmentLineEffect {
    Quantity before, after; // on hand where the line is
    std::optional<UnitCost> unitCost; // value ÷ quantity
    Money value; // what it changes the stock's value by
    bool operator==(const AdjustmentLineEffect &) const = default;
};

struct AdjustmentEffect {
    QList<AdjustmentLineEffect> lines; // as many as the adjustment has
    Money value;
    QList<Error> problems; // why it cannot be posted, each with `line` where it is a line's
    bool needsApproval = false; // more than whoever is at work may adjust alone
    std::optional<Money> limit; // the one it is above
};

struct AdjustmentDone {
    Adjustment adjustment;
    QList<RowId> itemIds; // whose stock changed
};

// Corrections of stock as people write them: a draft, then posted at once or after somebody else's yes. Each call is
// within a transaction of the caller's; a retried one changes nothing more.
//
// Errors: adjustment.missing, adjustment.changed_meanwhile, adjustment.step_<step>_refused{state},
// adjustment.not_yours{user} (only who wrote it changes it, removes it or takes it back), approval.notes_missing (a no
// needs its reason), approval.limit_low{limit, value}, those of mayDecide(), right.missing.<right>; of a line, with
// `line`: line.reason_missing, line.reason_unknown{reason}, line.reason_direction{reason, quantity}, and the Poster's.
class Adjustments {
public:
    // `right` is what who writes one needs: a count's differences are written by who counts.
    Adjustments(Connection &db, const PostingContext &context, const Actor &actor, Right right = Right::Adjust)
        : m_db(db),
          m_context(context),
          m_actor(actor),
          m_right(right),
          m_store(db),
          m_approvals(db)
    {
    }

    // Writes a draft down. id 0 is new; a uuid that is known is that one. Lines may still be incomplete.
    Result<Adjustment> save(const Adjustment &adjustment);
    Done remove(RowId id);
    // What it would do. Nothing is kept of it.
    Result<AdjustmentEffect> effect(const Adjustment &adjustment);
    // Posts it, or asks for a yes where it is above the limit.
    Result<AdjustmentDone> submit(RowId id);
    Result<AdjustmentDone> decide(RowId approvalId, bool approve, const QString &notes);
    // Back to a draft: one that waits, or one that was rejected.
    Result<Adjustment> withdraw(RowId id);

    Result<Adjustment> byId(RowId id);

private:
    Done checkWriter(const Adjustment &adjustment) const;
    Done checkReason(const Adjustment &adjustment, const AdjustmentLine &line, int number);
    Result<AdjustmentLineEffect> tryLine(const Adjustment &adjustment, qsizetype index);
    Done askLimit(const Adjustment &adjustment, AdjustmentEffect &effect);
    Result<AdjustmentDone> post(Adjustment adjustment, const AdjustmentEffect &effect);
    Done update(Adjustment &adjustment);

    Connection &m_db;
    PostingContext m_context;
    Actor m_actor;
    Right m_right;
    AdjustmentStore m_store;
    ApprovalStore m_approvals;
    QList<Reason> m_reasons; // read when first asked
};

} // namespace stowage
