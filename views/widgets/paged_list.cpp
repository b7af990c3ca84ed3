// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/paged_list.h"

#include "app/platform/error_text.h"
#include "app/platform/settings.h"
#include "views/shell/actions.h"
#include "views/shell/prompts.h"
#include "views/widgets/column_chooser.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/list_copy.h"
#include "views/widgets/list_footer.h"
#include "views/widgets/list_sums.h"
#include "views/widgets/popover.h"
#include "views/widgets/search_field.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int saveDelayMs = 500;
constexpr int sumDelayMs = 60;
constexpr int summedRowsMax = 5000; // more are counted, not added up

} // namespace

PagedList::PagedList(PagedTable &table, CellFormat format, Settings &settings, Prompts &prompts, const Place &place,
                     QWidget *parent)
    : QFrame(parent),
      m_table(table),
      m_settings(settings),
      m_prompts(prompts),
      m_name(place.name),
      m_view(new PagedTableView(table, std::move(format), this)),
      m_footer(new ListFooter(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(place.emptyIcon, place.emptyTitle, place.emptyText, this)),
      m_noMatch(
          new EmptyState(u"search"_s, tr("No rows match"), tr("Nothing fits all the filters that are set."), this)),
      m_failed(new EmptyState(u"triangle-alert"_s, tr("This list could not be read"), {}, this)),
      m_saveSoon(new QTimer(this)),
      m_sumSoon(new QTimer(this))
{
    setProperty("role", u"card"_s);
    m_view->setAccessibleName(place.title);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(m_failed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);

    auto *columns = new Popover(m_footer->columnsButton(), tr("Columns"));
    auto *chooser = new ColumnChooser(*m_view, columns);
    columns->body()->addWidget(chooser);
    connect(columns, &Popover::opened, chooser, &ColumnChooser::reload);

    m_saveSoon->setSingleShot(true);
    m_saveSoon->setInterval(saveDelayMs);
    m_sumSoon->setSingleShot(true);
    m_sumSoon->setInterval(sumDelayMs);
    connect(m_view, &PagedTableView::columnsChanged, m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_saveSoon, &QTimer::timeout, this, [this] { m_settings.setListState(m_name, m_view->columnState()); });
    connect(m_view, &PagedTableView::selectedRowsChanged, m_sumSoon, qOverload<>(&QTimer::start));
    connect(m_view, &PagedTableView::selectedRowsChanged, this, &PagedList::selectionChanged);
    connect(m_sumSoon, &QTimer::timeout, this, &PagedList::showSelection);
    connect(&m_table, &PagedTable::stateChanged, this, &PagedList::showState);
    connect(&m_table, &PagedTable::refreshed, m_sumSoon, qOverload<>(&QTimer::start));
    connect(&m_table, &PagedTable::restarted, m_sumSoon, qOverload<>(&QTimer::start));
    addActions();
    m_view->restoreColumnState(m_settings.listState(m_name));
    showState();
}

PagedList::~PagedList()
{
    if (m_saveSoon->isActive())
        m_settings.setListState(m_name, m_view->columnState());
}

void PagedList::addActions()
{
    QAction *copyRows = stowage::addAction(m_view, actions::copyRows);
    connect(copyRows, &QAction::triggered, this, [this] { copy(false); });
    QAction *copyWithHeaders = stowage::addAction(m_view, actions::copyWithHeaders);
    connect(copyWithHeaders, &QAction::triggered, this, [this] { copy(true); });
    QAction *reset = stowage::addAction(m_view, actions::resetColumns);
    connect(reset, &QAction::triggered, m_view, &PagedTableView::resetColumns);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_clearFilters = stowage::addAction(this, actions::clearFilters);
    connect(m_clearFilters, &QAction::triggered, this, &PagedList::clearFiltersAsked);
    m_noMatch->addAction(m_clearFilters);
    auto *tryAgain = new QAction(tr("Try again"), this);
    connect(tryAgain, &QAction::triggered, this, &PagedList::refresh);
    m_failed->addAction(tryAgain);
}

void PagedList::setSearch(SearchField *field)
{
    connect(m_view, &PagedTableView::searchTyped, field, &SearchField::typeOn);
    connect(field, &SearchField::listAsked, this, [this] {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid() && m_table.rowCount() > 0)
            m_view->selectRow(0);
    });
}

