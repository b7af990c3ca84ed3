// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/ledger/posting_line.h"
#include "models/store/ledger_store.h"

namespace stowage {

tl::unexpected<Error> refuseLine(int line, const QString &key, QList<ErrorArg> facts = {},
                                 Error::Code code = Error::Code::Invalid);

// An error of the line's item, with both named first.
Error ofLine(Error error, int line, const QString &item);

// What a place lacks of an item.
struct MissingStock {
    Quantity onHand;
    Quantity missing; // positive
    QDate day; // in company time
};
Error notEnough(const PostingLine &line, const LedgerItem &item, const LedgerLocation &place,
                const MissingStock &stock);
Error lotNotEnough(Error notEnough, const QString &lot);

} // namespace stowage
