// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_record.h"
#include "models/domain/item_object.h"
#include "models/operations/import/import_request.h"
#include "models/operations/ledger/poster.h"

namespace stowage {

class ImportRun;

// Brings tables into the company: each import in one transaction, all or nothing, with a number by which it can be
// taken back. A dry run is the very same run, taken back at its end.
//
//     Importer importer(session.db(), session.posting());
//     STOWAGE_LET(report, importer.run({.kind = ImportKind::Movements, .path = path}));
//
// A screen gives the work to the warehouse's writer and calls announceEverythingChanged() when it is done.
class Importer {
public:
    Importer(Connection &db, const PostingContext &context) : m_db(db), m_context(context) { }

    // What a file's rows would do, or do, and why each rejected one is rejected. Errors are about the file as a whole:
    // those of guessFormat and TableReader, mapping.missing{field} and the other problems of a mapping,
    // import.cancelled, and the store's. After an error the data is as before.
    Result<ImportReport> run(const ImportRequest &request, const ImportHooks &hooks = {});

    // The same for items that another program told of, in a file that `text` reads; the columns, format and mapping of
    // the request say nothing here. Each item of the list and each variant that one tells of is a row, known by its
    // code, or by its id where nothing has the code; `column` of a reason is the member's path. Errors are also those
    // of reading.
    Result<ImportReport> runItems(const ItemText &text, const ImportRequest &request, const ImportHooks &hooks = {});

    // Takes a whole import back, or nothing of it: documents are reversed, the newest first, as of their own time, so
    // that no report of any day shows them; what was changed is put back, what was made is removed.
    // Errors: import.missing{number}, import.already_reversed{number}, import.changed_since{number, codes, count},
    // import.used_since{number, codes, count}, import.stock_used{number, item, location, missing, date},
    // import.cancelled.
    Result<ImportReversal> reverse(RowId importId, const std::function<bool(const ImportProgress &)> &progress = {});

    // The newest first.
    Result<QList<ImportRecord>> imports();
    // Errors: import.missing{number}.
    Result<ImportRecord> byNumber(const QString &number);

private:
    // All of an import within a transaction that stays only where it may.
    Result<ImportReport> inTransactionOfItsOwn(const ImportRequest &request, const ImportHooks &hooks,
                                               ImportReport report, const std::function<Done(ImportRun &)> &work);

    Connection &m_db;
    PostingContext m_context;
};

// For whom a file of rejected rows is written.
struct RejectedFile {
    const Company &company;
    Instant now = 0;
    std::function<QString(const Error &)> words; // makes a sentence of a reason

    // "cost_price: This is no number.", each reason behind the column that it is about.
    QString sentences(const QList<Error> &reasons) const;
};

// Writes the rejected rows as they stand in the file, with one more column, "rejected_because", that says why. The file
// can be mended and imported as it is: that column is left out. A path that ends in .xlsx gets a workbook.
// Errors: import.file_changed{path} (it is not the one that the report speaks of), and those of TableReader and
// TableWriter.
Done saveRejected(const ImportRequest &request, const ImportReport &report, const QString &path,
                  const RejectedFile &file);

// The same of a run of items in a text, which writes them; whoever tells of a variant is written for it.
// Errors: import.file_changed{path}, file.cannot_write{path, reason}, and those of reading.
Done saveRejectedItems(const ItemText &text, const ImportRequest &request, const ImportReport &report,
                       const QString &path, const RejectedFile &file);

} // namespace stowage
