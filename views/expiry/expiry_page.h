// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/shell/actions.h"
#include "views/shell/page.h"

namespace stowage {

class ExpiryFilterBar;
class ExpiryTable;
class PageHeader;
class PagedList;
class Prompts;
class Settings;
struct ExpiryLine;

// What expires, where it is and what it is worth, with the ways to get rid of it in time or to write it off.
class ExpiryPage final : public Page {
    Q_OBJECT

public:
    ExpiryPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
               QWidget *parent = nullptr);
    ~ExpiryPage() override;

    void show(const PageTarget &target) override;
    QWidget *searchField() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettled() const override;

    ExpiryTable *table() const { return m_table; }
    PagedList *list() const { return m_list; }
    ExpiryFilterBar *filters() const { return m_filters; }

private:
    void buildList(Settings &settings);
    void buildActions();
    QAction *action(const ActionSpec &spec, void (ExpiryPage::*done)());
    void filterChanged(const ExpiryFilter &filter);
    void showEnabled();
    const ExpiryLine *current() const;
    void writeOff();
    void issue();
    void showMovements();
    void exportLines();

    Warehouse &m_warehouse; // all three outlive every page: see app/desktop
    Navigator &m_navigator;
    Prompts &m_prompts;
    ExpiryTable *m_table; // owned by this widget, as is what follows
    PageHeader *m_header;
    ExpiryFilterBar *m_filters;
    PagedList *m_list = nullptr;
    QList<QAction *> m_actions;
    QAction *m_writeOff = nullptr;
    QAction *m_issue = nullptr;
    QAction *m_movements = nullptr;
    int m_pending = 0;
};

} // namespace stowage
