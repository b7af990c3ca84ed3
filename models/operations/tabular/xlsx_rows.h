// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/row_source.h"
#include "models/operations/tabular/table_format.h"
#include "models/operations/tabular/xlsx_workbook.h"

#include <optional>

namespace stowage::table {

// The rows of one sheet of a workbook. A cell's text is what its value means, not how it is shown: a number in full
// ("12.5"; "7.62E+12" only where the file has it so), a date in ISO form, a truth value as TRUE or FALSE, an error as
// "#N/A". A formula gives its last result.
class XlsxRows : public RowSource {
public:
    // The device outlives the rows. Errors: those of ZipReader, readWorkbook, readDateStyles and readSharedTexts.
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const TableFormat &format);

    // Errors: xlsx.damaged{part, reason}, xlsx.doctype{part}, cell.too_long{limit}, row.too_many_columns{line, limit}.
    Result<bool> next(Row &row) override;
    double progress() const override { return m_part->progress(); }

private:
    XlsxRows(std::unique_ptr<ZipReader> package, const TableFormat &format);

    Done start();
    Done readRow(Row &row);
    Result<qsizetype> readCell(Row &row, qsizetype expectedColumn);
    Result<bool> readValue(QString &value);
    Done setCell(QString &cell, const QString &type, qsizetype style, const QString &value) const;
    void setNumber(QString &cell, qsizetype style, const QString &value) const;

    std::unique_ptr<ZipReader> m_package;
    QString m_sheet;
    QChar m_decimalSign;
    int m_linesToSkip;

    bool m_from1904 = false;
    std::vector<bool> m_dateStyles;
    std::vector<QString> m_texts;
    std::unique_ptr<XmlPart> m_part; // after the package, so that it goes first
    qint64 m_line = 0;
    QString m_value;
};

// The names of a workbook's sheets, the visible ones first. Errors: those of ZipReader and readWorkbook.
Result<QStringList> sheetNames(QIODevice &device);

// "2024-01-15", "2024-01-15T14:30:00" or "14:30:00" of a day count; nothing for one that no calendar has.
std::optional<QString> isoOfSerial(const QString &serial, bool from1904);

// A spreadsheet computes with 15 digits and stores up to 17, the last two being noise: "1.1000000000000001" is 1.1.
QString withoutNoise(const QString &number);

} // namespace stowage::table
