// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHashFunctions>
#include <QList>
#include <QMetaType>
#include <QString>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace stowage {

// GCC's own 128-bit integer, for products of two 64-bit decimals.
__extension__ using Int128 = __int128;

namespace decimal {

// Reads "-12.5" as a whole number of 10^-decimals. The machine form only: an optional sign, digits, and at most one
// point; no spaces, thousands signs or exponents. Errors: number.empty, number.invalid{text},
// number.too_many_decimals{text, decimals}, number.too_large{text}.
Result<std::int64_t> parse(QStringView text, int decimals);

// The shortest machine form: 1500000 with six decimals is "1.5". `minimumDecimals` pads with zeros.
QString format(std::int64_t scaled, int decimals, int minimumDecimals = 0);

// numerator ÷ denominator, half away from zero. The denominator is positive; nothing when it leaves 64 bits.
std::optional<std::int64_t> divideRounded(Int128 numerator, Int128 denominator);

// The smallest 64-bit number is left out everywhere, so that every value has its negative.
constexpr std::optional<std::int64_t> sum(std::int64_t a, std::int64_t b)
{
    std::int64_t total = 0;
    if (__builtin_add_overflow(a, b, &total) || total == std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return total;
}

} // namespace decimal

// An exact decimal: a 64-bit whole number of 10^-6, with its meaning in its type.
template <typename Tag>
class Decimal6 {
public:
    static constexpr int decimals = 6;
    static constexpr std::int64_t one = 1'000'000;

    constexpr Decimal6() = default;
    static constexpr Decimal6 fromScaled(std::int64_t scaled) { return Decimal6(scaled); }
    static constexpr Decimal6 fromInt(std::int32_t whole) { return Decimal6(whole * one); }
    static Result<Decimal6> fromString(QStringView text)
    {
        return decimal::parse(text, decimals).map([](std::int64_t scaled) { return Decimal6(scaled); });
    }

    constexpr std::int64_t scaled() const { return m_scaled; }
    constexpr bool isZero() const { return m_scaled == 0; }
    constexpr bool isNegative() const { return m_scaled < 0; }
    constexpr bool isPositive() const { return m_scaled > 0; }
    QString toString(int minimumDecimals = 0) const { return decimal::format(m_scaled, decimals, minimumDecimals); }

    // For charts and sorting on screen only: never back into the ledger.
    double approximate() const { return static_cast<double>(m_scaled) / static_cast<double>(one); }

    constexpr Decimal6 operator-() const { return Decimal6(-m_scaled); }
    constexpr Decimal6 abs() const { return m_scaled < 0 ? -*this : *this; }
    constexpr auto operator<=>(const Decimal6 &) const = default;

    // Sums of checked inputs: an overflow here is a bug, so it ends the program instead of wrapping.
    friend Decimal6 operator+(Decimal6 a, Decimal6 b)
    {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(a.m_scaled, b.m_scaled, &sum))
            qFatal("decimal overflow");
        return Decimal6(sum);
    }
    friend Decimal6 operator-(Decimal6 a, Decimal6 b) { return a + (-b); }
    Decimal6 &operator+=(Decimal6 other) { return *this = *this + other; }
    Decimal6 &operator-=(Decimal6 other) { return *this = *this - other; }

    // The sum, or nothing where it leaves 64 bits or has no negative there: for what comes from outside.
    static std::optional<Decimal6> sum(Decimal6 a, Decimal6 b)
    {
        const auto total = decimal::sum(a.m_scaled, b.m_scaled);
        return total ? std::optional(Decimal6(*total)) : std::nullopt;
    }

private:
    constexpr explicit Decimal6(std::int64_t scaled) : m_scaled(scaled) { }

    std::int64_t m_scaled = 0;
};

using Quantity = Decimal6<struct QuantityTag>; // in the item's base unit
using UnitCost = Decimal6<struct UnitCostTag>; // money for one base unit; prices too

template <typename Tag>
size_t qHash(Decimal6<Tag> value, size_t seed = 0)
{
    return ::qHash(value.scaled(), seed);
}

// An amount: a whole number of the currency's minor units (cents, or yen). Its currency is the company's.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromMinor(std::int64_t minor) { return Money(minor); }
    constexpr std::int64_t minor() const { return m_minor; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }
    constexpr Money operator-() const { return Money(-m_minor); }
    constexpr auto operator<=>(const Money &) const = default;

    friend Money operator+(Money a, Money b)
    {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(a.m_minor, b.m_minor, &sum))
            qFatal("money overflow");
        return Money(sum);
    }
    friend Money operator-(Money a, Money b) { return a + (-b); }
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }

    // As Decimal6::sum.
    static std::optional<Money> sum(Money a, Money b)
    {
        const auto total = decimal::sum(a.m_minor, b.m_minor);
        return total ? std::optional(Money(*total)) : std::nullopt;
    }

private:
    constexpr explicit Money(std::int64_t minor) : m_minor(minor) { }

    std::int64_t m_minor = 0;
};

// An active currency of ISO 4217 and how many decimals its minor unit has (MYR 2, JPY 0, KWD 3).
struct Currency {
    QString code;
    int decimals = 2;

    static QList<Currency> all(); // by code

    // Errors: currency.unknown{code}.
    static Result<Currency> fromCode(const QString &code);
    QString format(Money amount) const { return decimal::format(amount.minor(), decimals, decimals); }
    bool operator==(const Currency &) const = default;
};

// quantity × cost in minor units, half away from zero: the one place where a product becomes money.
// Errors: amount.too_large{quantity, cost}.
Result<Money> extend(Quantity quantity, UnitCost cost, const Currency &currency);

// round(value × part ÷ whole); whole is not zero, and |part| ≤ |whole| keeps it in range.
Money proportion(Money value, Quantity part, Quantity whole);

// value ÷ quantity to six decimals, nothing for a quantity of 0.
std::optional<UnitCost> unitCost(Money value, Quantity quantity, const Currency &currency);

} // namespace stowage

Q_DECLARE_METATYPE(stowage::Quantity)
Q_DECLARE_METATYPE(stowage::UnitCost)
Q_DECLARE_METATYPE(stowage::Money)
