// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chain.h"
#include "models/store/ledger_store.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/reference_ledger.h"
#include "tests/support/suite.h"

#include <QTest>

#include <rapidcheck.h>

using namespace stowage;
using namespace stowage::test;

namespace {

constexpr int itemCount = 3; // the last one has lots
constexpr int locationCount = 4; // the last one may go below zero

// One thing that somebody does. Numbers that name something are taken modulo how many there are.
struct Step {
    enum Kind { Receive, Issue, Adjust, Transfer, Return, Reverse, Ship, Arrive, Lose } kind = Receive;
    int day = 0; // several on one day have one moment
    int from = 0;
    int to = 0;
    int target = 0; // which document is taken back, or which shipment arrives
    bool onItsDay = false; // when it is taken back: as of its own moment; where it arrives: where it came from
    bool toSupplier = false; // of a return; of a shipment, all that is under way
    struct Line {
        int item = 0;
        std::int64_t quantity = 0; // in millionths; not 0
        std::optional<std::int64_t> cost;
        int lot = 0;
    };
    std::vector<Line> lines;
};

void showValue(const Step &step, std::ostream &out)
{
    static const char *const names[] = {"receive", "issue", "adjust", "transfer", "return",
                                        "reverse", "ship",  "arrive", "lose"};
    out << "\n  " << names[step.kind] << " on day " << step.day;
    if (step.kind == Step::Reverse) {
        out << " document " << step.target << (step.onItsDay ? " on its own day" : "");
        return;
    }
    if (step.kind == Step::Arrive || step.kind == Step::Lose)
        out << " shipment " << step.target << (step.toSupplier ? " all" : "") << (step.onItsDay ? " back" : "");
    out << " at " << step.from;
    if (step.kind == Step::Transfer || step.kind == Step::Ship)
        out << " to " << step.to;
    if (step.kind == Step::Return)
        out << (step.toSupplier ? " to the supplier" : " from a customer");
    for (const Step::Line &line : step.lines) {
        out << ", item " << line.item << " × " << qPrintable(decimal::format(line.quantity, 6));
        if (line.cost)
            out << " @ " << qPrintable(decimal::format(*line.cost, 6));
        out << " lot " << line.lot;
    }
}

rc::Gen<Step::Line> aLine()
{
    const auto whole =
        rc::gen::map(rc::gen::inRange(1, 21), [](int pieces) { return pieces * std::int64_t(1'000'000); });
    const auto quantity = rc::gen::oneOf(whole, whole, rc::gen::inRange<std::int64_t>(1, 30'000'000),
                                         rc::gen::inRange<std::int64_t>(1, 10));
    const auto cost = rc::gen::maybe(rc::gen::oneOf(
        rc::gen::elementOf(std::vector<std::int64_t>{0, 1, 1'000, 333'333, 3'337'000, 18'500'000, 1'000'010'000}),
        rc::gen::inRange<std::int64_t>(0, 100'000'000)));
    return rc::gen::apply(
        [](int item, std::int64_t amount, bool negative, const rc::Maybe<std::int64_t> &price, int lot) {
            return Step::Line{item, negative ? -amount : amount, price ? std::optional(*price) : std::nullopt, lot};
        },
        rc::gen::inRange(0, itemCount), quantity, rc::gen::arbitrary<bool>(), cost, rc::gen::inRange(0, 2));
}

rc::Gen<Step> aStep()
{
    const auto kind = rc::gen::weightedElement<Step::Kind>({{6, Step::Receive},
                                                            {5, Step::Issue},
                                                            {3, Step::Adjust},
                                                            {4, Step::Transfer},
                                                            {2, Step::Return},
                                                            {4, Step::Reverse},
                                                            {4, Step::Ship},
                                                            {5, Step::Arrive},
                                                            {2, Step::Lose}});
    const auto lines =
        rc::gen::mapcat(rc::gen::weightedElement<std::size_t>({{4, 1}, {2, 2}, {1, 3}}),
                        [](std::size_t count) { return rc::gen::container<std::vector<Step::Line>>(count, aLine()); });
    return rc::gen::apply(
        [](Step::Kind what, int day, int from, int to, int target, bool onItsDay, bool toSupplier,
           std::vector<Step::Line> all) {
            return Step{what, day, from, to, target, onItsDay, toSupplier, std::move(all)};
        },
        kind, rc::gen::inRange(0, 8), rc::gen::inRange(0, locationCount), rc::gen::inRange(0, locationCount),
        rc::gen::inRange(0, 50), rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(), lines);
}

// The program's ledger and the reference, side by side.
class Pair {
public:
    explicit Pair(StoreUrl::Engine engine) : ledger(engine)
    {
        for (int i = 0; i < itemCount; ++i) {
            m_items << ledger.item(
                u"ITEM-%1"_s.arg(i),
                {.costPrice = prices[i], .lots = i == itemCount - 1 ? LotTracking::Lot : LotTracking::None});
        }
        for (int i = 0; i < locationCount; ++i)
            m_places << ledger.location(u"PLACE-%1"_s.arg(i), {.allowNegative = i == locationCount - 1});
        begin();
    }

    // An empty ledger, and a new reference.
    void begin()
    {
        ledger.emptyLedger();
        m_reference = ReferenceLedger(2);
        for (int i = 0; i < itemCount; ++i)
            m_reference.addItem(m_items[i], must(UnitCost::fromString(prices[i])).scaled(), i == itemCount - 1);
        for (int i = 0; i < locationCount; ++i)
            m_reference.addLocation(m_places[i], i == locationCount - 1);
        m_posted.clear();
        m_moments.clear();
        m_requests.clear();
        m_seqs.clear();
        ledger.clock.set(1'717'200'000'000);
        m_ids.emplace(11);
    }

    // Does it through `poster`, and in the reference: both say the same of it.
    void play(const Step &step, Poster &poster)
    {
        ledger.clock.advance(1000);
        if (step.kind == Step::Reverse) {
            playReversal(step, poster);
            return;
        }
        if ((step.kind == Step::Transfer || step.kind == Step::Ship) && step.from == step.to)
            return;
        std::vector<std::size_t> shipments;
        const bool takesFromTransit = step.kind == Step::Arrive || step.kind == Step::Lose;
        const DocumentRequest request = takesFromTransit ? arrivalOf(step, shipments) : requestOf(step);
        if (takesFromTransit && shipments.empty())
            return;
        const auto refusal = m_reference.post(request, shipments);
        const auto posted = poster.post(request);
        agree(refusal, posted, step.lines.size() == 1);
        if (posted) {
            keep(*posted);
            m_moments.push_back(request.effectiveAt);
            m_requests.push_back(request);
        }
    }
    void playAlone(const Step &step)
    {
        must(inTransaction(ledger.db(), [&]() -> Done {
            Poster poster(ledger.db(), ledger.session().posting());
            play(step, poster);
            return poster.finish();
        }));
    }

    // Everything stored against everything worked out.
    void compare()
    {
        const ReferenceLedger::State state = m_reference.state();
        const std::vector<qint64> seqs = compareMovements();
        compareLevels(state, seqs);
        compareLots(state);
        compareSettlements(state, seqs);
        compareTransit(state, seqs);
        conserve(state);
    }
    void compareAll()
    {
        compare();
        const QStringList differences = ledger.differences();
        if (!differences.isEmpty())
            RC_FAIL(differences.join(u'\n').toStdString());
        followChain();
    }

    // Posting all of it again changes nothing.
    void playAgain()
    {
        const QString before = ledger.content();
        for (const DocumentRequest &request : m_requests) {
            const auto again = ledger.post(request);
            RC_ASSERT(again.has_value());
            RC_ASSERT(again->alreadyPosted);
        }
        RC_ASSERT(ledger.content() == before);
    }

    LedgerFixture ledger;

private:
    Instant momentOf(int day) const { return ledger.noon(u"2024-03-01"_s) + Instant(day) * 86'400'000; }

    DocumentRequest requestOf(const Step &step)
    {
        if (step.kind == Step::Ship) {
            Step transfer = step;
            transfer.kind = Step::Transfer;
            DocumentRequest request = requestOf(transfer);
            request.shipsOnly = true;
            return request;
        }
        static constexpr DocumentKind kinds[] = {DocumentKind::Receipt, DocumentKind::Issue, DocumentKind::Adjustment,
                                                 DocumentKind::Transfer};
        DocumentRequest request;
        request.uuid = makeUuid(ledger.clock, *m_ids);
        request.isReturn = step.kind == Step::Return;
        request.kind = !request.isReturn ? kinds[step.kind]
                       : step.toSupplier ? DocumentKind::Issue
                                         : DocumentKind::Receipt;
        request.effectiveAt = momentOf(step.day);
        request.locationId = m_places[step.from];
        if (step.kind == Step::Transfer)
            request.toLocationId = m_places[step.to];
        for (const Step::Line &line : step.lines) {
            DocumentLine made;
            made.itemId = m_items[line.item];
            made.quantity = Quantity::fromScaled(step.kind == Step::Adjust ? line.quantity : std::abs(line.quantity));
            if (line.cost)
                made.unitCost = UnitCost::fromScaled(*line.cost);
            if (line.item == itemCount - 1)
                made.lot = u"LOT-%1"_s.arg(line.lot);
            request.lines << made;
        }
        return request;
    }

    void keep(const PostedDocument &posted)
    {
        m_posted.push_back(posted);
        const Document document = ledger.document(posted.id);
        for (int i = 0; i < document.lineCount; ++i)
            m_seqs.push_back(document.firstSeq + i);
    }

    // Of what is under way, or where nothing is, of what was shipped once.
    DocumentRequest arrivalOf(const Step &step, std::vector<std::size_t> &shipments)
    {
        const ReferenceLedger::State state = m_reference.state();
        std::vector<std::size_t> candidates;
        candidates.reserve(state.transit.size());
        for (const auto &[shipment, way] : state.transit)
            candidates.push_back(shipment);
        for (std::size_t i = 0; candidates.empty() && i < m_reference.moves().size(); ++i) {
            const ReferenceLedger::Move &move = m_reference.moves()[i];
            if (move.role == MovementRole::Ship && !move.takesBack)
                candidates.push_back(i);
        }
        if (candidates.empty())
            return {};
        DocumentRequest request;
        request.uuid = makeUuid(ledger.clock, *m_ids);
        request.kind = step.kind == Step::Lose ? DocumentKind::TransferLoss : DocumentKind::TransferReceipt;
        request.effectiveAt = momentOf(step.day);
        const std::size_t first = static_cast<std::size_t>(step.target) % candidates.size();
        if (step.kind == Step::Arrive) {
            const ReferenceLedger::Move &shipped = m_reference.moves()[candidates[first]];
            request.locationId = step.onItsDay ? shipped.location : shipped.destination;
        }
        for (std::size_t i = 0; i < step.lines.size(); ++i) {
            const std::size_t shipment = candidates[(first + i) % candidates.size()];
            const ReferenceLedger::Move &shipped = m_reference.moves()[shipment];
            const bool arrivesThere =
                request.locationId == shipped.location || request.locationId == shipped.destination;
            if (step.kind == Step::Arrive && !arrivesThere)
                continue;
            const auto way = state.transit.find(shipment);
            DocumentLine made;
            made.quantity =
                Quantity::fromScaled(step.toSupplier && way != state.transit.end() ? way->second.quantity
                                                                                   : std::abs(step.lines[i].quantity));
            made.shipSeq = m_seqs[shipment];
            request.lines << made;
            shipments.push_back(shipment);
        }
        return request;
    }

    void playReversal(const Step &step, Poster &poster)
    {
        std::vector<std::size_t> candidates;
        for (std::size_t i = 0; i < m_reference.documents(); ++i) {
            if (m_reference.mayBeReversed(i))
                candidates.push_back(i);
        }
        if (candidates.empty())
            return;
        const std::size_t document = candidates[static_cast<std::size_t>(step.target) % candidates.size()];
        const Instant at = step.onItsDay ? m_moments[document] : momentOf(step.day);
        const auto refusal = m_reference.reverse(document, at);
        const auto posted = poster.reverse(m_posted[document].id, makeUuid(ledger.clock, *m_ids), {}, at);
        agree(refusal, posted, false);
        if (posted) {
            keep(*posted);
            m_moments.push_back(std::max(at, m_moments[document]));
        }
    }

    void agree(const std::optional<ReferenceLedger::Refusal> &refusal, const Result<PostedDocument> &posted,
               bool oneLine)
    {
        if (!refusal) {
            if (!posted)
                RC_FAIL("refused: " + posted.error().toString().toStdString());
            return;
        }
        if (posted)
            RC_FAIL("accepted what goes below zero");
        const Error &error = posted.error();
        using enum ReferenceLedger::Refusal::Why;
        if (refusal->why == ShipmentUsed || refusal->why == BeforeShipment) {
            RC_ASSERT(error.key
                      == (refusal->why == ShipmentUsed ? "document.shipment_used"_L1 : "line.before_shipment"_L1));
            return;
        }
        RC_ASSERT(error.key == "stock.not_enough"_L1 || error.key == "stock.lot_not_enough"_L1
                  || error.key == "transit.not_enough"_L1);
        if (!oneLine)
            return; // which of several shortages is told first is not promised
        if (refusal->why == InTransit) {
            RC_ASSERT(error.key == "transit.not_enough"_L1);
            RC_ASSERT(error.arg(u"date") == ledger.calendar().dayOf(refusal->at).toString(Qt::ISODate));
            return;
        }
        RC_ASSERT(error.key == (refusal->lot.isEmpty() ? "stock.not_enough"_L1 : "stock.lot_not_enough"_L1));
        RC_ASSERT(error.arg(u"date") == ledger.calendar().dayOf(refusal->at).toString(Qt::ISODate));
        RC_ASSERT(error.arg(u"missing") == decimal::format(refusal->missing, 6));
        RC_ASSERT(error.arg(u"location") == u"PLACE-%1"_s.arg(m_places.indexOf(refusal->location)));
        RC_ASSERT(error.arg(u"lot") == refusal->lot);
    }

    // Movement by movement in order of posting; their numbers in the ledger.
    std::vector<qint64> compareMovements()
    {
        const auto &moves = m_reference.moves();
        std::vector<qint64> seqs;
        Query row = ledger.db().query("SELECT seq, item_id, location_id, role, reversal, effective_at, quantity,"
                                      " unit_cost, link, balance_after FROM movement ORDER BY seq");
        while (row.next()) {
            RC_ASSERT(seqs.size() < moves.size());
            const ReferenceLedger::Move &move = moves[seqs.size()];
            const auto link = move.takesBack ? move.takesBack : move.shipment;
            RC_ASSERT(row.int64(1) == move.item);
            RC_ASSERT(row.int64(2) == (move.location == 0 ? m_transit : move.location));
            RC_ASSERT(row.int32(3) == static_cast<int>(move.role));
            RC_ASSERT(row.boolean(4) == move.takesBack.has_value());
            RC_ASSERT(row.int64(5) == move.at);
            RC_ASSERT(row.int64(6) == move.quantity);
            RC_ASSERT(row.isNull(7) == !move.cost.has_value());
            if (move.cost)
                RC_ASSERT(row.int64(7) == *move.cost);
            RC_ASSERT(row.isNull(8) == !link.has_value());
            seqs.push_back(row.int64(0));
            if (link)
                RC_ASSERT(row.int64(8) == seqs[*link]);
            RC_ASSERT(row.int64(9) == move.balanceAfter);
        }
        must(row.done());
        RC_ASSERT(seqs.size() == moves.size());
        return seqs;
    }

    void compareLevels(const ReferenceLedger::State &state, const std::vector<qint64> &seqs)
    {
        for (const RowId item : m_items) {
            for (const RowId place : m_places) {
                const auto found = state.pools.find({item, place});
                const auto pool = found == state.pools.end() ? ReferenceLedger::Pool() : found->second;
                const LevelState level = ledger.level(item, place);
                const auto scaled = [](const std::optional<UnitCost> &cost) {
                    return cost ? std::optional(cost->scaled()) : std::nullopt;
                };
                RC_ASSERT(level.pool.quantity.scaled() == pool.quantity);
                RC_ASSERT(level.pool.value.minor() == pool.value);
                RC_ASSERT(scaled(level.pool.lastIssueCost) == pool.lastIssueCost);
                RC_ASSERT(scaled(level.pool.lastReceiptCost) == pool.lastReceiptCost);
                RC_ASSERT(level.lastMovementAt == pool.lastAt);
                RC_ASSERT(level.lastSeq == (found == state.pools.end() ? 0 : seqs[pool.lastMove]));
            }
        }
    }

    void compareLots(const ReferenceLedger::State &state)
    {
        std::map<std::tuple<RowId, RowId, QString>, std::int64_t> stored;
        Query row = ledger.db().query("SELECT lot_level.item_id, location_id, code, on_hand FROM lot_level"
                                      " JOIN lot ON lot.id = lot_id");
        while (row.next())
            stored.emplace(std::tuple(row.int64(0), row.int64(1), row.text(2)), row.int64(3));
        must(row.done());
        RC_ASSERT(stored == state.lots);
    }

    void compareSettlements(const ReferenceLedger::State &state, const std::vector<qint64> &seqs)
    {
        std::vector<std::tuple<qint64, std::int64_t, std::int64_t>> expected;
        expected.reserve(state.settlements.size());
        for (const ReferenceLedger::Settlement &line : state.settlements)
            expected.emplace_back(seqs[line.receipt], line.quantity, line.difference);
        std::vector<std::tuple<qint64, std::int64_t, std::int64_t>> told;
        Query row = ledger.db().query("SELECT receipt_seq, quantity, difference FROM settlement ORDER BY receipt_seq");
        while (row.next())
            told.emplace_back(row.int64(0), row.int64(1), row.int64(2));
        must(row.done());
        std::ranges::sort(expected);
        RC_ASSERT(told == expected);
    }

    void compareTransit(const ReferenceLedger::State &state, const std::vector<qint64> &seqs)
    {
        std::map<qint64, std::pair<std::int64_t, std::int64_t>> expected, stored;
        std::map<std::pair<RowId, RowId>, std::int64_t> expectedAt, storedAt;
        for (const auto &[move, way] : state.transit) {
            expected[seqs[move]] = {way.quantity, way.value};
            expectedAt[{m_reference.moves()[move].item, m_reference.moves()[move].destination}] += way.quantity;
        }
        Query row = ledger.db().query("SELECT ship_seq, quantity, value FROM transit");
        while (row.next())
            stored[row.int64(0)] = {row.int64(1), row.int64(2)};
        must(row.done());
        Query level =
            ledger.db().query("SELECT item_id, location_id, in_transit FROM stock_level WHERE in_transit <> 0");
        while (level.next())
            storedAt[{level.int64(0), level.int64(1)}] = level.int64(2);
        must(level.done());
        RC_ASSERT(stored == expected);
        RC_ASSERT(storedAt == expectedAt);
    }

    // Receipts − issues ± adjustments = on hand over all locations + in transit; and so the amounts, less what was
    // settled.
    void conserve(const ReferenceLedger::State &state)
    {
        const auto &moves = m_reference.moves();
        std::map<RowId, std::int64_t> quantities;
        std::int64_t value = 0;
        for (std::size_t i = 0; i < moves.size(); ++i) {
            if (moves[i].role == MovementRole::Ship || moves[i].role == MovementRole::Receive)
                continue;
            quantities[moves[i].item] += moves[i].quantity;
            if (const auto amount = state.amounts.find(i); amount != state.amounts.end())
                value += moves[i].quantity > 0 ? amount->second : -amount->second;
        }
        for (const ReferenceLedger::Settlement &line : state.settlements)
            value -= line.difference;
        for (const auto &[item, quantity] : quantities) {
            Query row = ledger.db().query(
                "SELECT CAST(sum(on_hand + in_transit) AS BIGINT) FROM stock_level WHERE item_id = ?", item);
            RC_ASSERT(row.next());
            RC_ASSERT(row.int64(0) == quantity);
        }
        RC_ASSERT(ledger.count("SELECT CAST(coalesce(sum(value), 0) AS BIGINT) FROM (SELECT value FROM stock_level"
                               " UNION ALL SELECT value FROM transit) AS owned")
                  == value);
    }

    // Each movement's hash from the one before, by rows alone.
    void followChain()
    {
        QByteArray head = chainStart();
        std::map<qint64, QByteArray> hashes;
        LedgerStore store(ledger.db());
        for (const QString &id : ledger.column("SELECT id FROM document ORDER BY id")) {
            const Document document = ledger.document(id.toLongLong());
            HeaderNames names{uidOf("location", document.locationId), uidOf("location", document.toLocationId), {}, {}};
            if (document.reversesId != 0)
                names.reversedUuid = ledger.document(document.reversesId).uuid;
            const QByteArray digest = documentDigest(document, names);
            for (const Movement &movement : must(store.movementsOf(document))) {
                const MovementNames facts{uidOf("item", movement.itemId), uidOf("location", movement.locationId),
                                          must(store.lotCode(movement.lotId)).toUtf8(),
                                          movement.link == 0 ? QByteArray() : hashes.at(movement.link)};
                head = movementHash(head, digest, movement, facts);
                RC_ASSERT(movement.hash == head);
                hashes[movement.seq] = head;
            }
        }
        if (!hashes.empty())
            RC_ASSERT(must(store.claimWriter({}, {}, 0)).head == head);
    }

    QByteArray uidOf(const char *table, RowId id)
    {
        if (id == 0)
            return {};
        const QByteArray sql = QByteArray("SELECT uid FROM ") + table + " WHERE id = " + QByteArray::number(id);
        return ledger.column(sql.constData()).value(0).toUtf8();
    }

    static const QString prices[itemCount];

    std::optional<SeededRng> m_ids;
    QList<RowId> m_items, m_places;
    ReferenceLedger m_reference{2};
    std::vector<PostedDocument> m_posted;
    std::vector<Instant> m_moments; // of each
    std::vector<DocumentRequest> m_requests;
    std::vector<qint64> m_seqs; // of each move of the reference
    RowId m_transit = ledger.transitLocation();
};

const QString Pair::prices[itemCount] = {u"2.5"_s, u"0.001"_s, u"7.77"_s};

} // namespace

class TestProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyHistoryIsWhatTheReferenceSays_data() { addEngineRows(); }
    void everyHistoryIsWhatTheReferenceSays();
    void oneTransactionOrManyIsTheSame_data() { addEngineRows(); }
    void oneTransactionOrManyIsTheSame();
    void bothEnginesSayTheSame();
};

// rapidcheck prints its seed, and on a failure how to have the same again. RC_PARAMS="max_success=100000" is the long
// run.
void TestProperty::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=60 max_size=40");
}

