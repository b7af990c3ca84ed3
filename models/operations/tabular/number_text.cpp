// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/number_text.h"

#include "models/operations/tabular/excerpt.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace stowage::table {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212';
}

QString withoutDot(QString token)
{
    if (token.endsWith(u'.'))
        token.chop(1);
    return token;
}

// "RM", "kr", "zł", "USD": every code and letter symbol that a locale of the world uses for its currency.
struct CurrencyTokens {
    QSet<QString> exact; // symbols as they are written
    QSet<QString> lower; // codes and symbols in small letters
    QSet<QString> lowerCodes;
};

const CurrencyTokens &currencyTokens()
{
    static const CurrencyTokens tokens = [] {
        CurrencyTokens all;
        const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales) {
            const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode).toLower();
            const QString symbol = withoutDot(locale.currencySymbol(QLocale::CurrencySymbol));
            all.lowerCodes.insert(code);
            all.lower << code << symbol.toLower();
            all.exact.insert(symbol);
        }
        return all;
    }();
    return tokens;
}

enum class Side { Before, Behind };

bool isCurrency(const QString &token, Side side)
{
    constexpr qsizetype lettersBesideSignMax = 3; // "US$", "R$"
    const bool hasSign =
        std::any_of(token.begin(), token.end(), [](QChar c) { return c.category() == QChar::Symbol_Currency; });
    if (hasSign && token.size() <= lettersBesideSignMax + 1) {
        const auto fits = [](QChar c) {
            return c.isLetter() || c.category() == QChar::Symbol_Currency;
        };
        return std::all_of(token.begin(), token.end(), fits);
    }
    const QString word = withoutDot(token);
    if (word.isEmpty())
        return false;
    // Behind the number "L", "km" and "g" are litres, kilometres and grams before they are anybody's money.
    if (side == Side::Behind)
        return currencyTokens().lowerCodes.contains(word.toLower())
               || (word.size() > 1 && currencyTokens().exact.contains(word));
    return word.size() > 1 ? currencyTokens().lower.contains(word.toLower()) : currencyTokens().exact.contains(word);
}

// What stands before or after the digits, taken apart.
struct Surroundings {
    int minuses = 0;
    int pluses = 0;
    int opening = 0;
    int closing = 0;
    QString rest;
};

Surroundings takeApart(QStringView text)
{
    Surroundings found;
    for (const QChar c : text) {
        if (isMinus(c))
            ++found.minuses;
        else if (c == u'+')
            ++found.pluses;
        else if (c == u'(')
            ++found.opening;
        else if (c == u')')
            ++found.closing;
        else if (!c.isSpace())
            found.rest += c;
    }
    return found;
}

// The sign of what is around the number: 1, -1, or 0 when it makes no sense.
int signOf(const Surroundings &before, const Surroundings &after)
{
    const int signs = before.minuses + before.pluses + after.minuses;
    const bool bracketed = before.opening == 1 && after.closing == 1;
    const bool bare = before.opening == 0 && after.closing == 0;
    if (signs > 1 || after.pluses > 0 || after.opening > 0 || before.closing > 0 || !(bracketed || bare))
        return 0;
    if (bracketed)
        return signs == 0 ? -1 : 0;
    return before.minuses + after.minuses == 1 ? -1 : 1;
}

bool currencyFits(const Surroundings &before, const Surroundings &after, Currencies currencies)
{
    if (before.rest.isEmpty() && after.rest.isEmpty())
        return true;
    if (currencies == Currencies::Refused || (!before.rest.isEmpty() && !after.rest.isEmpty()))
        return false;
    return before.rest.isEmpty() ? isCurrency(after.rest, Side::Behind) : isCurrency(before.rest, Side::Before);
}

bool isGroupSign(QChar c, QChar decimalSign)
{
    if (c == decimalSign)
        return false;
    return c == u'.' || c == u',' || c == u'\'' || c == u'\u2019' || c.isSpace();
}

enum class Grouping { Fine, Bad, NoNumber };

