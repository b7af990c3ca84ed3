// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/verify.h"

#include "models/domain/chain.h"
#include "models/domain/pool.h"
#include "models/store/ledger_scan.h"
#include "models/store/ledger_store.h"

#include <QHash>

#include <map>
#include <unordered_map>

namespace stowage {

namespace {

using enum Error::Code;

// Order-free fingerprint of one item's movements, to hold the covering index against the table.
struct Fingerprint {
    std::uint64_t sum = 0;
    std::int64_t count = 0;
    bool operator==(const Fingerprint &) const = default;

    void add(std::initializer_list<std::int64_t> facts)
    {
        std::uint64_t hash = 0x9e3779b97f4a7c15U;
        for (const std::int64_t fact : facts) {
            hash ^= static_cast<std::uint64_t>(fact) + 0x9e3779b97f4a7c15U + (hash << 6U) + (hash >> 2U);
            hash *= 0xff51afd7ed558ccdU;
            hash ^= hash >> 33U;
        }
        sum += hash;
        ++count;
    }
};

struct Place {
    QByteArray uid;
    QString code;
};

class Verifier {
public:
    Verifier(Connection &db, const Company &company, const std::function<bool(std::int64_t, std::int64_t)> &progress)
        : m_db(db),
          m_company(company),
          m_progress(progress)
    {
    }

    Result<VerifyReport> run()
    {
        STOWAGE_TRY(checkStorage());
        STOWAGE_TRY(loadNames());
        STOWAGE_TRY(checkChains());
        STOWAGE_TRY(checkDocuments());
        STOWAGE_TRY(checkProjections());
        return std::move(m_report);
    }

private:
    void differs(const QString &key, QList<ErrorArg> facts)
    {
        ++m_report.differenceCount;
        if (m_report.differences.size() < VerifyReport::differencesMax)
            m_report.differences << Error{Corrupt, key, std::move(facts)};
    }

    Done checkStorage()
    {
        if (!m_db.isSqlite())
            return {};
        Query row = m_db.query("PRAGMA quick_check(20)");
        while (row.next()) {
            if (row.text(0) != "ok"_L1)
                differs(u"store.damaged"_s, {{u"detail"_s, row.text(0)}});
        }
        if (const auto done = row.done(); !done)
            differs(u"store.damaged"_s, {{u"detail"_s, done.error().arg(u"detail")}});
        return {};
    }

    Done loadNames()
    {
        Query items = m_db.query("SELECT id, uid, code FROM item");
        while (items.next())
            m_items.emplace(items.int64(0), Place{items.text(1).toUtf8(), items.text(2)});
        STOWAGE_TRY(items.done());
        Query locations = m_db.query("SELECT id, uid, code FROM location");
        while (locations.next())
            m_locations.emplace(locations.int64(0), Place{locations.text(1).toUtf8(), locations.text(2)});
        STOWAGE_TRY(locations.done());
        Query lots = m_db.query("SELECT id, code FROM lot");
        while (lots.next())
            m_lots.emplace(lots.int64(0), lots.text(1).toUtf8());
        STOWAGE_TRY(lots.done());
        Query links = m_db.query("SELECT link FROM movement WHERE link IS NOT NULL");
        while (links.next())
            m_linked.emplace(links.int64(0), QByteArray());
        STOWAGE_TRY(links.done());
        Query reversed = m_db.query("SELECT r.id, r.uuid FROM document d JOIN document r ON r.id = d.reverses_id");
        while (reversed.next())
            m_reversedUuids.emplace(reversed.int64(0), reversed.blob(1));
        STOWAGE_TRY(reversed.done());
        Query total = m_db.query("SELECT count(*) FROM movement");
        if (total.next())
            m_total = total.int64(0);
        return total.done();
    }