void TestProperty::everyHistoryIsWhatTheReferenceSays()
{
    QFETCH(StoreUrl::Engine, engine);
    Pair pair(engine);
    QVERIFY(rc::check("stored is what the reference works out, after every document", [&] {
        const auto steps = *rc::gen::container<std::vector<Step>>(aStep());
        pair.begin();
        for (const Step &step : steps) {
            pair.playAlone(step);
            pair.compare();
        }
        pair.compareAll();
        pair.playAgain();
    }));
}

void TestProperty::oneTransactionOrManyIsTheSame()
{
    QFETCH(StoreUrl::Engine, engine);
    Pair pair(engine);
    QVERIFY(rc::check("documents posted together are as those posted one by one", [&] {
        const auto steps = *rc::gen::container<std::vector<Step>>(aStep());
        pair.begin();
        for (const Step &step : steps)
            pair.playAlone(step);
        const QString oneByOne = pair.ledger.contentWithoutSeq();
        pair.begin();
        must(inTransaction(pair.ledger.db(), [&]() -> Done {
            Poster poster(pair.ledger.db(), pair.ledger.session().posting());
            for (const Step &step : steps)
                pair.play(step, poster);
            return poster.finish();
        }));
        pair.compareAll();
        RC_ASSERT(pair.ledger.contentWithoutSeq() == oneByOne);
    }));
}

void TestProperty::bothEnginesSayTheSame()
{
    Pair sqlite(StoreUrl::Engine::Sqlite);
    Pair postgresql(StoreUrl::Engine::Postgresql);
    const auto levels = [](Pair &pair) {
        return pair.ledger.column("SELECT item.code || ' ' || location.code || ' ' || on_hand || ' ' || value || ' '"
                                  " || coalesce(CAST(last_issue_cost AS TEXT), '-') || ' '"
                                  " || coalesce(CAST(last_receipt_cost AS TEXT), '-') || ' ' || last_movement_at"
                                  " FROM stock_level JOIN item ON item.id = item_id"
                                  " JOIN location ON location.id = location_id ORDER BY item.code, location.code");
    };
    QVERIFY(rc::check("the same history gives the same levels on both engines", [&] {
        const auto steps = *rc::gen::container<std::vector<Step>>(aStep());
        for (Pair *pair : {&sqlite, &postgresql}) {
            pair->begin();
            for (const Step &step : steps)
                pair->playAlone(step);
        }
        RC_ASSERT(levels(sqlite) == levels(postgresql));
    }));
}

STOWAGE_SUITE(TestProperty)
#include "tst_property.moc"
