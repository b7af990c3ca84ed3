// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/xlsx_writer.h"

#include "models/operations/tabular/cell_text.h"
#include "models/operations/tabular/table_limits.h"
#include "models/operations/tabular/xlsx_text.h"

#include <QDateTime>
#include <QDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace stowage::table {

namespace {

constexpr int exactDigits = 15; // that a spreadsheet's numbers hold

bool isExactNumber(const QString &number)
{
    QString digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    if (number.contains(u'.')) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() <= exactDigits;
}

// A spreadsheet's name of a sheet: at most 31 characters, without those that formulas use.
QByteArray sheetName(const QString &title)
{
    constexpr qsizetype lengthMax = 31;
    QString name = title;
    for (QChar &c : name) {
        if (u"[]:*?/\\'"_s.contains(c) || c < u' ')
            c = u'_';
    }
    return name.isEmpty() ? "Stowage"_ba : name.left(lengthMax).toUtf8();
}

lxw_datetime spreadsheetTime(QDate day, QTime time)
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second() + time.msec() / 1000.0};
}

// How each kind of value becomes a cell. What a spreadsheet cannot hold as it is becomes text.
struct CellWriter {
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    const WriteOptions &options;
    lxw_format *text;
    lxw_format *money;
    lxw_format *day;
    lxw_format *moment;

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const QString &value) const
    {
        if (value.isEmpty())
            return LXW_NO_ERROR;
        return worksheet_write_string(sheet, row, column, encodeEscapes(value).toUtf8().constData(), text);
    }
    lxw_error operator()(Quantity value) const { return number(value.toString(), nullptr); }
    lxw_error operator()(UnitCost value) const { return number(value.toString(), nullptr); }
    lxw_error operator()(Money value) const { return number(options.currency.format(value), money); }
    lxw_error operator()(qint64 value) const { return number(QString::number(value), nullptr); }
    lxw_error operator()(QDate value) const { return time(value, QTime(0, 0), day, value); }
    lxw_error operator()(Moment value) const
    {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(value.at, options.calendar.zone());
        // An hour that the end of summer time brings twice cannot be told from its twin.
        const QDateTime readBack(local.date(), local.time(), options.calendar.zone());
        if (readBack.toMSecsSinceEpoch() != value.at)
            return (*this)(plainText(value, options));
        return time(local.date(), local.time(), moment, value);
    }
    lxw_error operator()(bool value) const { return worksheet_write_boolean(sheet, row, column, value, nullptr); }

    lxw_error number(const QString &value, lxw_format *format) const
    {
        return isExactNumber(value) ? worksheet_write_number(sheet, row, column, value.toDouble(), format)
                                    : (*this)(value);
    }
    lxw_error time(QDate date, QTime time, lxw_format *format, const CellValue &value) const
    {
        constexpr int firstYear = 1900;
        constexpr int lastYear = 9999;
        if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
            return (*this)(plainText(value, options));
        lxw_datetime when = spreadsheetTime(date, time);
        return worksheet_write_datetime(sheet, row, column, &when, format);
    }
};

} // namespace

Result<std::unique_ptr<TableWriter>> XlsxWriter::create(const QString &path, const QList<WrittenColumn> &columns,
                                                        const WriteOptions &options)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path, options));
    STOWAGE_TRY(writer->begin(columns));
    return writer;
}

