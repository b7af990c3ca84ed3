// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/items/item_tab.h"

class QLabel;

namespace stowage {

class HomeRows;
class Navigator;
class PagedList;
class Prompts;
class Settings;
class StockTable;

// Where it belongs and where its stock lies. A double click or Enter shows the movements that made a level.
class LevelsTab final : public ItemTab {
    Q_OBJECT

public:
    LevelsTab(Warehouse &warehouse, Settings &settings, Navigator &navigator, Prompts &prompts,
              QWidget *parent = nullptr);
    ~LevelsTab() override;

    void showItem(const Item &item) override;
    void writeTo(Item &item) const override;
    QList<Error> unreadable() const override;
    void clearMarks() override;
    bool mark(const Error &error) override;
    bool isSettled() const;
    HomeRows *homes() const { return m_homes; }

private:
    Warehouse &m_warehouse; // outlives every view
    HomeRows *m_homes; // owned by this widget
    StockTable *m_table; // owned by this widget, as is what follows
    PagedList *m_list;
    QLabel *m_about;
};

} // namespace stowage
