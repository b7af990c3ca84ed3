// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/poster.h"

#include "models/operations/ledger/checkpoint.h"

#include <algorithm>
#include <set>

namespace stowage {

namespace {

constexpr int linesMax = 100'000;
// What a calendar and a document's number can show.
constexpr int firstYear = 1900;
constexpr int lastYear = 9999;

using enum Error::Code;

tl::unexpected<Error> refuseLine(int line, const QString &key, QList<ErrorArg> facts = {}, Error::Code code = Invalid)
{
    facts.prepend({u"line"_s, QString::number(line)});
    return fail(code, key, std::move(facts));
}

MovementRole roleOf(const DocumentRequest &request)
{
    switch (request.kind) {
    case DocumentKind::Receipt:
        return request.isReturn ? MovementRole::CustomerReturn : MovementRole::Receipt;
    case DocumentKind::Issue:
        return request.isReturn ? MovementRole::SupplierReturn : MovementRole::Issue;
    case DocumentKind::Transfer:
        return MovementRole::Ship;
    case DocumentKind::Adjustment:
    case DocumentKind::Count:
    case DocumentKind::Reversal:
        return MovementRole::Adjustment;
    }
    Q_UNREACHABLE();
}

// PostgreSQL cannot keep it, and what is hashed must be what is stored.
bool holdsNul(const QString &text)
{
    return text.contains(QChar(u'\0'));
}

// An error of the line's item, with both named first.
Error ofLine(Error error, int line, const QString &item)
{
    error.args = QList<ErrorArg>{{u"line"_s, QString::number(line)}, {u"item"_s, item}} + error.args;
    return error;
}

bool isAdjustment(const DocumentRequest &request)
{
    return roleOf(request) == MovementRole::Adjustment;
}

LedgerEntry entryOf(const Movement &movement)
{
    return {.seq = movement.seq,
            .effectiveAt = movement.effectiveAt,
            .locationId = movement.locationId,
            .lotId = movement.lotId,
            .quantity = movement.quantity,
            .unitCost = movement.unitCost,
            .link = movement.link,
            .role = movement.role,
            .reversal = movement.reversal};
}

} // namespace

Poster::Poster(Connection &db, const PostingContext &context) : m_db(db), m_context(context), m_store(db)
{
}

Result<const LedgerItem *> Poster::item(RowId id)
{
    auto known = m_items.find(id);
    if (known == m_items.end()) {
        STOWAGE_LET(found, m_store.item(id));
        if (!found)
            return nullptr;
        known = m_items.emplace(id, std::move(*found)).first;
    }
    return &known->second;
}

Result<const LedgerLocation *> Poster::location(RowId id)
{
    auto known = m_locations.find(id);
    if (known == m_locations.end()) {
        STOWAGE_LET(found, m_store.location(id));
        if (!found)
            return nullptr;
        known = m_locations.emplace(id, std::move(*found)).first;
    }
    return &known->second;
}

Result<Poster::Level *> Poster::level(LevelKey key)
{
    auto known = m_levels.find(key);
    if (known == m_levels.end()) {
        STOWAGE_LET(stored, m_store.level(key.itemId, key.locationId));
        known = m_levels.emplace(key, Level{stored.value_or(LevelState())}).first;
    }
    return &known->second;
}

Result<Poster::LotLevel *> Poster::lotLevel(LotKey key)
{
    auto known = m_lots.find(key);
    if (known == m_lots.end()) {
        STOWAGE_LET(stored, m_store.lotLevel(key.itemId, key.locationId, key.lotId));
        known = m_lots.emplace(key, LotLevel{stored}).first;
    }
    return &known->second;
}

Result<UnitCost> Poster::costPrice(RowId itemId, Instant at)
{
    auto known = m_costs.find(itemId);
    if (known == m_costs.end()) {
        STOWAGE_LET(history, m_store.costHistory(itemId));
        std::vector<std::pair<Instant, UnitCost>> byInstant;
        for (const auto &[day, cost] : history) {
            // The first price has always been in force.
            byInstant.emplace_back(byInstant.empty() ? std::numeric_limits<Instant>::min()
                                                     : m_context.company.calendar.startOf(day),
                                   cost);
        }
        known = m_costs.emplace(itemId, std::move(byInstant)).first;
    }
    UnitCost cost;
    for (const auto &[from, price] : known->second) {
        if (from <= at)
            cost = price;
    }
    return cost;
}

Result<PostedDocument> Poster::post(const DocumentRequest &request, const DocumentSource &source)
{
    Q_ASSERT(request.uuid.size() == 16);
    STOWAGE_LET(known, postedBefore(request.uuid, source.key));
    if (known)
        return *known;

    STOWAGE_LET(lines, plan(request));
    Document document{.uuid = request.uuid,
                      .kind = request.kind,
                      .effectiveAt = momentOf(request),
                      .reference = request.reference,
                      .referenceType = request.referenceType,
                      .notes = request.notes,
                      .reason = request.reason,
                      .locationId = request.locationId,
                      .toLocationId = request.toLocationId,
                      .importId = source.importId,
                      .sourceKey = source.key};
    return write(std::move(document), std::move(lines));
}

Result<std::optional<PostedDocument>> Poster::postedBefore(const QByteArray &uuid, const QByteArray &sourceKey)
{
    STOWAGE_LET(known, sourceKey.isEmpty() ? m_store.documentByUuid(uuid) : m_store.documentBySource(sourceKey));
    std::optional<PostedDocument> posted;
    if (known)
        posted = PostedDocument{known->id, known->uuid, known->number, true, {}};
    return posted;
}

Instant Poster::momentOf(const DocumentRequest &request) const
{
    return request.effectiveAt == 0 ? m_context.clock.now() : request.effectiveAt;
}

Done Poster::planHeader(const DocumentRequest &request)
{
    if (request.lines.isEmpty())
        return fail(Invalid, u"document.no_lines"_s);
    if (request.lines.size() > linesMax)
        return fail(Invalid, u"document.too_many_lines"_s, {{u"max"_s, QString::number(linesMax)}});
    const int year = m_context.company.calendar.dayOf(momentOf(request)).year();
    if (year < firstYear || year > lastYear)
        return fail(Invalid, u"document.effective_invalid"_s, {{u"year"_s, QString::number(year)}});
    for (const QString &text :
         {request.reference, request.referenceType, request.notes, request.reason, m_context.user}) {
        if (holdsNul(text))
            return fail(Invalid, u"document.text_invalid"_s);
    }
    if (request.kind == DocumentKind::Transfer) {
        if (request.locationId == 0 || request.toLocationId == 0)
            return fail(Invalid, u"document.location_missing"_s);
        // A line may name the bin that it is picked from.
        for (const DocumentLine &line : request.lines) {
            if ((line.locationId != 0 ? line.locationId : request.locationId) == request.toLocationId)
                return fail(Invalid, u"document.same_location"_s);
        }
    }
    return {};
}

Result<std::vector<Poster::Line>> Poster::plan(const DocumentRequest &request)
{
    STOWAGE_TRY(planHeader(request));
    std::vector<Line> lines;
    int number = 0;
    for (const DocumentLine &line : request.lines)
        STOWAGE_TRY(planLine(request, line, ++number, lines));
    return lines;
}

Done Poster::planLine(const DocumentRequest &request, const DocumentLine &line, int number, std::vector<Line> &out)
{
    if (line.itemId == 0)
        return refuseLine(number, u"line.item_missing"_s);
    STOWAGE_LET(ledgerItem, item(line.itemId));
    if (!ledgerItem)
        return refuseLine(number, u"line.item_unknown"_s, {{u"item"_s, QString::number(line.itemId)}}, NotFound);
    if (!ledgerItem->stocked)
        return refuseLine(number, u"line.item_not_stocked"_s, {{u"item"_s, ledgerItem->code}});

    const RowId locationId = line.locationId != 0 ? line.locationId : request.locationId;
    if (locationId == 0)
        return refuseLine(number, u"line.location_missing"_s);
    for (const RowId id : {locationId, request.locationId, request.toLocationId}) {
        if (id == 0)
            continue;
        STOWAGE_LET(place, location(id));
        if (!place)
            return refuseLine(number, u"line.location_unknown"_s, {{u"location"_s, QString::number(id)}}, NotFound);
        if (place->transit)
            return refuseLine(number, u"line.location_is_transit"_s, {{u"location"_s, place->code}});
    }
    if (line.quantity.isZero())
        return refuseLine(number, u"line.quantity_zero"_s, {{u"item"_s, ledgerItem->code}});
    if (line.quantity.isNegative() && !isAdjustment(request))
        return refuseLine(number, u"line.quantity_negative"_s,
                          {{u"item"_s, ledgerItem->code}, {u"quantity"_s, line.quantity.toString()}});
    if (line.unitCost && line.unitCost->isNegative())
        return refuseLine(number, u"line.cost_negative"_s,
                          {{u"item"_s, ledgerItem->code}, {u"cost"_s, line.unitCost->toString()}});
    for (const QString &text : {line.lot, line.reason, line.notes}) {
        if (holdsNul(text))
            return refuseLine(number, u"line.text_invalid"_s, {{u"item"_s, ledgerItem->code}});
    }
    if (ledgerItem->lots != LotTracking::None && line.lot.isEmpty())
        return refuseLine(number, u"line.lot_missing"_s, {{u"item"_s, ledgerItem->code}});
    if (ledgerItem->lots == LotTracking::None && !line.lot.isEmpty())
        return refuseLine(number, u"line.lot_not_tracked"_s, {{u"item"_s, ledgerItem->code}, {u"lot"_s, line.lot}});
    if (ledgerItem->lots == LotTracking::Serial && line.quantity.abs() != Quantity::fromInt(1))
        return refuseLine(number, u"line.serial_quantity"_s, {{u"item"_s, ledgerItem->code}, {u"lot"_s, line.lot}});

    const MovementRole role = roleOf(request);
    const bool out_ = role == MovementRole::Issue || role == MovementRole::SupplierReturn || role == MovementRole::Ship;
    Line planned;
    planned.requestLine = number;
    planned.lot = line.lot;
    planned.expires = line.expires;
    planned.movement.itemId = line.itemId;
    planned.movement.locationId = locationId;
    planned.movement.role = role;
    planned.movement.quantity = out_ ? -line.quantity : line.quantity;
    // What goes out leaves at what the pool says; only what comes in may bring a cost.
    if (planned.movement.quantity.isPositive())
        planned.movement.unitCost = line.unitCost;
    planned.movement.reason = line.reason;
    planned.movement.notes = line.notes;
    if (planned.movement.unitCost) {
        // The amount must be a possible one before anything is written.
        const auto amount = extend(planned.movement.quantity, *planned.movement.unitCost, m_context.company.currency);
        if (!amount)
            return fail(ofLine(amount.error(), number, ledgerItem->code));
    }
    out.push_back(planned);
    if (role == MovementRole::Ship) {
        planned.movement.role = MovementRole::Receive;
        planned.movement.locationId = request.toLocationId;
        planned.movement.quantity = line.quantity;
        planned.linkedLine = static_cast<int>(out.size()) - 1;
        out.push_back(planned);
    }
    return {};
}

Result<PostedDocument> Poster::reverse(RowId documentId, const QByteArray &uuid, const QString &notes,
                                       Instant effectiveAt, const DocumentSource &source)
{
    STOWAGE_LET(known, postedBefore(uuid, {}));
    if (known)
        return *known;
    STOWAGE_LET(original, m_store.document(documentId));
    if (!original)
        return fail(NotFound, u"document.missing"_s);
    STOWAGE_LET(movements, m_store.movementsOf(*original));
    std::set<RowId> items;
    for (const Movement &movement : movements)
        items.insert(movement.itemId);
    STOWAGE_TRY(lockItems(items));
    STOWAGE_TRY(checkReversible(documentId)); // as it is now that nobody else can change it

    std::vector<Line> lines;
    for (auto movement = movements.rbegin(); movement != movements.rend(); ++movement) {
        Line line;
        line.movement.itemId = movement->itemId;
        line.movement.locationId = movement->locationId;
        line.movement.lotId = movement->lotId;
        line.movement.role = movement->role;
        line.movement.reversal = true;
        line.movement.quantity = -movement->quantity;
        line.movement.reason = movement->reason;
        line.movement.link = movement->seq;
        lines.push_back(std::move(line));
    }
    const Instant at = effectiveAt != 0 ? effectiveAt : m_context.clock.now();
    Document document{.uuid = uuid,
                      .kind = DocumentKind::Reversal,
                      .effectiveAt = std::max(at, original->effectiveAt),
                      .reference = original->reference,
                      .notes = notes,
                      .locationId = original->locationId,
                      .toLocationId = original->toLocationId,
                      .reversesId = original->id,
                      .importId = source.importId,
                      .sourceKey = source.key};
    STOWAGE_LET(posted, write(std::move(document), std::move(lines)));
    if (!posted.alreadyPosted)
        STOWAGE_TRY(m_store.markReversed(original->id, posted.id));
    return posted;
}

Done Poster::checkReversible(RowId documentId)
{
    STOWAGE_LET(original, m_store.document(documentId));
    if (original->kind == DocumentKind::Reversal)
        return fail(Refused, u"document.is_reversal"_s, {{u"number"_s, original->number}});
    if (original->reversedById == 0)
        return {};
    STOWAGE_LET(by, m_store.document(original->reversedById));
    return fail(Conflict, u"document.already_reversed"_s,
                {{u"number"_s, original->number}, {u"by"_s, by ? by->number : QString()}});
}

Done Poster::lockItems(const std::set<RowId> &ids)
{
    if (m_db.isSqlite() || std::ranges::all_of(ids, [&](RowId id) { return m_lockedItems.contains(id); }))
        return {};
    STOWAGE_TRY(m_store.lockItems(ids));
    m_lockedItems.insert(ids.begin(), ids.end());
    return {};
}

Result<PostedDocument> Poster::write(Document document, std::vector<Line> lines)
{
    std::set<RowId> items;
    for (const Line &line : lines)
        items.insert(line.movement.itemId);
    STOWAGE_TRY(lockItems(items));
    if (!m_db.isSqlite()) {
        // Another program may have posted the same while this one waited for the items.
        STOWAGE_LET(meanwhile, postedBefore(document.uuid, document.sourceKey));
        if (meanwhile)
            return *meanwhile;
    }
    if (!m_writer) {
        STOWAGE_LET(claimed, m_store.claimWriter(makeUid(m_context.clock, m_context.rng), m_context.user,
                                                 m_context.clock.now()));
        m_writer = claimed;
        STOWAGE_TRY(bindLedgerDaily(m_db, m_context.company.calendar, m_context.clock.now()));
    }
    if (m_nextSeq == 0 || !m_db.isSqlite()) {
        STOWAGE_LET(first, m_store.reserveSeq(static_cast<qint64>(lines.size())));
        m_nextSeq = first;
    }

    document.firstSeq = m_nextSeq;
    document.lineCount = static_cast<int>(lines.size());
    document.postedAt = m_context.clock.now();
    document.user = m_context.user;
    int number = 0;
    for (Line &line : lines) {
        Movement &movement = line.movement;
        Q_ASSERT(signFits(movement.role, movement.reversal, movement.quantity));
        movement.line = ++number;
        movement.seq = document.firstSeq + number - 1;
        movement.effectiveAt = document.effectiveAt;
        if (line.linkedLine >= 0)
            movement.link = document.firstSeq + line.linkedLine;
    }

    Undo undo;
    auto applied = resolveLots(lines, undo);
    if (applied)
        applied = applyAll(lines, undo);
    if (!applied) {
        STOWAGE_TRY(takeBack(undo, lines));
        return fail(std::move(applied.error()));
    }
    STOWAGE_TRY(insert(document, lines));
    m_nextSeq += document.lineCount;
    return PostedDocument{document.id, document.uuid, document.number, false, {items.begin(), items.end()}};
}

Done Poster::resolveLots(std::vector<Line> &lines, Undo &undo)
{
    for (Line &line : lines) {
        if (line.lot.isEmpty())
            continue;
        auto lot = m_store.lot(line.movement.itemId, line.lot, line.expires);
        if (!lot) {
            lot.error().args.prepend({u"line"_s, QString::number(line.number())});
            return fail(std::move(lot.error()));
        }
        line.movement.lotId = lot->id;
        if (lot->isNew || lot->isDated)
            undo.newLots.push_back(*lot);
    }
    return {};
}

bool Poster::needsReplay(const Line &line)
{
    const Movement &movement = line.movement;
    return movement.reversal || (movement.role == MovementRole::Receive && line.linkedLine < 0)
           || movement.effectiveAt < line.level->lastMovementAt;
}

// Movements at the end of a location's time change its pool as they come. Anything else changes the item's past: then
// its whole history is replayed, here for what may not go below zero, and at finish() for every value it reaches.
Done Poster::applyAll(std::vector<Line> &lines, Undo &undo)
{
    for (Line &line : lines) {
        const RowId itemId = line.movement.itemId;
        STOWAGE_LET(state, level({itemId, line.movement.locationId}));
        line.level = state;
        if (!m_replayed.contains(itemId) && needsReplay(line)) {
            STOWAGE_LET(entries, m_store.entriesOf(itemId));
            m_replayed.emplace(itemId, std::move(entries));
        }
    }
    for (Line &line : lines) {
        const auto history = m_replayed.find(line.movement.itemId);
        const bool replayed = history != m_replayed.end();
        STOWAGE_TRY(applyLevel(line, replayed, undo));
        STOWAGE_TRY(applyLot(line, replayed, undo));
        if (replayed) {
            const LedgerEntry entry = entryOf(line.movement);
            auto &entries = history->second;
            entries.insert(std::upper_bound(entries.begin(), entries.end(), entry,
                                            [](const LedgerEntry &a, const LedgerEntry &b) { return a.before(b); }),
                           entry);
        }
    }
    return checkHistories(lines);
}

Done Poster::applyLevel(Line &line, bool replayed, Undo &undo)
{
    Movement &movement = line.movement;
    Level *state = line.level;
    STOWAGE_LET(ledgerItem, item(movement.itemId));
    STOWAGE_LET(place, location(movement.locationId));
    undo.levels.emplace_back(LevelKey{movement.itemId, movement.locationId}, *state);

    const auto balance = Quantity::sum(state->pool.quantity, movement.quantity);
    if (!balance)
        return refuseLine(line.number(), u"stock.too_large"_s, {{u"item"_s, ledgerItem->code}});
    movement.balanceAfter = *balance;
    state->dirty = true;
    if (replayed) {
        state->pool.quantity = *balance; // its value comes from the replay
        state->lastMovementAt = std::max(state->lastMovementAt, movement.effectiveAt);
        return {};
    }

    if (balance->isNegative() && movement.quantity.isNegative() && !place->allowNegative)
        return fail(notEnough(line, *ledgerItem, *place, state->pool.quantity, -*balance, movement.effectiveAt));
    if (auto valued = applyValue(movement, *state); !valued) {
        if (valued.error().code == Invalid)
            return fail(ofLine(valued.error(), line.number(), ledgerItem->code));
        return valued;
    }
    state->lastMovementAt = movement.effectiveAt;
    state->lastSeq = movement.seq;
    return {};
}

Done Poster::applyValue(const Movement &movement, LevelState &state)
{
    const Currency &currency = m_context.company.currency;
    // Read only where it counts: a first import brings a cost with nearly every line.
    UnitCost fallback;
    if (!movement.unitCost && !knowsCost(state.pool)) {
        STOWAGE_LET(price, costPrice(movement.itemId, movement.effectiveAt));
        fallback = price;
    }
    if (movement.quantity.isNegative()) {
        STOWAGE_LET(effect, averageOut(state.pool, -movement.quantity, fallback, currency));
        if (movement.role == MovementRole::Ship) {
            m_shipped[movement.seq] = {movement.itemId,
                                       TransitRow{movement.seq, 0, 0, {-movement.quantity, effect.amount}}};
        }
        return {};
    }
    Money amount;
    if (movement.role == MovementRole::Receive) {
        const auto shipment = m_shipped.extract(movement.link);
        Q_ASSERT(!shipment.empty());
        amount = shipment.mapped().second.pool.value;
    } else {
        STOWAGE_LET(worth, movement.unitCost ? extend(movement.quantity, *movement.unitCost, currency)
                                             : averageInAmount(state.pool, movement.quantity, fallback, currency));
        amount = worth;
    }
    return averageIn(state.pool, movement.quantity, amount, movement.unitCost, movement.seq, currency)
        .map([](const Effect &) { });
}

Done Poster::applyLot(const Line &line, bool replayed, Undo &undo)
{
    const Movement &movement = line.movement;
    if (movement.lotId == 0)
        return {};
    const LotKey key{movement.itemId, movement.locationId, movement.lotId};
    STOWAGE_LET(level, lotLevel(key));
    undo.lots.emplace_back(key, *level);
    STOWAGE_LET(ledgerItem, item(movement.itemId));
    if (ledgerItem->lots == LotTracking::Serial)
        STOWAGE_TRY(applySerial(line, *ledgerItem, undo));
    const Quantity before = level->onHand;
    const auto balance = Quantity::sum(before, movement.quantity);
    if (!balance)
        return refuseLine(line.number(), u"stock.too_large"_s, {{u"item"_s, ledgerItem->code}});
    *level = {*balance, true};
    STOWAGE_LET(place, location(movement.locationId));
    if (!replayed && balance->isNegative() && movement.quantity.isNegative() && !place->allowNegative) {
        return fail(lotNotEnough(line, notEnough(line, *ledgerItem, *place, before, -*balance, movement.effectiveAt)));
    }
    return {};
}

// A serial number is one thing: it cannot come in while it is somewhere already.
Done Poster::applySerial(const Line &line, const LedgerItem &ledgerItem, Undo &undo)
{
    const Movement &movement = line.movement;
    auto known = m_serials.find(movement.lotId);
    if (known == m_serials.end()) {
        STOWAGE_LET(total, m_store.lotTotal(movement.lotId));
        known = m_serials.emplace(movement.lotId, total).first;
    }
    undo.serials.emplace_back(*known);
    known->second += movement.quantity; // by one: nothing here is large
    if (!movement.quantity.isPositive() || known->second <= Quantity::fromInt(1))
        return {};
    STOWAGE_LET(code, m_store.lotCode(movement.lotId));
    return refuseLine(line.number(), u"stock.serial_twice"_s, {{u"item"_s, ledgerItem.code}, {u"lot"_s, code}},
                      Conflict);
}

Result<std::optional<Shortage>> Poster::shortageIn(const std::vector<LedgerEntry> &entries, qint64 firstNewSeq)
{
    std::map<RowId, bool> allowed;
    for (const LedgerEntry &entry : entries) {
        if (allowed.contains(entry.locationId))
            continue;
        STOWAGE_LET(place, location(entry.locationId));
        allowed[entry.locationId] = place && place->allowNegative;
    }
    return firstShortage(entries, firstNewSeq, [&](RowId locationId) { return allowed[locationId]; });
}

Done Poster::checkHistories(const std::vector<Line> &lines)
{
    if (m_checksAtFinish) {
        m_firstUnchecked = m_firstUnchecked == 0 ? lines.front().movement.seq : m_firstUnchecked;
        return {};
    }
    std::set<RowId> checked;
    for (const Line &line : lines) {
        const RowId itemId = line.movement.itemId;
        const auto history = m_replayed.find(itemId);
        if (history == m_replayed.end() || !checked.insert(itemId).second)
            continue;
        STOWAGE_LET(ledgerItem, item(itemId));
        if (auto valued = checkValues(itemId, history->second); !valued)
            return fail(valued.error().code == Invalid ? ofLine(valued.error(), line.number(), ledgerItem->code)
                                                       : valued.error());
        STOWAGE_LET(shortage, shortageIn(history->second, lines.front().movement.seq));
        if (!shortage)
            continue;
        STOWAGE_LET(place, location(shortage->locationId));
        // The line to blame is the item's first that takes from there, and from that lot.
        const auto guilty = std::ranges::find_if(lines, [&](const Line &candidate) {
            const Movement &movement = candidate.movement;
            return movement.itemId == itemId && movement.locationId == shortage->locationId
                   && (shortage->lotId == 0 || movement.lotId == shortage->lotId) && movement.quantity.isNegative();
        });
        const Line &blamed = guilty == lines.end() ? line : *guilty;
        const Quantity wanted = blamed.movement.quantity.abs();
        Error error =
            notEnough(blamed, *ledgerItem, *place, wanted - shortage->missing, shortage->missing, shortage->at);
        return fail(shortage->lotId == 0 ? std::move(error) : lotNotEnough(blamed, std::move(error)));
    }
    return {};
}

// Whether every value on the way can be held is known for certain only by replaying. That is left to finish() where
// even all that ever moved, at the highest cost of all, could be held.
Done Poster::checkValues(RowId itemId, const std::vector<LedgerEntry> &entries)
{
    std::optional<Quantity> moved = Quantity();
    UnitCost highest;
    STOWAGE_TRY(costPrice(itemId, 0)); // reads them all
    for (const auto &[from, price] : m_costs[itemId])
        highest = std::max(highest, price);
    for (const LedgerEntry &entry : entries) {
        highest = std::max(highest, entry.unitCost.value_or(UnitCost()));
        moved = moved ? Quantity::sum(*moved, entry.quantity.abs()) : moved;
    }
    if (moved && extend(*moved, highest, m_context.company.currency))
        return {};
    return replayOf(itemId, entries).map([](const AverageReplay &) { });
}

Done Poster::checkReplayed()
{
    for (const auto &[itemId, entries] : m_replayed) {
        STOWAGE_LET(shortage, shortageIn(entries, m_firstUnchecked));
        if (!shortage)
            continue;
        STOWAGE_LET(ledgerItem, item(itemId));
        STOWAGE_LET(place, location(shortage->locationId));
        return fail(Conflict, u"stock.missing"_s,
                    {{u"item"_s, ledgerItem->code},
                     {u"location"_s, place->code},
                     {u"missing"_s, shortage->missing.toString()},
                     {u"date"_s, m_context.company.calendar.dayOf(shortage->at).toString(Qt::ISODate)}});
    }
    return {};
}

Error Poster::notEnough(const Line &line, const LedgerItem &ledgerItem, const LedgerLocation &place, Quantity onHand,
                        Quantity missing, Instant at) const
{
    return {Conflict,
            u"stock.not_enough"_s,
            {{u"line"_s, QString::number(line.number())},
             {u"item"_s, ledgerItem.code},
             {u"location"_s, place.code},
             {u"onHand"_s, onHand.toString()},
             {u"wanted"_s, line.movement.quantity.abs().toString()},
             {u"missing"_s, missing.toString()},
             {u"date"_s, m_context.company.calendar.dayOf(at).toString(Qt::ISODate)}}};
}

Error Poster::lotNotEnough(const Line &line, Error error)
{
    error.key = u"stock.lot_not_enough"_s;
    error.args.append({u"lot"_s, m_store.lotCode(line.movement.lotId).value_or(QString())});
    return error;
}

Done Poster::takeBack(const Undo &undo, const std::vector<Line> &lines)
{
    const qint64 firstSeq = lines.front().movement.seq;
    for (auto change = undo.levels.rbegin(); change != undo.levels.rend(); ++change)
        m_levels[change->first] = change->second;
    for (auto change = undo.lots.rbegin(); change != undo.lots.rend(); ++change)
        m_lots[change->first] = change->second;
    for (const Line &line : lines) {
        if (const auto history = m_replayed.find(line.movement.itemId); history != m_replayed.end())
            std::erase_if(history->second, [&](const LedgerEntry &entry) { return entry.seq >= firstSeq; });
    }
    for (auto serial = undo.serials.rbegin(); serial != undo.serials.rend(); ++serial)
        m_serials[serial->first] = serial->second;
    m_shipped.erase(m_shipped.lower_bound(firstSeq), m_shipped.end());
    for (const LotFound &lot : undo.newLots) {
        std::erase_if(m_lots, [&](const auto &level) { return lot.isNew && level.first.lotId == lot.id; });
        STOWAGE_TRY(m_store.forgetLot(lot));
    }
    return {};
}

Result<HeaderNames> Poster::headerNames(const Document &document)
{
    HeaderNames names;
    if (document.locationId != 0) {
        STOWAGE_LET(place, location(document.locationId));
        names.locationUid = place->uid;
    }
    if (document.toLocationId != 0) {
        STOWAGE_LET(place, location(document.toLocationId));
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

Done Poster::insert(Document &document, std::vector<Line> &lines)
{
    STOWAGE_LET(number, nextNumber(document.kind, document.effectiveAt));
    document.number = number;
    STOWAGE_LET(id, m_store.insertDocument(document));
    document.id = id;

    STOWAGE_LET(header, headerNames(document));
    const QByteArray digest = documentDigest(document, header);

    for (Line &line : lines) {
        Movement &movement = line.movement;
        STOWAGE_LET(ledgerItem, item(movement.itemId));
        STOWAGE_LET(place, location(movement.locationId));
        MovementNames names{ledgerItem->uid, place->uid, line.lot.toUtf8(), {}};
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
        movement.documentId = document.id;
        movement.writerId = m_writer->id;
        movement.writerSeq = ++m_writer->count;
        movement.hash = movementHash(m_writer->head, digest, movement, names);
        m_writer->head = movement.hash;
        STOWAGE_TRY(m_store.insertMovement(movement));
        if (const auto shipment = m_shipped.find(movement.seq); shipment != m_shipped.end()) {
            shipment->second.second.documentId = document.id;
            shipment->second.second.toLocationId = document.toLocationId;
        }
    }
    return {};
}

Result<QString> Poster::nextNumber(DocumentKind kind, Instant effectiveAt)
{
    const int year = m_context.company.calendar.dayOf(effectiveAt).year();
    auto known = m_numbers.find({kind, year});
    if (known == m_numbers.end()) {
        STOWAGE_LET(last, m_store.lastNumber(kind, year, m_writer->id));
        known = m_numbers.emplace(std::pair(kind, year), last).first;
    }
    ++known->second;
    return documentNumber(kind, year, m_writer->id, known->second);
}

Done Poster::revalue(RowId itemId)
{
    STOWAGE_TRY(lockItems({itemId}));
    m_costs.erase(itemId);
    if (!m_replayed.contains(itemId)) {
        STOWAGE_LET(entries, m_store.entriesOf(itemId));
        m_replayed.emplace(itemId, std::move(entries));
    }
    return {};
}

Done Poster::finish()
{
    if (m_firstUnchecked != 0)
        STOWAGE_TRY(checkReplayed());
    for (const auto &[itemId, entries] : m_replayed)
        STOWAGE_TRY(finishReplayed(itemId, entries));
    STOWAGE_TRY(saveLevels());
    for (auto &[key, level] : m_lots) {
        if (level.dirty)
            STOWAGE_TRY(m_store.saveLotLevel(key.itemId, key.locationId, key.lotId, level.onHand));
        level.dirty = false;
    }
    for (const auto &[seq, shipment] : m_shipped) {
        if (m_replayed.contains(shipment.first))
            continue;
        STOWAGE_TRY(m_store.addTransit(shipment.first, shipment.second));
        STOWAGE_TRY(m_store.saveInTransit(shipment.first));
    }
    if (m_writer)
        STOWAGE_TRY(m_store.saveWriter(*m_writer));
    for (const auto &[key, last] : m_numbers)
        STOWAGE_TRY(m_store.saveLastNumber(key.first, key.second, m_writer->id, last));
    m_replayed.clear();
    m_shipped.clear();
    return {};
}

// In key order, so that neighbours in the table are written together.
Done Poster::saveLevels()
{
    std::vector<std::pair<LevelKey, Level *>> changed;
    for (auto &[key, state] : m_levels) {
        if (state.dirty)
            changed.emplace_back(key, &state);
    }
    std::ranges::sort(changed, {}, &std::pair<LevelKey, Level *>::first);
    for (const auto &[key, state] : changed) {
        STOWAGE_TRY(m_store.saveLevel(key.itemId, key.locationId, *state));
        state->dirty = false;
    }
    return {};
}

Result<AverageReplay> Poster::replayOf(RowId itemId, const std::vector<LedgerEntry> &entries)
{
    std::optional<Error> problem;
    AverageReplay replay(m_context.company.currency, [&](Instant at) {
        const auto cost = costPrice(itemId, at);
        if (!cost)
            problem = cost.error();
        return cost.value_or(UnitCost());
    });
    STOWAGE_TRY(replay.run(entries));
    if (problem)
        return fail(*problem);
    return replay;
}

Done Poster::finishReplayed(RowId itemId, const std::vector<LedgerEntry> &entries)
{
    STOWAGE_LET(replay, replayOf(itemId, entries));

    for (const auto &[locationId, pool] : replay.pools()) {
        const LevelKey key{itemId, locationId};
        STOWAGE_LET(state, level(key));
        Q_ASSERT(state->pool.quantity == pool.quantity);
        state->pool = pool;
        state->dirty = true;
    }
    for (const LedgerEntry &entry : entries) {
        STOWAGE_LET(state, level({itemId, entry.locationId}));
        state->lastMovementAt = entry.effectiveAt; // entries are in ledger order: the last one stays
        state->lastSeq = entry.seq;
    }
    std::vector<TransitRow> underWay;
    for (const auto &[seq, pool] : replay.transit()) {
        STOWAGE_LET(row, m_store.shipment(seq));
        row.pool = pool;
        underWay.push_back(row);
    }
    STOWAGE_TRY(m_store.replaceTransit(itemId, underWay));
    return m_store.saveInTransit(itemId);
}

} // namespace stowage
