// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/value_guess.h"

#include "models/operations/tabular/date_text.h"
#include "models/operations/tabular/number_text.h"

#include <QHash>

#include <algorithm>

namespace stowage::table {

namespace {

bool isNumber(QStringView cell, QChar decimalSign)
{
    constexpr qsizetype numberLengthMax = 40;
    return cell.size() <= numberLengthMax && machineNumber(cell, decimalSign, Currencies::Stripped);
}

bool isDate(QStringView cell)
{
    constexpr qsizetype dateLengthMax = 40;
    return cell.size() <= dateLengthMax && isoDate(cell, TableFormat::DateOrder::DayMonthYear);
}

// Cells up to the last one that holds anything.
qsizetype width(const QStringList &row)
{
    qsizetype cells = row.size();
    while (cells > 0 && row[cells - 1].trimmed().isEmpty())
        --cells;
    return cells;
}

qsizetype filled(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

qsizetype commonWidth(const SampleRows &rows)
{
    QHash<qsizetype, int> counts;
    for (const QStringList &row : rows)
        ++counts[width(row)];
    qsizetype common = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const int best = counts.value(common);
        if (it.value() > best || (it.value() == best && it.key() > common))
            common = it.key();
    }
    return common;
}

} // namespace

QChar guessDecimalSign(const SampleRows &rows, const TableFormat &format)
{
    int points = 0;
    int commas = 0;
    int either = 0; // "1,234"
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            if (!cell.contains(u',') && !cell.contains(u'.'))
                continue;
            const bool withPoint = isNumber(cell, u'.');
            const bool withComma = isNumber(cell, u',');
            points += withPoint && !withComma;
            commas += withComma && !withPoint;
            either += withPoint && withComma && cell.contains(u',');
        }
    }
    if (points != commas)
        return points > commas ? u'.' : u',';
    return format.separator == u';' && either > 0 ? u',' : u'.';
}

QString doubtfulNumber(const SampleRows &rows)
{
    QString doubtful;
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            if (!cell.contains(u',') && !cell.contains(u'.'))
                continue;
            const bool withPoint = isNumber(cell, u'.');
            if (withPoint != isNumber(cell, u','))
                return {};
            if (doubtful.isEmpty() && withPoint && cell.contains(u','))
                doubtful = cell.trimmed();
        }
    }
    return doubtful;
}

TableFormat::DateOrder guessDateOrder(const SampleRows &rows)
{
    int dayFirst = 0;
    int monthFirst = 0;
    int withPoints = 0;
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            const auto day = numericDay(cell);
            if (!day)
                continue;
            dayFirst += day->first > 12 && day->second <= 12;
            monthFirst += day->second > 12 && day->first <= 12;
            withPoints += day->separator == u'.';
        }
    }
    if (dayFirst != monthFirst)
        return dayFirst > monthFirst ? TableFormat::DateOrder::DayMonthYear : TableFormat::DateOrder::MonthDayYear;
    return withPoints > 0 ? TableFormat::DateOrder::DayMonthYear : TableFormat::DateOrder::YearFirst;
}

qsizetype guessHeaderRow(const SampleRows &rows)
{
    constexpr qsizetype titleRowsMax = 50;
    const qsizetype columns = commonWidth(rows);
    const qsizetype searched = std::min(rows.size(), titleRowsMax);
    qsizetype first = 0;
    while (first < searched && filled(rows[first]) * 2 <= columns)
        ++first;
    qsizetype widest = 0;
    for (qsizetype i = first; i < searched; ++i) {
        if (filled(rows[i]) > widest && looksLikeHeader(rows[i]))
            return i;
        widest = std::max(widest, filled(rows[i]));
    }
    return first < searched ? first : 0;
}

bool looksLikeHeader(const QStringList &row)
{
    return std::none_of(row.begin(), row.end(), [](const QString &cell) {
        return isNumber(cell, u'.') || isNumber(cell, u',') || isDate(cell);
    });
}

} // namespace stowage::table
