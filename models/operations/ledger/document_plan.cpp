// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/document_plan.h"

#include "models/base/reversed.h"
#include "models/operations/ledger/posting_errors.h"

namespace stowage {

namespace {

constexpr int linesMax = 100'000;
// What a calendar and a document's number can show.
constexpr int firstYear = 1900;
constexpr int lastYear = 9999;

using enum Error::Code;

MovementRole roleOf(const DocumentRequest &request)
{
    switch (request.kind) {
    case DocumentKind::Receipt:
        return request.isReturn ? MovementRole::CustomerReturn : MovementRole::Receipt;
    case DocumentKind::Issue:
        return request.isReturn ? MovementRole::SupplierReturn : MovementRole::Issue;
    case DocumentKind::Transfer:
        return MovementRole::Ship;
    case DocumentKind::TransferReceipt:
        return MovementRole::Receive;
    case DocumentKind::TransferLoss:
        return MovementRole::TransitLoss;
    case DocumentKind::Adjustment:
    case DocumentKind::Count:
    case DocumentKind::Reversal:
        return MovementRole::Adjustment;
    }
    Q_UNREACHABLE();
}

bool goesOut(MovementRole role)
{
    return role == MovementRole::Issue || role == MovementRole::SupplierReturn || role == MovementRole::Ship
           || role == MovementRole::TransitLoss;
}

// PostgreSQL cannot keep it, and what is hashed must be what is stored.
bool holdsNul(const QString &text)
{
    return text.contains(QChar(u'\0'));
}

class DocumentPlan {
public:
    DocumentPlan(const DocumentRequest &request, const PostingContext &context, LedgerFacts &facts)
        : m_request(request),
          m_context(context),
          m_facts(facts),
          m_role(roleOf(request))
    {
    }

    Result<std::vector<PostingLine>> make()
    {
        STOWAGE_TRY(checkHeader());
        int place = 0;
        for (const DocumentLine &line : m_request.lines) {
            ++place;
            m_number = line.number != 0 ? line.number : place;
            STOWAGE_TRY(plan(line));
        }
        return std::move(m_lines);
    }

private:
    Done checkHeader() const
    {
        if (m_request.lines.isEmpty())
            return fail(Invalid, u"document.no_lines"_s);
        if (m_request.lines.size() > linesMax)
            return fail(Invalid, u"document.too_many_lines"_s, {{u"max"_s, QString::number(linesMax)}});
        const int year = m_context.company.calendar.dayOf(momentOf(m_request, m_context.clock)).year();
        if (year < firstYear || year > lastYear)
            return fail(Invalid, u"document.effective_invalid"_s, {{u"year"_s, QString::number(year)}});
        for (const QString &text :
             {m_request.reference, m_request.referenceType, m_request.notes, m_request.reason, m_context.user}) {
            if (holdsNul(text))
                return fail(Invalid, u"document.text_invalid"_s);
        }
        return m_request.kind == DocumentKind::Transfer ? checkBothEnds() : Done();
    }

    Done checkBothEnds() const
    {
        if (m_request.locationId == 0 || m_request.toLocationId == 0)
            return fail(Invalid, u"document.location_missing"_s);
        for (const DocumentLine &line : m_request.lines) {
            if (placeOf(line) == m_request.toLocationId)
                return fail(Invalid, u"document.same_location"_s);
        }
        return {};
    }

    // A line may name the bin that it is picked from.
    RowId placeOf(const DocumentLine &line) const
    {
        return line.locationId != 0 ? line.locationId : m_request.locationId;
    }

    bool takesFromTransit() const { return m_role == MovementRole::Receive || m_role == MovementRole::TransitLoss; }

    Done plan(const DocumentLine &asked)
    {
        DocumentLine line = asked;
        if (takesFromTransit())
            STOWAGE_TRY(nameShipment(line));
        STOWAGE_LET(item, stockedItem(line));
        STOWAGE_TRY(checkPlaces(line));
        STOWAGE_TRY(checkFigures(line, *item));
        STOWAGE_TRY(checkTexts(line, *item));
        STOWAGE_TRY(checkLot(line, *item));
        return add(line, *item);
    }

