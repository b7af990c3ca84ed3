// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/item_search.h"

#include "models/store/lookup.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace stowage {

namespace {

// Above every text that begins with the prefix, and not above any other.
QString endOfPrefix(const QString &prefix)
{
    return prefix + QChar(QChar::highSurrogate(QChar::LastValidCodePoint))
           + QChar(QChar::lowSurrogate(QChar::LastValidCodePoint));
}

bool isLong(const QString &phrase)
{
    return phrase.size() > 6;
}

// As an FTS5 string, so that nothing in it is taken for an operator.
QString quoted(const QString &term)
{
    return u'"' + QString(term).replace(u'"', "\"\""_L1) + u'"';
}

QString phrases(const QStringList &terms)
{
    QStringList all;
    for (const QString &term : terms)
        all << quoted(term);
    return all.join(" AND "_L1);
}

QString prefixes(const QStringList &terms)
{
    QStringList all;
    for (const QString &term : terms)
        all << quoted(term) + " *"_L1;
    return all.join(" AND "_L1);
}

// What LIKE takes for itself stands for itself.
QString escaped(QString term)
{
    return term.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
}

Result<std::vector<RowId>> idsOf(Query row)
{
    std::vector<RowId> ids;
    while (row.next())
        ids.push_back(row.int64(0));
    STOWAGE_TRY(row.done());
    return ids;
}

Result<IdSet> setOf(Query row)
{
    IdSet ids;
    while (row.next())
        ids.insert(row.int64(0));
    STOWAGE_TRY(row.done());
    return ids;
}

// SQL and values for PostgreSQL, where one table answers for every kind of term.
std::pair<QByteArray, std::vector<SqlValue>> patternQuery(const SearchTerms &terms, bool allBeginWords)
{
    QByteArrayList conditions;
    std::vector<SqlValue> values;
    for (const QString &part : terms.parts) {
        conditions << (allBeginWords ? "words LIKE ?" : "content LIKE ?");
        values.emplace_back((allBeginWords ? u"% "_s : u"%"_s) + escaped(part) + u'%');
    }
    for (const QString &beginning : terms.beginnings) {
        conditions << "words LIKE ?";
        values.emplace_back("% "_L1 + escaped(beginning) + u'%');
    }
    return {"SELECT item_id FROM item_search WHERE " + conditions.join(" AND ") + " ORDER BY item_id", values};
}

bool byShorterCode(const ItemHit &a, const ItemHit &b)
{
    if (a.code.size() != b.code.size())
        return a.code.size() < b.code.size();
    return a.code != b.code ? a.code < b.code : a.id < b.id;
}

} // namespace

struct ItemSearch::Found {
    int limit = 0;
    QList<ItemHit> hits;
    QSet<RowId> seen;

    bool isFull() const { return hits.size() >= limit; }
};

Done ItemSearch::add(RowId id, const QString &text)
{
    const QString words = searchWords(text);
    if (!m_db.isSqlite()) {
        STOWAGE_TRY(m_db.run("INSERT INTO item_search (item_id, content, words) VALUES (?, ?, ?)", id, text, words));
        return {};
    }
    STOWAGE_TRY(m_db.run("INSERT INTO item_search (rowid, content) VALUES (?, ?)", id, markWords(text)));
    STOWAGE_TRY(m_db.run("INSERT INTO item_word (rowid, content) VALUES (?, ?)", id, words));
    return {};
}

Done ItemSearch::replace(RowId id, const QString &oldText, const QString &newText)
{
    if (oldText == newText)
        return {};
    STOWAGE_TRY(remove(id, oldText));
    return add(id, newText);
}

Done ItemSearch::remove(RowId id, const QString &oldText)
{
    if (!m_db.isSqlite()) {
        STOWAGE_TRY(m_db.run("DELETE FROM item_search WHERE item_id = ?", id));
        return {};
    }
    STOWAGE_TRY(m_db.run("INSERT INTO item_search (item_search, rowid, content) VALUES ('delete', ?, ?)", id,
                         markWords(oldText)));
    STOWAGE_TRY(m_db.run("INSERT INTO item_word (item_word, rowid, content) VALUES ('delete', ?, ?)", id,
                         searchWords(oldText)));
    return {};
}

Result<QList<ItemHit>> ItemSearch::suggest(const QString &text, int limit)
{
    Found found{.limit = std::clamp(limit, 0, hitsMax)};
    const SearchTerms terms(text);
    if (terms.folded.isEmpty())
        return found.hits;
    STOWAGE_TRY(findExact(text.trimmed(), found));
    STOWAGE_TRY(findBeginnings(text.trimmed(), found));
    if (terms.areIndexedBeginnings())
        STOWAGE_TRY(findWords(terms, found));
    if (!terms.parts.isEmpty())
        STOWAGE_TRY(findAnywhere(terms, found));
    return found.hits;
}

