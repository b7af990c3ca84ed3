// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/catalog/catalog.h"
#include "models/operations/import/import_run.h"
#include "models/operations/import/ledger_rows.h"
#include "models/operations/import/row_cells.h"

#include <span>

namespace stowage {

// What movements and counts have in common. All rows are read, those known from earlier imports are left out, the rest
// is brought into the order of time and posted document by document. A row that may not be posted is rejected alone:
// its document goes on without it.
class LedgerImport : public KindImport {
public:
    // How much of the whole run each part is, by experience; the rest is writing what is kept until the end.
    static constexpr double readingShare = 0.15;
    static constexpr double postingShare = 0.8;

    Done begin(const ImportColumns &columns) override;
    Done take(RowCells &cells) override;
    Done end(RowCells &cells) override;

protected:
    explicit LedgerImport(ImportRun &run);

    // The row's values into `row`; its faults into `cells`.
    virtual Done read(RowCells &cells, LedgerRow &row) = 0;
    virtual bool sameDocument(const LedgerRow &first, const LedgerRow &next) const = 0;
    virtual DocumentRequest documentOf(const LedgerRow &first) const = 0;
    // Nothing for a row that changes nothing.
    virtual Result<std::optional<DocumentLine>> lineOf(const LedgerRow &row) = 0;
    // Looks at the document's rows together, before any is posted; rejected ones are taken out.
    // The numbers of what these cells name; 0 with a fault where there is no such code. What may be created is, once
    // nothing else is wrong with the row.
    Result<quint32> itemNumber(RowCells &cells, qsizetype column, const std::optional<QString> &code, bool withLots);
    Result<quint32> locationNumber(RowCells &cells, qsizetype column, const std::optional<QString> &code);

    ImportRun &run() { return m_run; }
    LedgerRows &rows() { return m_rows; }
    const LedgerRows &rows() const { return m_rows; }

private:
    Result<std::optional<LedgerName>> findItem(const QString &code);
    LedgerName nameOf(const Item &item) const;
    Result<LedgerName> createItem(const QString &code, bool withLots);
    Result<LedgerName> createLocation(const QString &code);
    Result<QString> similarItem(const QString &code);
    Done leaveOutKnown();
    Done postAll(Poster &poster);
    Done postDocument(Poster &poster, std::span<const LedgerRow> rows);
    Done postLines(Poster &poster, DocumentRequest request, std::vector<const LedgerRow *> rows);

    ImportRun &m_run;
    Catalog m_catalog;
    LedgerRows m_rows;
    QList<Unit> m_units;
    QHash<QString, QString> m_unknownItems; // and what they may have meant
    std::vector<ImportRowKey> m_postedKeys;
};

} // namespace stowage
