// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/coded_import.h"
#include "models/operations/import/import_fields.h"

namespace stowage {

// Suppliers by their code.
class SupplierImport final : public CodedImport {
public:
    explicit SupplierImport(ImportRun &run) : CodedImport(run) { }

protected:
    std::optional<QString> nameOf(RowCells &cells) override;
    Done takeRow(RowCells &cells, const QString &code) override;

private:
    using Field = SupplierField;

    void read(RowCells &cells, Supplier &supplier) const;
};

} // namespace stowage
