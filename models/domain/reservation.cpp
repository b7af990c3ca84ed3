// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reservation.h"

#include "models/base/result.h"

#include <array>

namespace stowage {

namespace {

const std::array names{u"held"_s, u"issued"_s, u"released"_s};

} // namespace

QString reservationStateName(ReservationState state)
{
    return names.at(static_cast<std::size_t>(state));
}

std::optional<ReservationState> reservationStateFromName(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names.at(i) == name)
            return static_cast<ReservationState>(i);
    }
    return std::nullopt;
}

ReservationState Reservation::state() const
{
    if (held.isPositive())
        return ReservationState::Held;
    return issued == quantity ? ReservationState::Issued : ReservationState::Released;
}

} // namespace stowage
