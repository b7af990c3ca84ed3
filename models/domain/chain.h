// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace stowage {

// The tamper-evident chain. Each writer's movements form one: a movement's hash binds the hash before it, its
// document's header, and every fact of its own, by ids that mean the same on every machine.
// The bytes are a promise: they are written down in ARCHITECTURE.md and never change for a version.

// The names, on every machine, of what a movement refers to by row id.
struct MovementNames {
    QByteArray itemUid;
    QByteArray locationUid;
    QByteArray lotCode; // empty without a lot
    QByteArray linkHash; // hash of the linked movement; empty without one
};

// The same of a document's header.
struct HeaderNames {
    QByteArray locationUid; // empty without a location, and so on
    QByteArray toLocationUid;
    QByteArray reversedUuid; // of the document that it takes back
    QByteArray importNumber;
};

// SHA-256 of the header's facts that never change after posting. reversedById is not among them: the document that
// takes this one back names it.
QByteArray documentDigest(const Document &document, const HeaderNames &names);

// SHA-256 of `previous` (32 bytes; zeros begin a chain) and the movement's canonical bytes.
QByteArray movementHash(const QByteArray &previous, const QByteArray &documentDigest, const Movement &movement,
                        const MovementNames &names);

QByteArray chainStart();

// Where one writer's chain stands.
struct ChainHead {
    QByteArray writerUid;
    qint64 count = 0; // its movements so far
    QByteArray hash; // of the last of them
    bool operator==(const ChainHead &) const = default;
};

// SHA-256 that binds the heads of all chains at one moment, and the checkpoint before (chainStart() for the first).
QByteArray checkpointHash(const QByteArray &previous, Instant createdAt, const QString &occasion,
                          const std::vector<ChainHead> &heads);

// "WRITER COUNT HASH" a line, as a checkpoint keeps them; nothing for a text that is not of this form.
QString headsText(const std::vector<ChainHead> &heads);
std::optional<std::vector<ChainHead>> headsFromText(const QString &text);

} // namespace stowage
