// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/row_source.h"
#include "models/operations/tabular/text_blocks.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace stowage::table {

// The rows of a text file: RFC 4180 with any separator, quote and line end, in constant memory. Tolerant where the
// meaning is plain: a quote inside an unquoted cell is a character, what follows a closing quote belongs to the cell.
class DelimitedRows : public RowSource {
public:
    // The device outlives the rows. Errors: table.bad_separator{separator}, table.bad_quote{quote}.
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const TableFormat &format);

    // Errors, besides those of TextBlocks: table.nul{line, column}, table.bad_encoding{encoding, line, cell},
    // cell.unclosed_quote{line}, cell.too_long{line, limit}, row.too_long{line, limit},
    // row.too_many_columns{line, limit}.
    Result<bool> next(Row &row) override;
    double progress() const override { return m_blocks.progress(); }

private:
    // Where a cell's bytes lie in the buffer. A mixed one still has quotes inside that are not its own text.
    struct Span {
        qsizetype from = 0;
        qsizetype size = 0;
        bool mixed = false;
    };
    enum class Scan {
        Complete,
        NeedsMore,
        Failed // m_error says why
    };

    DelimitedRows(QIODevice &device, const TableFormat &format);

    Done skipTitle();
    Result<bool> findRow();
    Done refill();
    Scan scanLine();
    Scan scanRow();
    Scan scanCell(qsizetype &at, qint64 &line);
    Scan scanQuoted(qsizetype &at, qint64 &line);
    Scan scanPlain(qsizetype &at);
    Scan endLine(qsizetype at, qint64 line);
    Scan giveUp(const QString &key, QList<ErrorArg> args);
    bool isBlank() const;
    Done fill(QStringList &cells);
    bool decode(QByteArrayView bytes, QString &cell) const;
    QByteArrayView withoutQuotes(QByteArrayView bytes);

    TextBlocks m_blocks;
    TableFormat::Encoding m_encoding;
    char m_separator;
    char m_quote; // 0 where no cell is quoted
    std::array<bool, 256> m_endsPlain{}; // a byte at which an unquoted cell may end; 0 is the buffer's end
    std::array<bool, 256> m_endsQuoted{}; // a byte to look at inside quotes
    int m_linesToSkip;

    QByteArray m_buffer;
    QByteArray m_scratch;
    qsizetype m_at = 0; // the first byte in the buffer that no row has had
    qint64 m_line = 1; // and its line
    bool m_ended = false; // the buffer holds the rest of the file

    std::vector<Span> m_spans; // of the row last found, which began on m_rowLine
    qint64 m_rowLine = 1;
    std::optional<Error> m_error;
};

} // namespace stowage::table
