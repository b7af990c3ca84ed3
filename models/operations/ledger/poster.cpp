// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/poster.h"

#include "models/operations/alerts/alert_watch.h"
#include "models/operations/ledger/document_plan.h"
#include "models/store/transfer_store.h"

#include <algorithm>

namespace stowage {

namespace {

std::set<RowId> itemsOf(const std::vector<PostingLine> &lines)
{
    std::set<RowId> items;
    for (const PostingLine &line : lines)
        items.insert(line.movement.itemId);
    return items;
}

} // namespace

Poster::Poster(Connection &db, const PostingContext &context)
    : m_db(db),
      m_context(context),
      m_store(db),
      m_facts(m_store, m_context.company.calendar),
      m_levels(m_store, m_context.company.currency, m_context.company.calendar, m_facts),
      m_lots(m_store, m_context.company.calendar, m_facts),
      m_reservations(db, m_context, m_facts),
      m_past(m_store, m_context, m_facts),
      m_writer(db, m_store, m_context, m_facts)
{
}

Done Poster::lockItems(const std::set<RowId> &ids)
{
    if (m_db.isSqlite() || std::ranges::all_of(ids, [&](RowId id) { return m_lockedItems.contains(id); }))
        return {};
    STOWAGE_TRY(m_store.lockItems(ids));
    m_lockedItems.insert(ids.begin(), ids.end());
    return {};
}

Result<PostedDocument> Poster::post(const DocumentRequest &request, const DocumentSource &source)
{
    Q_ASSERT(request.uuid.size() == 16);
    STOWAGE_LET(known, postedBefore(request.uuid, source.key));
    if (known)
        return *known;

    STOWAGE_LET(lines, planDocument(request, m_context, m_facts));
    STOWAGE_TRY(checkOfTransfer(lines));
    Document document{.uuid = request.uuid,
                      .kind = request.kind,
                      .number = request.number,
                      .effectiveAt = momentOf(request, m_context.clock),
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

// Its transfer would not know of what arrived behind its back.
Done Poster::checkOfTransfer(const std::vector<PostingLine> &lines)
{
    std::set<RowId> shipments;
    for (const PostingLine &line : lines) {
        if (line.movement.link == 0)
            continue;
        STOWAGE_LET(shipped, m_facts.shipped(line.movement.link));
        shipments.insert(shipped->document.id);
    }
    for (const RowId shipment : shipments) {
        STOWAGE_LET(paper, TransferStore(m_db).document(shipment));
        if (paper && paper->transferId != m_transferId)
            return fail(Error::Code::Refused, u"document.shipped_by_transfer"_s,
                        {{u"number"_s, paper->transferNumber}});
    }
    return {};
}

Result<std::optional<PostedDocument>> Poster::postedBefore(const QByteArray &uuid, const QByteArray &sourceKey)
{
    STOWAGE_LET(known, sourceKey.isEmpty() ? m_store.documentByUuid(uuid) : m_store.documentBySource(sourceKey));
    std::optional<PostedDocument> posted;
    if (known)
        posted = PostedDocument{known->id, known->uuid, known->number, true, {}};
    return posted;
}

Result<PostedDocument> Poster::reverse(RowId documentId, const QByteArray &uuid, const QString &notes,
                                       Instant effectiveAt, const DocumentSource &source)
{
    STOWAGE_LET(known, postedBefore(uuid, {}));
    if (known)
        return *known;
    STOWAGE_LET(original, m_store.document(documentId));
    if (!original)
        return fail(Error::Code::NotFound, u"document.missing"_s);
    STOWAGE_LET(movements, m_store.movementsOf(*original));
    std::vector<PostingLine> lines = planReversal(movements);
    STOWAGE_TRY(lockItems(itemsOf(lines)));
    STOWAGE_TRY(checkReversible(documentId)); // as it is now that nobody else can change it
    STOWAGE_TRY(checkShipments(*original, movements));

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
        return fail(Error::Code::Refused, u"document.is_reversal"_s, {{u"number"_s, original->number}});
    // Its transfer would go on telling what is no longer so.
    STOWAGE_LET(paper, TransferStore(m_db).document(documentId));
    if (paper && !paper->takenBack)
        return fail(Error::Code::Refused, u"document.of_transfer"_s,
                    {{u"number"_s, original->number}, {u"transfer"_s, paper->transferNumber}});
    if (original->reversedById == 0)
        return {};
    STOWAGE_LET(by, m_store.document(original->reversedById));
    return fail(Error::Code::Conflict, u"document.already_reversed"_s,
                {{u"number"_s, original->number}, {u"by"_s, by ? by->number : QString()}});
}

// Goods that have arrived, or were written off, did leave.
Done Poster::checkShipments(const Document &original, const std::vector<Movement> &movements)
{
    for (const Movement &movement : movements) {
        if (movement.role != MovementRole::Ship)
            continue;
        STOWAGE_LET(by, m_store.takenFrom(movement));
        if (by)
            return fail(Error::Code::Conflict, u"document.shipment_used"_s,
                        {{u"number"_s, original.number}, {u"by"_s, *by}});
    }
    return {};
}

Result<PostedDocument> Poster::write(Document document, std::vector<PostingLine> lines)
{
    const std::set<RowId> items = itemsOf(lines);
    STOWAGE_TRY(lockItems(items));
    if (!m_db.isSqlite()) {
        // Another program may have posted the same while this one waited for the items.
        STOWAGE_LET(meanwhile, postedBefore(document.uuid, document.sourceKey));
        if (meanwhile)
            return *meanwhile;
    }
    STOWAGE_TRY(m_writer.begin(document, lines));
    if (auto applied = apply(document, lines); !applied) {
        STOWAGE_TRY(takeBack(lines));
        return fail(std::move(applied.error()));
    }
    STOWAGE_TRY(m_writer.insert(document, lines));
    m_levels.nameShipments(document);
    return PostedDocument{document.id, document.uuid, document.number, false, {items.begin(), items.end()}};
}

Done Poster::apply(const Document &document, std::vector<PostingLine> &lines)
{
    m_levels.beginDocument();
    m_lots.beginDocument();
    m_reservations.beginDocument(document.reference);
    STOWAGE_TRY(m_lots.resolve(lines));
    for (const PostingLine &line : lines) {
        STOWAGE_LET(changesPast, m_levels.changesPast(line));
        if (changesPast)
            STOWAGE_TRY(m_past.hold(line.movement.itemId));
    }
    for (PostingLine &line : lines)
        STOWAGE_TRY(applyLine(line));
    return m_past.check(lines);
}

Done Poster::applyLine(PostingLine &line)
{
    Movement &movement = line.movement;
    const bool replayed = m_past.holds(movement.itemId);
    if (movement.role == MovementRole::TransitLoss)
        movement.balanceAfter = m_past.inTransit(movement.itemId) + movement.quantity;
    else
        STOWAGE_TRY(m_levels.apply(line, replayed));
    STOWAGE_TRY(m_lots.apply(line, replayed));
    if (PostingReservations::concern(movement))
        STOWAGE_TRY(applyReserved(line));
    if (replayed)
        m_past.insert(movement);
    return {};
}

Done Poster::applyReserved(const PostingLine &line)
{
    const Movement &movement = line.movement;
    STOWAGE_LET(reserved, m_levels.reservedAt(movement.itemId, movement.locationId));
    if (reserved.isZero())
        return {}; // as nearly everywhere: nothing more is asked
    std::optional<Quantity> ofLot;
    if (movement.lotId != 0) {
        STOWAGE_LET(onHand, m_lots.onHand(movement.itemId, movement.locationId, movement.lotId));
        ofLot = onHand;
    }
    return m_reservations.apply(line, ofLot);
}

Done Poster::takeBack(const std::vector<PostingLine> &lines)
{
    m_levels.takeBack(lines.front().movement.seq);
    m_past.takeBack(lines);
    m_reservations.takeBack();
    return m_lots.takeBack();
}

Done Poster::revalue(RowId itemId)
{
    STOWAGE_TRY(lockItems({itemId}));
    m_facts.forgetCostPrices(itemId);
    return m_past.hold(itemId);
}

Done Poster::finish()
{
    STOWAGE_TRY(m_past.checkAll());
    std::set<RowId> replayed;
    for (const auto &[itemId, entries] : m_past.histories()) {
        STOWAGE_LET(replay, m_past.replay(itemId, entries));
        STOWAGE_TRY(m_levels.replace(itemId, entries, replay));
        replayed.insert(itemId);
    }
    STOWAGE_TRY(m_levels.save(replayed));
    STOWAGE_TRY(m_lots.save());
    STOWAGE_TRY(m_reservations.save());
    STOWAGE_TRY(m_writer.finish());
    m_past.clear();
    return AlertWatch(m_db, m_context, m_facts).changed(m_levels.takeChanges(), m_lots.takeChangedItems());
}

} // namespace stowage
