// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/operations/tabular/table_format.h"

#include <optional>

class QIODevice;

namespace stowage {

// What a person says of a text, so that the rest of the guess follows from it.
struct GivenFormat {
    std::optional<QChar> separator;
    std::optional<TableFormat::Encoding> encoding;
};

// How a file is most probably to be read, from its first rows; a person sees the guess and may change it. Its content
// alone tells a workbook from a text, and every text has a guess. Errors: file.cannot_open{path, reason},
// table.old_workbook (an .xls, or a workbook with a password), and those of TableReader::sheets for a workbook.
Result<TableFormat> guessFormat(const QString &path, const GivenFormat &given = {});

// The same of a seekable device, which is left at its start: pasted text in a QBuffer.
Result<TableFormat> guessFormat(QIODevice &device, const GivenFormat &given = {});

// What makes a guess doubtful: table.decimal_doubtful{sign, text}, where every number with a comma has two readings;
// table.mixed_encoding{line}, where most of the file is UTF-8 and not all. Errors: file.cannot_open{path, reason}.
Result<QList<Error>> doubtsOfGuess(const QString &path, const TableFormat &guess);

} // namespace stowage
