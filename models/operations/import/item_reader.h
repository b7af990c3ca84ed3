// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"
#include "models/domain/item.h"
#include "models/operations/import/import_fields.h"
#include "models/operations/import/row_cells.h"

#include <QHash>
#include <QSet>

namespace stowage {

// A row's cells into an item: all but what names other entities. A blank cell leaves the item's field as it is.
class ItemReader {
public:
    // The units and fields that there are, with those made for this file.
    void setUnits(const QList<Unit> &units);
    void setCustomFields(const QList<CustomField> &fields);
    void addUnit(const QString &code);
    bool knowsUnit(const QString &code) const { return m_units.contains(code); }

    void read(RowCells &cells, Item &item) const;

private:
    using Field = ItemField;

    void readTexts(RowCells &cells, Item &item) const;
    void readPrices(RowCells &cells, Item &item) const;
    void readSizes(RowCells &cells, Item &item) const;
    void readStock(RowCells &cells, Item &item) const;
    void readBarcodes(RowCells &cells, Item &item) const;
    void readAttributes(RowCells &cells, Item &item) const;
    void readCustomFields(RowCells &cells, Item &item) const;
    Result<QString> customValue(const CustomField &field, QStringView cell, const RowCells &cells) const;

    QSet<QString> m_units;
    QHash<QString, QString> m_unitsByFold; // by their small letters
    QHash<QString, CustomField> m_customFields;
};

// What an entity keeps in its `extra`: all that the JSON of this column says, and the cells that no field takes.
void readOtherData(RowCells &cells, qsizetype json, QByteArray &extra);

} // namespace stowage
