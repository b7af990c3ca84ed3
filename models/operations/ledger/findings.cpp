// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/findings.h"

namespace stowage {

namespace {

const Findings::Place *find(const std::unordered_map<RowId, Findings::Place> &places, RowId id)
{
    const auto found = places.find(id);
    return found == places.end() ? nullptr : &found->second;
}

QString codeOf(const Findings::Place *place, RowId id)
{
    return place ? place->code : u"#%1"_s.arg(id);
}

} // namespace

Done Findings::loadNames()
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
    Query total = m_db.query("SELECT count(*) FROM movement");
    if (total.next())
        m_total = total.int64(0);
    return total.done();
}

const Findings::Place *Findings::item(RowId id) const
{
    return find(m_items, id);
}

const Findings::Place *Findings::location(RowId id) const
{
    return find(m_locations, id);
}

QString Findings::itemCode(RowId id) const
{
    return codeOf(item(id), id);
}

QString Findings::locationCode(RowId id) const
{
    return codeOf(location(id), id);
}

QByteArray Findings::lotCode(RowId id) const
{
    const auto found = m_lots.find(id);
    return found == m_lots.end() ? QByteArray() : found->second;
}

void Findings::differs(const QString &key, QList<ErrorArg> facts)
{
    ++report.differenceCount;
    if (report.differences.size() < VerifyReport::differencesMax)
        report.differences << Error{Error::Code::Corrupt, key, std::move(facts)};
}

Done Findings::damaged(const Done &done)
{
    if (done || done.error().code != Error::Code::Corrupt)
        return done;
    differs(u"store.damaged"_s, {{u"detail"_s, done.error().arg(u"detail")}});
    return {};
}

Done Findings::tell(std::int64_t done) const
{
    if (m_progress && !m_progress(done, m_total * 2))
        return fail(Error::Code::Cancelled, u"verify.stopped"_s);
    return {};
}

void Fingerprint::add(std::initializer_list<std::int64_t> facts)
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

} // namespace stowage
