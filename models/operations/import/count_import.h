// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/import_fields.h"
#include "models/operations/import/ledger_import.h"

#include <map>
#include <tuple>

namespace stowage {

// Counts: what was found is compared with what the ledger says of that moment, and the difference is posted. Rows of
// one moment, place and reference are one document; rows without a time were all counted now, so that the same sheet
// brought again later is another count.
class CountImport final : public LedgerImport {
public:
    explicit CountImport(ImportRun &run) : LedgerImport(run), m_now(run.context().clock.now()) { }

protected:
    Done read(RowCells &cells, LedgerRow &row) override;
    bool sameDocument(const LedgerRow &first, const LedgerRow &next) const override;
    DocumentRequest documentOf(const LedgerRow &first) const override;
    Result<std::optional<DocumentLine>> lineOf(const LedgerRow &row) override;

private:
    using Field = CountField;

    const Instant m_now; // one moment for the whole sheet

    // The line of each thing counted, by moment, item, place and lot.
    std::map<std::tuple<Instant, quint32, quint32, quint32>, quint32> m_counted;
};

} // namespace stowage
