// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/items/item_tab.h"

class QLabel;
class QPushButton;

namespace stowage {

class ItemPicker;
class ItemsTable;
class PagedList;
class PairRows;
class Prompts;
class Section;
class Settings;

// The variants of an item; of a variant, whose it is and what sets it apart.
class VariantsTab final : public ItemTab {
    Q_OBJECT

public:
    VariantsTab(Warehouse &warehouse, Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~VariantsTab() override;

    void showItem(const Item &item) override;
    void writeTo(Item &item) const override;
    bool mark(const Error &error) override;
    void clearMarks() override;
    bool isSettled() const;
    PairRows *attributes() const { return m_attributes; }

Q_SIGNALS:
    void matrixAsked();
    void itemAsked(stowage::RowId id);

private:
    Warehouse &m_warehouse; // outlives every view
    ItemsTable *m_table; // owned by this widget, as is what follows
    PagedList *m_list;
    QLabel *m_about;
    QPushButton *m_make;
    Section *m_listSection;
    Section *m_ofSection;
    Form *m_ofForm;
    ItemPicker *m_parentItem;
    PairRows *m_attributes;
    RowId m_parentId = 0; // the picker knows it only when its item has come
};

} // namespace stowage
