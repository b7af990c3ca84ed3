// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/expiry/expiry_page.h"

#include "models/tables/expiry_table.h"
#include "views/expiry/expiry_filter_bar.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/page_header.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/search_field.h"

#include <QAction>
#include <QVBoxLayout>

namespace stowage {

ExpiryPage::ExpiryPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                       QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_table(new ExpiryTable(warehouse, this)),
      m_header(new PageHeader(tr("Expiry"), this)),
      m_filters(new ExpiryFilterBar(warehouse, this))
{
    buildList(settings);
    buildActions();
    connect(m_filters, &ExpiryFilterBar::filterChanged, this, &ExpiryPage::filterChanged);
    connect(&m_warehouse, &Warehouse::stockChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::itemsChanged, m_list, &PagedList::refresh);
    filterChanged(m_filters->filter());
    showEnabled();
}

ExpiryPage::~ExpiryPage()
{
    delete m_list; // before the table that it looks at
}

void ExpiryPage::buildList(Settings &settings)
{
    const Company &company = m_warehouse.company();
    m_list = new PagedList(*m_table, {locale(), company.currency, company.calendar}, settings, m_prompts,
                           {.name = u"expiry"_s,
                            .title = tr("Expiry"),
                            .emptyIcon = u"calendar-clock"_s,
                            .emptyTitle = tr("Nothing expires soon"),
                            .emptyText = tr("Lots with stock stand here before they expire, the first to do so first. "
                                            "Type the day when you receive them.")},
                           this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_list, 1);
    addAction(m_list->clearFiltersAction());
    connect(m_list, &PagedList::clearFiltersAsked, m_filters, &ExpiryFilterBar::reset);
    connect(m_list, &PagedList::selectionChanged, this, &ExpiryPage::showEnabled);
    connect(m_list->view(), &PagedTableView::opened, this, &ExpiryPage::showMovements);
    m_list->setSearch(m_filters->search());
}

QAction *ExpiryPage::action(const ActionSpec &spec, void (ExpiryPage::*done)())
{
    QAction *made = stowage::addAction(this, spec);
    connect(made, &QAction::triggered, this, done);
    m_list->view()->addAction(made);
    m_actions << made;
    return made;
}

void ExpiryPage::buildActions()
{
    m_movements = action(actions::itemMovements, &ExpiryPage::showMovements);
    m_issue = action(actions::issueItem, &ExpiryPage::issue);
    m_writeOff = action(actions::writeOff, &ExpiryPage::writeOff);
    m_header->addButton(action(actions::exportRows, &ExpiryPage::exportLines));
    m_header->addButton(m_movements);
    m_header->addButton(m_issue);
    m_header->addButton(m_writeOff, ActionButton::Primary);
}

void ExpiryPage::show(const PageTarget &)
{
    if (!m_table->hasStarted())
        m_table->restart();
    m_list->view()->setFocus();
}

QWidget *ExpiryPage::searchField()
{
    return m_filters->search();
}

bool ExpiryPage::isSettled() const
{
    return m_pending == 0 && m_list->isSettled() && !m_filters->search()->isWaiting();
}

void ExpiryPage::filterChanged(const ExpiryFilter &filter)
{
    m_list->setFiltered(!m_filters->isAtFirst());
    m_table->setFilter(filter);
}

// What is expired may not be issued: it is written off, or goes back.
void ExpiryPage::showEnabled()
{
    const ExpiryLine *line = current();
    m_movements->setEnabled(line);
    m_writeOff->setEnabled(line);
    m_issue->setEnabled(line && line->daysLeft >= 0);
}

const ExpiryLine *ExpiryPage::current() const
{
    return m_table->row(m_list->view()->selectedRow());
}

void ExpiryPage::writeOff()
{
    if (const ExpiryLine *line = current()) {
        m_navigator.go(PageId::Adjust, StartLine{.itemId = line->row.itemId,
                                                 .locationId = line->row.locationId,
                                                 .quantity = -line->row.onHand,
                                                 .lot = line->row.lot,
                                                 .reason = u"expired"_s});
    }
}

void ExpiryPage::issue()
{
    if (const ExpiryLine *line = current()) {
        m_navigator.go(PageId::Issue, StartLine{.itemId = line->row.itemId,
                                                .locationId = line->row.locationId,
                                                .quantity = line->row.onHand,
                                                .lot = line->row.lot});
    }
}

void ExpiryPage::showMovements()
{
    if (const ExpiryLine *line = current()) {
        MovementFilter filter;
        filter.itemId = line->row.itemId;
        filter.locationId = line->row.locationId;
        m_navigator.go(PageId::Movements, filter);
    }
}

void ExpiryPage::exportLines()
{
    m_prompts.saveFile(this, tr("Export what expires"), u"expiry.csv"_s, tr("Tables (*.csv *.xlsx)"),
                       [this](const QString &path) {
                           if (path.isEmpty())
                               return;
                           ++m_pending;
                           const ExpiryExport wanted{path, m_table->filter(), m_warehouse.now()};
                           const auto written =
                               m_warehouse.onReader<qint64>([wanted, company = m_warehouse.company()](Connection &db) {
                                   return exportExpiry(db, company, wanted);
                               });
                           onResult(this, written, [this, path](const Result<qint64> &rows) {
                               --m_pending;
                               if (!rows)
                                   return m_prompts.showError(this, rows.error());
                               m_prompts.notify(tr("%n row(s) are in %1.", nullptr, static_cast<int>(*rows)).arg(path));
                           });
                       });
}

} // namespace stowage