void PagedList::addFirstAction(QAction *action)
{
    m_empty->addHeaderAction(action);
}

void PagedList::setFiltered(bool filtered)
{
    m_filtered = filtered;
    showState();
}

void PagedList::setTotals(const QString &text)
{
    m_footer->setTotals(text.isEmpty() ? QString()
                        //: the totals in a list's footer, which count only the rows that the filters let through
                        : m_filtered ? tr("Total of the filtered rows: %1").arg(text)
                                     : tr("Total: %1").arg(text));
}

bool PagedList::isSettled() const
{
    return !m_table.isLoading() && !m_sumSoon->isActive();
}

void PagedList::refresh()
{
    // A list that nobody sees is asked for when it is seen: an import changes stock hundreds of times.
    m_stale = !isVisible();
    if (!m_stale)
        m_table.refresh();
}

void PagedList::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (std::exchange(m_stale, false))
        m_table.refresh();
}

void PagedList::showState()
{
    const bool nothing = m_table.rowCount() == 0;
    QWidget *shown = m_view;
    if (nothing && m_table.error()) {
        m_failed->setTexts(tr("This list could not be read"), errorText(*m_table.error()));
        shown = m_failed;
    } else if (nothing && m_table.isCountExact() && !m_table.isStarting()) {
        shown = m_filtered ? m_noMatch : m_empty;
    }
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown);
    if (hadFocus && shown != m_view)
        shown->setFocus();
    showRows();
}

void PagedList::showRows()
{
    if (m_table.error() && m_table.rowCount() > 0)
        m_footer->setRows(tr("Not all rows could be read. Press F5 to try again."));
    else if (!m_table.isCountExact())
        m_footer->setRows(m_table.error() ? QString() : tr("Counting…"));
    else if (m_filtered)
        m_footer->setRows(tr("%Ln filtered row(s)", nullptr, static_cast<int>(m_table.total())));
    else
        m_footer->setRows(tr("%Ln row(s)", nullptr, static_cast<int>(m_table.total())));
}

void PagedList::showSelection()
{
    const std::int64_t selected = m_view->selectedRowCount();
    if (selected < 2) {
        m_footer->setSelection({});
        return;
    }
    const QString count = tr("%Ln selected", nullptr, static_cast<int>(selected));
    m_footer->setSelection(count);
    if (selected > summedRowsMax)
        return;
    m_table.collect(m_view->selectedRanges(), this, [this, count](const Result<PagedTable::Collected> &rows) {
        const QString sums = rows ? sumsText(*rows, *m_view) : QString();
        if (!sums.isEmpty() && m_footer->selection() == count)
            //: in a list's footer: how many rows are selected, what they come to
            m_footer->setSelection(tr("%1: %2").arg(count, sums));
    });
}

void PagedList::copy(bool withHeaders, bool again)
{
    const std::int64_t selected = m_view->selectedRowCount();
    if (selected == 0)
        return;
    m_table.collect(m_view->selectedRanges(), this, [=, this](const Result<PagedTable::Collected> &rows) {
        if (!rows && rows.error().code == Error::Code::Cancelled && again) {
            copy(withHeaders, false); // the list was read anew meanwhile
            return;
        }
        if (!rows) {
            m_prompts.showError(this, rows.error());
            return;
        }
        QGuiApplication::clipboard()->setText(tabSeparated(*rows, *m_view, withHeaders));
        if (rows->rows < selected)
            m_prompts.notify(
                tr("The first %Ln row(s) copied. More do not fit the clipboard at once.", nullptr, rows->rows));
        else
            m_prompts.notify(tr("%Ln row(s) copied.", nullptr, rows->rows));
    });
}

} // namespace stowage
