// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/shell/actions.h"
#include "views/shell/page.h"

namespace stowage {

class AdjustmentFilterBar;
class AdjustmentsTable;
class AdjustmentView;
class DocumentPanel;
class ListBeside;
class PageHeader;
class PagedList;
class Prompts;
class Settings;

// Every correction of stock, with what can be done about it: go on with a draft, take back what waits or was
// rejected, reverse what is posted.
class AdjustmentsPage final : public Page {
    Q_OBJECT

public:
    AdjustmentsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                    QWidget *parent = nullptr);
    ~AdjustmentsPage() override;

    void show(const PageTarget &target) override;
    QWidget *searchField() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettled() const override;

    AdjustmentsTable *table() const { return m_table; }
    PagedList *list() const { return m_list; }
    AdjustmentFilterBar *filters() const { return m_filters; }
    AdjustmentView *adjustment() const { return m_view; }
    DocumentPanel *document() const { return m_document; }

private:
    void buildList(Settings &settings);
    void buildActions();
    QAction *addAction(const ActionSpec &spec, void (AdjustmentsPage::*done)());
    void filterChanged(const AdjustmentFilter &filter);
    void showEnabled();
    void writeNew();
    void openCurrent();
    void openAdjustment(RowId id);
    void openDocument(RowId id);
    void closeBeside();
    void goOn();
    void withdraw();
    void remove();
    void reverse();
    void reverseNow(RowId documentId, const QString &number);

    Warehouse &m_warehouse; // all three outlive every page: see app/desktop
    Navigator &m_navigator;
    Prompts &m_prompts;
    int m_pending = 0;
    AdjustmentsTable *m_table; // owned by this widget, as is what follows
    PageHeader *m_header;
    AdjustmentFilterBar *m_filters;
    PagedList *m_list;
    ListBeside *m_beside = nullptr;
    AdjustmentView *m_view;
    DocumentPanel *m_document; // of what nobody wrote here: an import, the API
    QList<QAction *> m_actions;
    QAction *m_open;
    QAction *m_edit;
    QAction *m_withdraw;
    QAction *m_remove;
    QAction *m_reverse;
};

} // namespace stowage
