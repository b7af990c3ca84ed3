// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/ledger_import.h"

#include "models/operations/import/entity_json.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "models/store/unit_store.h"

#include <algorithm>

namespace stowage {

namespace {

// A document that a person can still look through.
constexpr std::size_t documentLinesMax = 500;
// Unknown codes for which every item is looked through for one with other zeros in front.
constexpr int suggestionsMax = 50;
constexpr std::size_t postedBetweenProgress = 1000;

QString takeArg(Error &error, QStringView name)
{
    const QString value = error.arg(name);
    error.args.removeIf([&](const ErrorArg &fact) { return fact.name == name; });
    return value;
}

// A reason that all lines share is the document's.
QString sharedReason(const QList<DocumentLine> &lines)
{
    const QString &reason = lines.first().reason;
    const bool shared =
        std::all_of(lines.begin(), lines.end(), [&](const DocumentLine &line) { return line.reason == reason; });
    return shared ? reason : QString();
}

} // namespace

LedgerImport::LedgerImport(ImportRun &run)
    : m_run(run),
      m_catalog(run.db(), {run.context().company, run.context().clock, run.context().rng})
{
}

Done LedgerImport::begin(const ImportColumns &columns)
{
    for (const Error &column : columns.leftOut)
        m_run.warn(0, column);
    STOWAGE_LET(locations, LocationStore(m_run.db()).all());
    for (const Location &location : std::as_const(locations))
        m_rows.locations.add(location.code, {location.id, location.uid.toUtf8(), {}});
    STOWAGE_LET(units, UnitStore(m_run.db()).all());
    m_units = std::move(units);
    return {};
}

Done LedgerImport::take(RowCells &cells)
{
    LedgerRow row;
    row.line = static_cast<quint32>(cells.line());
    STOWAGE_TRY(read(cells, row));
    if (cells.problems().isEmpty())
        m_rows.rows.push_back(row);
    else
        m_run.reject(cells.line(), cells.problems());
    return {};
}

Result<std::optional<LedgerName>> LedgerImport::findItem(const QString &code)
{
    ItemStore store(m_run.db());
    for (const auto find : {&ItemStore::idByCode, &ItemStore::idByUid}) {
        STOWAGE_LET(id, (store.*find)(code));
        if (!id)
            continue;
        STOWAGE_LET(item, store.byId(*id));
        return nameOf(item);
    }
    return std::nullopt;
}

LedgerName LedgerImport::nameOf(const Item &item) const
{
    const auto unit = std::ranges::find(m_units, item.unit, &Unit::code);
    return {item.id, item.uid.toUtf8(), unit == m_units.end() ? Unit() : *unit};
}

Result<quint32> LedgerImport::itemNumber(RowCells &cells, qsizetype column, const std::optional<QString> &code,
                                         bool withLots)
{
    if (!code)
        return 0;
    if (const quint32 known = m_rows.items.number(*code); known != 0)
        return known;
    if (!m_unknownItems.contains(*code)) {
        STOWAGE_LET(found, findItem(*code));
        if (found)
            return m_rows.items.add(*code, *found);
    }
    if (m_run.request().createMissing) {
        if (!cells.problems().isEmpty())
            return 0;
        auto created = createItem(*code, withLots);
        if (created)
            return m_rows.items.add(*code, *created);
        if (isFatal(created.error()))
            return fail(created.error());
        cells.blame(column, created.error());
        return 0;
    }
    STOWAGE_LET(similar, similarItem(*code));
    m_run.unknownItem(*code);
    Error unknown{Error::Code::NotFound, u"import.unknown_item"_s, {{u"item"_s, *code}}};
    if (!similar.isEmpty()) {
        unknown.key = u"import.unknown_item_similar"_s;
        unknown.args << ErrorArg{u"similar"_s, similar};
    }
    cells.blame(column, std::move(unknown));
    return 0;
}

Result<QString> LedgerImport::similarItem(const QString &code)
{
    const auto known = m_unknownItems.constFind(code);
    if (known != m_unknownItems.constEnd())
        return *known;
    STOWAGE_LET(neighbours, m_run.store().similarItems(code));
    QString similar = neighbours.empty() ? QString() : neighbours.front().code;
    if (similar.isEmpty() && m_unknownItems.size() < suggestionsMax) {
        STOWAGE_LET(found, m_run.store().itemWithOtherZeros(code));
        similar = found;
    }
    m_unknownItems.insert(code, similar);
    return similar;
}

Result<quint32> LedgerImport::locationNumber(RowCells &cells, qsizetype column, const std::optional<QString> &code)
{
    if (!code)
        return 0;
    if (const quint32 known = m_rows.locations.number(*code); known != 0)
        return known;
    if (m_run.request().createMissing) {
        if (!cells.problems().isEmpty())
            return 0;
        auto created = createLocation(*code);
        if (created)
            return m_rows.locations.add(*code, *created);
        if (isFatal(created.error()))
            return fail(created.error());
        cells.blame(column, created.error());
        return 0;
    }
    m_run.unknownLocation(*code);
    cells.blame(column, {Error::Code::NotFound, u"import.unknown_location"_s, {{u"location"_s, *code}}});
    return 0;
}

Result<LedgerName> LedgerImport::createItem(const QString &code, bool withLots)
{
    Item item;
    item.code = code;
    item.name = code;
    item.lotTracking = withLots ? LotTracking::Lot : LotTracking::None;
    STOWAGE_LET(saved, m_catalog.saveItem(std::move(item)));
    STOWAGE_TRY(m_run.madeBeside(u"item"_s, saved.id, entityJson(saved)));
    return nameOf(saved);
}

Result<LedgerName> LedgerImport::createLocation(const QString &code)
{
    Location location;
    location.code = code;
    location.name = code;
    STOWAGE_LET(saved, m_catalog.saveLocation(std::move(location)));
    STOWAGE_TRY(m_run.madeBeside(u"location"_s, saved.id, entityJson(saved)));
    return LedgerName{saved.id, saved.uid.toUtf8(), {}};
}

Done LedgerImport::end(RowCells &)
{
    m_rows.makeKeys(importKindName(m_run.request().kind).toUtf8());
    STOWAGE_TRY(leaveOutKnown());
    if (m_run.report().refusal)
        return {};
    m_rows.sortByTime();
    Poster poster(m_run.db(), m_run.context());
    STOWAGE_TRY(postAll(poster));
    STOWAGE_TRY(m_run.progress(ImportProgress::Phase::Finishing, readingShare + postingShare, m_run.report().added));
    STOWAGE_TRY(poster.finish());
    std::sort(m_postedKeys.begin(), m_postedKeys.end());
    return m_run.store().addRows(m_run.importId(), m_postedKeys);
}

// Asked for in the order in which the store keeps them.
Done LedgerImport::leaveOutKnown()
{
    auto &rows = m_rows.rows;
    std::vector<std::pair<ImportRowKey, quint32>> keys;
    keys.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        keys.emplace_back(rows[i].key, static_cast<quint32>(i));
    std::sort(keys.begin(), keys.end());
    std::vector<ImportRowKey> sorted;
    sorted.reserve(keys.size());
    for (const auto &[key, place] : keys)
        sorted.push_back(key);
    STOWAGE_LET(imports, m_run.store().importsOfRows(sorted));

    std::vector<bool> known(rows.size(), false);
    RowId broughtBy = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        known[keys[i].second] = imports[i] != 0;
        broughtBy = std::max(broughtBy, imports[i]);
    }
    if (broughtBy == 0)
        return {};
    if (m_run.request().repeats == ImportRequest::Repeats::Refuse) {
        STOWAGE_LET(record, m_run.store().byId(broughtBy));
        m_run.report().refusal = m_run.repeatedError(record.value_or(ImportRecord()));
        return {};
    }
    std::size_t place = 0;
    std::erase_if(rows, [&](const LedgerRow &row) {
        const bool out = known[place++];
        if (out)
            m_run.decide(row.line, RowOutcome::What::Unchanged);
        return out;
    });
    return {};
}

