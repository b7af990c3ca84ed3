// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/seams.h"

#include <cmath>
#include <vector>

namespace stowage {

// splitmix64: the same numbers on every machine, which the standard library's distributions do not promise.
class SeededRng final : public Rng {
public:
    explicit SeededRng(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next() override
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    // From 0 up to, and without, `end`.
    std::int64_t below(std::int64_t end) { return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(end)); }
    // From `first` to `last`, both included.
    std::int64_t between(std::int64_t first, std::int64_t last) { return first + below(last - first + 1); }
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }

private:
    std::uint64_t m_state;
};

// A clock that stands where it is put.
class SetClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now = 0;
};

// Draws 0 … n−1 with Zipf's weights 1 ÷ (rank + 1)^exponent, by inverting the integral of the density: no table, so a
// million items cost nothing.
class Zipf {
public:
    Zipf(std::int64_t n, double exponent) : m_n(n), m_power(1 - exponent)
    {
        m_span = std::pow(static_cast<double>(n) + 1, m_power) - 1;
    }
    std::int64_t operator()(SeededRng &random) const
    {
        const double x = std::pow(random.unit() * m_span + 1, 1 / m_power) - 1;
        return std::min(static_cast<std::int64_t>(x), m_n - 1);
    }

private:
    std::int64_t m_n;
    double m_power;
    double m_span = 0;
};

} // namespace stowage
