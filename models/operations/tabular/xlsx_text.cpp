// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/xlsx_text.h"

#include "models/base/result.h"

#include <algorithm>

namespace stowage::table {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

// What XML 1.0 forbids, and CR, which XML would turn into LF.
bool needsEscape(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0xfffe) || c == QChar(0xffff);
}

// "_x0041_" in a text of its own; an escape behind it would bring the last line too.
bool looksEscaped(QStringView text)
{
    const QStringView digits = text.mid(2, 4);
    return text.startsWith("_x"_L1) && text.size() > 6 && (text[6] == u'_' || needsEscape(text[6]))
           && std::all_of(digits.begin(), digits.end(), isHexDigit);
}

} // namespace

QString encodeEscapes(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isNull())
            continue; // no reader takes one, and it would end the text for libxlsxwriter
        if (needsEscape(c))
            escaped += u"_x%1_"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else if (c == u'_' && looksEscaped(QStringView(text).mid(at)))
            escaped += u"_x005F_"_s;
        else
            escaped += c;
    }
    return escaped;
}

QString decodeEscapes(const QString &text)
{
    constexpr qsizetype length = 7; // "_x000D_"
    QString decoded;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, std::max(at + 1, from))) {
        const QStringView digits = QStringView(text).mid(at + 2, 4);
        if (at + length > text.size() || text[at + length - 1] != u'_'
            || !std::all_of(digits.begin(), digits.end(), isHexDigit))
            continue;
        decoded += QStringView(text).mid(from, at - from);
        decoded += QChar(digits.toUShort(nullptr, 16));
        from = at + length;
    }
    return from == 0 ? text : decoded + QStringView(text).mid(from).toString();
}

} // namespace stowage::table
