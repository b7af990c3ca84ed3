// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace stowage {

// What finds items by parts of their text (itemSearchText): trigrams for three letters and more, word beginnings for
// fewer and for ranking.
class ItemSearch {
public:
    explicit ItemSearch(Connection &db) : m_db(db) { }

    // Kept by ItemStore, in its transaction. SQLite's index holds no text: to take an item out it wants the very text
    // that went in.
    Done add(RowId id, const QString &text);
    Done replace(RowId id, const QString &oldText, const QString &newText);
    Done remove(RowId id, const QString &oldText);

private:
    Connection &m_db;
};

// The words of a folded text, each after a space: runs of letters and digits.
QString searchWords(const QString &folded);

} // namespace stowage