    QByteArray uidOf(const std::unordered_map<RowId, Place> &names, RowId id) const
    {
        const auto found = names.find(id);
        return found == names.end() ? QByteArray() : found->second.uid;
    }
    QString codeOf(const std::unordered_map<RowId, Place> &names, RowId id) const
    {
        const auto found = names.find(id);
        return found == names.end() ? u"#%1"_s.arg(id) : found->second.code;
    }

    Done tell(std::int64_t done)
    {
        if (m_progress && done % 4096 == 0 && !m_progress(done, m_total * 2))
            return fail(Cancelled, u"verify.stopped"_s);
        return {};
    }

    // Every movement in order of posting, with its header, from the table itself and not from the index.
    Done checkChains()
    {
        struct Chain {
            QByteArray head = chainStart();
            qint64 count = 0;
        };
        std::map<RowId, Chain> chains;
        RowId digestOf = 0;
        QByteArray digest;
        Query row = m_db.stream(
            m_db.isSqlite()
                ? "SELECT m.seq, m.document_id, m.line, m.item_id, m.location_id, m.lot_id, m.role, m.reversal,"
                  " m.effective_at, m.quantity, m.unit_cost, m.reason, m.notes, m.link, m.balance_after, m.writer_id,"
                  " m.writer_seq, m.hash, d.uuid, d.kind, d.number, d.effective_at, d.posted_at, d.reference,"
                  " d.reference_type, d.notes, d.reason, d.user_name, d.location_id, d.to_location_id, d.reverses_id,"
                  " d.line_count FROM movement m NOT INDEXED LEFT JOIN document d ON d.id = m.document_id ORDER BY "
                  "m.seq"
                : "SELECT m.seq, m.document_id, m.line, m.item_id, m.location_id, m.lot_id, m.role, m.reversal,"
                  " m.effective_at, m.quantity, m.unit_cost, m.reason, m.notes, m.link, m.balance_after, m.writer_id,"
                  " m.writer_seq, m.hash, d.uuid, d.kind, d.number, d.effective_at, d.posted_at, d.reference,"
                  " d.reference_type, d.notes, d.reason, d.user_name, d.location_id, d.to_location_id, d.reverses_id,"
                  " d.line_count FROM movement m LEFT JOIN document d ON d.id = m.document_id ORDER BY m.writer_id,"
                  " m.writer_seq");
        while (row.next()) {
            Movement movement{.seq = row.int64(0),
                              .documentId = row.int64(1),
                              .line = row.int32(2),
                              .itemId = row.int64(3),
                              .locationId = row.int64(4),
                              .lotId = row.isNull(5) ? 0 : row.int64(5),
                              .role = static_cast<MovementRole>(row.int32(6)),
                              .reversal = row.boolean(7),
                              .effectiveAt = row.int64(8),
                              .quantity = row.quantity(9),
                              .unitCost = row.maybeUnitCost(10),
                              .reason = row.text(11),
                              .notes = row.text(12),
                              .link = row.isNull(13) ? 0 : row.int64(13),
                              .balanceAfter = row.quantity(14),
                              .writerId = row.int64(15),
                              .writerSeq = row.int64(16),
                              .hash = row.blob(17)};
            ++m_report.movements;
            STOWAGE_TRY(tell(m_report.movements));
            const QString seq = QString::number(movement.seq);
            if (row.isNull(18)) {
                differs(u"ledger.document_missing"_s, {{u"seq"_s, seq}});
                continue;
            }
            if (movement.documentId != digestOf) {
                digestOf = movement.documentId;
                digest = digestOfRow(row);
            }
            Chain &chain = chains[movement.writerId];
            if (movement.writerSeq != chain.count + 1) {
                differs(u"ledger.chain_broken"_s, {{u"seq"_s, seq},
                                                   {u"writer"_s, QString::number(movement.writerId)},
                                                   {u"expected"_s, QString::number(chain.count + 1)},
                                                   {u"found"_s, QString::number(movement.writerSeq)}});
            }
            if (!m_items.contains(movement.itemId))
                differs(u"ledger.item_missing"_s, {{u"seq"_s, seq}});
            const MovementNames names{uidOf(m_items, movement.itemId), uidOf(m_locations, movement.locationId),
                                      movement.lotId ? m_lots[movement.lotId] : QByteArray(),
                                      movement.link ? m_linked[movement.link] : QByteArray()};
            if (movementHash(chain.head, digest, movement, names) != movement.hash
                || movement.effectiveAt != row.int64(21)) {
                differs(u"ledger.hash_mismatch"_s, {{u"seq"_s, seq},
                                                    {u"document"_s, row.text(20)},
                                                    {u"line"_s, QString::number(movement.line)},
                                                    {u"item"_s, codeOf(m_items, movement.itemId)}});
            }
            chain.head = movement.hash;
            chain.count = movement.writerSeq;
            if (const auto linked = m_linked.find(movement.seq); linked != m_linked.end())
                linked->second = movement.hash;
            ++m_linesOf[movement.documentId];
            m_fingerprints[movement.itemId].add(
                {movement.seq, movement.effectiveAt, movement.locationId, movement.quantity.scaled(),
                 movement.unitCost ? movement.unitCost->scaled() : -1, static_cast<int>(movement.role),
                 movement.reversal ? 1 : 0, movement.link, movement.lotId});
        }
        STOWAGE_TRY(damaged(row.done()));

        Query writers = m_db.query("SELECT id, name, head, count FROM writer");
        while (writers.next()) {
            const Chain &chain = chains[writers.int64(0)];
            if (chain.head != writers.blob(2) || chain.count != writers.int64(3)) {
                differs(u"ledger.head_differs"_s, {{u"writer"_s, writers.text(0)},
                                                   {u"expected"_s, QString::number(writers.int64(3))},
                                                   {u"found"_s, QString::number(chain.count)}});
            }
        }
        m_report.chains = static_cast<int>(chains.size());
        return writers.done();
    }

