// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/row_cells.h"
#include "models/operations/ledger/poster.h"
#include "models/store/import_store.h"

#include <QSet>

namespace stowage {

// One import on its way, for the part that knows its kind: where it tells what became of each row and what it changed.
class ImportRun {
public:
    ImportRun(Connection &db, const PostingContext &context, const ImportRequest &request, const ImportHooks &hooks,
              ImportReport &report)
        : m_db(db),
          m_context(context),
          m_request(request),
          m_hooks(hooks),
          m_report(report),
          m_store(db)
    {
    }

    Connection &db() { return m_db; }
    const PostingContext &context() const { return m_context; }
    const ImportRequest &request() const { return m_request; }
    ImportStore &store() { return m_store; }
    ImportReport &report() { return m_report; }

    // Makes the import's record. Everything it brings carries its id.
    Done begin();
    RowId importId() const { return m_report.id; }

    void decide(qint64 line, RowOutcome::What what);
    void reject(qint64 line, QList<Error> reasons, const QString &element = {});
    void warn(qint64 line, Error what);

    // What the import made or changed. `before` is empty for what it made.
    Done changed(const QString &entity, RowId id, const QByteArray &before, const QByteArray &after);
    // The same for what a row only named.
    Done madeBeside(const QString &entity, RowId id, const QByteArray &after);

    // Call often. Errors: import.cancelled.
    Done progress(ImportProgress::Phase phase, double fraction, std::int64_t rows);

    // A code that the file names and nothing has: counted once each, in the file's order.
    void unknownItem(const QString &code) { addOnce(code, m_unknownItems, m_report.unknownItems); }
    void unknownLocation(const QString &code) { addOnce(code, m_unknownLocations, m_report.unknownLocations); }
    void unknownSupplier(const QString &code) { addOnce(code, m_unknownSuppliers, m_report.unknownSuppliers); }

    // What forbids the import as a whole, once every row is decided.
    std::optional<Error> refusal() const;
    Error repeatedError(const ImportRecord &record) const;
    // The counts into the record.
    Done finish();

private:
    static void addOnce(const QString &code, QSet<QString> &known, QStringList &list);
    void tell(RowOutcome outcome);
    Error shared(Error error);

    Connection &m_db;
    PostingContext m_context;
    const ImportRequest &m_request;
    const ImportHooks &m_hooks;
    ImportReport &m_report;
    ImportStore m_store;
    qint64 m_changes = 0;
    QSet<QString> m_unknownItems, m_unknownLocations, m_unknownSuppliers;
    // A fault of a whole column is the same error a hundred thousand times: kept once, the rows share it.
    QHash<QString, Error> m_errors;
};

// The part of an import that knows its kind. Its rows come in the file's order, then the end, where rows that waited
// may be set into the cells again. An error is of the whole import; a row's own goes to the run.
class KindImport {
public:
    KindImport() = default;
    virtual ~KindImport() = default;
    virtual Done begin(const ImportColumns &columns) = 0;
    virtual Done take(RowCells &cells) = 0;
    virtual Done end(RowCells &cells) = 0;
    Q_DISABLE_COPY_MOVE(KindImport)
};

// Whether an error is the whole import's, not one row's.
bool isFatal(const Error &error);

} // namespace stowage
