// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/pick/picking.h"

#include "models/operations/ledger/document_plan.h"
#include "models/operations/ledger/posting_errors.h"
#include "models/store/pick_query.h"

#include <algorithm>
#include <map>

namespace stowage {

namespace {

// What had not come by then cannot have been picked.
void leaveOutLater(PickStock &stock, Instant at)
{
    stock.sources.removeIf([&](const PickSource &source) { return source.receivedAt > at; });
}

Result<PickStock> stockFor(Connection &db, const PostingContext &context, const LedgerItem &item,
                           const PickRequest &request)
{
    STOWAGE_LET(held, ReservationStore(db).heldOf(item.id));
    const QDate today = context.company.calendar.dayOf(context.clock.now());
    held.removeIf([&](const HeldReservation &one) { return one.expires.isValid() && one.expires < today; });
    STOWAGE_LET(stock,
                pickStock(db, item.id, request.locationId, item.lots != LotTracking::None, held, request.reference));
    leaveOutLater(stock, request.at != 0 ? request.at : context.clock.now());
    return stock;
}

QDate dayOf(const PostingContext &context, Instant at)
{
    return context.company.calendar.dayOf(at != 0 ? at : context.clock.now());
}

QString picksText(const QList<Pick> &picks)
{
    QStringList texts;
    for (const Pick &pick : picks)
        texts << u"%1 (%2, %3)"_s.arg(pick.source.lot, pick.source.locationCode, pick.quantity.toString());
    return texts.join(u", "_s);
}

// An issue of items with lots on its way to the poster.
class IssuePicking {
public:
    IssuePicking(Connection &db, const PostingContext &context, const DocumentRequest &request)
        : m_db(db),
          m_context(context),
          m_request(request),
          m_store(db),
          m_day(dayOf(context, request.effectiveAt))
    {
    }

    // The items with lots that it takes from.
    Result<std::set<RowId>> lotItems()
    {
        std::set<RowId> items;
        for (const DocumentLine &line : m_request.lines) {
            if (m_items.contains(line.itemId) || line.itemId == 0)
                continue;
            STOWAGE_LET(item, m_store.item(line.itemId));
            if (item && item->lots != LotTracking::None)
                items.insert(line.itemId);
            m_items.emplace(line.itemId, item);
        }
        return items;
    }

    std::set<RowId> allItems() const
    {
        std::set<RowId> items;
        for (const auto &[id, item] : m_items)
            items.insert(id);
        return items;
    }

    Result<DocumentRequest> picked()
    {
        DocumentRequest made = m_request;
        made.lines.clear();
        // Named lots first: what is left is proposed for the rest, in whatever order the lines stand.
        std::map<int, QList<DocumentLine>> lines;
        for (const bool named : {true, false}) {
            for (int number = 1; number <= m_request.lines.size(); ++number) {
                const DocumentLine &line = m_request.lines[number - 1];
                if (line.lot.isEmpty() == named)
                    continue;
                STOWAGE_LET(parts, isPicked(line) ? pickLine(line, number) : Result<QList<DocumentLine>>({line}));
                for (DocumentLine &part : parts)
                    part.number = number;
                lines[number] = parts;
            }
        }
        for (const auto &[number, parts] : lines)
            made.lines += parts;
        return made;
    }

private:
    using Key = std::pair<RowId, RowId>; // item, and where it is picked
    struct Shelf {
        PickStock stock;
        QList<Pick> proposed; // for all lines together
        QList<Pick> left; // of what was proposed
    };

    RowId placeOf(const DocumentLine &line) const
    {
        return line.locationId != 0 ? line.locationId : m_request.locationId;
    }

    bool isPicked(const DocumentLine &line) const
    {
        const auto item = m_items.find(line.itemId);
        return item != m_items.end() && item->second && item->second->lots != LotTracking::None && item->second->stocked
               && line.quantity.isPositive() && placeOf(line) != 0;
    }

    // A line may name a bin of the place that the document is picked at.
    Result<RowId> scopeOf(const DocumentLine &line)
    {
        const RowId place = placeOf(line);
        if (m_request.locationId == 0 || m_request.locationId == place || line.lot.isEmpty())
            return place;
        STOWAGE_LET(within, m_store.isWithin(place, m_request.locationId));
        return within ? m_request.locationId : place;
    }

    Result<Shelf *> shelfOf(const DocumentLine &line)
    {
        STOWAGE_LET(scope, scopeOf(line));
        const Key key{line.itemId, scope};
        auto known = m_shelves.find(key);
        if (known == m_shelves.end()) {
            STOWAGE_LET(stock, stockFor(m_db, m_context, *m_items.at(line.itemId),
                                        {line.itemId, scope, {}, m_request.reference, m_request.effectiveAt}));
            Shelf shelf{.stock = stock};
            STOWAGE_LET(wanted, wantedOf(key));
            shelf.proposed = shelf.left = proposePicks(std::move(stock), wanted, m_day).picks;
            known = m_shelves.emplace(key, std::move(shelf)).first;
        }
        return &known->second;
    }

