// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/item_search.h"

namespace stowage {

QString searchWords(const QString &folded)
{
    QString words;
    words.reserve(folded.size() + 1);
    bool inside = false;
    for (const QChar c : folded) {
        // Half of a pair beyond the basic plane counts as a letter: words are cut, not judged.
        const bool letter = c.isLetterOrNumber() || c.isSurrogate();
        if (letter && !inside)
            words += u' ';
        if (letter)
            words += c;
        inside = letter;
    }
    return words;
}

Done ItemSearch::add(RowId id, const QString &text)
{
    const QString words = searchWords(text);
    if (!m_db.isSqlite()) {
        STOWAGE_TRY(m_db.run("INSERT INTO item_search (item_id, content, words) VALUES (?, ?, ?)", id, text, words));
        return {};
    }
    STOWAGE_TRY(m_db.run("INSERT INTO item_search (rowid, content) VALUES (?, ?)", id, text));
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
    STOWAGE_TRY(m_db.run("INSERT INTO item_search (item_search, rowid, content) VALUES ('delete', ?, ?)", id, oldText));
    STOWAGE_TRY(m_db.run("INSERT INTO item_word (item_word, rowid, content) VALUES ('delete', ?, ?)", id,
                         searchWords(oldText)));
    return {};
}

} // namespace stowage