    // What arrives or is lost is what was shipped: a line that calls it something else means another shipment.
    Done nameShipment(DocumentLine &line)
    {
        STOWAGE_LET(shipped, m_facts.shipped(line.shipSeq));
        if (!shipped)
            return refuseLine(m_number, u"line.shipment_unknown"_s, {{u"shipment"_s, QString::number(line.shipSeq)}},
                              NotFound);
        STOWAGE_LET(item, m_facts.item(shipped->movement.itemId));
        if ((line.itemId != 0 && line.itemId != shipped->movement.itemId)
            || (!line.lot.isEmpty() && line.lot != shipped->lot))
            return refuseLine(m_number, u"line.shipment_differs"_s,
                              {{u"item"_s, item->code}, {u"number"_s, shipped->document.number}});
        if (momentOf(m_request, m_context.clock) < shipped->movement.effectiveAt)
            return refuseLine(m_number, u"line.before_shipment"_s,
                              {{u"item"_s, item->code},
                               {u"number"_s, shipped->document.number},
                               {u"date"_s, dayText(shipped->movement.effectiveAt)}});
        line.itemId = shipped->movement.itemId;
        line.lot = shipped->lot;
        line.unitCost.reset(); // it brings its part of what left
        return m_role == MovementRole::Receive ? checkArrival(line, *shipped) : placeInTransit(line);
    }

    // Goods arrive where they were sent, or go back where they came from.
    Done checkArrival(const DocumentLine &line, const ShippedGoods &shipped)
    {
        const RowId place = placeOf(line);
        if (place == 0)
            return {}; // refused below
        for (const RowId end :
             {shipped.document.toLocationId, shipped.movement.locationId, shipped.document.locationId}) {
            STOWAGE_LET(within, m_facts.isWithin(place, end));
            if (within)
                return {};
        }
        STOWAGE_LET(found, m_facts.location(place));
        return refuseLine(
            m_number, u"line.not_of_transfer"_s,
            {{u"location"_s, found ? found->code : QString::number(place)}, {u"number"_s, shipped.document.number}});
    }

    Done placeInTransit(DocumentLine &line)
    {
        STOWAGE_LET(transit, m_facts.transit());
        line.locationId = transit;
        return {};
    }

    QString dayText(Instant at) const { return m_context.company.calendar.dayOf(at).toString(Qt::ISODate); }

    Result<const LedgerItem *> stockedItem(const DocumentLine &line)
    {
        if (line.itemId == 0)
            return refuseLine(m_number, u"line.item_missing"_s);
        STOWAGE_LET(item, m_facts.item(line.itemId));
        if (!item)
            return refuseLine(m_number, u"line.item_unknown"_s, {{u"item"_s, QString::number(line.itemId)}}, NotFound);
        if (!item->stocked)
            return refuseLine(m_number, u"line.item_not_stocked"_s, {{u"item"_s, item->code}});
        return item;
    }

    Done checkPlaces(const DocumentLine &line)
    {
        if (placeOf(line) == 0)
            return refuseLine(m_number, u"line.location_missing"_s);
        for (const RowId id : {placeOf(line), m_request.locationId, m_request.toLocationId}) {
            if (id == 0)
                continue;
            STOWAGE_LET(place, m_facts.location(id));
            if (!place)
                return refuseLine(m_number, u"line.location_unknown"_s, {{u"location"_s, QString::number(id)}},
                                  NotFound);
            if (place->transit && m_role != MovementRole::TransitLoss)
                return refuseLine(m_number, u"line.location_is_transit"_s, {{u"location"_s, place->code}});
        }
        return {};
    }

    Done checkFigures(const DocumentLine &line, const LedgerItem &item) const
    {
        if (line.quantity.isZero())
            return refuseLine(m_number, u"line.quantity_zero"_s, {{u"item"_s, item.code}});
        if (line.quantity.isNegative() && m_role != MovementRole::Adjustment)
            return refuseLine(m_number, u"line.quantity_negative"_s,
                              {{u"item"_s, item.code}, {u"quantity"_s, line.quantity.toString()}});
        // A count's lines are differences to what was there, however fine that was: what was counted is checked before.
        if (m_request.kind != DocumentKind::Count)
            STOWAGE_TRY(checkUnit(line.quantity, item));
        if (line.unitCost && line.unitCost->isNegative())
            return refuseLine(m_number, u"line.cost_negative"_s,
                              {{u"item"_s, item.code}, {u"cost"_s, line.unitCost->toString()}});
        return {};
    }

