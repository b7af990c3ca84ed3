// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/seams.h"

namespace stowage {

// The machine's own clock.
class SystemClock final : public Clock {
public:
    Instant now() const override;
};

// The operating system's random numbers. One instance may be shared by threads.
class SystemRng final : public Rng {
public:
    std::uint64_t next() override;
};

} // namespace stowage
