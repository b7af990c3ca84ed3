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

// Two spaces before every word but one at the very beginning, which may be the rest of a longer one. A space between
// two words is one of them; one after punctuation is a third, since "a- b" has no "-b" in it.
QString marked(const QString &text)
{
    QString out;
    out.reserve(text.size() * 3 / 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = i > 0 && isWordCharacter(text[i]) && !isWordCharacter(text[i - 1]);
        const bool afterWord = i > 1 && text[i - 1] == u' ' && isWordCharacter(text[i - 2]);
        if (begins)
            out += afterWord ? u" "_s : u"  "_s;
        out += text[i];
    }
    return out;
}

} // namespace

SearchTerms::SearchTerms(const QString &text) : folded(searchFold(text))
{
    const QStringList terms = folded.split(u' ', Qt::SkipEmptyParts).mid(0, termsMax);
    for (QString term : terms) {
        const auto first = std::find_if(term.begin(), term.end(), isWordCharacter);
        term.remove(0, first - term.begin());
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

QStringList SearchTerms::marked() const
{
    QStringList all;
    for (const QString &part : parts)
        all << stowage::marked(part);
    for (const QString &beginning : beginnings)
        all << (letterCount(beginning) == 1 ? u"  "_s : u" "_s) + beginning;
    return all;
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

QString markWords(const QString &folded)
{
    return marked(u' ' + folded);
}

} // namespace stowage
