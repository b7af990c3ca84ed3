// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/palette_match.h"

#include "models/domain/item.h"

#include <QStringList>

#include <array>

namespace stowage {

namespace {

constexpr qsizetype wordLengthMax = 32;

// Slips between a typed word and the beginning of another: a letter wrong, left out, too many, or two swapped.
int slipsToBeginning(QStringView typed, QStringView word)
{
    const qsizetype n = typed.size();
    const qsizetype m = std::min(word.size(), n + 2);
    using Row = std::array<int, wordLengthMax + 3>;
    std::array<Row, 3> rows{};
    for (qsizetype j = 0; j <= m; ++j)
        rows[0][static_cast<size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= n; ++i) {
        Row &row = rows[static_cast<size_t>(i % 3)];
        const Row &before = rows[static_cast<size_t>((i - 1) % 3)];
        const Row &beforeThat = rows[static_cast<size_t>((i + 1) % 3)];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= m; ++j) {
            const auto at = static_cast<size_t>(j);
            const bool same = typed[i - 1] == word[j - 1];
            row[at] = std::min({before[at] + 1, row[at - 1] + 1, before[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                row[at] = std::min(row[at], beforeThat[at - 2] + 1);
        }
    }
    const Row &last = rows[static_cast<size_t>(n % 3)];
    return *std::min_element(last.begin(), last.begin() + m + 1);
}

bool inOrder(QStringView typed, QStringView word)
{
    qsizetype at = 0;
    for (const QChar c : word) {
        if (at < typed.size() && typed[at] == c)
            ++at;
    }
    return at == typed.size();
}

int wordScore(QStringView typed, QStringView word)
{
    if (word == typed)
        return 120;
    if (word.startsWith(typed))
        return 100;
    if (typed.size() >= 2 && word.contains(typed))
        return 70;
    if (typed.size() >= 2 && word.startsWith(typed[0]) && inOrder(typed, word))
        return 50;
    if (typed.size() < 4 || typed.size() > wordLengthMax)
        return 0;
    const int slips = slipsToBeginning(typed, word);
    return slips == 1 ? 40 : slips == 2 && typed.size() >= 7 ? 25 : 0;
}

} // namespace

std::optional<int> paletteScore(const QString &typed, const QString &text)
{
    const QString wanted = searchFold(typed).trimmed();
    const QString folded = searchFold(text);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    int score = folded.startsWith(wanted) ? 60 : folded.contains(wanted) ? 30 : 0;
    for (const QString &part : wanted.split(u' ', Qt::SkipEmptyParts)) {
        int best = 0;
        for (qsizetype at = 0; at < words.size(); ++at)
            best = std::max(best, wordScore(part, words[at]) - (at > 0 ? 5 : 0));
        if (best <= 0)
            return std::nullopt;
        score += best;
    }
    return score;
}

} // namespace stowage
