// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/date_text.h"

#include "models/operations/tabular/excerpt.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

namespace stowage::table {

namespace {

using DateOrder = TableFormat::DateOrder;

// A date's numbers once it is known which is which, and what follows them.
struct Found {
    int year = 0;
    int month = 0;
    int day = 0;
    QString time;
};

const QRegularExpression &yearFirstPattern()
{
    static const QRegularExpression pattern(uR"(^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$)"_s);
    return pattern;
}

const QRegularExpression &compactPattern()
{
    static const QRegularExpression pattern(uR"(^((?:19|20|21)\d\d)(\d\d)(\d\d)(?!\d)(.*)$)"_s);
    return pattern;
}

const QRegularExpression &numericPattern()
{
    static const QRegularExpression pattern(uR"(^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$)"_s);
    return pattern;
}

const QRegularExpression &dayThenNamePattern()
{
    static const QRegularExpression pattern(
        uR"(^(\d{1,2})(?:st|nd|rd|th)?[-/. ]\s*([A-Za-z]{3,9})\.?[-/., ]\s*(\d{4}|\d{2})(?!\d)(.*)$)"_s);
    return pattern;
}

const QRegularExpression &nameThenDayPattern()
{
    static const QRegularExpression pattern(
        uR"(^([A-Za-z]{3,9})\.?[-/. ]\s*(\d{1,2})(?:st|nd|rd|th)?[-/., ]\s*(\d{4}|\d{2})(?!\d)(.*)$)"_s);
    return pattern;
}

const QRegularExpression &timePattern()
{
    static const QRegularExpression pattern(
        uR"(^(?:[T,]\s*|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?(?:\s*([AaPp])\.?[Mm]\.?)?$)"_s);
    return pattern;
}

int fullYear(const QString &digits)
{
    constexpr int firstYearOfWindow = 70;
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < firstYearOfWindow ? 2000 + year : 1900 + year;
}

// "jun" and "june" are 6; 0 is no month.
int monthOf(const QString &name)
{
    static const QStringList months{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                    u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                    u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    const QString lower = name.toLower();
    for (int i = 0; i < months.size(); ++i) {
        if (lower == months[i] || lower == months[i].left(3) || (lower == "sept"_L1 && i == 8))
            return i + 1;
    }
    return 0;
}

Result<Found> fromNumbers(const QRegularExpressionMatch &match, DateOrder order, QStringView text)
{
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const QString year = match.captured(4);
    bool dayFirst = order == DateOrder::DayMonthYear;
    if (order == DateOrder::YearFirst) {
        const bool oneReading = (first > 12) != (second > 12) || first == second;
        if (!oneReading || year.size() == 2)
            return fail(Error::Code::Invalid, u"date.ambiguous"_s, {{u"text"_s, excerpt(text)}});
        dayFirst = first > 12;
    }
    return Found{.year = fullYear(year),
                 .month = dayFirst ? second : first,
                 .day = dayFirst ? first : second,
                 .time = match.captured(5)};
}

Result<Found> findDate(QStringView text, DateOrder order)
{
    const QString whole = text.toString();
    if (const auto match = yearFirstPattern().match(whole); match.hasMatch()) {
        return Found{.year = match.captured(1).toInt(),
                     .month = match.captured(3).toInt(),
                     .day = match.captured(4).toInt(),
                     .time = match.captured(5)};
    }
    if (const auto match = numericPattern().match(whole); match.hasMatch())
        return fromNumbers(match, order, text);
    if (const auto match = compactPattern().match(whole); match.hasMatch()) {
        return Found{.year = match.captured(1).toInt(),
                     .month = match.captured(2).toInt(),
                     .day = match.captured(3).toInt(),
                     .time = match.captured(4)};
    }
    if (const auto match = dayThenNamePattern().match(whole); monthOf(match.captured(2)) > 0) {
        return Found{.year = fullYear(match.captured(3)),
                     .month = monthOf(match.captured(2)),
                     .day = match.captured(1).toInt(),
                     .time = match.captured(4)};
    }
    if (const auto match = nameThenDayPattern().match(whole); monthOf(match.captured(1)) > 0) {
        return Found{.year = fullYear(match.captured(3)),
                     .month = monthOf(match.captured(1)),
                     .day = match.captured(2).toInt(),
                     .time = match.captured(4)};
    }
    return fail(Error::Code::Invalid, u"cell.not_a_date"_s, {{u"text"_s, excerpt(text)}});
}

Result<QTime> timeOf(const QString &rest, QStringView text)
{
    const auto match = timePattern().match(rest);
    if (!match.hasMatch())
        return fail(Error::Code::Invalid, u"cell.not_a_date"_s, {{u"text"_s, excerpt(text)}});
    int hour = match.captured(1).toInt();
    const QString half = match.captured(5).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            hour = 24; // no such hour: QTime refuses it below
        else
            hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    }
    const int millisecond = match.captured(4).leftJustified(3, u'0').toInt();
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt(), millisecond);
    if (!time.isValid())
        return fail(Error::Code::Invalid, u"date.invalid"_s, {{u"text"_s, excerpt(text)}});
    return time;
}

} // namespace

std::optional<NumericDay> numericDay(QStringView text)
{
    constexpr qsizetype lengthMin = 6; // "1/2/24"
    constexpr qsizetype lengthMax = 40;
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() < lengthMin || trimmed.size() > lengthMax || !trimmed[0].isDigit())
        return std::nullopt;
    const auto match = numericPattern().match(trimmed.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return NumericDay{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(2).at(0)};
}

Result<QString> isoDate(QStringView text, DateOrder order)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(Error::Code::Invalid, u"cell.empty"_s);
    STOWAGE_LET(found, findDate(trimmed, order));
    const QDate day(found.year, found.month, found.day);
    if (!day.isValid())
        return fail(Error::Code::Invalid, u"date.invalid"_s, {{u"text"_s, excerpt(trimmed)}});
    QString iso = day.toString(Qt::ISODate);
    if (found.time.isEmpty())
        return iso;
    STOWAGE_LET(time, timeOf(found.time, trimmed));
    return iso + u'T' + time.toString(Qt::ISODateWithMs);
}

} // namespace stowage::table