    // The order in which lots are named says nothing: they are held against what is proposed for all of them.
    Result<Quantity> wantedOf(const Key &key)
    {
        Quantity wanted;
        for (const DocumentLine &line : m_request.lines) {
            if (line.itemId != key.first || !isPicked(line))
                continue;
            STOWAGE_LET(scope, scopeOf(line));
            if (scope != key.second)
                continue;
            const auto sum = Quantity::sum(wanted, line.quantity);
            if (!sum)
                return fail(Error::Code::Invalid, u"stock.too_large"_s, {{u"item"_s, m_items.at(line.itemId)->code}});
            wanted = *sum;
        }
        return wanted;
    }

    Result<QList<DocumentLine>> pickLine(const DocumentLine &line, int number)
    {
        STOWAGE_LET(shelf, shelfOf(line));
        if (line.lot.isEmpty())
            return proposeLine(*shelf, line, number);
        STOWAGE_TRY(checkChoice(*shelf, line, number));
        return QList{line};
    }

    Done checkChoice(Shelf &shelf, const DocumentLine &line, int number)
    {
        const auto chosen = std::ranges::find_if(shelf.stock.sources, [&](const PickSource &source) {
            return source.lot == line.lot && source.locationId == placeOf(line);
        });
        // What is not there, or expired, is refused by posting, which says so.
        if (chosen == shelf.stock.sources.end() || isExpired(chosen->expires, m_day))
            return {};
        const PickSource source = *chosen;
        Quantity other = line.quantity;
        for (Pick &pick : shelf.left) {
            const bool isIt = pick.source.lotId == source.lotId && pick.source.locationId == source.locationId;
            if (!isIt && !isAsGood(pick.source, source))
                continue;
            const Quantity taken = std::min(pick.quantity, other);
            pick.quantity -= taken;
            other -= taken;
        }
        takeFrom(shelf.stock, {source, line.quantity});
        if (other.isZero() || !line.reason.trimmed().isEmpty() || shelf.proposed.isEmpty())
            return {};
        return refuseLine(number, u"pick.reason_missing"_s,
                          {{u"item"_s, m_items.at(line.itemId)->code},
                           {u"lot"_s, line.lot},
                           {u"proposed"_s, picksText(shelf.proposed)}});
    }

    Result<QList<DocumentLine>> proposeLine(Shelf &shelf, const DocumentLine &line, int number)
    {
        const PickProposal proposal = proposePicks(shelf.stock, line.quantity, m_day);
        if (proposal.missing.isPositive()) {
            STOWAGE_LET(place, m_store.location(placeOf(line)));
            return refuseLine(number, u"pick.not_enough"_s,
                              {{u"item"_s, m_items.at(line.itemId)->code},
                               {u"location"_s, place ? place->code : QString()},
                               {u"wanted"_s, line.quantity.toString()},
                               {u"found"_s, (line.quantity - proposal.missing).toString()},
                               {u"missing"_s, proposal.missing.toString()},
                               {u"expired"_s, proposal.expired.toString()},
                               {u"reserved"_s, proposal.reserved.toString()}},
                              Error::Code::Conflict);
        }
        QList<DocumentLine> parts;
        for (const Pick &pick : proposal.picks) {
            takeFrom(shelf.stock, pick);
            DocumentLine part = line;
            part.locationId = pick.source.locationId;
            part.lot = pick.source.lot;
            part.quantity = pick.quantity;
            part.reason.clear();
            parts << part;
        }
        return parts;
    }

    Connection &m_db;
    const PostingContext &m_context;
    const DocumentRequest &m_request;
    LedgerStore m_store;
    QDate m_day;
    std::map<RowId, std::optional<LedgerItem>> m_items;
    std::map<Key, Shelf> m_shelves;
};

} // namespace

Result<PickProposal> proposePick(Connection &db, const PostingContext &context, const PickRequest &request)
{
    STOWAGE_LET(item, LedgerStore(db).item(request.itemId));
    if (!item)
        return fail(Error::Code::NotFound, u"line.item_unknown"_s, {{u"item"_s, QString::number(request.itemId)}});
    STOWAGE_LET(stock, stockFor(db, context, *item, request));
    return proposePicks(std::move(stock), request.quantity, dayOf(context, request.at));
}

Result<PostedDocument> postPicked(Connection &db, const PostingContext &context, Poster &poster,
                                  const DocumentRequest &request)
{
    if (request.kind != DocumentKind::Issue || request.isReturn)
        return poster.post(request);
    IssuePicking picking(db, context, request);
    STOWAGE_LET(items, picking.lotItems());
    if (items.empty())
        return poster.post(request);
    STOWAGE_LET(known, LedgerStore(db).documentByUuid(request.uuid));
    if (known)
        return poster.post(request); // a retry: what was picked then is what was posted
    STOWAGE_TRY(poster.lockItems(picking.allItems()));
    // What this poster has posted before must show in the levels that are picked from.
    STOWAGE_TRY(poster.finish());
    STOWAGE_LET(picked, picking.picked());
    return poster.post(picked);
}

} // namespace stowage
