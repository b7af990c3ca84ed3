// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/formula_guard.h"

#include <algorithm>

namespace stowage::table {

namespace {

bool startsFormula(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
}

// "-9.5" is the number that it looks like, whatever a spreadsheet takes it for.
bool isNegativeNumber(QStringView text)
{
    return text.size() > 1 && text[0] == u'-' && std::all_of(text.begin() + 1, text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || c == u'.' || c == u',';
           });
}

bool isDangerousAfterApostrophes(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && startsFormula(text[at]) && !isNegativeNumber(QStringView(text).mid(at));
}

} // namespace

QString guarded(const QString &text)
{
    return isDangerousAfterApostrophes(text) ? u'\'' + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && isDangerousAfterApostrophes(text) ? text.mid(1) : text;
}

} // namespace stowage::table
