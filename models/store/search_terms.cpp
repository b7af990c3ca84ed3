// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_terms.h"

#include "models/domain/item.h"

#include <algorithm>

namespace stowage {

namespace {

// Half of a pair beyond the basic plane counts as a letter: words are cut, not judged.
bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

qsizetype letterCount(const QString &term)
{
    return std::count_if(term.begin(), term.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

QString lettersOf(const QString &term)
{
    QString letters;
    std::copy_if(term.begin(), term.end(), std::back_inserter(letters), isWordCharacter);
    return letters;
}

} // namespace

SearchTerms::SearchTerms(const QString &text) : folded(searchFold(text))
{
    const QStringList terms = folded.split(u' ', Qt::SkipEmptyParts).mid(0, termsMax);
    for (const QString &term : terms) {
        if (letterCount(term) > 2)
            parts << term;
        else if (const QString letters = lettersOf(term); !letters.isEmpty())
            beginnings << letters;
    }
}

bool SearchTerms::matches(const QString &content, const QString &words) const
{
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return content.contains(part); })
           && std::all_of(beginnings.begin(), beginnings.end(),
                          [&](const QString &beginning) { return words.contains(u' ' + beginning); });
}

bool SearchTerms::beginWords(const QString &words) const
{
    const QStringList terms = parts + beginnings;
    return std::all_of(terms.begin(), terms.end(), [&](const QString &term) { return words.contains(u' ' + term); });
}

bool SearchTerms::areIndexedBeginnings() const
{
    return !isEmpty() && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return letterCount(part) <= indexedBeginningMax && std::all_of(part.begin(), part.end(), isWordCharacter);
    });
}

QString searchWords(const QString &folded)
{
    QString words;
    words.reserve(folded.size() + 1);
    bool inside = false;
    for (const QChar c : folded) {
        const bool letter = isWordCharacter(c);
        if (letter && !inside)
            words += u' ';
        if (letter)
            words += c;
        inside = letter;
    }
    return words;
}

} // namespace stowage