// Appends the whole part's digits. Groups are of three, their sign always the same, and the first is no lone zero:
// "0,123" is a fraction that somebody wrote with the other sign.
Grouping appendWhole(QString &digits, QStringView whole, QChar decimalSign)
{
    constexpr int groupSize = 3;
    QChar sign;
    qsizetype inGroup = 0;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits += c;
            ++inGroup;
            continue;
        }
        if (!isGroupSign(c, decimalSign))
            return Grouping::NoNumber;
        const bool first = sign.isNull();
        if (!first && c != sign)
            return Grouping::Bad;
        if (first ? (inGroup < 1 || inGroup > groupSize || digits == "0"_L1) : inGroup != groupSize)
            return Grouping::Bad;
        sign = c;
        inGroup = 0;
    }
    return sign.isNull() || inGroup == groupSize ? Grouping::Fine : Grouping::Bad;
}

struct Parts {
    QStringView mantissa;
    QStringView exponent; // with its sign; empty where there is none
};

Parts splitExponent(QStringView number)
{
    const auto letter = std::find_if(number.begin(), number.end(), [](QChar c) { return c == u'e' || c == u'E'; });
    const qsizetype at = letter - number.begin();
    if (at == number.size())
        return {number, {}};
    return {number.left(at), number.mid(at + 1)};
}

bool isExponent(QStringView text)
{
    constexpr qsizetype digitsMax = 3;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+'))
        text = text.mid(1);
    return !text.isEmpty() && text.size() <= digitsMax && std::all_of(text.begin(), text.end(), isDigit);
}

// Moves the point of "12.5" two places to the left: "0.125".
QString shiftedLeft(QString whole, const QString &fraction, qsizetype places)
{
    if (whole.size() <= places)
        whole.prepend(QString(places - whole.size() + 1, u'0'));
    return whole.left(whole.size() - places) + u'.' + whole.right(places) + fraction;
}

} // namespace

Result<QString> machineNumber(QStringView text, QChar decimalSign, Currencies currencies)
{
    const QStringView trimmed = text.trimmed();
    const auto refuse = [&](const QString &key) {
        return fail(Error::Code::Invalid, key, {{u"text"_s, excerpt(trimmed)}});
    };
    if (trimmed.isEmpty())
        return fail(Error::Code::Invalid, u"cell.empty"_s);

    qsizetype from = 0;
    while (from < trimmed.size() && !isDigit(trimmed[from]))
        ++from;
    qsizetype end = trimmed.size();
    while (end > from && !isDigit(trimmed[end - 1]))
        --end;
    if (from == end)
        return refuse(u"cell.not_a_number"_s);
    // ".5" begins with its point, but in "Rs.50" the point belongs to the letters.
    if (from > 0 && trimmed[from - 1] == decimalSign && (from < 2 || !trimmed[from - 2].isLetter()))
        --from;
    if (end < trimmed.size() && trimmed[end] == decimalSign)
        ++end;

    const Surroundings before = takeApart(trimmed.left(from));
    const Surroundings after = takeApart(trimmed.mid(end));
    const int sign = signOf(before, after);
    if (sign == 0 || !currencyFits(before, after, currencies))
        return refuse(u"cell.not_a_number"_s);

    const Parts parts = splitExponent(trimmed.mid(from, end - from));
    const bool scientific = parts.mantissa.size() < end - from;
    if (scientific && !isExponent(parts.exponent))
        return refuse(u"cell.not_a_number"_s);
    if (scientific && parts.exponent[0] != u'-')
        return refuse(u"cell.scientific"_s);

    const qsizetype point = parts.mantissa.indexOf(decimalSign);
    QString whole;
    switch (appendWhole(whole, point < 0 ? parts.mantissa : parts.mantissa.left(point), decimalSign)) {
    case Grouping::Fine:
        break;
    case Grouping::Bad:
        return refuse(u"cell.bad_grouping"_s);
    case Grouping::NoNumber:
        return refuse(u"cell.not_a_number"_s);
    }
    const QString fraction = point < 0 ? QString() : parts.mantissa.mid(point + 1).toString();
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
        return refuse(u"cell.not_a_number"_s);

    QString number = sign < 0 ? u"-"_s : QString();
    if (scientific)
        return number + shiftedLeft(whole, fraction, parts.exponent.mid(1).toInt());
    number += whole.isEmpty() ? u"0"_s : whole;
    return fraction.isEmpty() ? number : number + u'.' + fraction;
}

} // namespace stowage::table
