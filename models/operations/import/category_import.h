// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/category_finder.h"
#include "models/operations/import/coded_import.h"
#include "models/operations/import/import_fields.h"

namespace stowage {

// Categories by their code, or by their path where the file has no codes.
class CategoryImport final : public CodedImport {
public:
    explicit CategoryImport(ImportRun &run) : CodedImport(run), m_finder(run, catalog()) { }

protected:
    std::optional<QString> nameOf(RowCells &cells) override;
    Done takeRow(RowCells &cells, const QString &name) override;

private:
    using Field = CategoryField;

    // The place that the row gives its category; false: the row waits for its parent.
    Result<bool> setPlace(RowCells &cells, Category &category);
    Done setParentPath(RowCells &cells, QStringList names, Category &category);
    Result<Category> known(RowCells &cells, const Category &place);

    CategoryFinder m_finder;
};

} // namespace stowage
