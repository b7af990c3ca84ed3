// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/adjustment.h"

#include "models/domain/canonical_bytes.h"

#include <algorithm>
#include <array>

namespace stowage {

namespace {

using enum AdjustmentState;

constexpr std::array stateNames{u"draft", u"pending_approval", u"posted", u"rejected", u"reversed"};
constexpr std::array stepNames{u"edit", u"submit", u"approve", u"reject", u"withdraw", u"remove"};
constexpr std::array typeNames{u"positive", u"negative", u"mixed"};

template <typename Names, typename Enum>
QString nameIn(const Names &names, Enum value)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(value)));
}

struct Passage {
    AdjustmentState from;
    AdjustmentStep step;
    AdjustmentState to;
};

// Everything that is not here is refused. A rejected one can be mended and asked for again.
constexpr Passage passages[] = {
    {Draft, AdjustmentStep::Edit, Draft},
    {Draft, AdjustmentStep::Submit, PendingApproval},
    {Draft, AdjustmentStep::Remove, Draft},
    {PendingApproval, AdjustmentStep::Approve, Posted},
    {PendingApproval, AdjustmentStep::Reject, Rejected},
    {PendingApproval, AdjustmentStep::Withdraw, Draft},
    {Rejected, AdjustmentStep::Withdraw, Draft},
};

const AdjustmentLimit *limitOf(const QString &role, const QString &reason, const QList<AdjustmentLimit> &limits)
{
    const auto found = std::ranges::find_if(
        limits, [&](const AdjustmentLimit &limit) { return limit.role == role && limit.reason == reason; });
    return found == limits.end() ? nullptr : &*found;
}

} // namespace

QString adjustmentStateName(AdjustmentState state)
{
    return nameIn(stateNames, state);
}

std::optional<AdjustmentState> adjustmentStateFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(stateNames, [&](const char16_t *each) { return name == QStringView(each); });
    return found == stateNames.end() ? std::nullopt
                                     : std::optional(static_cast<AdjustmentState>(found - stateNames.begin()));
}

QString adjustmentTypeName(AdjustmentType type)
{
    return nameIn(typeNames, type);
}

Result<AdjustmentState> adjustmentAfter(AdjustmentState state, AdjustmentStep step)
{
    const auto *const found = std::ranges::find_if(
        passages, [&](const Passage &passage) { return passage.from == state && passage.step == step; });
    if (found != std::end(passages))
        return found->to;
    return fail(Error::Code::Conflict, u"adjustment.step_%1_refused"_s.arg(nameIn(stepNames, step)),
                {{u"state"_s, adjustmentStateName(state)}});
}

AdjustmentType Adjustment::type() const
{
    const bool adds = std::ranges::any_of(lines, [](const AdjustmentLine &line) { return line.quantity.isPositive(); });
    const bool takes =
        std::ranges::any_of(lines, [](const AdjustmentLine &line) { return line.quantity.isNegative(); });
    if (adds && takes)
        return AdjustmentType::Mixed;
    return takes ? AdjustmentType::Negative : AdjustmentType::Positive;
}

QList<RowId> Adjustment::locationIds() const
{
    QList<RowId> ids;
    for (const AdjustmentLine &line : lines) {
        if (const RowId place = placeOf(line); !ids.contains(place))
            ids << place;
    }
    return ids;
}

QByteArray linesHash(const Adjustment &adjustment)
{
    CanonicalBytes bytes(64 * (adjustment.lines.size() + 1));
    bytes.bytes(adjustment.uuid).number(adjustment.effectiveAt);
    for (const AdjustmentLine &line : adjustment.lines) {
        bytes.number(line.itemId)
            .number(adjustment.placeOf(line))
            .text(line.lot)
            .text(line.expires.toString(Qt::ISODate))
            .number(line.quantity.scaled())
            .cost(line.unitCost)
            .text(adjustment.reasonOf(line));
    }
    return bytes.digest();
}

std::optional<Money> limitFor(const QStringList &roles, const QString &reason, const QList<AdjustmentLimit> &limits)
{
    Money highest;
    for (const QString &role : roles) {
        const AdjustmentLimit *limit = limitOf(role, reason, limits);
        if (!limit)
            limit = limitOf(role, {}, limits);
        if (!limit)
            return std::nullopt;
        highest = std::max(highest, limit->amount);
    }
    return roles.isEmpty() ? std::optional(Money()) : highest;
}

} // namespace stowage
