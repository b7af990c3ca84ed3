// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/shell/page.h"

namespace stowage {

struct ActionSpec;
class DocumentPanel;
class ListBeside;
class MovementFilterBar;
class MovementsTable;
class PagedList;
class PageHeader;
class Prompts;
class Settings;

// The ledger, newest first, and the documents that made it.
class MovementsPage final : public Page {
    Q_OBJECT

public:
    MovementsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                  QWidget *parent = nullptr);
    ~MovementsPage() override;

    void show(const PageTarget &target) override;
    QWidget *searchField() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettled() const override;

    MovementFilterBar *filters() const { return m_filters; }
    PagedList *list() const { return m_list; }
    MovementsTable *table() const { return m_table; }
    DocumentPanel *document() const { return m_document; }

private:
    void buildList(Settings &settings);
    void buildActions();
    QAction *action(const ActionSpec &spec, void (MovementsPage::*done)());
    void filterChanged(const MovementFilter &filter);
    void showEnabled();
    std::optional<MovementRow> current() const; // the only row that is selected
    void openCurrent();
    void openDocument(RowId id);
    void showStock();

    Warehouse &m_warehouse; // all outlive every page
    Navigator &m_navigator;
    Prompts &m_prompts;
    MovementsTable *m_table; // owned by this widget, as is what follows
    PageHeader *m_header;
    MovementFilterBar *m_filters;
    PagedList *m_list = nullptr;
    ListBeside *m_beside = nullptr;
    DocumentPanel *m_document;
    QList<QAction *> m_actions;
    QAction *m_open = nullptr, *m_stock = nullptr;
};

} // namespace stowage
