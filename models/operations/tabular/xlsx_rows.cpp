// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/xlsx_rows.h"

#include "models/operations/tabular/table_limits.h"
#include "models/operations/tabular/xlsx_text.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace stowage::table {

namespace {

// "AB12" is column 27; -1 for what is no reference.
qsizetype columnOf(QStringView reference)
{
    constexpr qsizetype letters = 26;
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * letters + (c.unicode() - u'A' + 1);
        if (column > columnsMax)
            return columnsMax;
    }
    return column - 1;
}

// Adds one in the last place of "9.99": "10.00".
QString roundedUp(QString digits)
{
    for (qsizetype at = digits.size() - 1; at >= 0; --at) {
        if (digits[at] == u'.')
            continue;
        if (digits[at] != u'9') {
            digits[at] = QChar(static_cast<char16_t>(digits[at].unicode() + 1));
            return digits;
        }
        digits[at] = u'0';
    }
    return u'1' + digits;
}

} // namespace

Result<std::unique_ptr<RowSource>> XlsxRows::open(QIODevice &device, const TableFormat &format)
{
    STOWAGE_LET(package, ZipReader::open(device));
    std::unique_ptr<XlsxRows> rows(new XlsxRows(std::move(package), format));
    STOWAGE_TRY(rows->start());
    return rows;
}

XlsxRows::XlsxRows(std::unique_ptr<ZipReader> package, const TableFormat &format)
    : m_package(std::move(package)),
      m_sheet(format.sheet),
      m_decimalSign(format.decimalSign),
      m_linesToSkip(format.skipLines)
{
}

Done XlsxRows::start()
{
    STOWAGE_LET(workbook, readWorkbook(*m_package));
    STOWAGE_LET(sheet, workbook.sheet(m_sheet));
    m_from1904 = workbook.from1904;
    STOWAGE_LET(styles, readDateStyles(*m_package, workbook));
    m_dateStyles = std::move(styles);
    STOWAGE_LET(texts, readSharedTexts(*m_package, workbook));
    m_texts = std::move(texts);
    STOWAGE_LET(part, XmlPart::open(*m_package, sheet.part));
    m_part = std::move(part);
    return {};
}

Result<bool> XlsxRows::next(Row &row)
{
    while (m_part->next()) {
        if (!m_part->isStart(u"row"))
            continue;
        STOWAGE_TRY(readRow(row));
        const auto isEmpty = [](const QString &cell) {
            return cell.isEmpty();
        };
        if (row.line > m_linesToSkip && !std::all_of(row.cells.cbegin(), row.cells.cend(), isEmpty))
            return true;
    }
    STOWAGE_TRY(m_part->done());
    return false;
}

Done XlsxRows::readRow(Row &row)
{
    const QXmlStreamAttributes attributes = m_part->attributes();
    const QStringView number = attributes.value("r"_L1);
    row.line = number.isEmpty() ? m_line + 1 : number.toLongLong();
    if (row.line <= m_line || row.line > sheetRowsMax)
        return fail(m_part->damaged(u"row %1"_s.arg(number)));
    m_line = row.line;

    for (QString &cell : row.cells)
        clearCell(cell);
    qsizetype columns = 0;
    while (m_part->next() && !m_part->isEnd(u"row")) {
        if (!m_part->isStart(u"c"))
            continue;
        STOWAGE_LET(column, readCell(row, columns));
        columns = std::max(columns, column + 1);
    }
    STOWAGE_TRY(m_part->done());
    row.cells.resize(columns);
    return {};
}

Result<qsizetype> XlsxRows::readCell(Row &row, qsizetype expectedColumn)
{
    const QXmlStreamAttributes attributes = m_part->attributes();
    const QStringView reference = attributes.value("r"_L1);
    const qsizetype column = reference.isEmpty() ? expectedColumn : columnOf(reference);
    if (column < 0)
        return fail(m_part->damaged(u"cell %1"_s.arg(reference)));
    if (column >= columnsMax) {
        return fail(Error::Code::Invalid, u"row.too_many_columns"_s,
                    {{u"line"_s, QString::number(row.line)}, {u"limit"_s, QString::number(columnsMax)}});
    }
    while (row.cells.size() <= column)
        row.cells << u""_s;
    const QString type = attributes.value("t"_L1).toString();
    const qsizetype style = attributes.value("s"_L1).toLongLong();
    STOWAGE_LET(hasValue, readValue(m_value));
    if (hasValue)
        STOWAGE_TRY(setCell(row.cells[column], type, style, m_value));
    return column;
}

Result<bool> XlsxRows::readValue(QString &value)
{
    bool found = false;
    while (m_part->next()) {
        if (m_part->isEnd(u"c"))
            return found;
        if (m_part->isStart(u"v"))
            found = m_part->readText(value);
        else if (m_part->isStart(u"is"))
            found = readRichText(*m_part, u"is", value);
    }
    STOWAGE_TRY(m_part->done());
    return fail(m_part->damaged(u"cell"_s));
}

