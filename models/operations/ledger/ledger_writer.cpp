// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/ledger_writer.h"

#include "models/operations/ledger/checkpoint.h"

namespace stowage {

Done LedgerWriter::claim()
{
    if (m_chain)
        return {};
    STOWAGE_LET(claimed,
                m_store.claimWriter(makeUid(m_context.clock, m_context.rng), m_context.user, m_context.clock.now()));
    m_chain = claimed;
    return bindLedgerDaily(m_db, m_context.company.calendar, m_context.clock.now());
}

Done LedgerWriter::begin(Document &document, std::vector<PostingLine> &lines)
{
    STOWAGE_TRY(claim());
    if (m_nextSeq == 0 || !m_db.isSqlite()) {
        STOWAGE_LET(first, m_store.reserveSeq(static_cast<qint64>(lines.size())));
        m_nextSeq = first;
    }
    document.firstSeq = m_nextSeq;
    document.lineCount = static_cast<int>(lines.size());
    document.postedAt = m_context.clock.now();
    document.user = m_context.user;
    int number = 0;
    for (PostingLine &line : lines) {
        Movement &movement = line.movement;
        Q_ASSERT(signFits(movement.role, movement.reversal, movement.quantity));
        movement.line = ++number;
        movement.seq = document.firstSeq + number - 1;
        movement.effectiveAt = document.effectiveAt;
        if (line.linkedLine >= 0)
            movement.link = document.firstSeq + line.linkedLine;
    }
    return {};
}

Done LedgerWriter::insert(Document &document, std::vector<PostingLine> &lines)
{
    if (document.number.isEmpty()) {
        STOWAGE_LET(number, nextNumber(document.kind, document.effectiveAt));
        document.number = number;
    }
    STOWAGE_LET(id, m_store.insertDocument(document));
    document.id = id;

    STOWAGE_LET(header, headerNames(document));
    const QByteArray digest = documentDigest(document, header);
    for (PostingLine &line : lines) {
        STOWAGE_LET(names, movementNames(line, lines));
        line.movement.documentId = document.id;
        STOWAGE_TRY(insertMovement(line.movement, digest, names));
    }
    m_nextSeq += document.lineCount;
    return {};
}

Done LedgerWriter::insertMovement(Movement &movement, const QByteArray &digest, const MovementNames &names)
{
    movement.writerId = m_chain->id;
    movement.writerSeq = ++m_chain->count;
    movement.hash = movementHash(m_chain->head, digest, movement, names);
    m_chain->head = movement.hash;
    return m_store.insertMovement(movement);
}

Result<HeaderNames> LedgerWriter::headerNames(const Document &document)
{
    HeaderNames names;
    if (document.locationId != 0) {
        STOWAGE_LET(place, m_facts.location(document.locationId));
        names.locationUid = place->uid;
    }
    if (document.toLocationId != 0) {
        STOWAGE_LET(place, m_facts.location(document.toLocationId));
        names.toLocationUid = place->uid;
    }
    if (document.reversesId != 0) {
        STOWAGE_LET(reversed, m_store.document(document.reversesId));
        names.reversedUuid = reversed->uuid;
    }
    if (document.importId != 0) {
        auto known = m_importNumbers.find(document.importId);
        if (known == m_importNumbers.end()) {
            STOWAGE_LET(number, m_store.importNumber(document.importId));
            known = m_importNumbers.emplace(document.importId, number).first;
        }
        names.importNumber = known->second;
    }
    return names;
}

Result<MovementNames> LedgerWriter::movementNames(const PostingLine &line, const std::vector<PostingLine> &lines)
{
    const Movement &movement = line.movement;
    STOWAGE_LET(item, m_facts.item(movement.itemId));
    STOWAGE_LET(place, m_facts.location(movement.locationId));
    MovementNames names{item->uid, place->uid, line.lot.toUtf8(), {}};
    if (movement.lotId != 0 && line.lot.isEmpty()) {
        STOWAGE_LET(code, m_store.lotCode(movement.lotId));
        names.lotCode = code.toUtf8();
    }
    if (line.linkedLine >= 0) {
        names.linkHash = lines[static_cast<std::size_t>(line.linkedLine)].movement.hash;
    } else if (movement.link != 0) {
        STOWAGE_LET(linked, m_store.hashOf(movement.link));
        names.linkHash = linked;
    }
    return names;
}

Result<QString> LedgerWriter::nextNumber(DocumentKind kind, Instant effectiveAt)
{
    const int year = m_context.company.calendar.dayOf(effectiveAt).year();
    auto known = m_numbers.find({kind, year});
    if (known == m_numbers.end()) {
        STOWAGE_LET(last, m_store.lastNumber(kind, year, m_chain->id));
        known = m_numbers.emplace(std::pair(kind, year), last).first;
    }
    ++known->second;
    return documentNumber(kind, year, m_chain->id, known->second);
}

Done LedgerWriter::finish()
{
    if (m_chain)
        STOWAGE_TRY(m_store.saveWriter(*m_chain));
    for (const auto &[key, last] : m_numbers)
        STOWAGE_TRY(m_store.saveLastNumber(key.first, key.second, m_chain->id, last));
    return {};
}

} // namespace stowage
