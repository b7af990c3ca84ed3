// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/table_reader.h"

#include "models/operations/tabular/delimited_rows.h"
#include "models/operations/tabular/xlsx_rows.h"

#include <QFile>

#include <algorithm>

namespace stowage {

namespace {

void dropEmptyEnd(QStringList &cells, qsizetype atLeast)
{
    while (cells.size() > atLeast && cells.constLast().isEmpty())
        cells.removeLast();
}

Result<std::unique_ptr<QIODevice>> openFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(Error::Code::Storage, u"file.cannot_open"_s,
                    {{u"path"_s, path}, {u"reason"_s, file->errorString()}});
    }
    return file;
}

Result<std::unique_ptr<table::RowSource>> openRows(QIODevice &device, const TableFormat &format)
{
    return format.kind == TableFormat::Kind::Xlsx ? table::XlsxRows::open(device, format)
                                                  : table::DelimitedRows::open(device, format);
}

} // namespace

Result<std::unique_ptr<TableReader>> TableReader::open(const QString &path, const TableFormat &format)
{
    STOWAGE_LET(file, openFile(path));
    return read(std::move(file), format);
}

Result<QStringList> TableReader::sheets(const QString &path)
{
    STOWAGE_LET(file, openFile(path));
    return table::sheetNames(*file);
}

Result<std::unique_ptr<TableReader>> TableReader::read(std::unique_ptr<QIODevice> device, const TableFormat &format)
{
    STOWAGE_LET(rows, openRows(*device, format));
    std::unique_ptr<TableReader> reader(new TableReader(std::move(device), std::move(rows), format));
    STOWAGE_TRY(reader->readHeader());
    return reader;
}

TableReader::TableReader(std::unique_ptr<QIODevice> device, std::unique_ptr<table::RowSource> rows,
                         const TableFormat &format)
    : m_device(std::move(device)),
      m_rows(std::move(rows)),
      m_format(format)
{
}

TableReader::~TableReader() = default;

Done TableReader::readHeader()
{
    Row first;
    STOWAGE_LET(found, m_rows->next(first));
    if (!found)
        return fail(Error::Code::Invalid, u"table.empty"_s);
    if (!m_format.hasHeader) {
        for (qsizetype column = 0; column < first.cells.size(); ++column)
            m_header << columnLetters(column);
        m_first = std::move(first);
        return {};
    }
    for (const QString &cell : std::as_const(first.cells))
        m_header << cell.simplified();
    dropEmptyEnd(m_header, 1);
    return {};
}

Result<bool> TableReader::next(Row &row)
{
    if (m_first) {
        row = std::move(*m_first);
        m_first.reset();
    } else {
        STOWAGE_LET(found, m_rows->next(row));
        if (!found)
            return false;
    }
    shapeRow(row);
    return true;
}

void TableReader::shapeRow(Row &row) const
{
    row.found = row.cells.size();
    row.shape = Row::Shape::Whole;
    if (row.found > m_header.size()) {
        dropEmptyEnd(row.cells, m_header.size());
        if (row.cells.size() > m_header.size())
            row.shape = Row::Shape::Long;
        return;
    }
    // A sheet does not store its empty cells, so there a short row is a whole one.
    if (row.found < m_header.size() && m_format.kind == TableFormat::Kind::Delimited)
        row.shape = Row::Shape::Short;
    row.cells.reserve(m_header.size());
    while (row.cells.size() < m_header.size())
        row.cells << u""_s;
}

std::optional<Error> shapeProblem(const Row &row, qsizetype columns)
{
    if (row.shape == Row::Shape::Whole)
        return std::nullopt;
    const QString key = row.shape == Row::Shape::Short ? u"row.too_few_cells"_s : u"row.too_many_cells"_s;
    return Error{Error::Code::Invalid,
                 key,
                 {{u"line"_s, QString::number(row.line)},
                  {u"found"_s, QString::number(row.found)},
                  {u"expected"_s, QString::number(columns)}}};
}

QString columnLetters(qsizetype column)
{
    constexpr qsizetype letters = 26;
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % letters)));
    return name;
}

} // namespace stowage