    Done checkUnit(Quantity quantity, const LedgerItem &item) const
    {
        auto fits = checkUnitQuantity(quantity, item.unit);
        if (fits)
            return {};
        fits.error().key = u"line.quantity_too_fine"_s;
        return fail(ofLine(std::move(fits.error()), m_number, item.code));
    }

    Done checkTexts(const DocumentLine &line, const LedgerItem &item) const
    {
        for (const QString &text : {line.lot, line.reason, line.notes}) {
            if (holdsNul(text))
                return refuseLine(m_number, u"line.text_invalid"_s, {{u"item"_s, item.code}});
        }
        return {};
    }

    Done checkLot(const DocumentLine &line, const LedgerItem &item) const
    {
        if (item.lots != LotTracking::None && line.lot.isEmpty())
            return refuseLine(m_number, u"line.lot_missing"_s, {{u"item"_s, item.code}});
        if (item.lots == LotTracking::None && !line.lot.isEmpty())
            return refuseLine(m_number, u"line.lot_not_tracked"_s, {{u"item"_s, item.code}, {u"lot"_s, line.lot}});
        if (item.lots == LotTracking::Serial && line.quantity.abs() != Quantity::fromInt(1))
            return refuseLine(m_number, u"line.serial_quantity"_s, {{u"item"_s, item.code}, {u"lot"_s, line.lot}});
        return {};
    }

    Done add(const DocumentLine &line, const LedgerItem &item)
    {
        PostingLine planned{.requestLine = m_number, .lot = line.lot, .expires = line.expires};
        Movement &movement = planned.movement;
        movement.itemId = line.itemId;
        movement.locationId = placeOf(line);
        movement.role = m_role;
        movement.quantity = goesOut(m_role) ? -line.quantity : line.quantity;
        movement.link = takesFromTransit() ? line.shipSeq : 0;
        movement.reason = line.reason;
        movement.notes = line.notes;
        // What goes out leaves at what the pool says; only what comes in may bring a cost.
        if (movement.quantity.isPositive())
            movement.unitCost = line.unitCost;
        if (movement.unitCost) {
            // The amount must be a possible one before anything is written.
            const auto amount = extend(movement.quantity, *movement.unitCost, m_context.company.currency);
            if (!amount)
                return fail(ofLine(amount.error(), m_number, item.code));
        }
        m_lines.push_back(planned);
        if (m_role == MovementRole::Ship && !m_request.shipsOnly)
            addArrival(std::move(planned));
        return {};
    }

    void addArrival(PostingLine shipped)
    {
        shipped.linkedLine = static_cast<int>(m_lines.size()) - 1;
        shipped.movement.role = MovementRole::Receive;
        shipped.movement.locationId = m_request.toLocationId;
        shipped.movement.quantity = -shipped.movement.quantity;
        m_lines.push_back(std::move(shipped));
    }

    const DocumentRequest &m_request;
    const PostingContext &m_context;
    LedgerFacts &m_facts;
    MovementRole m_role;
    int m_number = 0; // of the line, for people
    std::vector<PostingLine> m_lines;
};

} // namespace

Instant momentOf(const DocumentRequest &request, const Clock &clock)
{
    return request.effectiveAt == 0 ? clock.now() : request.effectiveAt;
}

Result<std::vector<PostingLine>> planDocument(const DocumentRequest &request, const PostingContext &context,
                                              LedgerFacts &facts)
{
    return DocumentPlan(request, context, facts).make();
}

std::vector<PostingLine> planReversal(const std::vector<Movement> &movements)
{
    std::vector<PostingLine> lines;
    for (const Movement &movement : Reversed(movements)) {
        PostingLine line;
        line.movement.itemId = movement.itemId;
        line.movement.locationId = movement.locationId;
        line.movement.lotId = movement.lotId;
        line.movement.role = movement.role;
        line.movement.reversal = true;
        line.movement.quantity = -movement.quantity;
        line.movement.reason = movement.reason;
        line.movement.link = movement.seq;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace stowage
