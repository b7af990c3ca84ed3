// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "models/store/connection.h"
#include "models/store/id_set.h"
#include "models/store/search_terms.h"

namespace stowage {

// Finds items by parts of their text (itemSearchText): by trigrams for three letters and more, by the beginnings of
// words for fewer, and for ranking.
class ItemSearch {
public:
    static constexpr int hitsMax = 1000;

    explicit ItemSearch(Connection &db) : m_db(db) { }

    // Kept by ItemStore, in its transaction. SQLite's index holds no text: to take an item out it wants the very text
    // that went in.
    Done add(RowId id, const QString &text);
    Done replace(RowId id, const QString &oldText, const QString &newText);
    Done remove(RowId id, const QString &oldText);

    // Type-ahead, best first: the code or barcode itself; a code, barcode or name that begins so, in its order; items
    // with words that begin so; items with the text anywhere. The last two take the oldest items where there are more
    // than the limit, shown by the length of their code and then by code.
    Result<QList<ItemHit>> suggest(const QString &text, int limit);
    // The one item whose barcode or code this is: as written, else the only code that differs in letter case alone.
    // Errors: item.unknown_barcode{code}.
    Result<ItemHit> scanned(const QString &code);
    // Every item that has all the terms.
    Result<IdSet> matching(const SearchTerms &terms);

private:
    struct Found; // the hits so far

    Done findExact(const QString &text, Found &found);
    Done findBeginnings(const QString &text, Found &found);
    Done findWords(const SearchTerms &terms, Found &found);
    Done findAnywhere(const SearchTerms &terms, Found &found);
    // Ids in ascending order, at most `limit`.
    Result<std::vector<RowId>> withWords(const SearchTerms &terms, int limit);
    Result<std::vector<RowId>> withTerms(const SearchTerms &terms, int limit);
    Result<std::optional<std::vector<RowId>>> withRarePieces(const SearchTerms &terms, int limit);
    Result<QString> rarestPiece(const QString &phrase);
    Result<std::vector<RowId>> byPatterns(const SearchTerms &terms, bool allBeginWords, int limit);
    // Adds what is new to the list while it is not full.
    Done add(const std::vector<RowId> &ids, ItemHit::Match match, const QString &barcode, Found &found);
    Done add(RowId id, ItemHit::Match match, const QString &barcode, Found &found, QString *content);
    // The hit with the barcode that matched, else the first; and, where it is asked for, the text that was searched.
    Result<ItemHit> describe(RowId id, const QString &matchedBarcode, QString *content);

    Connection &m_db;
};

} // namespace stowage
