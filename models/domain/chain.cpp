// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chain.h"

#include "models/domain/canonical_bytes.h"

namespace stowage {

namespace {

constexpr std::int64_t formatVersion = 1;

} // namespace

QByteArray documentDigest(const Document &document, const HeaderNames &names)
{
    CanonicalBytes canonical(256);
    canonical.number(formatVersion)
        .bytes(document.uuid)
        .number(static_cast<int>(document.kind))
        .text(document.number)
        .number(document.effectiveAt)
        .number(document.postedAt)
        .text(document.reference)
        .text(document.referenceType)
        .text(document.notes)
        .text(document.reason)
        .text(document.user)
        .bytes(names.locationUid)
        .bytes(names.toLocationUid)
        .bytes(names.reversedUuid)
        .bytes(names.importNumber)
        .bytes(document.sourceKey)
        .number(document.lineCount);
    return canonical.digest();
}

QByteArray movementHash(const QByteArray &previous, const QByteArray &documentDigest, const Movement &movement,
                        const MovementNames &names)
{
    CanonicalBytes canonical(384);
    canonical.number(formatVersion)
        .bytes(previous)
        .bytes(documentDigest)
        .number(movement.writerSeq)
        .number(movement.line)
        .bytes(names.itemUid)
        .bytes(names.locationUid)
        .bytes(names.lotCode)
        .number(static_cast<int>(movement.role))
        .number(movement.reversal ? 1 : 0)
        .number(movement.effectiveAt)
        .number(movement.quantity.scaled())
        .cost(movement.unitCost)
        .text(movement.reason)
        .text(movement.notes)
        .bytes(names.linkHash)
        .number(movement.balanceAfter.scaled());
    return canonical.digest();
}

QByteArray checkpointHash(const QByteArray &previous, Instant createdAt, const QString &occasion,
                          const std::vector<ChainHead> &heads)
{
    CanonicalBytes canonical(256);
    canonical.number(formatVersion)
        .bytes(previous)
        .number(createdAt)
        .text(occasion)
        .number(static_cast<std::int64_t>(heads.size()));
    for (const ChainHead &head : heads)
        canonical.bytes(head.writerUid).number(head.count).bytes(head.hash);
    return canonical.digest();
}

QString headsText(const std::vector<ChainHead> &heads)
{
    QStringList lines;
    for (const ChainHead &head : heads)
        lines << u"%1 %2 %3"_s.arg(QString::fromUtf8(head.writerUid))
                     .arg(head.count)
                     .arg(QString::fromLatin1(head.hash.toHex()));
    return lines.join(u'\n');
}

std::optional<std::vector<ChainHead>> headsFromText(const QString &text)
{
    std::vector<ChainHead> heads;
    for (const QString &line : text.split(u'\n')) {
        const QStringList parts = line.split(u' ');
        bool isCount = false;
        if (parts.size() != 3)
            return std::nullopt;
        heads.push_back({parts[0].toUtf8(), parts[1].toLongLong(&isCount), QByteArray::fromHex(parts[2].toLatin1())});
        if (!isCount)
            return std::nullopt;
    }
    return heads;
}

QByteArray chainStart()
{
    return QByteArray(32, '\0');
}

} // namespace stowage
