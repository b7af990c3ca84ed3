// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/shell/actions.h"
#include "views/shell/page.h"

class QComboBox;

namespace stowage {

class FilterBar;
class ListBeside;
class PageHeader;
class PagedList;
class Prompts;
class ReservationsTable;
class ReserveForm;
class Settings;

// Everything that is promised to somebody: reserve, release, or issue it.
class ReservationsPage final : public Page {
    Q_OBJECT

public:
    ReservationsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                     QWidget *parent = nullptr);
    ~ReservationsPage() override;

    void show(const PageTarget &target) override;
    QWidget *searchField() override;
    bool handleScan(const QString &code) override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettled() const override;

    ReservationsTable *table() const { return m_table; }
    PagedList *list() const { return m_list; }
    ReserveForm *form() const { return m_form; }
    QComboBox *states() const { return m_state; }

private:
    void buildList(Settings &settings);
    void buildActions();
    QAction *action(const ActionSpec &spec, void (ReservationsPage::*done)());
    void collect();
    void clearFilters();
    void showEnabled();
    std::optional<Reservation> current() const;
    void openForm();
    void reserve();
    void reserveNow(const Reservation &asked);
    void release();
    void issue();

    Warehouse &m_warehouse; // all three outlive every page: see app/desktop
    Navigator &m_navigator;
    Prompts &m_prompts;
    int m_pending = 0;
    bool m_filling = false;
    std::optional<Reservation> m_asked; // given away and not answered: a second try is the same one
    ReservationsTable *m_table; // owned by this widget, as is what follows
    PageHeader *m_header;
    FilterBar *m_bar;
    QComboBox *m_state;
    PagedList *m_list = nullptr;
    ListBeside *m_beside = nullptr;
    ReserveForm *m_form;
    QList<QAction *> m_actions;
    QAction *m_reserve = nullptr;
    QAction *m_release = nullptr;
    QAction *m_issue = nullptr;
};

} // namespace stowage
