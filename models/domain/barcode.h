// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <optional>

namespace stowage {

inline constexpr qsizetype barcodeLengthMax = 128;

// What any barcode must be: not empty, at most 128 characters, all of them visible.
// Errors: barcode.empty, barcode.too_long{text, limit}, barcode.control_character{text, code}.
Done checkBarcode(QStringView text);

enum class GtinKind { Ean8, UpcA, Ean13, Itf14 };

// By its length alone; nothing for what is not 8, 12, 13 or 14 digits.
std::optional<GtinKind> gtinKind(QStringView text);

// The digit that completes a GTIN's other digits (GS1's mod 10, the same for every kind). Digits only.
QChar gtinCheckDigit(QStringView digitsBeforeIt);

// What is doubtful about a code that looks like a GTIN. A warning, never a refusal: a company may print codes of its
// own that merely have such a length. barcode.check_digit{text, expected}; barcode.lost_zero{text, expected} for
// eleven digits that are a UPC-A without the zero that a spreadsheet dropped.
std::optional<Error> gtinProblem(QStringView text);

} // namespace stowage