Result<ItemHit> ItemSearch::scanned(const QString &code)
{
    const QString text = code.trimmed();
    STOWAGE_LET(byBarcode, firstId(m_db.query("SELECT item_id FROM item_barcode WHERE code = ?", text)));
    auto id = byBarcode;
    if (!id) {
        STOWAGE_LET(byCode, firstId(m_db.query("SELECT id FROM item WHERE code = ?", text)));
        id = byCode;
    }
    if (!id) {
        STOWAGE_LET(byKey, onlyId(m_db.query("SELECT id FROM item WHERE code_key = ? LIMIT 2", searchFold(text))));
        id = byKey;
    }
    if (!id)
        return fail(Error::Code::NotFound, u"item.unknown_barcode"_s, {{u"code"_s, text}});
    STOWAGE_LET(hit, describe(*id, text, nullptr));
    hit.match = ItemHit::Match::Exact;
    return hit;
}

Result<IdSet> ItemSearch::matching(const SearchTerms &terms)
{
    if (!m_db.isSqlite()) {
        const auto [sql, values] = patternQuery(terms, false);
        return setOf(m_db.queryWith(sql.constData(), values));
    }
    return setOf(m_db.query("SELECT rowid FROM item_search WHERE item_search MATCH ?", phrases(terms.marked())));
}

Done ItemSearch::findExact(const QString &text, Found &found)
{
    for (const char *sql : {"SELECT item_id FROM item_barcode WHERE code = ?", "SELECT id FROM item WHERE code = ?"}) {
        STOWAGE_LET(ids, idsOf(m_db.query(sql, text)));
        STOWAGE_TRY(add(ids, ItemHit::Match::Exact, text, found));
    }
    STOWAGE_LET(ids, idsOf(m_db.query("SELECT id FROM item WHERE code_key = ? ORDER BY id LIMIT ?", searchFold(text),
                                      found.limit)));
    return add(ids, ItemHit::Match::Exact, text, found);
}

Done ItemSearch::findBeginnings(const QString &text, Found &found)
{
    const QString key = searchFold(text);
    STOWAGE_LET(byCode, idsOf(m_db.query("SELECT id FROM item WHERE code_key >= ? AND code_key < ?"
                                         " ORDER BY code_key, id LIMIT ?",
                                         key, endOfPrefix(key), found.limit)));
    STOWAGE_TRY(add(byCode, ItemHit::Match::Prefix, {}, found));
    if (found.isFull())
        return {};

    std::vector<std::pair<RowId, QString>> byBarcode;
    Query row = m_db.query("SELECT item_id, code FROM item_barcode WHERE code >= ? AND code < ? ORDER BY code LIMIT ?",
                           text, endOfPrefix(text), found.limit);
    while (row.next())
        byBarcode.emplace_back(row.int64(0), row.text(1));
    STOWAGE_TRY(row.done());
    for (const auto &[id, barcode] : byBarcode)
        STOWAGE_TRY(add({id}, ItemHit::Match::Prefix, barcode, found));

    STOWAGE_LET(byName, idsOf(m_db.query("SELECT id FROM item WHERE name_key >= ? AND name_key < ?"
                                         " ORDER BY name_key, id LIMIT ?",
                                         key, endOfPrefix(key), found.limit)));
    return add(byName, ItemHit::Match::Prefix, {}, found);
}

Done ItemSearch::findWords(const SearchTerms &terms, Found &found)
{
    if (found.isFull())
        return {};
    STOWAGE_LET(ids, withWords(terms, found.limit));
    const qsizetype first = found.hits.size();
    STOWAGE_TRY(add(ids, ItemHit::Match::Prefix, {}, found));
    std::sort(found.hits.begin() + first, found.hits.end(), byShorterCode);
    return {};
}

Done ItemSearch::findAnywhere(const SearchTerms &terms, Found &found)
{
    if (found.isFull())
        return {};
    STOWAGE_LET(ids, withTerms(terms, found.limit));
    const qsizetype first = found.hits.size();
    for (const RowId id : ids) {
        QString content;
        STOWAGE_TRY(add(id, ItemHit::Match::Anywhere, {}, found, &content));
        if (!content.isEmpty() && terms.beginWords(searchWords(content)))
            found.hits.last().match = ItemHit::Match::Prefix;
    }
    std::sort(found.hits.begin() + first, found.hits.end(), [](const ItemHit &a, const ItemHit &b) {
        return a.match != b.match ? a.match < b.match : byShorterCode(a, b);
    });
    return {};
}

Result<std::vector<RowId>> ItemSearch::withWords(const SearchTerms &terms, int limit)
{
    if (!m_db.isSqlite())
        return byPatterns(terms, true, limit);
    return idsOf(m_db.query("SELECT rowid FROM item_word WHERE item_word MATCH ? ORDER BY rowid LIMIT ?",
                            prefixes(terms.parts + terms.beginnings), limit));
}

