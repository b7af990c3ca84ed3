// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/cell_values.h"

#include "models/domain/barcode.h"
#include "models/operations/tabular/date_text.h"
#include "models/operations/tabular/excerpt.h"
#include "models/operations/tabular/formula_guard.h"
#include "models/operations/tabular/number_text.h"

#include <algorithm>

namespace stowage::cell {

namespace {

// The decimal's own errors speak of the machine form; a person looks for what stands in the cell.
template <typename Number>
Result<Number> number(QStringView text, const TableFormat &format, table::Currencies currencies)
{
    // Spreadsheets mark a number that is kept as a text: "'-5".
    const QStringView trimmed = text.trimmed();
    const QStringView unmarked = trimmed.size() > 1 && trimmed.front() == u'\'' ? trimmed.mid(1) : trimmed;
    STOWAGE_LET(machine, table::machineNumber(unmarked, format.decimalSign, currencies));
    return Number::fromString(machine).map_error([&](const Error &error) {
        Error shown = error;
        for (ErrorArg &fact : shown.args) {
            if (fact.name == "text"_L1)
                fact.value = table::excerpt(text.trimmed());
        }
        return shown;
    });
}

// "7.62E+12" is what a spreadsheet shows of a long code whose digits it has dropped. "12E3" may be a code of its own.
bool looksScientific(const QString &text)
{
    const qsizetype letter = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (letter < 1 || letter + 1 >= text.size())
        return false;
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    const QStringView mantissa = QStringView(text).left(letter);
    QStringView exponent = QStringView(text).mid(letter + 1);
    const bool hasPlus = exponent[0] == u'+';
    if (hasPlus)
        exponent = exponent.mid(1);
    const auto points = std::count_if(mantissa.begin(), mantissa.end(), [](QChar c) { return c == u'.' || c == u','; });
    const auto digits = std::count_if(mantissa.begin(), mantissa.end(), isDigit);
    return !exponent.isEmpty() && std::all_of(exponent.begin(), exponent.end(), isDigit) && isDigit(mantissa[0])
           && points <= 1 && digits + points == mantissa.size() && (hasPlus || points == 1);
}

} // namespace

Result<Quantity> quantity(QStringView text, const TableFormat &format)
{
    return number<Quantity>(text, format, table::Currencies::Refused);
}

Result<UnitCost> unitCost(QStringView text, const TableFormat &format)
{
    return number<UnitCost>(text, format, table::Currencies::Stripped);
}

Result<Instant> instant(QStringView text, const TableFormat &format, const Calendar &calendar)
{
    // An offset or a Z after the time is the calendar's to read.
    if (const auto iso = calendar.parse(text.trimmed()))
        return iso;
    STOWAGE_LET(iso, table::isoDate(text, format.dateOrder));
    return calendar.parse(iso);
}

Result<bool> boolean(QStringView text)
{
    const QString word = text.trimmed().toString().toLower();
    if (word.isEmpty())
        return fail(Error::Code::Invalid, u"cell.empty"_s);
    if (word == "yes"_L1 || word == "true"_L1 || word == "y"_L1 || word == "1"_L1)
        return true;
    if (word == "no"_L1 || word == "false"_L1 || word == "n"_L1 || word == "0"_L1)
        return false;
    return fail(Error::Code::Invalid, u"cell.not_yes_no"_s, {{u"text"_s, table::excerpt(word)}});
}

QString text(QStringView text, const TableFormat &format)
{
    QString trimmed = text.trimmed().toString();
    if (format.kind != TableFormat::Kind::Delimited)
        return trimmed;
    if (trimmed.size() >= 3 && trimmed.startsWith("=\""_L1) && trimmed.endsWith(u'"'))
        return trimmed.mid(2, trimmed.size() - 3);
    return table::unguarded(trimmed);
}

Result<QString> barcode(QStringView text, const TableFormat &format)
{
    QString code = cell::text(text, format);
    if (code.isEmpty())
        return fail(Error::Code::Invalid, u"cell.empty"_s);
    if (looksScientific(code))
        return fail(Error::Code::Invalid, u"barcode.scientific"_s, {{u"text"_s, table::excerpt(code)}});
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    if (code.startsWith(u'\'') && std::all_of(code.begin() + 1, code.end(), isDigit))
        code.remove(0, 1); // a spreadsheet's mark of digits that are a text
    STOWAGE_TRY(checkBarcode(code));
    return code;
}

} // namespace stowage::cell