    // A page that cannot be read is a difference, not the end of the check.
    Done damaged(Done done)
    {
        if (done || done.error().code != Corrupt)
            return done;
        differs(u"store.damaged"_s, {{u"detail"_s, done.error().arg(u"detail")}});
        return {};
    }

    QByteArray digestOfRow(const Query &row)
    {
        const Document document{.uuid = row.blob(18),
                                .kind = static_cast<DocumentKind>(row.int32(19)),
                                .number = row.text(20),
                                .effectiveAt = row.int64(21),
                                .postedAt = row.int64(22),
                                .reference = row.text(23),
                                .referenceType = row.text(24),
                                .notes = row.text(25),
                                .reason = row.text(26),
                                .user = row.text(27),
                                .lineCount = row.int32(31)};
        const auto uid = [&](int column) {
            return row.isNull(column) ? QByteArray() : uidOf(m_locations, row.int64(column));
        };
        return documentDigest(document, uid(28), uid(29),
                              row.isNull(30) ? QByteArray() : m_reversedUuids[row.int64(30)]);
    }

    Done checkDocuments()
    {
        Query row = m_db.query("SELECT id, number, line_count FROM document ORDER BY id");
        while (row.next()) {
            ++m_report.documents;
            const auto found = m_linesOf.find(row.int64(0));
            const int lines = found == m_linesOf.end() ? 0 : found->second;
            if (lines != row.int32(2)) {
                differs(
                    u"ledger.lines_differ"_s,
                    {{u"document"_s, row.text(1)}, {u"expected"_s, row.text(2)}, {u"found"_s, QString::number(lines)}});
            }
        }
        m_linesOf.clear();
        return row.done();
    }

    struct Projection {
        std::vector<LedgerEntry> entries;
        std::map<RowId, LevelState> levels; // by location
        std::map<RowId, Quantity> inTransit; // by destination, as the levels tell
        std::map<std::pair<RowId, RowId>, Quantity> lots; // by location and lot
        std::map<qint64, TransitPool> transit; // by shipment
        std::vector<std::pair<Instant, UnitCost>> costs;
    };

