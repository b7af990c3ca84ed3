// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/generate/story.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace stowage {

namespace {

constexpr int linesPerTransaction = 50'000;
constexpr int linesPerPurchase = 8;

// What stands somewhere, so that the story never issues what is not there.
struct Held {
    std::int64_t units = 0;
    std::deque<std::pair<QString, std::int64_t>> lots; // oldest first
};

class Story {
public:
    Story(Session &session, const MadeCatalog &catalog, const StoryPlan &plan, SeededRng &random, SetClock &clock,
          const std::function<bool(std::int64_t, std::int64_t)> &progress)
        : m_session(session),
          m_catalog(catalog),
          m_plan(plan),
          m_random(random),
          m_clock(clock),
          m_progress(progress),
          m_demand(std::ssize(catalog.items), 0.85)
    {
    }

    Result<StoryReport> tell()
    {
        const Calendar &calendar = m_session.company().calendar;
        const Instant start = calendar.startOf(m_plan.from);
        const Instant end = calendar.startOf(m_plan.to);
        m_clock.set(start);
        while (m_report.movements < total()) {
            STOWAGE_TRY(inTransaction(m_session.db(), [&]() -> Done {
                Poster poster(m_session.db(), {m_session.company(), m_clock, m_random, u"generator"_s});
                const QScopedValueRollback current(m_poster, &poster);
                const std::int64_t until = std::min(total(), m_report.movements + linesPerTransaction);
                while (m_report.movements < until) {
                    // Time goes with the work, so the story ends on its last day.
                    const double part = static_cast<double>(m_report.movements) / static_cast<double>(total());
                    m_clock.set(std::max(m_clock.now() + 1,
                                         start + static_cast<Instant>(part * static_cast<double>(end - start))));
                    STOWAGE_TRY(nextEvent());
                }
                return poster.finish();
            }));
            if (m_progress && !m_progress(m_report.movements, total()))
                return fail(Error::Code::Cancelled, u"generate.stopped"_s);
        }
        return m_report;
    }

private:
    std::int64_t total() const { return m_plan.movements; }

    Done nextEvent()
    {
        const double event = m_random.unit();
        if (event < 0.90)
            return sell();
        if (event < 0.93)
            return takeBack();
        if (event < 0.97)
            return correct();
        return restock();
    }

    RowId shop()
    {
        return m_catalog.locations[static_cast<std::size_t>(m_random.below(std::ssize(m_catalog.locations)))];
    }
    // Where in a place an item stands.
    RowId shelf(const MadeItem &item, RowId place) const
    {
        return place == m_catalog.locations.front() ? item.home : place;
    }
    const MadeItem &wanted() { return m_catalog.items[static_cast<std::size_t>(m_demand(m_random))]; }
    Held &held(const MadeItem &item, RowId place)
    {
        return m_held[static_cast<std::uint64_t>(item.id) << 16U | static_cast<std::uint64_t>(place)];
    }

    DocumentRequest document(DocumentKind kind, RowId locationId, const QString &reference)
    {
        return {.uuid = makeUuid(m_clock, m_random),
                .kind = kind,
                .effectiveAt = m_clock.now(),
                .locationId = locationId,
                .reference = reference};
    }

    Done post(const DocumentRequest &request)
    {
        if (request.lines.isEmpty())
            return {};
        m_clock.set(m_clock.now() + 1);
        STOWAGE_TRY(m_poster->post(request));
        ++m_report.documents;
        m_report.movements += request.lines.size() * (request.kind == DocumentKind::Transfer ? 2 : 1);
        return {};
    }

