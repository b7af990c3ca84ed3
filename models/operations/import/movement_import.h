// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/import_fields.h"
#include "models/operations/import/ledger_import.h"

#include <QSet>

namespace stowage {

// Movements: rows that follow each other in time and agree in kind, reference and places are one document.
class MovementImport final : public LedgerImport {
public:
    explicit MovementImport(ImportRun &run) : LedgerImport(run) { }
    Done begin(const ImportColumns &columns) override;

protected:
    Done read(RowCells &cells, LedgerRow &row) override;
    bool sameDocument(const LedgerRow &first, const LedgerRow &next) const override;
    DocumentRequest documentOf(const LedgerRow &first) const override;
    Result<std::optional<DocumentLine>> lineOf(const LedgerRow &row) override;

private:
    using Field = MovementField;

    void readValues(RowCells &cells, LedgerRow &row);
    void readTexts(RowCells &cells, LedgerRow &row);
    Done readNames(RowCells &cells, LedgerRow &row);

    QSet<QString> m_reasons;
};

} // namespace stowage