Done XlsxRows::setCell(QString &cell, const QString &type, qsizetype style, const QString &value) const
{
    if (type.isEmpty() || type == "n"_L1) {
        setNumber(cell, style, value);
    } else if (type == "s"_L1) {
        bool isNumber = false;
        const qsizetype at = value.toLongLong(&isNumber);
        if (!isNumber || at < 0 || at >= static_cast<qsizetype>(m_texts.size()))
            return fail(m_part->damaged(u"text %1"_s.arg(value.left(20))));
        cell = m_texts[static_cast<std::size_t>(at)];
    } else if (type == "b"_L1) {
        cell = value == "1"_L1 || value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    } else if (type == "d"_L1) {
        cell = value.endsWith("T00:00:00"_L1) ? value.left(value.indexOf(u'T')) : value;
    } else {
        cell = type == "str"_L1 ? decodeEscapes(value) : value;
    }
    if (cell.isNull())
        cell = u""_s;
    return {};
}

void XlsxRows::setNumber(QString &cell, qsizetype style, const QString &value) const
{
    const bool isDate = style >= 0 && style < static_cast<qsizetype>(m_dateStyles.size())
                        && m_dateStyles[static_cast<std::size_t>(style)];
    if (const auto iso = isDate ? isoOfSerial(value, m_from1904) : std::nullopt) {
        cell = *iso;
        return;
    }
    cell = withoutNoise(value);
    // Numbers come with a point, texts as people write them: both are to be read by the same format.
    if (m_decimalSign != u'.')
        cell.replace(u'.', m_decimalSign);
}

Result<QStringList> sheetNames(QIODevice &device)
{
    STOWAGE_LET(package, ZipReader::open(device));
    STOWAGE_LET(workbook, readWorkbook(*package));
    QStringList visible;
    QStringList hidden;
    for (const XlsxSheet &sheet : std::as_const(workbook.sheets))
        (sheet.visible ? visible : hidden) << sheet.name;
    return visible + hidden;
}

std::optional<QString> isoOfSerial(const QString &serial, bool from1904)
{
    constexpr double lastDay = 2'958'465; // 9999-12-31 from 1900
    constexpr int lastYear = 9999; // of an ISO date
    constexpr qint64 dayMilliseconds = 86'400'000;
    constexpr qint64 leapDayThatNeverWas = 60; // 1900-02-29
    bool isNumber = false;
    const double days = serial.toDouble(&isNumber);
    if (!isNumber || !(days >= 0) || days >= lastDay + 1)
        return std::nullopt;
    const qint64 milliseconds = std::llround(days * static_cast<double>(dayMilliseconds));
    const qint64 day = milliseconds / dayMilliseconds;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds % dayMilliseconds));
    const Qt::DateFormat timeFormat = time.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    if (day == 0 && !from1904)
        return days > 0 ? std::optional(time.toString(timeFormat)) : std::nullopt;
    if (day == leapDayThatNeverWas && !from1904)
        return std::nullopt;
    const QDate first = from1904                    ? QDate(1904, 1, 1)
                        : day < leapDayThatNeverWas ? QDate(1899, 12, 31)
                                                    : QDate(1899, 12, 30);
    const QDate date = first.addDays(day);
    if (date.year() > lastYear)
        return std::nullopt;
    const QString iso = date.toString(Qt::ISODate);
    return time == QTime(0, 0) ? iso : iso + u'T' + time.toString(timeFormat);
}

QString withoutNoise(const QString &number)
{
    constexpr int digitsKept = 15;
    const qsizetype exponentAt = number.indexOf(u'E', 0, Qt::CaseInsensitive);
    const QStringView exponent = exponentAt < 0 ? QStringView() : QStringView(number).mid(exponentAt);
    const QStringView mantissa = QStringView(number).left(number.size() - exponent.size());
    if (!mantissa.contains(u'.') || (!exponent.isEmpty() && exponent.mid(1, 1) != u"-"))
        return number;

    int digits = 0;
    qsizetype at = 0;
    for (; at < mantissa.size() && digits <= digitsKept; ++at) {
        const QChar c = mantissa[at];
        if (!c.isDigit() && c != u'.' && (c != u'-' || at > 0))
            return number;
        digits += c.isDigit() && (digits > 0 || c != u'0');
    }
    const qsizetype point = mantissa.indexOf(u'.');
    if (digits <= digitsKept || at - 1 <= point)
        return number;
    // `at` is behind the sixteenth digit, the first to go.
    const bool negative = mantissa.startsWith(u'-');
    QString kept = mantissa.mid(negative ? 1 : 0, at - 1 - (negative ? 1 : 0)).toString();
    if (mantissa[at - 1] >= u'5')
        kept = roundedUp(kept);
    while (kept.endsWith(u'0'))
        kept.chop(1);
    if (kept.endsWith(u'.'))
        kept.chop(1);
    return (negative ? u"-"_s : QString()) + kept + exponent.toString();
}

} // namespace stowage::table
