// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/document_number.h"

#include "models/store/ledger_store.h"

namespace stowage {

Result<QString> takeDocumentNumber(Connection &db, const PostingContext &context, DocumentKind kind, Instant at)
{
    LedgerStore store(db);
    STOWAGE_LET(writer, store.claimWriter(makeUid(context.clock, context.rng), context.user, context.clock.now()));
    const int year = context.company.calendar.dayOf(at).year();
    STOWAGE_LET(last, store.lastNumber(kind, year, writer.id));
    STOWAGE_TRY(store.saveLastNumber(kind, year, writer.id, last + 1));
    return documentNumber(kind, year, writer.id, last + 1);
}

} // namespace stowage
