// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace stowage {

// Milliseconds since 1970-01-01 UTC: how every instant is stored.
using Instant = std::int64_t;

// What the core would otherwise take from the machine. app/platform has the real ones, tests/support the others.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    Q_DISABLE_COPY_MOVE(Clock)
};

class Rng {
public:
    Rng() = default;
    virtual ~Rng() = default;
    virtual std::uint64_t next() = 0;
    Q_DISABLE_COPY_MOVE(Rng)
};

} // namespace stowage
