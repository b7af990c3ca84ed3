// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/row_cells.h"

#include "models/operations/tabular/excerpt.h"

namespace stowage {

void RowCells::blame(qsizetype column, Error problem)
{
    if (column >= 0)
        problem.args.append({u"column"_s, m_columns.header[column]});
    m_problems << std::move(problem);
}

Result<Instant> RowCells::instantOf(QStringView cell)
{
    if (m_lastInstantText == cell)
        return m_lastInstant;
    STOWAGE_LET(at, cell::instant(cell, m_format, m_calendar));
    m_lastInstantText = cell.toString();
    m_lastInstant = at;
    return at;
}

Result<int> RowCells::wholeNumberOf(QStringView cell) const
{
    STOWAGE_LET(number, cell::quantity(cell, m_format));
    const qint64 whole = number.scaled() / Quantity::one;
    if (number.scaled() % Quantity::one != 0 || whole > std::numeric_limits<int>::max()
        || whole < std::numeric_limits<int>::min()) {
        return fail(Error::Code::Invalid, u"cell.not_whole"_s, {{u"text"_s, table::excerpt(cell.trimmed())}});
    }
    return static_cast<int>(whole);
}

QString RowCells::plainWord(QStringView cell)
{
    return cell.trimmed().toString().toLower().replace(u'-', u'_').replace(u' ', u'_');
}

QStringView RowCells::withoutTextMark(QStringView cell)
{
    const QStringView text = cell.trimmed();
    return text.size() > 1 && text[0] == u'\'' && text[1].isDigit() ? text.mid(1) : text;
}

tl::unexpected<Error> RowCells::unknownWord(QStringView cell, const QString &choices)
{
    return fail(Error::Code::Invalid, u"cell.unknown_word"_s,
                {{u"text"_s, table::excerpt(cell.trimmed())}, {u"choices"_s, choices}});
}

} // namespace stowage
