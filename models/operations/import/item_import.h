// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/category_finder.h"
#include "models/operations/import/coded_import.h"
#include "models/operations/import/import_fields.h"
#include "models/operations/import/item_reader.h"

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

    // What a row's item is before it.
    struct Target {
        Item item; // a new one has id 0
        QString similar; // another item's code that differs only in letter case
    };

    Done makeCustomFields(const ImportColumns &columns);
    Result<Target> targetOf(const QString &code);
    void blameFields(RowCells &cells, const QList<Error> &errors);
    Result<bool> setParent(RowCells &cells, Item &item); // false: the row waits for its parent
    Done setNames(RowCells &cells, Item &item);
    Done setSupplier(RowCells &cells, Item &item);
    Result<RowId> makeSupplier(const QString &code, const QString &name);
    Done save(RowCells &cells, const Target &target, const Item &item);
    Done noteCost(const Item &before, const Item &after);
    void warn(RowCells &cells, const Target &target, const Item &saved);
    Done revalue();

    CategoryFinder m_categories;
    ItemReader m_reader;
    QHash<QString, RowId> m_suppliers;
    std::vector<RowId> m_toRevalue;
};

} // namespace stowage
