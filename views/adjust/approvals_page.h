// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/shell/actions.h"
#include "views/shell/page.h"

class QLabel;
class QLineEdit;

namespace stowage {

class AdjustmentView;
class Form;
class PageHeader;
class PagedList;
class Prompts;
class Settings;
class WaitingTable;

// What waits for a yes of whoever is at work, and what they wait for themselves.
class ApprovalsPage final : public Page {
    Q_OBJECT

public:
    ApprovalsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                  QWidget *parent = nullptr);
    ~ApprovalsPage() override;

    void show(const PageTarget &target) override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettled() const override;

    WaitingTable *table() const { return m_table; }
    PagedList *list() const { return m_list; }
    AdjustmentView *adjustment() const { return m_view; }
    QLineEdit *notesField() const { return m_notes; }
    QLabel *whyNot() const { return m_whyNot; }

private:
    // How one of them is decided.
    using Decide = std::function<Future<AdjustmentDone>(RowId approvalId)>;
    struct Round {
        QList<RowId> left;
        Decide decide;
        bool approves = true;
        std::function<void(const Done &)> ended;
        QList<Adjustment> decided;
    };

    void buildList(Settings &settings);
    QWidget *buildFoot();
    QAction *addAction(const ActionSpec &spec, void (ApprovalsPage::*done)());
    void load();
    void fill(const QList<WaitingApproval> &all);
    void chooseFirst();
    void selectionChanged();
    void showEnabled();
    QList<WaitingApproval> selected() const;
    QList<RowId> decidable() const; // of the selected ones
    void approve();
    void reject();
    void approveAs();
    void decideAll(const std::shared_ptr<Round> &round);
    void tell(const Round &round);
    void failed(const Done &done);

    Warehouse &m_warehouse; // all three outlive every page: see app/desktop
    Navigator &m_navigator;
    Prompts &m_prompts;
    int m_pending = 0;
    int m_loads = 0; // begun: answers to an older one are dropped
    WaitingTable *m_table; // owned by this widget, as is what follows
    PageHeader *m_header;
    PagedList *m_list;
    AdjustmentView *m_view;
    Form *m_form;
    QLineEdit *m_notes;
    QLabel *m_whyNot;
    QList<QAction *> m_actions;
    QAction *m_approve;
    QAction *m_reject;
    QAction *m_approveAs;
};

} // namespace stowage
