// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/approval.h"

#include <algorithm>

namespace stowage {

namespace {

bool isAsked(const QString &role, const QList<RowId> &locationIds, const Actor &actor)
{
    const auto holdsAt = [&](RowId locationId) {
        return actor.holds(role, locationId) || actor.holds(administratorRole(), locationId);
    };
    return role.isEmpty() || std::ranges::all_of(locationIds, holdsAt);
}

} // namespace

QString decisionName(Decision decision)
{
    switch (decision) {
    case Decision::Waiting:
        return u"waiting"_s;
    case Decision::Approved:
        return u"approved"_s;
    case Decision::Rejected:
        return u"rejected"_s;
    case Decision::Void:
        return u"void"_s;
    }
    Q_UNREACHABLE();
}

Done mayDecide(const Approval &approval, const ApprovalQuestion &question, const Actor &actor)
{
    using enum Error::Code;
    if (approval.decision == Decision::Void || approval.linesHash != question.linesHash)
        return fail(Conflict, u"approval.lines_changed"_s);
    if (approval.decision != Decision::Waiting)
        return fail(Conflict, u"approval.decided"_s, {{u"by"_s, approval.decidedBy}});
    if (approval.askedBy == actor.login() || question.authors.contains(actor.login()))
        return fail(Refused, u"approval.own"_s);
    for (const RowId locationId : question.locationIds) {
        if (!actor.may(question.right, locationId))
            return fail(Refused, u"right.missing."_s + rightCode(question.right));
    }
    if (!isAsked(approval.step, question.locationIds, actor))
        return fail(Refused, u"approval.role_missing"_s, {{u"role"_s, approval.step}});
    return {};
}

} // namespace stowage
