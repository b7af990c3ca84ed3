// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"
#include "models/base/decimal.h"
#include "models/operations/tabular/table_format.h"

#include <QDate>
#include <QList>

#include <memory>
#include <variant>

class QIODevice;

namespace stowage {

// An instant as a cell, told from a plain number.
struct Moment {
    Instant at = 0;

    bool operator==(const Moment &) const = default;
};

// Nothing, text, numbers, days, moments, truth values: a spreadsheet gets each as what it is.
using CellValue = std::variant<std::monostate, QString, Quantity, UnitCost, Money, qint64, QDate, Moment, bool>;

struct WrittenColumn {
    QString heading;
    int width = 14; // characters, in a workbook
};

struct WriteOptions {
    TableFormat::Kind kind;
    Currency currency; // of every Money
    Calendar calendar; // whose zone a workbook's moments are in
    Instant createdAt; // stamped into a workbook
    QChar separator = u','; // of a text file: an ASCII character
    bool byteOrderMark = false; // makes a spreadsheet take a text file for UTF-8
    QString sheet = u"Stowage"_s;
};

// Writes a table row by row, in constant memory. Nothing is at the path before finish(), and whatever was there stays
// if the writer ends without it.
//
// In a text file (RFC 4180, UTF-8) a text that a spreadsheet would take for a formula gets an apostrophe, which
// cell::text takes off again; numbers are written as they are. In a workbook numbers of up to 15 digits, days and
// moments are real ones; what would lose digits or lies before 1900 is text.
class TableWriter {
public:
    // Errors: file.cannot_write{path, reason}, row.too_many_columns{limit}.
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, const QList<WrittenColumn> &columns,
                                                       const WriteOptions &options);
    // A text file to a device that is open for writing and outlives the writer: standard output, a reply.
    static std::unique_ptr<TableWriter> textTo(QIODevice &device, const QList<WrittenColumn> &columns,
                                               const WriteOptions &options);
    virtual ~TableWriter() = default;
    Q_DISABLE_COPY_MOVE(TableWriter)

    // Errors: file.cannot_write{path, reason}; of a workbook table.too_many_rows{limit}, cell.too_long{line, limit}.
    virtual Done write(const QList<CellValue> &cells) = 0;
    virtual Done finish() = 0;

protected:
    TableWriter() = default;
};

} // namespace stowage