Result<std::vector<RowId>> ItemSearch::withTerms(const SearchTerms &terms, int limit)
{
    if (!m_db.isSqlite())
        return byPatterns(terms, false, limit);
    const QStringList marked = terms.marked();
    if (std::any_of(marked.begin(), marked.end(), isLong)) {
        STOWAGE_LET(found, withRarePieces(terms, limit));
        if (found)
            return *found;
    }
    return idsOf(m_db.query("SELECT rowid FROM item_search WHERE item_search MATCH ? ORDER BY rowid LIMIT ?",
                            phrases(marked), limit));
}

// A long part is a phrase of many trigrams, and to read the list of every frequent one costs more than to look at the
// items that have its rarest piece. Nothing where too many of those turn out to be others.
Result<std::optional<std::vector<RowId>>> ItemSearch::withRarePieces(const SearchTerms &terms, int limit)
{
    QStringList pieces;
    const QStringList marked = terms.marked();
    for (const QString &phrase : marked) {
        STOWAGE_LET(piece, isLong(phrase) ? rarestPiece(phrase) : Result<QString>(phrase));
        pieces << piece;
    }
    std::vector<RowId> ids;
    std::ptrdiff_t others = 0;
    Query row = m_db.query("SELECT rowid FROM item_search WHERE item_search MATCH ? ORDER BY rowid", phrases(pieces));
    while (std::ssize(ids) < limit && row.next()) {
        QString content;
        STOWAGE_TRY(describe(row.int64(0), {}, &content));
        if (terms.matches(content, searchWords(content)))
            ids.push_back(row.int64(0));
        else if (++others > 40 + 4 * std::ssize(ids))
            return std::nullopt;
    }
    STOWAGE_TRY(row.done());
    return ids;
}

// The three trigrams in a row that fewest items have, by how late the 16th item with each of them comes.
Result<QString> ItemSearch::rarestPiece(const QString &phrase)
{
    const std::u32string letters = phrase.toStdU32String();
    std::vector<double> rareness;
    for (std::size_t i = 0; i + 3 <= letters.size(); ++i) {
        QString trigram = QString::fromStdU32String(letters.substr(i, 3));
        STOWAGE_LET(late, firstId(m_db.query("SELECT rowid FROM item_search WHERE item_search MATCH ? ORDER BY rowid"
                                             " LIMIT 1 OFFSET 15",
                                             quoted(trigram))));
        if (!late)
            return trigram;
        rareness.push_back(std::log(static_cast<double>(*late)));
    }
    std::size_t best = 0;
    double bestSum = 0;
    for (std::size_t i = 0; i + 2 < rareness.size(); ++i) {
        const double sum = rareness[i] + rareness[i + 1] + rareness[i + 2];
        if (sum > bestSum) {
            best = i;
            bestSum = sum;
        }
    }
    return QString::fromStdU32String(letters.substr(best, 5));
}

Result<std::vector<RowId>> ItemSearch::byPatterns(const SearchTerms &terms, bool allBeginWords, int limit)
{
    auto [sql, values] = patternQuery(terms, allBeginWords);
    sql += " LIMIT ?";
    values.push_back(toSql(limit));
    return idsOf(m_db.queryWith(sql.constData(), values));
}

Done ItemSearch::add(const std::vector<RowId> &ids, ItemHit::Match match, const QString &barcode, Found &found)
{
    for (const RowId id : ids)
        STOWAGE_TRY(add(id, match, barcode, found, nullptr));
    return {};
}

Done ItemSearch::add(RowId id, ItemHit::Match match, const QString &barcode, Found &found, QString *content)
{
    if (found.isFull() || found.seen.contains(id))
        return {};
    STOWAGE_LET(hit, describe(id, barcode, content));
    hit.match = match;
    found.hits << hit;
    found.seen.insert(id);
    return {};
}

Result<ItemHit> ItemSearch::describe(RowId id, const QString &matchedBarcode, QString *content)
{
    Query row = m_db.query("SELECT code, name, unit, cost_price, lot_tracking, description FROM item WHERE id = ?", id);
    if (!row.next()) {
        STOWAGE_TRY(row.done());
        return fail(Error::Code::Corrupt, u"item.missing"_s, {{u"id"_s, QString::number(id)}});
    }
    Item item;
    item.code = row.text(0);
    item.name = row.text(1);
    item.description = row.text(5);
    ItemHit hit{.id = id,
                .code = item.code,
                .name = item.name,
                .unit = row.text(2),
                .costPrice = row.unitCost(3),
                .lotTracking = static_cast<LotTracking>(row.int32(4))};
    Query barcode = m_db.query("SELECT code, pack_factor FROM item_barcode WHERE item_id = ? ORDER BY position", id);
    while (barcode.next()) {
        item.barcodes << ItemBarcode{barcode.text(0), barcode.quantity(1)};
        if (item.barcodes.size() == 1)
            hit.barcode = item.barcodes.first().code;
        if (item.barcodes.last().code == matchedBarcode) {
            hit.barcode = matchedBarcode;
            hit.packFactor = item.barcodes.last().packFactor;
        }
    }
    STOWAGE_TRY(barcode.done());
    if (content)
        *content = itemSearchText(item);
    return hit;
}

} // namespace stowage
