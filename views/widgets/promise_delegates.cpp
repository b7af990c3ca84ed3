// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/promise_delegates.h"

#include "models/domain/reservation.h"

namespace stowage {

namespace {

// What goes within a week should be seen.
constexpr int soonDays = 7;

} // namespace

PromiseDelegate::PromiseDelegate(CellFormat format, QObject *parent)
    : CellDelegate(CellKind::Promise, std::move(format), parent)
{
}

CellDelegate::Look PromiseDelegate::look(const QModelIndex &index, const QVariant &value) const
{
    Q_UNUSED(index);
    switch (value.value<ReservationState>()) {
    case ReservationState::Held:
        return {.icon = u"bookmark"_s, .tint = IconTint::Accent};
    case ReservationState::Issued:
        return {.icon = u"circle-check"_s, .tint = IconTint::Success};
    case ReservationState::Released:
        return {.icon = u"bookmark-x"_s, .tint = IconTint::Muted};
    }
    Q_UNREACHABLE();
}

DaysLeftDelegate::DaysLeftDelegate(CellFormat format, QObject *parent)
    : CellDelegate(CellKind::DaysLeft, std::move(format), parent)
{
}

CellDelegate::Look DaysLeftDelegate::look(const QModelIndex &index, const QVariant &value) const
{
    Q_UNUSED(index);
    const int days = value.toInt();
    if (days < 0)
        return {.icon = u"circle-slash"_s, .tint = IconTint::Danger};
    if (days <= soonDays)
        return {.icon = u"triangle-alert"_s, .tint = IconTint::Warning};
    return {.icon = u"clock"_s, .tint = IconTint::Muted};
}

} // namespace stowage
