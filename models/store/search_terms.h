// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace stowage {

// What a person typed, as what is looked for. Every term must occur: three letters and more anywhere in an item's
// text, one or two at the beginning of a word. Punctuation before a term, or alone, asks for nothing.
struct SearchTerms {
    static constexpr int termsMax = 16;
    static constexpr int indexedBeginningMax = 5; // item_word has a list for every beginning up to this length

    explicit SearchTerms(const QString &text);

    bool isEmpty() const { return parts.isEmpty() && beginnings.isEmpty(); }
    // Of a folded text (itemSearchText) and its words (searchWords).
    bool matches(const QString &content, const QString &words) const;
    // Whether every term begins a word.
    bool beginWords(const QString &words) const;
    // As they stand in a marked text: parts in its form, beginnings with the spaces that only a word's beginning has.
    QStringList marked() const;
    // Whether item_word answers for every term: letters and digits only, and short enough.
    bool areIndexedBeginnings() const;

    QString folded; // the whole text
    QStringList parts; // of three letters and more
    QStringList beginnings; // of one or two
};

// The words of a folded text, each after a space: runs of letters and digits.
QString searchWords(const QString &folded);

// A folded text with two spaces before every word, so that even one letter at a word's beginning makes a trigram.
QString markWords(const QString &folded);

} // namespace stowage