    // Item after item, a few thousand at a time: the index against the table, then levels, lots and transit against a
    // replay.
    Done checkProjections()
    {
        constexpr RowId step = 2000;
        RowId last = 0;
        Query highest =
            m_db.query("SELECT max(id) FROM (SELECT max(id) AS id FROM item UNION ALL SELECT max(item_id) FROM movement"
                       " UNION ALL SELECT max(item_id) FROM stock_level) AS ids");
        if (highest.next())
            last = highest.int64(0);
        STOWAGE_TRY(highest.done());
        std::int64_t done = m_total;
        for (RowId from = 1; from <= last; from += step) {
            STOWAGE_TRY(loadRange(from, from + step - 1));
            for (const auto &[itemId, projection] : m_range) {
                STOWAGE_TRY(checkItem(itemId, projection));
                done += static_cast<std::int64_t>(projection.entries.size());
            }
            if (m_progress && !m_progress(done, m_total * 2))
                return fail(Cancelled, u"verify.stopped"_s);
        }
        for (const auto &[itemId, rest] : m_fingerprints) {
            if (rest.count != 0)
                differs(u"ledger.index_differs"_s, {{u"item"_s, codeOf(m_items, itemId)}});
        }
        return {};
    }

    Done loadRange(RowId from, RowId to);
    Done checkItem(RowId itemId, const Projection &projection);
    void checkLots(RowId itemId, const Projection &projection);
    void checkTransit(RowId itemId, const Projection &projection, const AverageReplay &replay);
    void checkLevels(RowId itemId, const Projection &projection, const AverageReplay &replay);
    void levelDiffers(RowId itemId, RowId locationId, const QString &field, const QString &stored,
                      const QString &expected)
    {
        differs(u"level.differs"_s, {{u"item"_s, codeOf(m_items, itemId)},
                                     {u"location"_s, codeOf(m_locations, locationId)},
                                     {u"field"_s, field},
                                     {u"stored"_s, stored},
                                     {u"expected"_s, expected}});
    }

