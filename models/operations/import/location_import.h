// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/coded_import.h"
#include "models/operations/import/import_fields.h"

namespace stowage {

// Locations by their code. A new one without a type is a warehouse, or a bin where it lies in another.
class LocationImport final : public CodedImport {
public:
    explicit LocationImport(ImportRun &run) : CodedImport(run) { }

protected:
    std::optional<QString> nameOf(RowCells &cells) override;
    Done takeRow(RowCells &cells, const QString &code) override;

private:
    using Field = LocationField;

    void read(RowCells &cells, Location &location) const;
};

} // namespace stowage
