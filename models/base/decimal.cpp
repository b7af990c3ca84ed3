// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"

#include <array>

namespace stowage {

namespace {

constexpr Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

bool fits(Int128 value)
{
    // The smallest 64-bit number is left out, so that every value has its negative.
    return value <= std::numeric_limits<std::int64_t>::max() && value >= -std::numeric_limits<std::int64_t>::max();
}

} // namespace

namespace decimal {

Result<std::int64_t> parse(QStringView text, int decimals)
{
    if (text.isEmpty())
        return fail(Error::Code::Invalid, u"number.empty"_s);
    const auto invalid = [&] {
        return fail(Error::Code::Invalid, u"number.invalid"_s, {{u"text"_s, text.toString()}});
    };

    qsizetype at = 0;
    const bool negative = text[0] == u'-';
    if (negative || text[0] == u'+')
        ++at;

    Int128 value = 0;
    int digits = 0;
    int fraction = -1; // digits after the point, or -1 before it
    bool tooLarge = false;
    bool tooFine = false;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c == u'.') {
            if (fraction >= 0)
                return invalid();
            fraction = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return invalid();
        ++digits;
        if (fraction >= decimals) {
            // Zeros beyond the last decimal change nothing; any other digit would be silently rounded away.
            tooFine = tooFine || c != u'0';
            continue;
        }
        if (fraction >= 0)
            ++fraction;
        value = value * 10 + (c - u'0');
        if (!fits(value))
            tooLarge = true;
        if (tooLarge)
            value = 0;
    }
    if (digits == 0)
        return invalid();
    if (tooFine) {
        return fail(Error::Code::Invalid, u"number.too_many_decimals"_s,
                    {{u"text"_s, text.toString()}, {u"decimals"_s, QString::number(decimals)}});
    }
    value *= powerOfTen(decimals - std::max(fraction, 0));
    if (tooLarge || !fits(value))
        return fail(Error::Code::Invalid, u"number.too_large"_s, {{u"text"_s, text.toString()}});
    return static_cast<std::int64_t>(negative ? -value : value);
}

QString format(std::int64_t scaled, int decimals, int minimumDecimals)
{
    const bool negative = scaled < 0;
    auto rest = negative ? 0 - static_cast<std::uint64_t>(scaled) : static_cast<std::uint64_t>(scaled);
    std::array<char16_t, 24> buffer{};
    std::size_t at = buffer.size();
    bool significant = false;
    for (int place = decimals; place > 0; --place, rest /= 10) {
        const auto digit = static_cast<char16_t>(rest % 10);
        significant = significant || digit != 0 || place <= minimumDecimals;
        if (significant)
            buffer[--at] = static_cast<char16_t>(u'0' + digit);
    }
    if (significant)
        buffer[--at] = u'.';
    do {
        buffer[--at] = static_cast<char16_t>(u'0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (negative)
        buffer[--at] = u'-';
    return QString::fromUtf16(buffer.data() + at, static_cast<qsizetype>(buffer.size() - at));
}

std::optional<std::int64_t> divideRounded(Int128 numerator, Int128 denominator)
{
    Q_ASSERT(denominator > 0);
    const Int128 half = denominator / 2;
    const Int128 magnitude = numerator < 0 ? -numerator : numerator;
    Int128 quotient = magnitude / denominator;
    const Int128 rest = magnitude % denominator;
    if (rest > half || (rest == half && denominator % 2 == 0))
        ++quotient;
    if (!fits(quotient))
        return std::nullopt;
    return static_cast<std::int64_t>(numerator < 0 ? -quotient : quotient);
}

} // namespace decimal

Result<Money> extend(Quantity quantity, UnitCost cost, const Currency &currency)
{
    const Int128 product = Int128(quantity.scaled()) * cost.scaled();
    const auto minor = decimal::divideRounded(product, powerOfTen(12 - currency.decimals));
    if (!minor) {
        return fail(Error::Code::Invalid, u"amount.too_large"_s,
                    {{u"quantity"_s, quantity.toString()}, {u"cost"_s, cost.toString()}});
    }
    return Money::fromMinor(*minor);
}

Money proportion(Money value, Quantity part, Quantity whole)
{
    Q_ASSERT(!whole.isZero());
    Int128 numerator = Int128(value.minor()) * part.scaled();
    Int128 denominator = whole.scaled();
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const auto minor = decimal::divideRounded(numerator, denominator);
    if (!minor)
        qFatal("proportion overflow");
    return Money::fromMinor(*minor);
}

std::optional<UnitCost> unitCost(Money value, Quantity quantity, const Currency &currency)
{
    if (quantity.isZero())
        return std::nullopt;
    Int128 numerator = Int128(value.minor()) * powerOfTen(12 - currency.decimals);
    Int128 denominator = quantity.scaled();
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const auto scaled = decimal::divideRounded(numerator, denominator);
    return scaled ? std::optional(UnitCost::fromScaled(*scaled)) : std::nullopt;
}

} // namespace stowage
