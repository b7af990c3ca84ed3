// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/system_clock.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace stowage {

Instant SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::uint64_t SystemRng::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace stowage