    Connection &m_db;
    const Company &m_company;
    const std::function<bool(std::int64_t, std::int64_t)> &m_progress;
    VerifyReport m_report;
    std::int64_t m_total = 0;
    std::unordered_map<RowId, Place> m_items;
    std::unordered_map<RowId, Place> m_locations;
    std::unordered_map<RowId, QByteArray> m_lots;
    std::unordered_map<qint64, QByteArray> m_linked; // hashes that later movements bind
    std::unordered_map<RowId, QByteArray> m_reversedUuids;
    std::unordered_map<RowId, int> m_linesOf;
    std::unordered_map<RowId, Fingerprint> m_fingerprints;
    std::map<RowId, Projection> m_range;
};

Done Verifier::loadRange(RowId from, RowId to)
{
    m_range.clear();
    STOWAGE_TRY(damaged(scanLedger(m_db, from, to, [&](RowId itemId, std::vector<LedgerEntry> &entries) -> Done {
        m_range[itemId].entries = std::move(entries);
        return {};
    })));

    Query level = m_db.query("SELECT item_id, location_id, on_hand, value, last_issue_cost, last_receipt_cost,"
                             " last_movement_at, last_seq, in_transit FROM stock_level WHERE item_id BETWEEN ? AND ?",
                             from, to);
    while (level.next()) {
        Projection &projection = m_range[level.int64(0)];
        projection.levels.emplace(level.int64(1), LevelState{{level.quantity(2), level.money(3), level.maybeUnitCost(4),
                                                              level.maybeUnitCost(5)},
                                                             level.int64(6),
                                                             level.int64(7)});
        if (!level.quantity(8).isZero())
            projection.inTransit.emplace(level.int64(1), level.quantity(8));
        ++m_report.levels;
    }
    STOWAGE_TRY(damaged(level.done()));

    Query lot = m_db.query("SELECT item_id, location_id, lot_id, on_hand FROM lot_level WHERE item_id BETWEEN ? AND ?",
                           from, to);
    while (lot.next()) {
        if (!lot.quantity(3).isZero())
            m_range[lot.int64(0)].lots.emplace(std::pair(lot.int64(1), lot.int64(2)), lot.quantity(3));
    }
    STOWAGE_TRY(damaged(lot.done()));

    Query transit =
        m_db.query("SELECT item_id, ship_seq, quantity, value FROM transit WHERE item_id BETWEEN ? AND ?", from, to);
    while (transit.next()) {
        m_range[transit.int64(0)].transit.emplace(transit.int64(1), TransitPool{transit.quantity(2), transit.money(3)});
    }
    STOWAGE_TRY(damaged(transit.done()));

    Query cost = m_db.query("SELECT item_id, valid_from, cost FROM item_cost WHERE item_id BETWEEN ? AND ?"
                            " ORDER BY item_id, valid_from",
                            from, to);
    while (cost.next()) {
        auto &costs = m_range[cost.int64(0)].costs;
        const QDate day = QDate::fromString(cost.text(1), Qt::ISODate);
        costs.emplace_back(costs.empty() ? std::numeric_limits<Instant>::min() : m_company.calendar.startOf(day),
                           cost.unitCost(2));
    }
    return cost.done();
}

Done Verifier::checkItem(RowId itemId, const Projection &projection)
{
    Fingerprint fromIndex;
    for (const LedgerEntry &entry : projection.entries) {
        fromIndex.add({entry.seq, entry.effectiveAt, entry.locationId, entry.quantity.scaled(),
                       entry.unitCost ? entry.unitCost->scaled() : -1, static_cast<int>(entry.role),
                       entry.reversal ? 1 : 0, entry.link, entry.lotId});
    }
    const auto fromTable = m_fingerprints.extract(itemId);
    if (fromIndex != (fromTable.empty() ? Fingerprint() : fromTable.mapped()))
        differs(u"ledger.index_differs"_s, {{u"item"_s, codeOf(m_items, itemId)}});

    AverageReplay replay(m_company.currency, [&](Instant at) {
        UnitCost price;
        for (const auto &[from, cost] : projection.costs) {
            if (from <= at)
                price = cost;
        }
        return price;
    });
    if (const auto replayed = replay.run(projection.entries); !replayed) {
        differs(replayed.error().key, replayed.error().args);
        return {};
    }
    checkLevels(itemId, projection, replay);
    checkLots(itemId, projection);
    checkTransit(itemId, projection, replay);
    return {};
}

void Verifier::checkLevels(RowId itemId, const Projection &projection, const AverageReplay &replay)
{
    std::map<RowId, LevelState> expected;
    Quantity moved; // receipts − issues ± adjustments
    for (const LedgerEntry &entry : projection.entries) {
        LevelState &state = expected[entry.locationId];
        state.pool.quantity += entry.quantity;
        state.lastMovementAt = entry.effectiveAt;
        state.lastSeq = entry.seq;
        if (kindOf(entry.role) != MovementKind::Transfer)
            moved += entry.quantity;
    }
    Quantity owned;
    for (auto &[locationId, state] : expected) {
        owned += state.pool.quantity;
        const auto pool = replay.pools().find(locationId);
        const AveragePool valued = pool == replay.pools().end() ? AveragePool() : pool->second;
        if (valued.quantity != state.pool.quantity) {
            levelDiffers(itemId, locationId, u"replay"_s, valued.quantity.toString(), state.pool.quantity.toString());
        }
        state.pool = valued;
    }
    for (const auto &[seq, way] : replay.transit())
        owned += way.quantity;
    if (owned != moved) {
        differs(u"ledger.not_conserved"_s,
                {{u"item"_s, codeOf(m_items, itemId)}, {u"moved"_s, moved.toString()}, {u"owned"_s, owned.toString()}});
    }

    for (const auto &[locationId, state] : projection.levels)
        expected.try_emplace(locationId); // a level without movements holds nothing
    for (const auto &[locationId, right] : expected) {
        const auto found = projection.levels.find(locationId);
        const LevelState stored = found == projection.levels.end() ? LevelState() : found->second;
        if (stored.pool.quantity != right.pool.quantity)
            levelDiffers(itemId, locationId, u"on_hand"_s, stored.pool.quantity.toString(),
                         right.pool.quantity.toString());
        if (stored.pool.value != right.pool.value) {
            levelDiffers(itemId, locationId, u"value"_s, m_company.currency.format(stored.pool.value),
                         m_company.currency.format(right.pool.value));
        }
        const auto costText = [](const std::optional<UnitCost> &cost) {
            return cost ? cost->toString() : u"-"_s;
        };
        if (stored.pool.lastIssueCost != right.pool.lastIssueCost) {
            levelDiffers(itemId, locationId, u"last_issue_cost"_s, costText(stored.pool.lastIssueCost),
                         costText(right.pool.lastIssueCost));
        }
        if (stored.pool.lastReceiptCost != right.pool.lastReceiptCost) {
            levelDiffers(itemId, locationId, u"last_receipt_cost"_s, costText(stored.pool.lastReceiptCost),
                         costText(right.pool.lastReceiptCost));
        }
        if (stored.lastMovementAt != right.lastMovementAt) {
            levelDiffers(itemId, locationId, u"last_movement_at"_s, Calendar::toUtcIso(stored.lastMovementAt),
                         Calendar::toUtcIso(right.lastMovementAt));
        }
        if (stored.lastSeq != right.lastSeq) {
            levelDiffers(itemId, locationId, u"last_seq"_s, QString::number(stored.lastSeq),
                         QString::number(right.lastSeq));
        }
    }
}

void Verifier::checkLots(RowId itemId, const Projection &projection)
{
    std::map<std::pair<RowId, RowId>, Quantity> expected;
    for (const LedgerEntry &entry : projection.entries) {
        if (entry.lotId != 0)
            expected[{entry.locationId, entry.lotId}] += entry.quantity;
    }
    for (const auto &[place, onHand] : projection.lots)
        expected.try_emplace(place);
    for (const auto &[place, onHand] : expected) {
        const auto found = projection.lots.find(place);
        const Quantity stored = found == projection.lots.end() ? Quantity() : found->second;
        if (stored != onHand) {
            differs(u"lot_level.differs"_s, {{u"item"_s, codeOf(m_items, itemId)},
                                             {u"location"_s, codeOf(m_locations, place.first)},
                                             {u"lot"_s, QString::fromUtf8(m_lots[place.second])},
                                             {u"stored"_s, stored.toString()},
                                             {u"expected"_s, onHand.toString()}});
        }
    }
}

void Verifier::checkTransit(RowId itemId, const Projection &projection, const AverageReplay &replay)
{
    const std::map<qint64, TransitPool> expected(replay.transit().begin(), replay.transit().end());
    if (projection.transit != expected)
        differs(u"transit.differs"_s, {{u"item"_s, codeOf(m_items, itemId)}});
    Quantity stored;
    for (const auto &[locationId, quantity] : projection.inTransit)
        stored += quantity;
    Quantity right;
    for (const auto &[seq, way] : expected)
        right += way.quantity;
    if (stored != right) {
        differs(u"level.differs"_s, {{u"item"_s, codeOf(m_items, itemId)},
                                     {u"location"_s, u"*"_s},
                                     {u"field"_s, u"in_transit"_s},
                                     {u"stored"_s, stored.toString()},
                                     {u"expected"_s, right.toString()}});
    }
}

} // namespace

Result<VerifyReport> verifyStore(Connection &db, const Company &company,
                                 const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    return Verifier(db, company, progress).run();
}

} // namespace stowage
