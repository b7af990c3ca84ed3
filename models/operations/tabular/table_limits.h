// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// What a file from outside may make this program do. Whoever meets a limit is told which one and where.
namespace stowage::table {

inline constexpr qsizetype cellBytesMax = 1024LL * 1024;
inline constexpr qsizetype rowBytesMax = 64LL * 1024 * 1024;
inline constexpr int columnsMax = 16'384; // a spreadsheet's own limit
inline constexpr qint64 sheetRowsMax = 1'048'576; // likewise
inline constexpr qsizetype sheetTextMax = 32'767; // characters of one spreadsheet cell, likewise

inline constexpr qint64 unpackedBytesMax = 1024LL * 1024 * 1024;
inline constexpr int packageEntriesMax = 10'000;
// A sheet of plausible rows packs 10 to 50 times; a bomb up to 1,000 times. Small parts may do as they like.
inline constexpr qint64 packRatioMax = 200;
inline constexpr qint64 packRatioFreeBytes = 1024LL * 1024;
inline constexpr qsizetype sharedTextsMax = 10'000'000;
inline constexpr qsizetype partRunBytesMax = 8LL * 1024 * 1024; // between two tags: a cell of 1 MiB, every sign escaped

} // namespace stowage::table
