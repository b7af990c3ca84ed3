// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"

namespace stowage {

// One movement of a document on its way into the ledger.
struct PostingLine {
    Movement movement;
    int requestLine = 0; // the line that asked for it: a transfer's makes two movements; 0 in a reversal
    int linkedLine = -1; // index of the line of this document that it links to
    QString lot;
    QDate expires;

    int number() const { return requestLine != 0 ? requestLine : movement.line; } // for people
};

} // namespace stowage
