// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/formula_guard.h"

namespace stowage::table {

namespace {

bool startsFormula(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
}

bool isDangerousAfterApostrophes(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && startsFormula(text[at]);
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
