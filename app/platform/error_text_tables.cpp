// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// Tables in files: texts and workbooks.
constexpr ErrorSentence sentences[] = {
    {"cell.bad_grouping",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” has its thousands signs in the wrong places. Write it without them, such "
                                    "as 1234.5.")},
    {"cell.empty", QT_TRANSLATE_NOOP("ErrorText", "The cell is empty. Type a value.")},
    {"cell.not_a_date",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not a date. Write it as year-month-day, such as 2024-01-15.")},
    {"cell.not_a_number", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not a number. Use digits and one decimal sign.")},
    {"cell.not_json",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not JSON of the kind that belongs here. Leave the cell empty, or take "
                                    "what an export wrote.")},
    {"cell.not_whole", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not a whole number. Write it without decimals.")},
    {"cell.not_yes_no", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is neither yes nor no. Write yes or no.")},
    {"cell.scientific",
     QT_TRANSLATE_NOOP("ErrorText", "A spreadsheet has shortened the number to “{text}”, and digits of it are lost. "
                                    "Write it out in full.")},
    {"cell.too_long",
     QT_TRANSLATE_NOOP("ErrorText", "A cell on line {line} holds more than {limit} bytes. Shorten it; a quotation mark "
                                    "that is never closed can be the cause.")},
    {"cell.unclosed_quote",
     QT_TRANSLATE_NOOP("ErrorText", "A quotation mark on line {line} is never closed. Close it, or take it out.")},
    {"cell.unknown_word", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not known here. Write one of: {choices}.")},
    {"row.too_few_cells",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The row has {found} cells, where the header has {expected}. Check it for a missing "
                       "separator.")},
    {"row.too_long",
     QT_TRANSLATE_NOOP("ErrorText", "Line {line} holds more than {limit} bytes. Check that this is a table, and that "
                                    "every quotation mark is closed.")},
    {"row.too_many_cells",
     QT_TRANSLATE_NOOP("ErrorText", "The row has {found} cells, where the header has {expected}. Put texts that hold a "
                                    "separator between quotation marks.")},
    {"row.too_many_columns",
     QT_TRANSLATE_NOOP("ErrorText", "A row has more than {limit} columns. Check the separator, or leave columns out.")},
    {"table.bad_encoding",
     QT_TRANSLATE_NOOP("ErrorText", "The file holds bytes that are no text in {encoding}. Choose another encoding, or "
                                    "save the file as UTF-8.")},
    {"table.bad_quote",
     QT_TRANSLATE_NOOP("ErrorText", "“{quote}” cannot put cells between quotation marks. Use \" or '.")},
    {"table.bad_separator",
     QT_TRANSLATE_NOOP("ErrorText", "“{separator}” cannot part cells. Use a comma, a semicolon, a tab or a bar.")},
    {"table.changed", QT_TRANSLATE_NOOP("ErrorText", "The list changed while it was being read. Try again.")},
    {"table.decimal_doubtful",
     QT_TRANSLATE_NOOP("ErrorText", "Numbers such as {text} can be read in two ways, and “{sign}” was taken as the "
                                    "decimal sign. Say which sign it is if that is wrong.")},
    {"table.mixed_encoding",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Most of the file is UTF-8, but line {line} has bytes that are not, so all of it was read as "
                       "Windows-1252. Check the letters with accents, or save the file as UTF-8.")},
    {"table.empty",
     QT_TRANSLATE_NOOP("ErrorText", "The file holds no row. Choose a file with a header and rows below it.")},
    {"table.nul", QT_TRANSLATE_NOOP(
                      "ErrorText", "Line {line} holds a byte that no text has, at place {column}. Save the file as CSV "
                                   "in UTF-8 and choose it again.")},
    {"table.old_workbook",
     QT_TRANSLATE_NOOP("ErrorText", "This is a workbook of the old kind (.xls). Save it as .xlsx or CSV and choose it "
                                    "again.")},
    {"table.too_many_rows",
     QT_TRANSLATE_NOOP("ErrorText", "A sheet of a workbook holds at most {limit} rows. Export to CSV instead.")},
    {"file.cannot_open",
     QT_TRANSLATE_NOOP("ErrorText", "{path} cannot be opened: {reason}. Check its name and whether you may read it.")},
    {"file.cannot_read",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file cannot be read to its end: {reason}. Copy it to this machine and try again.")},
    {"file.cannot_write",
     QT_TRANSLATE_NOOP("ErrorText", "{path} cannot be written: {reason}. Check the folder and the room on the disk.")},
    {"xlsx.damaged",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The workbook is damaged in {part}: {reason}. Open it in a spreadsheet program, save "
                       "it anew and choose it again.")},
    {"xlsx.doctype",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The workbook declares a document type in {part}, which no spreadsheet program does. "
                       "It was not read; save it anew as .xlsx.")},
    {"xlsx.no_sheets", QT_TRANSLATE_NOOP("ErrorText", "The workbook has no sheet with cells. Choose another file.")},
    {"xlsx.no_such_sheet",
     QT_TRANSLATE_NOOP("ErrorText", "The workbook has no sheet “{sheet}”. Choose one of those it has.")},
    {"xlsx.no_workbook",
     QT_TRANSLATE_NOOP("ErrorText", "The file is no workbook inside. Save it as .xlsx or CSV and choose it again.")},
    {"xlsx.too_many_texts",
     QT_TRANSLATE_NOOP("ErrorText", "The workbook holds more than {limit} different texts. Save it as CSV and choose "
                                    "that file.")},
    {"zip.damaged",
     QT_TRANSLATE_NOOP("ErrorText", "The file is damaged or cut off. Copy or save it again, then choose it anew.")},
    {"zip.double_entry",
     QT_TRANSLATE_NOOP("ErrorText", "The file holds {entry} twice, so it is not clear which counts. Save it anew in a "
                                    "spreadsheet program.")},
    {"zip.encrypted",
     QT_TRANSLATE_NOOP("ErrorText", "The file is locked by a password. Save it without one and choose it again.")},
    {"zip.link",
     QT_TRANSLATE_NOOP("ErrorText", "The file holds a link to elsewhere ({entry}) and was not read. Save it anew in a "
                                    "spreadsheet program.")},
    {"zip.packed_too_tightly",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{entry} unpacks to more than {limit} times its size, which no table does. The file "
                       "was not read; save it as CSV.")},
    {"zip.too_large",
     QT_TRANSLATE_NOOP("ErrorText", "Unpacked, the file is larger than {limit} bytes. Save it as CSV, or in several "
                                    "parts.")},
    {"zip.too_many_entries",
     QT_TRANSLATE_NOOP("ErrorText", "The file holds more than {limit} parts, which no workbook does. It was not read; "
                                    "save it as CSV.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfTables()
{
    return sentences;
}

} // namespace stowage