    // Costs wander: a slow rise over the years, and each purchase a little off.
    UnitCost costNow(const MadeItem &item)
    {
        const double years = static_cast<double>(m_report.movements) / static_cast<double>(total())
                             * static_cast<double>(m_plan.from.daysTo(m_plan.to)) / 365;
        const double drift = 1 + 0.03 * years + 0.08 * (m_random.unit() - 0.5);
        return UnitCost::fromScaled(static_cast<std::int64_t>(static_cast<double>(item.costCents) * drift) * 10'000);
    }

    // Lines for `units` of an item out of a place: one, or one for each lot it takes.
    void take(DocumentRequest &request, const MadeItem &item, RowId from, std::int64_t units,
              const std::function<void(const QString &lot, std::int64_t units)> &taken = {})
    {
        Held &place = held(item, from);
        place.units -= units;
        if (!item.lots) {
            request.lines << DocumentLine{.itemId = item.id,
                                          .locationId = shelf(item, from),
                                          .quantity = Quantity::fromInt(static_cast<int>(units))};
            if (taken)
                taken({}, units);
            return;
        }
        while (units > 0) {
            auto &[lot, there] = place.lots.front();
            const std::int64_t part = std::min(units, there);
            request.lines << DocumentLine{.itemId = item.id,
                                          .locationId = shelf(item, from),
                                          .quantity = Quantity::fromInt(static_cast<int>(part)),
                                          .lot = lot};
            if (taken)
                taken(lot, part);
            units -= part;
            there -= part;
            if (there == 0)
                place.lots.pop_front();
        }
    }

    void put(const MadeItem &item, RowId to, const QString &lot, std::int64_t units)
    {
        Held &place = held(item, to);
        place.units += units;
        if (!lot.isEmpty())
            place.lots.emplace_back(lot, units);
    }

    Done sell()
    {
        const RowId place = shop();
        DocumentRequest sale = document(DocumentKind::Issue, place, u"SO-%1"_s.arg(++m_orders));
        sale.referenceType = u"sales_order"_s;
        const std::int64_t lines = m_random.between(1, 6);
        for (std::int64_t i = 0; i < lines; ++i) {
            const MadeItem &item = wanted();
            const std::int64_t units = m_random.between(1, m_random.chance(0.1) ? 24 : 6);
            if (held(item, place).units < units) {
                STOWAGE_TRY(place == m_catalog.locations.front() ? buy(item) : supply(item, place));
                if (held(item, place).units < units)
                    continue; // sold out today; the delivery is on its way
            }
            take(sale, item, place, units);
        }
        sale.effectiveAt = m_clock.now(); // after the deliveries it waited for
        return post(sale);
    }

    // A purchase gathers what the main warehouse runs out of, and arrives when it is worth a delivery.
    Done buy(const MadeItem &item)
    {
        if (std::ranges::find(m_shortages, &item) == m_shortages.end())
            m_shortages.push_back(&item);
        if (std::ssize(m_shortages) < linesPerPurchase)
            return {};
        return restock();
    }

    Done restock()
    {
        const RowId main = m_catalog.locations.front();
        DocumentRequest delivery = document(DocumentKind::Receipt, main, u"PO-%1"_s.arg(++m_purchases));
        delivery.referenceType = u"purchase_order"_s;
        for (const MadeItem *item : m_shortages) {
            const std::int64_t units = item->purchase > 0 ? item->purchase : m_random.between(4, 20) * 12;
            DocumentLine line{.itemId = item->id,
                              .locationId = item->home,
                              .quantity = Quantity::fromInt(static_cast<int>(units)),
                              .unitCost = costNow(*item)};
            if (item->lots) {
                line.lot = u"L%1"_s.arg(++m_lots, 6, 10, QLatin1Char('0'));
                line.expires = m_session.company().calendar.dayOf(m_clock.now()).addDays(m_random.between(120, 900));
            }
            put(*item, main, line.lot, units);
            delivery.lines << line;
        }
        m_shortages.clear();
        return post(delivery);
    }

    Done supply(const MadeItem &item, RowId place)
    {
        const RowId main = m_catalog.locations.front();
        const std::int64_t there = held(item, main).units;
        const std::int64_t units = std::min<std::int64_t>(there, m_random.between(6, 36));
        if (there < 72)
            STOWAGE_TRY(buy(item));
        if (units == 0)
            return {};
        DocumentRequest transfer = document(DocumentKind::Transfer, main, u"RESTOCK-%1"_s.arg(++m_transfers));
        transfer.toLocationId = place;
        take(transfer, item, main, units, [&](const QString &lot, std::int64_t part) { put(item, place, lot, part); });
        return post(transfer);
    }

    Done takeBack()
    {
        const MadeItem &item = wanted();
        if (item.lots)
            return {}; // whose lot it was, nobody remembers
        const RowId place = shop();
        DocumentRequest back = document(DocumentKind::Receipt, place, u"RMA-%1"_s.arg(++m_returns));
        back.isReturn = true;
        back.referenceType = u"return"_s;
        back.lines << DocumentLine{
            .itemId = item.id, .locationId = shelf(item, place), .quantity = Quantity::fromInt(1)};
        put(item, place, {}, 1);
        return post(back);
    }

    Done correct()
    {
        const MadeItem &item = wanted();
        const RowId place = shop();
        DocumentRequest correction = document(DocumentKind::Adjustment, place, u"SC-%1"_s.arg(++m_counts));
        correction.reason = u"stock_count"_s;
        const std::int64_t there = held(item, place).units;
        if (there > 0 && m_random.chance(0.7)) {
            take(correction, item, place, m_random.between(1, std::min<std::int64_t>(there, 3)));
            for (DocumentLine &line : correction.lines) {
                line.quantity = -line.quantity;
                line.reason = m_random.chance(0.6) ? u"damaged"_s : u"lost"_s;
            }
        } else if (!item.lots) {
            correction.lines << DocumentLine{.itemId = item.id,
                                             .locationId = shelf(item, place),
                                             .quantity = Quantity::fromInt(1),
                                             .reason = u"found"_s};
            put(item, place, {}, 1);
        }
        return post(correction);
    }

    Session &m_session;
    const MadeCatalog &m_catalog;
    const StoryPlan &m_plan;
    SeededRng &m_random;
    SetClock &m_clock;
    const std::function<bool(std::int64_t, std::int64_t)> &m_progress;
    Zipf m_demand;
    std::unordered_map<std::uint64_t, Held> m_held;
    std::vector<const MadeItem *> m_shortages;
    Poster *m_poster = nullptr;
    StoryReport m_report;
    int m_orders = 0;
    int m_purchases = 0;
    int m_transfers = 0;
    int m_returns = 0;
    int m_counts = 0;
    int m_lots = 0;
};

} // namespace

Result<StoryReport> tellStory(Session &session, const MadeCatalog &catalog, const StoryPlan &plan, SeededRng &random,
                              SetClock &clock, const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    return Story(session, catalog, plan, random, clock, progress).tell();
}

} // namespace stowage
