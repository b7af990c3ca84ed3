// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/transfer_gates.h"

#include <algorithm>
#include <array>
#include <limits>

namespace stowage {

namespace {

using enum Error::Code;

Right rightOf(const TransferRule &rule)
{
    if (rule.phase == TransferPhase::Difference)
        return Right::ApproveAdjustments;
    return rule.end == TransferEnd::Sender ? Right::ReleaseTransfers : Right::ReceiveTransfers;
}

// How far a rule is from naming a route: less is closer, nothing is another route.
struct Distance {
    int open = 0; // 3 names no end, 2 the receiver's, 1 the sender's, 0 both
    qsizetype from = 0, to = 0;
    auto operator<=>(const Distance &) const = default;
};

std::optional<Distance> distanceOf(const TransferRule &rule, const TransferRoute &route)
{
    const qsizetype from = rule.fromLocationId == 0 ? 0 : route.from.indexOf(rule.fromLocationId);
    const qsizetype to = rule.toLocationId == 0 ? 0 : route.to.indexOf(rule.toLocationId);
    if (from < 0 || to < 0)
        return std::nullopt;
    return Distance{(rule.fromLocationId == 0 ? 2 : 0) + (rule.toLocationId == 0 ? 1 : 0), from, to};
}

QList<TransferRule> closest(const QList<TransferRule> &rules, const TransferRoute &route, TransferPhase phase)
{
    std::optional<Distance> best;
    QList<TransferRule> found;
    for (const TransferRule &rule : rules) {
        const auto distance = rule.phase == phase ? distanceOf(rule, route) : std::nullopt;
        if (!distance || (best && *best < *distance))
            continue;
        if (!best || *distance < *best)
            found.clear();
        best = distance;
        found << rule;
    }
    return found;
}

QList<TransferRule> rulesFor(const QList<TransferRule> &rules, const TransferRoute &route, TransferPhase phase)
{
    const QList<TransferRule> own = closest(rules, route, phase);
    return own.isEmpty() ? closest(defaultTransferRules(), route, phase) : own;
}

QList<TransferGate> gatesOf(const QList<TransferRule> &rules, const TransferRoute &route, Money value)
{
    QList<TransferGate> gates;
    for (const TransferRule &rule : rules) {
        if (!rule.role.isEmpty() && value >= rule.value)
            gates << TransferGate{rule.role, rightOf(rule),
                                  rule.end == TransferEnd::Sender ? route.from.first() : route.to.first()};
    }
    return gates;
}

Done checkRole(const TransferRule &rule, const QList<Role> &roles)
{
    const auto role = std::ranges::find(roles, rule.role, &Role::code);
    if (role == roles.end())
        return fail(NotFound, u"transfer_rule.role_unknown"_s, {{u"role"_s, rule.role}});
    if (!role->rights.has(rightOf(rule)))
        return fail(Invalid, u"transfer_rule.role_powerless"_s,
                    {{u"role"_s, rule.role}, {u"right"_s, rightCode(rightOf(rule))}});
    return {};
}

bool isSameRoute(const TransferRule &one, const TransferRule &other)
{
    return one.phase == other.phase && one.fromLocationId == other.fromLocationId
           && one.toLocationId == other.toLocationId;
}

} // namespace

QString transferPhaseName(TransferPhase phase)
{
    constexpr std::array names{u"release", u"receipt", u"difference"};
    return QString::fromUtf16(names.at(static_cast<std::size_t>(phase) - 1));
}

QString transferEndName(TransferEnd end)
{
    return end == TransferEnd::Sender ? u"sender"_s : u"receiver"_s;
}

const QList<TransferRule> &defaultTransferRules()
{
    using enum TransferPhase;
    static const QList<TransferRule> rules{
        {.phase = Release, .role = u"warehouse_manager"_s, .end = TransferEnd::Sender},
        {.phase = Receipt, .role = u"store_manager"_s, .end = TransferEnd::Receiver},
        {.phase = Difference, .role = u"warehouse_manager"_s, .end = TransferEnd::Sender},
    };
    return rules;
}

Done checkTransferRules(const QList<TransferRule> &rules, const QList<Role> &roles)
{
    for (qsizetype index = 0; index < rules.size(); ++index) {
        const TransferRule &rule = rules[index];
        if (rule.value.isNegative())
            return fail(Invalid, u"transfer_rule.value_negative"_s);
        if (rule.role.isEmpty() && rule.phase == TransferPhase::Difference)
            return fail(Invalid, u"transfer_rule.nobody"_s);
        if (!rule.role.isEmpty())
            STOWAGE_TRY(checkRole(rule, roles));
        const auto same = [&](const TransferRule &other) {
            return other.role == rule.role && isSameRoute(rule, other);
        };
        if (std::any_of(rules.begin(), rules.begin() + index, same))
            return fail(Invalid, u"transfer_rule.twice"_s, {{u"role"_s, rule.role}});
    }
    return {};
}

QList<TransferGate> transferGates(const QList<TransferRule> &rules, const TransferRoute &route, TransferPhase phase,
                                  Money value)
{
    const QList<TransferGate> gates = gatesOf(rulesFor(rules, route, phase), route, value);
    // Nobody writes goods off alone, however little they are worth.
    if (gates.isEmpty() && phase == TransferPhase::Difference)
        return gatesOf(closest(defaultTransferRules(), route, phase), route, {});
    return gates;
}

TransferGate transferGate(const QList<TransferRule> &rules, const TransferRoute &route, TransferPhase phase,
                          const QString &role)
{
    const Money any = Money::fromMinor(std::numeric_limits<std::int64_t>::max());
    const QList<TransferGate> all = gatesOf(rulesFor(rules, route, phase), route, any);
    const auto found = std::ranges::find(all, role, &TransferGate::role);
    // The rules have changed since: its phase tells what it takes.
    return found != all.end() ? *found : gatesOf(closest(defaultTransferRules(), route, phase), route, any).first();
}

std::optional<TransferPhase> phaseOf(TransferState state)
{
    if (state == TransferState::PendingApproval)
        return TransferPhase::Release;
    if (state == TransferState::Received)
        return TransferPhase::Receipt;
    return std::nullopt;
}

} // namespace stowage
