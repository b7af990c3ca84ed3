// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/level_check.h"

#include "models/store/ledger_scan.h"

namespace stowage {

namespace {

constexpr RowId itemsAtOnce = 2000;
constexpr RowId lastId = std::numeric_limits<RowId>::max();

QString text(Int128 sum)
{
    constexpr Int128 most = std::numeric_limits<std::int64_t>::max();
    return Quantity::fromScaled(static_cast<std::int64_t>(std::clamp(sum, -most, most))).toString();
}

QString text(const std::optional<UnitCost> &cost)
{
    return cost ? cost->toString() : u"-"_s;
}

} // namespace

// Item after item, a few thousand ids at a time, jumping over those that nothing has.
Done LevelCheck::run()
{
    std::int64_t done = m_findings.report.movements;
    RowId from = std::numeric_limits<RowId>::min();
    for (;;) {
        STOWAGE_LET(next, nextItem(from));
        if (!next)
            break;
        const RowId to = *next > lastId - itemsAtOnce ? lastId : *next + itemsAtOnce;
        STOWAGE_TRY(loadRange(*next, to));
        for (const auto &[itemId, projection] : m_range) {
            STOWAGE_TRY(checkItem(itemId, projection));
            done += static_cast<std::int64_t>(projection.entries.size());
        }
        STOWAGE_TRY(m_findings.tell(done));
        if (to == lastId)
            break;
        from = to + 1;
    }
    for (const auto &[itemId, rest] : m_fingerprints)
        m_findings.differs(u"ledger.index_differs"_s, {{u"item"_s, m_findings.itemCode(itemId)}});
    return {};
}

Result<std::optional<RowId>> LevelCheck::nextItem(RowId from)
{
    Query row = m_db.query("SELECT min(id) FROM (SELECT min(item_id) AS id FROM movement WHERE item_id >= ?"
                           " UNION ALL SELECT min(item_id) FROM stock_level WHERE item_id >= ?"
                           " UNION ALL SELECT min(item_id) FROM lot_level WHERE item_id >= ?"
                           " UNION ALL SELECT min(item_id) FROM transit WHERE item_id >= ?"
                           " UNION ALL SELECT min(item_id) FROM settlement WHERE item_id >= ?"
                           " UNION ALL SELECT min(item_id) FROM reservation WHERE item_id >= ? AND held > 0) AS ids",
                           from, from, from, from, from, from);
    std::optional<RowId> next;
    if (row.next() && !row.isNull(0))
        next = row.int64(0);
    STOWAGE_TRY(m_findings.damaged(row.done()));
    return next;
}

Done LevelCheck::loadRange(RowId from, RowId to)
{
    m_range.clear();
    const auto keep = [&](RowId itemId, std::vector<LedgerEntry> &entries) -> Done {
        m_range[itemId].entries = std::move(entries);
        return {};
    };
    STOWAGE_TRY(m_findings.damaged(scanLedger(m_db, from, to, keep)));
    STOWAGE_TRY(loadLevels(from, to));
    STOWAGE_TRY(loadLots(from, to));
    STOWAGE_TRY(loadTransit(from, to));
    STOWAGE_TRY(loadSettlements(from, to));
    STOWAGE_TRY(loadReservations(from, to));
    return loadCosts(from, to);
}

Done LevelCheck::loadLevels(RowId from, RowId to)
{
    Query row =
        m_db.query("SELECT item_id, location_id, on_hand, value, last_issue_cost, last_receipt_cost,"
                   " last_movement_at, last_seq, in_transit, reserved FROM stock_level WHERE item_id BETWEEN ? AND ?",
                   from, to);
    while (row.next()) {
        const AveragePool pool{row.quantity(2), row.money(3), row.maybeUnitCost(4), row.maybeUnitCost(5)};
        m_range[row.int64(0)].levels.emplace(
            row.int64(1), Stored{{pool, row.int64(6), row.int64(7), {}}, row.quantity(8), row.int64(9)});
        ++m_findings.report.levels;
    }
    return m_findings.damaged(row.done());
}

Done LevelCheck::loadLots(RowId from, RowId to)
{
    Query row = m_db.query("SELECT item_id, location_id, lot_id, on_hand, reserved FROM lot_level"
                           " WHERE item_id BETWEEN ? AND ?",
                           from, to);
    while (row.next()) {
        Projection &projection = m_range[row.int64(0)];
        const std::pair place(row.int64(1), row.int64(2));
        projection.lots.emplace(place, row.quantity(3));
        if (!row.quantity(4).isZero())
            projection.lotsReserved.emplace(place, row.quantity(4));
    }
    return m_findings.damaged(row.done());
}

Done LevelCheck::loadReservations(RowId from, RowId to)
{
    Query row = m_db.query("SELECT item_id, location_id, lot_id, held FROM reservation"
                           " WHERE held > 0 AND item_id BETWEEN ? AND ?",
                           from, to);
    while (row.next()) {
        const RowId lotId = row.isNull(2) ? 0 : row.int64(2);
        m_range[row.int64(0)].held[{row.int64(1), lotId}] += row.int64(3);
    }
    return m_findings.damaged(row.done());
}

Done LevelCheck::loadTransit(RowId from, RowId to)
{
    Query row = m_db.query("SELECT item_id, ship_seq, document_id, to_location_id, quantity, value FROM transit"
                           " WHERE item_id BETWEEN ? AND ?",
                           from, to);
    while (row.next()) {
        m_range[row.int64(0)].transit.emplace(
            row.int64(1), TransitRow{row.int64(1), row.int64(2), row.int64(3), {row.quantity(4), row.money(5)}});
    }
    return m_findings.damaged(row.done());
}

Done LevelCheck::loadSettlements(RowId from, RowId to)
{
    Query row = m_db.query("SELECT item_id, receipt_seq, quantity, estimate, difference FROM settlement"
                           " WHERE item_id BETWEEN ? AND ?",
                           from, to);
    while (row.next()) {
        m_range[row.int64(0)].settlements.emplace(
            row.int64(1), Settlement{row.int64(1), row.quantity(2), row.money(3), row.money(4)});
    }
    return m_findings.damaged(row.done());
}

Done LevelCheck::loadCosts(RowId from, RowId to)
{
    Query row = m_db.query("SELECT item_id, valid_from, cost FROM item_cost WHERE item_id BETWEEN ? AND ?"
                           " ORDER BY item_id, valid_from",
                           from, to);
    while (row.next()) {
        const auto item = m_range.find(row.int64(0));
        if (item == m_range.end())
            continue; // never moved
        auto &costs = item->second.costs;
        const QDate day = QDate::fromString(row.text(1), Qt::ISODate);
        costs.emplace_back(costs.empty() ? std::numeric_limits<Instant>::min() : m_company.calendar.startOf(day),
                           row.unitCost(2));
    }
    return m_findings.damaged(row.done());
}

Done LevelCheck::checkItem(RowId itemId, const Projection &projection)
{
    checkIndex(itemId, projection.entries);
    checkLots(itemId, projection);
    checkLotsReserved(itemId, projection);
    return checkReplay(itemId, projection);
}

void LevelCheck::checkIndex(RowId itemId, const std::vector<LedgerEntry> &entries)
{
    Fingerprint fromIndex;
    for (const LedgerEntry &entry : entries) {
        fromIndex.add({entry.seq, entry.effectiveAt, entry.locationId, entry.quantity.scaled(), entry.unitCost ? 1 : 0,
                       entry.unitCost.value_or(UnitCost()).scaled(), static_cast<int>(entry.role),
                       entry.reversal ? 1 : 0, entry.link, entry.lotId});
    }
    const auto fromTable = m_fingerprints.extract(itemId);
    if (fromIndex != (fromTable.empty() ? Fingerprint() : fromTable.mapped()))
        m_findings.differs(u"ledger.index_differs"_s, {{u"item"_s, m_findings.itemCode(itemId)}});
}

Done LevelCheck::checkReplay(RowId itemId, const Projection &projection)
{
    AverageReplay replay(m_company.currency, [&](Instant at) {
        UnitCost price;
        for (const auto &[from, cost] : projection.costs) {
            if (from <= at)
                price = cost;
        }
        return price;
    });
    if (auto replayed = replay.run(projection.entries); !replayed) {
        m_findings.differs(replayed.error().key,
                           replayed.error().args + QList<ErrorArg>{{u"item"_s, m_findings.itemCode(itemId)}});
        return {};
    }
    checkConservation(itemId, projection, replay);
    STOWAGE_LET(way, underWay(replay));
    checkTransit(itemId, projection, way);
    checkSettlements(itemId, projection, replay);

    std::map<RowId, Stored> right;
    for (const LedgerEntry &entry : projection.entries) {
        if (entry.role == MovementRole::TransitLoss)
            continue; // no location has it
        LevelState &state = right[entry.locationId].state;
        state.lastMovementAt = entry.effectiveAt; // entries are in ledger order: the last one stays
        state.lastSeq = entry.seq;
    }
    for (const auto &[locationId, pool] : replay.pools())
        right[locationId].state.pool = pool;
    for (const auto &[seq, row] : way)
        right[row.toLocationId].inTransit += row.pool.quantity;
    for (const auto &[place, held] : projection.held)
        right[place.first].reserved += held;
    checkLevels(itemId, projection, std::move(right));
    return {};
}

// Receipts − issues ± adjustments = on hand over all locations + in transit.
void LevelCheck::checkConservation(RowId itemId, const Projection &projection, const AverageReplay &replay)
{
    Sum moved = 0;
    for (const LedgerEntry &entry : projection.entries) {
        if (kindOf(entry.role) != MovementKind::Transfer)
            moved += entry.quantity.scaled();
    }
    Sum owned = 0;
    for (const auto &[locationId, pool] : replay.pools())
        owned += pool.quantity.scaled();
    for (const auto &[seq, way] : replay.transit())
        owned += way.quantity.scaled();
    if (owned != moved) {
        m_findings.differs(
            u"ledger.not_conserved"_s,
            {{u"item"_s, m_findings.itemCode(itemId)}, {u"moved"_s, text(moved)}, {u"owned"_s, text(owned)}});
    }
}

Result<std::map<qint64, TransitRow>> LevelCheck::underWay(const AverageReplay &replay)
{
    std::map<qint64, TransitRow> rows;
    for (const auto &[seq, pool] : replay.transit()) {
        auto row = LedgerStore(m_db).shipment(seq);
        if (!row && row.error().code != Error::Code::Corrupt)
            return fail(std::move(row.error()));
        // Without a document its movement was named already.
        TransitRow &made = rows.emplace(seq, row.value_or(TransitRow{seq, 0, 0, {}})).first->second;
        made.pool = pool;
    }
    return rows;
}

void LevelCheck::checkTransit(RowId itemId, const Projection &projection, const std::map<qint64, TransitRow> &underWay)
{
    std::map<qint64, std::pair<TransitRow, TransitRow>> both; // stored and right
    for (const auto &[seq, row] : projection.transit)
        both[seq].first = row;
    for (const auto &[seq, row] : underWay)
        both[seq].second = row;
    const auto shown = [&](const TransitRow &row) {
        return u"%1 (%2)"_s.arg(row.pool.quantity.toString(), m_company.currency.format(row.pool.value));
    };
    for (const auto &[seq, rows] : both) {
        if (rows.first == rows.second)
            continue;
        m_findings.differs(u"transit.differs"_s, {{u"item"_s, m_findings.itemCode(itemId)},
                                                  {u"seq"_s, QString::number(seq)},
                                                  {u"stored"_s, shown(rows.first)},
                                                  {u"expected"_s, shown(rows.second)}});
    }
}

void LevelCheck::checkSettlements(RowId itemId, const Projection &projection, const AverageReplay &replay)
{
    std::map<qint64, std::pair<Settlement, Settlement>> both; // stored and right
    for (const auto &[seq, settlement] : projection.settlements)
        both[seq].first = settlement;
    for (const Settlement &settlement : replay.settlements())
        both[settlement.receiptSeq].second = settlement;
    const auto shown = [&](const Settlement &settlement) {
        const Currency &currency = m_company.currency;
        return u"%1: %2 → %3"_s.arg(settlement.quantity.toString(), currency.format(settlement.estimate),
                                    currency.format(settlement.actual()));
    };
    for (const auto &[seq, settlements] : both) {
        const auto &[stored, right] = settlements;
        if (stored == right)
            continue;
        m_findings.differs(u"settlement.differs"_s, {{u"item"_s, m_findings.itemCode(itemId)},
                                                     {u"seq"_s, QString::number(seq)},
                                                     {u"stored"_s, shown(stored)},
                                                     {u"expected"_s, shown(right)}});
    }
}

void LevelCheck::checkLevels(RowId itemId, const Projection &projection, std::map<RowId, Stored> right)
{
    for (const auto &[locationId, stored] : projection.levels)
        right.try_emplace(locationId); // a level without movements holds nothing
    for (const auto &[locationId, expected] : right) {
        const auto found = projection.levels.find(locationId);
        checkLevel(itemId, locationId, found == projection.levels.end() ? Stored() : found->second, expected);
    }
}

void LevelCheck::checkLevel(RowId itemId, RowId locationId, const Stored &stored, const Stored &right)
{
    const auto compare = [&](const QString &field, const QString &is, const QString &shouldBe) {
        if (is == shouldBe)
            return;
        m_findings.differs(u"level.differs"_s, {{u"item"_s, m_findings.itemCode(itemId)},
                                                {u"location"_s, m_findings.locationCode(locationId)},
                                                {u"field"_s, field},
                                                {u"stored"_s, is},
                                                {u"expected"_s, shouldBe}});
    };
    const Currency &currency = m_company.currency;
    const AveragePool &pool = stored.state.pool;
    const AveragePool &rightPool = right.state.pool;
    compare(u"on_hand"_s, pool.quantity.toString(), rightPool.quantity.toString());
    compare(u"value"_s, currency.format(pool.value), currency.format(rightPool.value));
    compare(u"last_issue_cost"_s, text(pool.lastIssueCost), text(rightPool.lastIssueCost));
    compare(u"last_receipt_cost"_s, text(pool.lastReceiptCost), text(rightPool.lastReceiptCost));
    compare(u"reserved"_s, text(stored.reserved), text(right.reserved));
    compare(u"in_transit"_s, stored.inTransit.toString(), right.inTransit.toString());
    compare(u"last_seq"_s, QString::number(stored.state.lastSeq), QString::number(right.state.lastSeq));
    compare(u"last_movement_at"_s, QString::number(stored.state.lastMovementAt),
            QString::number(right.state.lastMovementAt));
}

void LevelCheck::checkLots(RowId itemId, const Projection &projection)
{
    std::map<std::pair<RowId, RowId>, Sum> expected;
    for (const LedgerEntry &entry : projection.entries) {
        if (entry.lotId != 0 && entry.role != MovementRole::TransitLoss)
            expected[{entry.locationId, entry.lotId}] += entry.quantity.scaled();
    }
    for (const auto &[place, onHand] : projection.lots)
        expected.try_emplace(place);
    for (const auto &[place, onHand] : expected) {
        const auto found = projection.lots.find(place);
        const Quantity stored = found == projection.lots.end() ? Quantity() : found->second;
        if (stored.scaled() == onHand)
            continue;
        m_findings.differs(u"lot_level.differs"_s, {{u"item"_s, m_findings.itemCode(itemId)},
                                                    {u"location"_s, m_findings.locationCode(place.first)},
                                                    {u"lot"_s, QString::fromUtf8(m_findings.lotCode(place.second))},
                                                    {u"stored"_s, stored.toString()},
                                                    {u"expected"_s, text(onHand)}});
    }
}

void LevelCheck::checkLotsReserved(RowId itemId, const Projection &projection)
{
    std::map<std::pair<RowId, RowId>, std::pair<Sum, Sum>> both; // stored and held
    for (const auto &[place, reserved] : projection.lotsReserved)
        both[place].first = reserved.scaled();
    for (const auto &[place, held] : projection.held) {
        if (place.second != 0)
            both[place].second = held;
    }
    for (const auto &[place, sums] : both) {
        if (sums.first == sums.second)
            continue;
        m_findings.differs(u"lot_level.reserved_differs"_s,
                           {{u"item"_s, m_findings.itemCode(itemId)},
                            {u"location"_s, m_findings.locationCode(place.first)},
                            {u"lot"_s, QString::fromUtf8(m_findings.lotCode(place.second))},
                            {u"stored"_s, text(sums.first)},
                            {u"expected"_s, text(sums.second)}});
    }
}

} // namespace stowage
