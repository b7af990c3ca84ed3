// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/format_guess.h"

#include "models/operations/tabular/delimited_rows.h"
#include "models/operations/tabular/value_guess.h"
#include "models/operations/tabular/xlsx_rows.h"

#include <QBuffer>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace stowage {

namespace {

using Encoding = TableFormat::Encoding;

constexpr qint64 headBytes = 256LL * 1024;
constexpr qint64 encodingBytesMax = 64LL * 1024 * 1024; // looked at for a byte that is no UTF-8
constexpr qsizetype sampleRowsMax = 1000;
constexpr std::array<char16_t, 4> separators{u'\t', u';', u'|', u','}; // where two do equally well, the first one

struct SampleLine {
    qint64 line = 0;
    QStringList cells;
};
using Sample = QList<SampleLine>;

// How many of the bytes are left without a last character that may be cut off.
qsizetype wholeUtf8(QByteArrayView bytes)
{
    constexpr int continuationsMax = 3;
    qsizetype at = bytes.size();
    for (int i = 0; i < continuationsMax && at > 0 && (bytes[at - 1] & 0xc0) == 0x80; ++i)
        --at;
    return at > 0 && (bytes[at - 1] & 0xc0) == 0xc0 ? at - 1 : bytes.size();
}

qsizetype wholeCharacters(QByteArrayView bytes, Encoding encoding)
{
    if (encoding == Encoding::Windows1252)
        return bytes.size();
    if (encoding == Encoding::Utf8)
        return wholeUtf8(bytes);
    const qsizetype whole = bytes.size() - bytes.size() % 2;
    const qsizetype high = encoding == Encoding::Utf16Le ? whole - 1 : whole - 2;
    return whole > 0 && (bytes[high] & 0xfc) == 0xd8 ? whole - 2 : whole;
}

bool isUtf8(QIODevice &device)
{
    device.seek(0);
    QByteArray bytes;
    for (qint64 read = 0; read < encodingBytesMax;) {
        const QByteArray block = device.read(headBytes);
        read += block.size();
        bytes += block;
        const qsizetype whole = block.isEmpty() ? bytes.size() : wholeUtf8(bytes);
        if (!QByteArrayView(bytes).first(whole).isValidUtf8())
            return false;
        bytes.remove(0, whole);
        if (block.isEmpty())
            return true;
    }
    return true;
}

// The first line with bytes that are no UTF-8, where more characters beyond ASCII are whole ones than bytes are not;
// else 0.
qint64 lineAmongUtf8(QIODevice &device)
{
    device.seek(0);
    qint64 line = 1;
    qint64 firstBroken = 0;
    qint64 whole = 0;
    qint64 broken = 0;
    int wanted = 0; // bytes that the character still lacks
    for (qint64 read = 0; read < encodingBytesMax && !device.atEnd();) {
        const QByteArray block = device.read(headBytes);
        if (block.isEmpty())
            break;
        read += block.size();
        for (const char sign : block) {
            const auto byte = static_cast<unsigned char>(sign);
            const bool continues = (byte & 0xc0) == 0x80;
            if (wanted > 0 && continues) {
                whole += --wanted == 0;
                continue;
            }
            bool bad = wanted > 0 || continues;
            wanted = 0;
            if (byte >= 0xc2 && byte < 0xf5)
                wanted = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
            else
                bad = bad || byte >= 0x80;
            broken += bad;
            if (bad && firstBroken == 0)
                firstBroken = line;
            line += byte == '\n';
        }
    }
    return whole > broken ? firstBroken : 0;
}

// Text of mostly Latin letters has a zero in every other byte, and other text has none.
std::optional<Encoding> wideWithoutMark(QByteArrayView head)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[static_cast<std::size_t>(i % 2)] += head[i] == '\0';
    const qsizetype manyZeros = head.size() / 8;
    if (zeros[0] == zeros[1] || std::max(zeros[0], zeros[1]) <= manyZeros)
        return std::nullopt;
    return zeros[0] > zeros[1] ? Encoding::Utf16Be : Encoding::Utf16Le;
}

Encoding guessEncoding(QIODevice &device, QByteArrayView head)
{
    if (const auto mark = table::byteOrderMark(head); mark.size > 0)
        return mark.encoding;
    if (const auto wide = wideWithoutMark(head))
        return *wide;
    return isUtf8(device) ? Encoding::Utf8 : Encoding::Windows1252;
}

Sample readSample(table::RowSource &rows)
{
    Sample sample;
    for (Row row; sample.size() < sampleRowsMax;) {
        // A failure is the last row, cut off by the sample's end; or the reader will tell of it in its turn.
        const auto found = rows.next(row);
        if (!found || !*found)
            break;
        sample << SampleLine{row.line, row.cells};
    }
    return sample;
}

Sample readSample(QByteArray head, const TableFormat &format)
{
    QBuffer buffer(&head);
    buffer.open(QIODevice::ReadOnly);
    const auto rows = table::DelimitedRows::open(buffer, format);
    return rows ? readSample(**rows) : Sample();
}

// How well a separator fits: by the columns it makes, the share of rows that have just as many, and the share of
// cells without another separator left inside. A comma left inside says nothing: it is in every text and number.
double fitness(const Sample &sample, QChar separator)
{
    QHash<qsizetype, int> widths;
    qsizetype cells = 0;
    qsizetype unsplit = 0;
    for (const SampleLine &row : sample) {
        ++widths[row.cells.size()];
        cells += row.cells.size();
        unsplit += std::count_if(row.cells.begin(), row.cells.end(), [&](const QString &cell) {
            return std::any_of(separators.begin(), separators.end(), [&](char16_t other) {
                return other != u',' && other != separator && cell.contains(other);
            });
        });
    }
    double best = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const double share = static_cast<double>(it.value()) / static_cast<double>(sample.size());
        const double clean = 1.0 - static_cast<double>(unsplit) / static_cast<double>(cells);
        best = std::max(best, static_cast<double>(it.key() - 1) * share * share * clean);
    }
    return best;
}

