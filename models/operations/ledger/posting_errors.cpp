// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/posting_errors.h"

namespace stowage {

tl::unexpected<Error> refuseLine(int line, const QString &key, QList<ErrorArg> facts, Error::Code code)
{
    facts.prepend({u"line"_s, QString::number(line)});
    return fail(code, key, std::move(facts));
}

Error ofLine(Error error, int line, const QString &item)
{
    error.args = QList<ErrorArg>{{u"line"_s, QString::number(line)}, {u"item"_s, item}} + error.args;
    return error;
}

Error notEnough(const PostingLine &line, const LedgerItem &item, const LedgerLocation &place, const MissingStock &stock)
{
    return {Error::Code::Conflict,
            u"stock.not_enough"_s,
            {{u"line"_s, QString::number(line.number())},
             {u"item"_s, item.code},
             {u"location"_s, place.code},
             {u"onHand"_s, stock.onHand.toString()},
             {u"wanted"_s, line.movement.quantity.abs().toString()},
             {u"missing"_s, stock.missing.toString()},
             {u"date"_s, stock.day.toString(Qt::ISODate)}}};
}

Error lotNotEnough(Error notEnough, const QString &lot)
{
    notEnough.key = u"stock.lot_not_enough"_s;
    notEnough.args.append({u"lot"_s, lot});
    return notEnough;
}

} // namespace stowage
