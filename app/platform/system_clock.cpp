// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/system_clock.h"

#include <QDateTime>

#include <openssl/rand.h>

#include <array>

namespace stowage {

Instant SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::uint64_t SystemRng::next()
{
    // Qt's own asks the processor each time, which a virtual machine may answer a hundred times slower; and OpenSSL's
    // generator costs as much for one number as for many.
    thread_local std::array<std::uint64_t, 64> numbers;
    thread_local std::size_t used = numbers.size();
    if (used == numbers.size()) {
        if (RAND_bytes(reinterpret_cast<unsigned char *>(numbers.data()), sizeof numbers) != 1)
            qFatal("the system has no random numbers");
        used = 0;
    }
    return numbers[used++];
}

} // namespace stowage
