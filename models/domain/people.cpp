// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/people.h"

#include <algorithm>
#include <array>

namespace stowage {

namespace {

constexpr std::array rightCodes{
    u"see_costs",           u"edit_catalog",  u"receive",        u"issue",          u"adjust",
    u"approve_adjustments", u"count",         u"approve_counts", u"transfer",       u"release_transfers",
    u"receive_transfers",   u"reserve",       u"order",          u"reverse",        u"import",
    u"see_audit",           u"manage_alerts", u"manage_people",  u"manage_company",
};
static_assert(rightCodes.size() == rightCount);

constexpr std::array secretKinds{u"none", u"pin", u"password"};

} // namespace

QString rightCode(Right right)
{
    return QString::fromUtf16(rightCodes.at(static_cast<std::size_t>(right)));
}

std::optional<Right> rightFromCode(QStringView code)
{
    const auto found =
        std::ranges::find_if(rightCodes, [&](const char16_t *each) { return code == QStringView(each); });
    return found == rightCodes.end() ? std::nullopt : std::optional(static_cast<Right>(found - rightCodes.begin()));
}

Rights Rights::all()
{
    Rights all;
    for (int right = 0; right < rightCount; ++right)
        all.add(static_cast<Right>(right));
    return all;
}

QList<Right> Rights::list() const
{
    QList<Right> list;
    for (int right = 0; right < rightCount; ++right) {
        if (has(static_cast<Right>(right)))
            list << static_cast<Right>(right);
    }
    return list;
}

QString Rights::text() const
{
    QStringList codes;
    for (const Right right : list())
        codes << rightCode(right);
    return codes.join(u' ');
}

Rights Rights::fromText(const QString &text)
{
    Rights rights;
    for (const QString &code : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto right = rightFromCode(code))
            rights.add(*right);
    }
    return rights;
}

const QList<Role> &standardRoles()
{
    using enum Right;
    static const Rights clerk{Receive, Issue, Adjust, Count, Transfer, ReceiveTransfers, Reserve, Order};
    static const auto with = [](Rights rights, const std::initializer_list<Right> &more) {
        for (const Right right : more)
            rights.add(right);
        return rights;
    };
    static const QList<Role> all{
        {u"clerk"_s, {}, clerk, true},
        {u"warehouse_manager"_s,
         {},
         with(clerk, {SeeCosts, EditCatalog, ApproveAdjustments, ApproveCounts, ReleaseTransfers, Reverse, Import,
                      SeeAudit, ManageAlerts}),
         true},
        {u"store_manager"_s, {}, with(clerk, {SeeCosts, ApproveAdjustments, ApproveCounts, Reverse, SeeAudit}), true},
        {u"auditor"_s, {}, {SeeCosts, SeeAudit}, true},
        {u"administrator"_s, {}, Rights::all(), true},
    };
    return all;
}

const QString &administratorRole()
{
    static const QString code = u"administrator"_s;
    return code;
}

QString secretKindName(SecretKind kind)
{
    return QString::fromUtf16(secretKinds.at(static_cast<std::size_t>(kind)));
}

std::optional<SecretKind> secretKindFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(secretKinds, [&](const char16_t *each) { return name == QStringView(each); });
    return found == secretKinds.end() ? std::nullopt
                                      : std::optional(static_cast<SecretKind>(found - secretKinds.begin()));
}

Actor Actor::ofMachine(const QString &name)
{
    Actor actor(0, name, name);
    actor.allowEverywhere(Rights::all());
    return actor;
}

void Actor::allowEverywhere(Rights rights, const QString &role)
{
    m_allowed.append({role, rights, std::nullopt});
}

void Actor::allow(Rights rights, const QSet<RowId> &locations, const QString &role)
{
    m_allowed.append({role, rights, locations});
}

bool Actor::may(Right right) const
{
    return std::ranges::any_of(m_allowed, [&](const Allowed &allowed) { return allowed.rights.has(right); });
}

bool Actor::may(Right right, RowId locationId) const
{
    return std::ranges::any_of(
        m_allowed, [&](const Allowed &allowed) { return allowed.rights.has(right) && allowed.reaches(locationId); });
}

bool Actor::mayEverywhere(Right right) const
{
    return std::ranges::any_of(m_allowed,
                               [&](const Allowed &allowed) { return allowed.rights.has(right) && !allowed.locations; });
}

bool Actor::holds(const QString &role, RowId locationId) const
{
    return std::ranges::any_of(
        m_allowed, [&](const Allowed &allowed) { return allowed.role == role && allowed.reaches(locationId); });
}

QStringList Actor::rolesWith(Right right, RowId locationId) const
{
    QStringList roles;
    for (const Allowed &allowed : m_allowed) {
        if (allowed.rights.has(right) && allowed.reaches(locationId))
            roles << allowed.role;
    }
    return roles;
}

} // namespace stowage
