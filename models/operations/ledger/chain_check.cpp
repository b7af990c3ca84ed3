// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/chain_check.h"

#include "models/domain/chain.h"

namespace stowage {

namespace {

#define STOWAGE_CHAIN_ROWS                                                                                             \
    "SELECT m.seq, m.document_id, m.line, m.item_id, m.location_id, m.lot_id, m.role, m.reversal, m.effective_at,"     \
    " m.quantity, m.unit_cost, m.reason, m.notes, m.link, m.balance_after, m.writer_id, m.writer_seq, m.hash,"         \
    " d.uuid, d.kind, d.number, d.effective_at, d.posted_at, d.reference, d.reference_type, d.notes, d.reason,"        \
    " d.user_name, d.location_id, d.to_location_id, d.reverses_id, d.line_count, d.first_seq, d.import_id,"            \
    " d.source_key, "
enum Column { Line = 2, Role = 6, Reversal = 7, Uuid = 18, Kind = 19, LineCount = 31, Mistyped = 35 };

// On SQLite there is one writer, and the table's own order is its chain's; PostgreSQL sorts by chain. SQLite keeps a
// type with each value: a text that a damaged file calls a blob reads the same, and so hashes the same.
constexpr const char *sqliteRows =
    STOWAGE_CHAIN_ROWS "typeof(m.reason) = 'blob' OR typeof(m.notes) = 'blob' OR typeof(m.hash) = 'text'"
                       " FROM movement m NOT INDEXED LEFT JOIN document d ON d.id = m.document_id ORDER BY m.seq";
constexpr const char *postgresqlRows = STOWAGE_CHAIN_ROWS
    "0 FROM movement m LEFT JOIN document d ON d.id = m.document_id ORDER BY m.writer_id, m.writer_seq";

RowId idOf(const Query &row, int column)
{
    return row.isNull(column) ? 0 : row.int64(column);
}

Movement movementOf(const Query &row)
{
    return {.seq = row.int64(0),
            .documentId = row.int64(1),
            .line = row.int32(Line),
            .itemId = row.int64(3),
            .locationId = row.int64(4),
            .lotId = idOf(row, 5),
            .role = static_cast<MovementRole>(row.int32(Role)),
            .reversal = row.boolean(Reversal),
            .effectiveAt = row.int64(8),
            .quantity = row.quantity(9),
            .unitCost = row.maybeUnitCost(10),
            .reason = row.text(11),
            .notes = row.text(12),
            .link = idOf(row, 13),
            .balanceAfter = row.quantity(14),
            .writerId = row.int64(15),
            .writerSeq = row.int64(16),
            .hash = row.blob(17)};
}

// Whether the hash, which holds them as smaller numbers, has seen these columns whole.
bool fitsItsType(const Query &row)
{
    const auto small = [&](int column) {
        return row.int64(column) == row.int32(column);
    };
    return small(Line) && small(Role) && small(Kind) && small(LineCount)
           && (row.int64(Reversal) == 0 || row.int64(Reversal) == 1) && row.int64(Mistyped) == 0;
}

template <typename Map>
QByteArray valueOf(const Map &map, std::int64_t key)
{
    const auto found = map.find(key);
    return found == map.end() ? QByteArray() : found->second;
}

} // namespace

Done ChainCheck::run()
{
    STOWAGE_TRY(loadLinks());
    STOWAGE_TRY(m_checkpoints.load());
    STOWAGE_TRY(readMovements());
    m_checkpoints.finish();
    STOWAGE_TRY(checkHeads());
    STOWAGE_TRY(checkDocuments());
    STOWAGE_TRY(checkCounters());
    STOWAGE_TRY(checkReversals());
    return checkImports();
}

// Whatever is bound from elsewhere, before the first movement: on PostgreSQL a link may name another writer's chain,
// which is read later.
Done ChainCheck::loadLinks()
{
    Query linked = m_db.query("SELECT seq, hash FROM movement WHERE seq IN (SELECT link FROM movement)");
    while (linked.next())
        m_linked.emplace(linked.int64(0), linked.blob(1));
    STOWAGE_TRY(m_findings.damaged(linked.done()));
    Query reversed = m_db.query("SELECT id, uuid FROM document WHERE id IN (SELECT reverses_id FROM document)");
    while (reversed.next())
        m_reversedUuids.emplace(reversed.int64(0), reversed.blob(1));
    STOWAGE_TRY(m_findings.damaged(reversed.done()));
    Query imports = m_db.query("SELECT id, number FROM import_batch");
    while (imports.next())
        m_importNumbers.emplace(imports.int64(0), imports.text(1).toUtf8());
    return m_findings.damaged(imports.done());
}

Done ChainCheck::readMovements()
{
    Query row = m_db.stream(m_db.isSqlite() ? sqliteRows : postgresqlRows);
    while (row.next()) {
        const Movement movement = movementOf(row);
        if (++m_findings.report.movements % 4096 == 0)
            STOWAGE_TRY(m_findings.tell(m_findings.report.movements));
        if (movement.documentId != m_header.id || m_findings.report.movements == 1)
            readHeader(row, movement.documentId);
        check(row, movement);
        ++m_linesOf[movement.documentId];
        m_fingerprints[movement.itemId].add(
            {movement.seq, movement.effectiveAt, movement.locationId, movement.quantity.scaled(),
             movement.unitCost ? 1 : 0, movement.unitCost.value_or(UnitCost()).scaled(),
             static_cast<int>(movement.role), movement.reversal ? 1 : 0, movement.link, movement.lotId});
    }
    STOWAGE_TRY(m_findings.damaged(row.done()));
    return m_findings.tell(m_findings.report.movements);
}

void ChainCheck::readHeader(const Query &row, RowId id)
{
    m_header = {.id = id, .there = !row.isNull(Uuid)};
    if (!m_header.there)
        return;
    const auto uid = [&](int column) {
        const Findings::Place *place = m_findings.location(idOf(row, column));
        return place ? place->uid : QByteArray();
    };
    const Document document{.uuid = row.blob(Uuid),
                            .kind = static_cast<DocumentKind>(row.int32(Kind)),
                            .number = row.text(20),
                            .effectiveAt = row.int64(21),
                            .postedAt = row.int64(22),
                            .reference = row.text(23),
                            .referenceType = row.text(24),
                            .notes = row.text(25),
                            .reason = row.text(26),
                            .user = row.text(27),
                            .sourceKey = row.isNull(34) ? QByteArray() : row.blob(34),
                            .lineCount = row.int32(LineCount)};
    m_header.digest = documentDigest(
        document, {uid(28), uid(29), valueOf(m_reversedUuids, idOf(row, 30)), valueOf(m_importNumbers, idOf(row, 33))});
    m_header.number = document.number;
    m_header.effectiveAt = document.effectiveAt;
    m_header.firstSeq = row.int64(32);
}

void ChainCheck::check(const Query &row, const Movement &movement)
{
    Chain &chain = m_chains.try_emplace(movement.writerId, Chain{chainStart()}).first->second;
    checkPlace(movement, chain);
    if (!m_header.there)
        m_findings.differs(u"ledger.document_missing"_s, {{u"seq"_s, QString::number(movement.seq)}});
    else if (!isWhole(row, movement, chain))
        differs(u"ledger.hash_mismatch"_s, movement);
    if (!m_findings.item(movement.itemId))
        m_findings.differs(u"ledger.item_missing"_s, {{u"seq"_s, QString::number(movement.seq)}});
    m_checkpoints.see(movement.writerId, movement.writerSeq, movement.hash);
    chain.head = movement.hash;
    chain.count = movement.writerSeq;
    chain.lastSeq = movement.seq;
}

// Where it stands: in its writer's chain without a gap, and in its document line by line.
void ChainCheck::checkPlace(const Movement &movement, Chain &chain)
{
    if (movement.writerSeq != chain.count + 1) {
        m_findings.differs(u"ledger.chain_broken"_s, {{u"seq"_s, QString::number(movement.seq)},
                                                      {u"writer"_s, QString::number(movement.writerId)},
                                                      {u"expected"_s, QString::number(chain.count + 1)},
                                                      {u"found"_s, QString::number(movement.writerSeq)}});
    }
    if (movement.seq <= chain.lastSeq || (m_header.there && movement.seq - movement.line != m_header.firstSeq - 1))
        differs(u"ledger.order_differs"_s, movement);
}

bool ChainCheck::isWhole(const Query &row, const Movement &movement, const Chain &chain) const
{
    const Findings::Place *item = m_findings.item(movement.itemId);
    const Findings::Place *location = m_findings.location(movement.locationId);
    const MovementNames names{item ? item->uid : QByteArray(), location ? location->uid : QByteArray(),
                              movement.lotId != 0 ? m_findings.lotCode(movement.lotId) : QByteArray(),
                              movement.link != 0 ? valueOf(m_linked, movement.link) : QByteArray()};
    return fitsItsType(row) && movement.effectiveAt == m_header.effectiveAt
           && movementHash(chain.head, m_header.digest, movement, names) == movement.hash;
}

void ChainCheck::differs(const QString &key, const Movement &movement)
{
    m_findings.differs(key, {{u"seq"_s, QString::number(movement.seq)},
                             {u"document"_s, m_header.number},
                             {u"line"_s, QString::number(movement.line)},
                             {u"item"_s, m_findings.itemCode(movement.itemId)}});
}

Done ChainCheck::checkHeads()
{
    m_findings.report.chains = static_cast<int>(m_chains.size());
    const auto differ = [&](RowId writer, std::int64_t expected, std::int64_t found) {
        m_findings.differs(u"ledger.head_differs"_s, {{u"writer"_s, QString::number(writer)},
                                                      {u"expected"_s, QString::number(expected)},
                                                      {u"found"_s, QString::number(found)}});
    };
    Query writers = m_db.query("SELECT id, head, count FROM writer");
    while (writers.next()) {
        const auto node = m_chains.extract(writers.int64(0));
        const Chain chain = node.empty() ? Chain{chainStart()} : node.mapped();
        if (chain.head != writers.blob(1) || chain.count != writers.int64(2))
            differ(writers.int64(0), writers.int64(2), chain.count);
    }
    for (const auto &[writer, chain] : m_chains)
        differ(writer, 0, chain.count); // posted by nobody
    return m_findings.damaged(writers.done());
}

Done ChainCheck::checkDocuments()
{
    Query row = m_db.query("SELECT id, number, line_count FROM document ORDER BY id");
    while (row.next()) {
        ++m_findings.report.documents;
        const auto found = m_linesOf.find(row.int64(0));
        const std::int64_t lines = found == m_linesOf.end() ? 0 : found->second;
        if (lines != row.int64(2) || lines == 0) {
            m_findings.differs(u"ledger.lines_differ"_s, {{u"document"_s, row.text(1)},
                                                          {u"expected"_s, QString::number(row.int64(2))},
                                                          {u"found"_s, QString::number(lines)}});
        }
    }
    return m_findings.damaged(row.done());
}

// What is taken back and what takes it back name each other; only the latter is in the chain.
Done ChainCheck::checkReversals()
{
    Query row = m_db.query("SELECT d.number FROM document d LEFT JOIN document r ON r.id = d.reversed_by_id"
                           " WHERE d.reversed_by_id IS NOT NULL AND (r.reverses_id IS NULL OR r.reverses_id <> d.id)"
                           " UNION SELECT o.number FROM document d JOIN document o ON o.id = d.reverses_id"
                           " WHERE o.reversed_by_id IS NULL OR o.reversed_by_id <> d.id");
    while (row.next())
        m_findings.differs(u"ledger.reversal_differs"_s, {{u"document"_s, row.text(0)}});
    return m_findings.damaged(row.done());
}

// The last number of each range belongs to a document, or to a paper that has not posted: one that was taken away at
// the end broke no chain.
Done ChainCheck::checkCounters()
{
    Query row = m_db.query("SELECT kind, year, writer, last FROM document_counter WHERE last > 0");
    while (row.next()) {
        const QString number =
            documentNumber(static_cast<DocumentKind>(row.int32(0)), row.int32(1), row.int64(2), row.int32(3));
        Query holder = m_db.query("SELECT 1 FROM document WHERE number = ? UNION ALL SELECT 1 FROM adjustment"
                                  " WHERE number = ? UNION ALL SELECT 1 FROM stock_count WHERE number = ?"
                                  " UNION ALL SELECT 1 FROM transfer WHERE number = ?",
                                  number, number, number, number);
        if (!holder.next())
            m_findings.differs(u"ledger.number_missing"_s, {{u"document"_s, number}});
        STOWAGE_TRY(m_findings.damaged(holder.done()));
    }
    return m_findings.damaged(row.done());
}

Done ChainCheck::checkImports()
{
    Query row = m_db.query("SELECT number, import_id FROM document WHERE import_id IS NOT NULL"
                           " AND import_id NOT IN (SELECT id FROM import_batch)");
    while (row.next()) {
        m_findings.differs(u"ledger.import_missing"_s,
                           {{u"document"_s, row.text(0)}, {u"import"_s, QString::number(row.int64(1))}});
    }
    return m_findings.damaged(row.done());
}

} // namespace stowage