QChar guessSeparator(const QByteArray &head, TableFormat format)
{
    QChar best = u',';
    double bestFitness = 0;
    for (const char16_t separator : separators) {
        format.separator = separator;
        const double found = fitness(readSample(head, format), separator);
        if (found > bestFitness) {
            best = separator;
            bestFitness = found;
        }
    }
    return best;
}

// Whether cells come in apostrophes: no double quote begins one, and a good part of them has both apostrophes.
bool usesApostrophes(const Sample &sample)
{
    constexpr int partOfCells = 5;
    qsizetype cells = 0;
    qsizetype between = 0;
    for (const SampleLine &row : sample) {
        for (const QString &cell : row.cells) {
            cells += !cell.isEmpty();
            between += cell.size() >= 2 && cell.startsWith(u'\'') && cell.endsWith(u'\'');
        }
    }
    return between > 0 && between * partOfCells >= cells;
}

// Some programs write "sep=;" as the first line, for a spreadsheet to read.
std::optional<QChar> declaredSeparator(const Sample &sample)
{
    if (sample.isEmpty() || sample.first().cells.isEmpty() || sample.first().line != 1)
        return std::nullopt;
    const QString line = sample.first().cells.join(u',');
    if (line.size() != 5 || !line.startsWith("sep="_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QChar separator = line.back();
    const bool usable = separator.unicode() < 0x80 && !separator.isLetterOrNumber() && separator != u'"';
    return usable ? std::optional(separator) : std::nullopt;
}

table::SampleRows cellsOf(const Sample &sample)
{
    table::SampleRows rows;
    for (const SampleLine &row : sample)
        rows << row.cells;
    return rows;
}

void guessValues(const Sample &sample, TableFormat &format)
{
    table::SampleRows rows = cellsOf(sample);
    if (rows.isEmpty())
        return;
    const qsizetype header = table::guessHeaderRow(rows);
    format.skipLines = static_cast<int>(sample[header].line) - 1;
    format.hasHeader = table::looksLikeHeader(rows[header]);
    rows.remove(0, header + (format.hasHeader ? 1 : 0));
    format.decimalSign = table::guessDecimalSign(rows, format);
    format.dateOrder = table::guessDateOrder(rows);
}

Result<TableFormat> guessDelimited(QIODevice &device, const GivenFormat &given)
{
    TableFormat format;
    QByteArray head = device.read(headBytes);
    format.encoding = given.encoding ? *given.encoding : guessEncoding(device, head);
    if (head.size() == headBytes)
        head.truncate(wholeCharacters(head, format.encoding));
    Sample sample = readSample(head, format);
    if (const auto declared = declaredSeparator(sample)) {
        format.separator = given.separator.value_or(*declared);
        format.skipLines = 1;
    } else {
        format.separator = given.separator ? *given.separator : guessSeparator(head, format);
    }
    sample = readSample(head, format);
    if (usesApostrophes(sample)) {
        format.quote = u'\'';
        sample = readSample(head, format);
    }
    guessValues(sample, format);
    return format;
}

// Numbers come out of a workbook with a point, so only dates that were typed as text are left to guess.
Result<TableFormat> guessWorkbook(QIODevice &device)
{
    TableFormat format;
    format.kind = TableFormat::Kind::Xlsx;
    STOWAGE_LET(sheets, table::sheetNames(device));
    format.sheet = sheets.first();
    STOWAGE_LET(rows, table::XlsxRows::open(device, format));
    guessValues(readSample(*rows), format);
    format.decimalSign = u'.';
    return format;
}

} // namespace

Result<TableFormat> guessFormat(QIODevice &device, const GivenFormat &given)
{
    device.seek(0);
    const QByteArray magic = device.peek(8);
    if (magic.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return fail(Error::Code::Invalid, u"table.old_workbook"_s);
    const auto format = magic.startsWith("PK\x03\x04") ? guessWorkbook(device) : guessDelimited(device, given);
    device.seek(0);
    return format;
}

Result<TableFormat> guessFormat(const QString &path, const GivenFormat &given)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::Storage, u"file.cannot_open"_s,
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    }
    return guessFormat(file, given);
}

Result<QList<Error>> doubtsOfGuess(const QString &path, const TableFormat &guess)
{
    QList<Error> doubts;
    if (guess.kind == TableFormat::Kind::Xlsx)
        return doubts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::Storage, u"file.cannot_open"_s,
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    }
    const QString number = table::doubtfulNumber(cellsOf(readSample(file.peek(headBytes), guess)));
    if (!number.isEmpty()) {
        doubts << Error{Error::Code::Invalid,
                        u"table.decimal_doubtful"_s,
                        {{u"sign"_s, QString(guess.decimalSign)}, {u"text"_s, number}}};
    }
    const qint64 line = guess.encoding == Encoding::Windows1252 ? lineAmongUtf8(file) : 0;
    if (line > 0)
        doubts << Error{Error::Code::Invalid, u"table.mixed_encoding"_s, {{u"line"_s, QString::number(line)}}};
    return doubts;
}

} // namespace stowage