Done LedgerImport::postAll(Poster &poster)
{
    const std::span<const LedgerRow> rows = m_rows.rows;
    std::set<RowId> items;
    for (const LedgerRow &row : rows)
        items.insert(m_rows.items[row.item].id);
    STOWAGE_TRY(poster.lockItems(items));
    std::size_t told = 0;
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from + 1;
        while (to < rows.size() && to - from < documentLinesMax && sameDocument(rows[from], rows[to]))
            ++to;
        STOWAGE_TRY(postDocument(poster, rows.subspan(from, to - from)));
        from = to;
        if (from - told < postedBetweenProgress)
            continue;
        told = from;
        const double share = static_cast<double>(from) / static_cast<double>(rows.size());
        STOWAGE_TRY(m_run.progress(ImportProgress::Phase::Posting, readingShare + postingShare * share,
                                   static_cast<std::int64_t>(from)));
    }
    return {};
}

Done LedgerImport::postDocument(Poster &poster, std::span<const LedgerRow> rows)
{
    std::vector<const LedgerRow *> posting;
    DocumentRequest request = documentOf(rows.front());
    for (const LedgerRow &row : rows) {
        STOWAGE_LET(line, lineOf(row));
        if (!line) {
            m_run.decide(row.line, RowOutcome::What::Unchanged);
            continue;
        }
        request.lines << *line;
        posting.push_back(&row);
    }
    return postLines(poster, std::move(request), std::move(posting));
}

Done LedgerImport::postLines(Poster &poster, DocumentRequest request, std::vector<const LedgerRow *> rows)
{
    while (!rows.empty()) {
        request.uuid = makeUuid(m_run.context().clock, m_run.context().rng);
        request.reason = sharedReason(request.lines);
        auto posted = poster.post(request, {.importId = m_run.importId()});
        if (posted) {
            for (const LedgerRow *row : rows) {
                m_run.decide(row->line, RowOutcome::What::Added);
                m_postedKeys.push_back(row->key);
            }
            ++m_run.report().documents;
            m_run.report().movements += request.lines.size() * (request.kind == DocumentKind::Transfer ? 2 : 1);
            return {};
        }
        Error error = std::move(posted.error());
        if (isFatal(error))
            return fail(error);
        const int line = takeArg(error, u"line").toInt();
        if (line < 1 || line > request.lines.size()) {
            for (const LedgerRow *row : rows)
                m_run.reject(row->line, {error});
            return {};
        }
        m_run.reject(rows[static_cast<std::size_t>(line - 1)]->line, {error});
        request.lines.removeAt(line - 1);
        rows.erase(rows.begin() + (line - 1));
    }
    return {};
}

} // namespace stowage
