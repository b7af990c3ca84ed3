// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// What a check of the books finds. The ledger is the truth; what differs from it is named.
constexpr ErrorSentence sentences[] = {
    {"verify.stopped",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The check was stopped before its end, so nothing can be said yet. Start it again.")},
    {"ledger.chain_broken",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Movement {seq} does not follow the one before it: writer {writer} should be at "
                       "number {expected}, and it says {found}. A movement was removed or put in between.")},
    {"ledger.document_missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The document of movement {seq} is not there. It was removed after it was posted.")},
    {"ledger.entry_invalid",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Movement {seq} of {item} is one that nobody could have posted. It was put into the "
                       "database in another way.")},
    {"ledger.checkpoint_broken",
     QT_TRANSLATE_NOOP("ErrorText", "Checkpoint {checkpoint} bound movement {count} of writer {writer}, and that "
                                    "movement is now another one or is gone.")},
    {"ledger.checkpoint_differs",
     QT_TRANSLATE_NOOP("ErrorText", "Checkpoint {checkpoint} was changed, or the one before it was changed or removed: "
                                    "its hash no longer agrees.")},
    {"ledger.hash_mismatch",
     QT_TRANSLATE_NOOP("ErrorText", "Movement {seq} (line {line} of {document}, item {item}) was changed after it was "
                                    "posted: its hash no longer agrees.")},
    {"ledger.head_differs",
     QT_TRANSLATE_NOOP("ErrorText", "Movements of writer {writer} are missing at the end: {expected} were posted, and "
                                    "{found} are there.")},
    {"ledger.import_missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The import {import} that brought {document} is not there. It was removed afterwards.")},
    {"ledger.number_missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{document} was posted and is not there. It was removed with its movements afterwards.")},
    {"ledger.index_differs",
     QT_TRANSLATE_NOOP("ErrorText", "The order in which the movements of {item} take effect is not the stored one. It "
                                    "was changed outside Stowage.")},
    {"ledger.item_missing",
     QT_TRANSLATE_NOOP("ErrorText", "The item of movement {seq} is not there. It was removed after the movement was "
                                    "posted.")},
    {"ledger.lines_differ",
     QT_TRANSLATE_NOOP("ErrorText", "{document} was posted with {expected} lines, and {found} are there. Lines were "
                                    "removed or added afterwards.")},
    {"ledger.link_broken",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Movement {seq} of {item} belongs to movement {link}, which is not there or does not "
                       "fit. One of them was changed after it was posted.")},
    {"ledger.not_conserved",
     QT_TRANSLATE_NOOP("ErrorText", "What came in and went out of {item} ({moved}) is not what is there ({owned}). The "
                                    "database was changed outside Stowage.")},
    {"ledger.order_differs",
     QT_TRANSLATE_NOOP("ErrorText", "Movement {seq} (line {line} of {document}, item {item}) is not where its document "
                                    "posted it. It was changed afterwards.")},
    {"ledger.reversal_differs",
     QT_TRANSLATE_NOOP("ErrorText", "{document} and the document that takes it back do not match. One of them was "
                                    "changed after it was posted.")},
    {"level.differs",
     QT_TRANSLATE_NOOP("ErrorText", "{item} at {location}: {field} is stored as {stored}, and the ledger gives "
                                    "{expected}. The ledger is right: what is stored was changed outside Stowage.")},
    {"lot_level.differs",
     QT_TRANSLATE_NOOP("ErrorText", "{item} of lot {lot} at {location}: {stored} is stored, and the ledger gives "
                                    "{expected}. The ledger is right: what is stored was changed outside Stowage.")},
    {"lot_level.reserved_differs",
     QT_TRANSLATE_NOOP("ErrorText", "{item} of lot {lot} at {location}: {stored} is stored as reserved, and the "
                                    "reservations hold {expected}. The reservations are right: what is stored was "
                                    "changed outside Stowage.")},
    {"settlement.differs",
     QT_TRANSLATE_NOOP("ErrorText", "The settlement of negative stock of {item} by movement {seq}: {stored} is stored, "
                                    "and the ledger gives {expected}. The ledger is right: what is stored was changed "
                                    "outside Stowage.")},
    {"transit.differs",
     QT_TRANSLATE_NOOP("ErrorText", "{item} on its way since movement {seq}: {stored} is stored, and the ledger gives "
                                    "{expected}. The ledger is right: what is stored was changed outside Stowage.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfLedger()
{
    return sentences;
}

} // namespace stowage
