// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace stowage {

struct ActionSpec;
class ItemCardView;
class LocationPicker;
class LocationTree;
class PagedList;
class PageHeader;
class Prompts;
class Settings;
class StockFilterBar;
class StockTable;

// What lies where: items at locations, and one item's card.
class StockPage final : public Page {
    Q_OBJECT

public:
    StockPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
              QWidget *parent = nullptr);
    ~StockPage() override;

    void show(const PageTarget &target) override;
    QWidget *searchField() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettled() const override;

    StockFilterBar *filters() const { return m_filters; }
    LocationTree *tree() const { return m_tree; }
    PagedList *list() const { return m_list; }
    StockTable *table() const { return m_table; }
    ItemCardView *card();

private:
    void buildList();
    QWidget *buildTree();
    void buildActions();
    QAction *action(const ActionSpec &spec, void (StockPage::*done)());
    void filterChanged(const StockFilter &filter);
    void askTotals();
    void showTotals(const StockTotals &totals);
    void showEnabled();
    void opened(const QModelIndex &index);
    void openCard(RowId itemId);

    std::optional<StockRow> current() const; // the only row that is selected
    void receive();
    void issue();
    void showCard();
    void showMovements();

    Warehouse &m_warehouse; // all outlive every page
    Navigator &m_navigator;
    Prompts &m_prompts;
    Settings &m_settings;
    StockTable *m_table; // owned by this widget, as is what follows
    QStackedWidget *m_stack;
    QWidget *m_listSide;
    PageHeader *m_header;
    StockFilterBar *m_filters;
    LocationPicker *m_location = nullptr;
    LocationTree *m_tree = nullptr;
    PagedList *m_list = nullptr;
    ItemCardView *m_card = nullptr;
    QList<QAction *> m_actions;
    QAction *m_receive = nullptr, *m_issue = nullptr, *m_showCard = nullptr, *m_movements = nullptr;
    int m_totalsAsked = 0; // the newest alone is shown
    bool m_totalsPending = false;
};

} // namespace stowage
