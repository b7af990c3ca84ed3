// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/shell/actions.h"
#include "views/shell/page.h"

namespace stowage {

class AlertFilterBar;
class AlertPanel;
class AlertsTable;
class ListBeside;
class PageHeader;
class PagedList;
class Prompts;
class Settings;

// What stock warns of: what is open, what was, and why.
class AlertsPage final : public Page {
    Q_OBJECT

public:
    AlertsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
               QWidget *parent = nullptr);
    ~AlertsPage() override;

    void show(const PageTarget &target) override;
    QWidget *searchField() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettled() const override;

    AlertsTable *table() const { return m_table; }
    PagedList *list() const { return m_list; }
    AlertFilterBar *filters() const { return m_filters; }
    AlertPanel *alert() const { return m_panel; }

private:
    void buildList(Settings &settings);
    void buildActions();
    QAction *addAction(const ActionSpec &spec, std::function<void()> run);
    void filterChanged(const AlertFilter &filter);
    void showEnabled();
    void openCurrent();
    QList<AlertRow> selected() const;
    void acknowledge();
    void snooze(Instant until);
    void change(Future<void> done, const QString &told);

    Warehouse &m_warehouse; // all three outlive every page: see app/desktop
    Navigator &m_navigator;
    Prompts &m_prompts;
    int m_pending = 0;
    AlertsTable *m_table; // owned by this widget, as is what follows
    PageHeader *m_header;
    AlertFilterBar *m_filters;
    PagedList *m_list;
    ListBeside *m_beside;
    AlertPanel *m_panel;
    QList<QAction *> m_actions;
    QAction *m_open;
    QAction *m_acknowledge;
    QAction *m_hour;
    QAction *m_day;
    QAction *m_wake;
    QAction *m_stock;
};

} // namespace stowage
