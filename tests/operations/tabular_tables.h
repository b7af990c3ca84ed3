// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/format_guess.h"
#include "models/operations/tabular/table_reader.h"

#include <QBuffer>

namespace stowage::test {

inline std::unique_ptr<QBuffer> bufferOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

// All of a table, up to the error if there is one.
struct ReadTable {
    QStringList header;
    QList<Row> rows;
    Error error; // no key: none

    QList<QStringList> cells() const
    {
        QList<QStringList> all;
        for (const Row &row : rows)
            all << row.cells;
        return all;
    }
};

inline ReadTable readTable(std::unique_ptr<QIODevice> device, const TableFormat &format = {})
{
    ReadTable table;
    const auto reader = TableReader::read(std::move(device), format);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    table.header = (*reader)->header();
    for (Row row;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            table.error = more.error();
        if (!more || !*more)
            return table;
        table.rows << row;
    }
}

inline ReadTable readTable(const QByteArray &bytes, const TableFormat &format = {})
{
    return readTable(std::unique_ptr<QIODevice>(bufferOf(bytes)), format);
}

inline TableFormat guessedFormat(const QByteArray &bytes)
{
    const auto format = guessFormat(*bufferOf(bytes));
    return format ? *format : TableFormat{.sheet = format.error().key};
}

} // namespace stowage::test
