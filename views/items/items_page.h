// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/shell/page.h"

#include <functional>

class QStackedWidget;

namespace stowage {

struct ActionSpec;
class ItemEditor;
class ItemFilterBar;
class ItemsTable;
class PagedList;
class PageHeader;
class Prompts;
class Settings;
class Thumbnails;

// The company's items: found, looked at, made and changed.
class ItemsPage final : public Page {
    Q_OBJECT

public:
    ItemsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
              QWidget *parent = nullptr);
    ~ItemsPage() override;

    void show(const PageTarget &target) override;
    QWidget *searchField() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettled() const override;

    ItemFilterBar *filters() const { return m_filters; }
    PagedList *list() const { return m_list; }
    ItemsTable *table() const { return m_table; }
    ItemEditor *editor();

private:
    void buildList();
    void buildActions();
    QAction *action(const ActionSpec &spec, void (ItemsPage::*done)());
    void filterChanged(const ItemFilter &filter);
    void showEnabled();
    void showCount();
    void opened(const QModelIndex &index);

    std::optional<ItemRow> current() const; // the only row that is selected
    void leaveEditor(const std::function<void()> &then);
    void edit(RowId id);
    void begin(const Item &item);
    void newItem();
    void editCurrent();
    void duplicateCurrent();
    void deleteSelected();
    void removeNext(QList<RowId> left);
    void makeVariants();
    void showStock();
    void showMovements();
    void receive();
    void issue();

    Warehouse &m_warehouse; // all outlive every page
    Navigator &m_navigator;
    Prompts &m_prompts;
    Settings &m_settings;
    ItemsTable *m_table; // owned by this widget, as is what follows
    Thumbnails *m_thumbnails;
    QStackedWidget *m_stack;
    QWidget *m_listSide;
    PageHeader *m_header;
    ItemFilterBar *m_filters;
    PagedList *m_list;
    ItemEditor *m_editor = nullptr;
    QList<QAction *> m_actions;
    QAction *m_edit, *m_duplicate, *m_delete, *m_variants, *m_stock, *m_movements, *m_receive, *m_issue;
};

} // namespace stowage
