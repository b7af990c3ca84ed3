// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paged_table_view.h"

#include <QFrame>

class QAction;
class QStackedWidget;
class QTimer;

namespace stowage {

class ColumnChooser;
class EmptyState;
class ListFooter;
class Popover;
class Prompts;
class SearchField;
class Settings;

// A grid with all that belongs to one: its footer, its columns kept under its name, copying, and what stands in its
// place while there is nothing to show.
class PagedList final : public QFrame {
    Q_OBJECT

public:
    struct Place {
        QString name; // in the settings
        QString title; // for those who listen
        QString emptyIcon, emptyTitle, emptyText; // when the company has none of it yet
    };

    PagedList(PagedTable &table, CellFormat format, Settings &settings, Prompts &prompts, const Place &place,
              QWidget *parent = nullptr);
    ~PagedList() override;

    PagedTableView *view() const { return m_view; }
    ListFooter *footer() const { return m_footer; }
    // Typing in the grid goes on in the field; from there, Down and Enter lead to the rows.
    void setSearch(SearchField *field);
    // What can be done first, where there is nothing yet.
    void addFirstAction(QAction *action);
    // Takes all filters away; its shortcut works where else it is added, too.
    QAction *clearFiltersAction() const { return m_clearFilters; }
    // Whether a filter is on: no rows then means that none fits.
    void setFiltered(bool filtered);
    // Totals of every row that the filter lets through.
    void setTotals(const QString &text);
    void clearTotals() { setTotals({}); }
    bool isSettled() const;

    // Asks again for what is in sight, now or when the list is next seen.
    void refresh();

Q_SIGNALS:
    void clearFiltersAsked();
    void selectionChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    void showState();
    void showRows();
    void showSelection();
    void copy(bool withHeaders, bool again = true);

    PagedTable &m_table; // outlives the list: the page owns both
    Settings &m_settings; // outlives every view
    Prompts &m_prompts; // outlives every view
    QString m_name;
    QAction *m_clearFilters = nullptr; // owned by this widget
    PagedTableView *m_view; // owned by this widget
    ListFooter *m_footer; // owned by this widget
    QStackedWidget *m_stack; // owned by this widget
    EmptyState *m_empty; // owned by this widget
    EmptyState *m_noMatch; // owned by this widget
    EmptyState *m_failed; // owned by this widget
    QTimer *m_saveSoon; // owned by this widget
    QTimer *m_sumSoon; // owned by this widget
    bool m_filtered = false;
    bool m_stale = false;
};

} // namespace stowage
