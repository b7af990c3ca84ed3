// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/seams.h"
#include "models/domain/company.h"

namespace stowage {

// Who posts, when and for whom.
struct PostingContext {
    const Company &company;
    const Clock &clock;
    Rng &rng;
    QString user;
};

// What an import adds to a document: which import brought it, and what it is known by so that it comes only once.
struct DocumentSource {
    RowId importId = 0;
    QByteArray key; // SHA-256 of its content; empty for none
};

} // namespace stowage
