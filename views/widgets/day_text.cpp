// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/day_text.h"

#include "models/base/result.h"
#include "views/shell/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace stowage {

namespace {

std::optional<QDate> valid(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> fromToday(const QString &text, QDate today)
{
    //: the word for today that may be typed into a date field
    const QString word = QCoreApplication::translate("DayEdit", "today");
    if (text == "."_L1 || text.compare(word, Qt::CaseInsensitive) == 0
        || (text.size() == 1 && word.startsWith(text, Qt::CaseInsensitive))) {
        return today;
    }
    //: the word for yesterday that may be typed into a date field
    const QString yesterday = QCoreApplication::translate("DayEdit", "yesterday");
    if (text.compare(yesterday, Qt::CaseInsensitive) == 0
        || (text.size() == 1 && yesterday.startsWith(text, Qt::CaseInsensitive)))
        return today.addDays(-1);
    static const QRegularExpression offset(u"^([+−-])(\\d{1,4})$"_s);
    const auto match = offset.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.captured(2).toInt();
    return valid(today.addDays(match.captured(1) == "+"_L1 ? days : -days));
}

// "15", "15/1", "15.1.", "15/1/24" and "15/1/2024" in the locale's order of day, month and year.
std::optional<QDate> fromParts(const QString &text, QDate today, const QLocale &locale)
{
    static const QRegularExpression parts(u"^(\\d{1,4})(?:[./\\- ]+(\\d{1,2})(?:[./\\- ]+(\\d{1,4}))?)?[.]?$"_s);
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    if (!match.hasCaptured(2))
        return valid(QDate(today.year(), today.month(), first));
    const int second = match.captured(2).toInt();
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool dayFirst = order.indexOf(u'd') < order.indexOf(u'M');
    if (!match.hasCaptured(3))
        return valid(dayFirst ? QDate(today.year(), second, first) : QDate(today.year(), first, second));
    const auto fullYear = [](int year) {
        return year < 100 ? 2000 + year : year;
    };
    const int third = match.captured(3).toInt();
    if (match.capturedLength(1) == 4)
        return valid(QDate(first, second, third));
    if (order.startsWith(u'y'))
        return valid(QDate(fullYear(first), second, third));
    return valid(dayFirst ? QDate(fullYear(third), second, first) : QDate(fullYear(third), first, second));
}

} // namespace

std::optional<QDate> readDay(const QString &typed, QDate today, const QLocale &locale)
{
    QString text;
    const QString trimmed = typed.trimmed();
    for (const QChar c : trimmed)
        text += c.isDigit() ? QChar(static_cast<char16_t>(u'0' + c.digitValue())) : c;
    if (text.isEmpty())
        return std::nullopt;
    if (const auto day = fromToday(text, today))
        return day;
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    if (const auto day = fromParts(text, today, locale))
        return day;
    for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (const QDate day = locale.toDate(typed.trimmed(), format); day.isValid())
            return day;
    }
    return std::nullopt;
}

} // namespace stowage
