// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/system_clock.h"

#include <QDateTime>

#include <openssl/rand.h>

namespace stowage {

Instant SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::uint64_t SystemRng::next()
{
    // Qt's own asks the processor each time, which a virtual machine may answer a hundred times slower.
    std::uint64_t number = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char *>(&number), sizeof number) != 1)
        qFatal("the system has no random numbers");
    return number;
}

} // namespace stowage
