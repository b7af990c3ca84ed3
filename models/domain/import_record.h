// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/seams.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace stowage {

// A finished import: one number for everything that one file brought, so that it can be found and taken back.
struct ImportRecord {
    RowId id = 0;
    QString number; // "IMP-2026-0001"
    QString kind; // importKindName: "movements"
    QString fileName; // without its folder
    QByteArray fileHash; // SHA-256 of the file's bytes
    Instant createdAt = 0;
    QString user;
    std::int64_t added = 0, updated = 0, unchanged = 0, rejected = 0; // rows of the file
    std::int64_t documents = 0; // posted by it
    std::optional<Instant> reversedAt;
};

} // namespace stowage