// The library assembles a workbook in a file that it opens by name: in the folder for what is temporary, since the
// target's may be a share. The target is only written when it is whole.
XlsxWriter::XlsxWriter(const QString &path, const WriteOptions &options)
    : m_options(options),
      m_target(path),
      m_assembly(QDir::temp().filePath(u"stowage-XXXXXX.xlsx"_s)),
      m_temporaryFolder(QFile::encodeName(QDir::tempPath()))
{
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

Done XlsxWriter::begin(const QList<WrittenColumn> &columns)
{
    if (!m_target.open(QIODevice::WriteOnly))
        return fail(failure(m_target.errorString()));
    if (!m_assembly.open())
        return fail(failure(m_assembly.errorString()));
    m_assembly.close();

    lxw_workbook_options settings{};
    settings.constant_memory = LXW_TRUE;
    settings.tmpdir = m_temporaryFolder.data();
    m_workbook = workbook_new_opt(QFile::encodeName(m_assembly.fileName()).constData(), &settings);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, sheetName(m_options.sheet).constData()) : nullptr;
    if (!m_sheet)
        return fail(failure(u"libxlsxwriter"_s));
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(m_options.createdAt / 1000);
    workbook_set_properties(m_workbook, &properties);

    const auto formatOf = [&](const char *pattern) {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_num_format(format, pattern);
        return format;
    };
    m_dayFormat = formatOf("yyyy-mm-dd");
    m_momentFormat = formatOf("yyyy-mm-dd hh:mm:ss");
    const int decimals = m_options.currency.decimals;
    m_moneyFormat = formatOf(decimals > 0 ? ("#,##0." + QByteArray(decimals, '0')).constData() : "#,##0");
    lxw_format *headingFormat = workbook_add_format(m_workbook);
    format_set_bold(headingFormat);

    QList<CellValue> headings;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, columns[i].width, nullptr);
        headings << columns[i].heading;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    return writeRow(headings, headingFormat);
}

Done XlsxWriter::write(const QList<CellValue> &cells)
{
    return writeRow(cells, nullptr);
}

Done XlsxWriter::writeRow(const QList<CellValue> &cells, lxw_format *textFormat)
{
    Q_ASSERT(m_workbook);
    if (m_rows == sheetRowsMax)
        return fail(Error::Code::Invalid, u"table.too_many_rows"_s, {{u"limit"_s, QString::number(sheetRowsMax)}});
    if (cells.size() > columnsMax)
        return fail(Error::Code::Invalid, u"row.too_many_columns"_s, {{u"limit"_s, QString::number(columnsMax)}});
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto *text = std::get_if<QString>(&cells[i]);
        if (text && text->size() > sheetTextMax) {
            return fail(Error::Code::Invalid, u"cell.too_long"_s,
                        {{u"line"_s, QString::number(m_rows + 1)}, {u"limit"_s, QString::number(sheetTextMax)}});
        }
        const CellWriter writer{m_sheet,
                                static_cast<lxw_row_t>(m_rows),
                                static_cast<lxw_col_t>(i),
                                m_options,
                                textFormat,
                                m_moneyFormat,
                                m_dayFormat,
                                m_momentFormat};
        if (const lxw_error error = std::visit(writer, cells[i]); error != LXW_NO_ERROR)
            return fail(failure(QString::fromUtf8(lxw_strerror(error))));
    }
    ++m_rows;
    return {};
}

Done XlsxWriter::finish()
{
    Q_ASSERT(m_workbook);
    if (const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr)); error != LXW_NO_ERROR)
        return fail(failure(QString::fromUtf8(lxw_strerror(error))));
    return moveToTarget();
}

Done XlsxWriter::moveToTarget()
{
    constexpr qint64 chunkBytes = 1024LL * 1024;
    QFile assembled(m_assembly.fileName());
    if (!assembled.open(QIODevice::ReadOnly))
        return fail(failure(assembled.errorString()));
    while (!assembled.atEnd()) {
        const QByteArray block = assembled.read(chunkBytes);
        if (block.isEmpty())
            return fail(failure(assembled.errorString()));
        if (m_target.write(block) != block.size())
            return fail(failure(m_target.errorString()));
    }
    return m_target.commit() ? Done() : fail(failure(m_target.errorString()));
}

Error XlsxWriter::failure(const QString &reason) const
{
    return {Error::Code::Storage, u"file.cannot_write"_s, {{u"path"_s, m_target.fileName()}, {u"reason"_s, reason}}};
}

} // namespace stowage::table
