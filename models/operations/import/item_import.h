// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/category_finder.h"
#include "models/operations/import/coded_import.h"
#include "models/operations/import/import_fields.h"
#include "models/operations/import/item_reader.h"
#include "models/operations/import/item_saver.h"

namespace stowage {

// Items by their code. Only what the file has a cell for changes. Categories, units and custom fields that the file
// names are made where they are missing.
class ItemImport final : public CodedImport {
public:
    explicit ItemImport(ImportRun &run);
    Done begin(const ImportColumns &columns) override;
    Done end(RowCells &cells) override;

protected:
    std::optional<QString> nameOf(RowCells &cells) override;
    Done takeRow(RowCells &cells, const QString &code) override;

private:
    using Field = ItemField;

    Done makeCustomFields(const ImportColumns &columns);
    void blameFields(RowCells &cells, const QList<Error> &errors);
    Result<bool> setParent(RowCells &cells, Item &item); // false: the row waits for its parent
    Done setNames(RowCells &cells, Item &item);
    Done setHomes(RowCells &cells, Item &item);
    Done setSupplier(RowCells &cells, Item &item);
    Done save(RowCells &cells, const ItemTarget &target, const Item &item);

    CategoryFinder m_categories;
    ItemReader m_reader;
    ItemSaver m_saver;
    QHash<QString, RowId> m_suppliers;
};

} // namespace stowage
