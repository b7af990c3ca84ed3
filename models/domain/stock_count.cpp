// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stock_count.h"

#include <array>

namespace stowage {

namespace {

constexpr std::array stateNames{u"counting", u"closed", u"cancelled"};
constexpr std::array scopeNames{u"full", u"zone", u"abc_class", u"items"};

} // namespace

QString countStateName(CountState state)
{
    return QString::fromUtf16(stateNames.at(static_cast<std::size_t>(state)));
}

QString countScopeName(CountScope scope)
{
    return QString::fromUtf16(scopeNames.at(static_cast<std::size_t>(scope)));
}

const QList<QString> &countCauses()
{
    static const QList<QString> all{
        u"miscount"_s,   u"unposted_receipt"_s, u"unposted_issue"_s, u"wrong_location"_s, u"wrong_item"_s,
        u"wrong_unit"_s, u"transfer_pending"_s, u"labelling"_s,      u"damaged"_s,        u"theft"_s,
        u"lost"_s,       u"expired"_s,          u"found"_s,          u"internal_use"_s,   u"unknown"_s};
    return all;
}

bool needsRecount(const CountLine &line, const StockCount &count)
{
    const auto difference = line.difference();
    if (!difference || line.round > 1)
        return false;
    const auto isAbove = [](Money value, Money limit) {
        return value > limit || -value > limit;
    };
    return (count.recountUnits && difference->abs() > *count.recountUnits)
           || (count.recountValue && line.value && isAbove(*line.value, *count.recountValue));
}

} // namespace stowage
