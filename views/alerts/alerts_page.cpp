// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alerts_page.h"

#include "models/tables/alerts_table.h"
#include "views/alerts/alert_filter_bar.h"
#include "views/alerts/alert_panel.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/list_beside.h"
#include "views/widgets/page_header.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/search_field.h"

#include <QAction>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int panelWidth = 400;
constexpr int listWidthMin = 520; // from what is wrong to how much is there
constexpr Instant anHour = 3'600'000;

} // namespace

AlertsPage::AlertsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                       QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_table(new AlertsTable(warehouse, this)),
      m_header(new PageHeader(tr("Alerts"), this)),
      m_filters(new AlertFilterBar(warehouse, this)),
      m_panel(new AlertPanel(warehouse, prompts, this))
{
    buildList(settings);
    buildActions();
    connect(m_filters, &AlertFilterBar::filterChanged, this, &AlertsPage::filterChanged);
    connect(m_panel, &AlertPanel::closed, this, [this] {
        m_panel->close();
        m_beside->closePanel();
    });
    connect(m_panel, &AlertPanel::shownChanged, this, &AlertsPage::showEnabled);
    connect(m_panel, &AlertPanel::documentAsked, this,
            [this](RowId id) { m_navigator.go(PageId::Movements, DocumentCard{id}); });
    connect(m_panel, &AlertPanel::itemAsked, this, [this](RowId id) { m_navigator.go(PageId::Stock, ItemCard{id}); });
    connect(m_panel, &AlertPanel::ruleAsked, this,
            [this](RowId id) { m_navigator.go(PageId::AlertRules, AlertRuleCard{id}); });
    connect(&m_warehouse, &Warehouse::alertsChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::stockChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::itemsChanged, m_list, &PagedList::refresh);
    showEnabled();
}

AlertsPage::~AlertsPage()
{
    delete m_list; // before the table that it looks at
}

void AlertsPage::buildList(Settings &settings)
{
    const Company &company = m_warehouse.company();
    m_list = new PagedList(*m_table, {locale(), company.currency, company.calendar}, settings, m_prompts,
                           {.name = u"alerts"_s,
                            .title = tr("Alerts"),
                            .emptyIcon = u"circle-check"_s,
                            .emptyTitle = tr("Nothing needs you now"),
                            .emptyText = tr("What runs low, out, over or below zero, or will soon expire, stands here "
                                            "until it is mended.")},
                           this);
    m_beside = new ListBeside(m_list, {listWidthMin, panelWidth}, this);
    m_beside->addPanel(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_beside, 1);
    QWidget::addAction(m_list->clearFiltersAction());
    connect(m_list, &PagedList::clearFiltersAsked, this, [this] { m_filters->setFilter({}); });
    connect(m_list, &PagedList::selectionChanged, this, &AlertsPage::showEnabled);
    connect(m_list->view(), &PagedTableView::opened, this, &AlertsPage::openCurrent);
    m_list->setSearch(m_filters->search());
}

QAction *AlertsPage::addAction(const ActionSpec &spec, std::function<void()> run)
{
    QAction *made = stowage::addAction(this, spec);
    connect(made, &QAction::triggered, this, std::move(run));
    m_actions << made;
    return made;
}

void AlertsPage::buildActions()
{
    m_open = addAction(actions::openAlert, [this] { openCurrent(); });
    m_acknowledge = addAction(actions::acknowledgeAlert, [this] { acknowledge(); });
    m_hour = addAction(actions::snoozeHour, [this] { snooze(m_warehouse.now() + anHour); });
    m_day = addAction(actions::snoozeDay, [this] {
        const Calendar &calendar = m_warehouse.company().calendar;
        snooze(calendar.startOf(calendar.dayOf(m_warehouse.now()).addDays(1)));
    });
    m_wake = addAction(actions::wakeAlert, [this] { snooze(0); });
    m_stock = addAction(actions::alertStock, [this] {
        if (const QList<AlertRow> alerts = selected(); !alerts.isEmpty())
            m_navigator.go(PageId::Stock, ItemCard{alerts.constFirst().itemId});
    });
    QAction *rules = addAction(actions::openAlertRules, [this] { m_navigator.go(PageId::AlertRules); });
    m_header->addButton(rules);
    m_header->addButton(m_open);
    m_header->addButton(m_acknowledge, ActionButton::Primary);
    auto *foot = new QWidget(m_panel);
    auto *buttons = new QWidget(foot);
    auto *flow = new FlowLayout(buttons);
    for (QAction *each : {m_hour, m_day, m_wake, m_stock})
        flow->addWidget(new ActionButton(each, ActionButton::Plain, buttons));
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 8, 16, 12);
    column->addWidget(buttons);
    m_panel->setFoot(foot);
}

void AlertsPage::show(const PageTarget &target)
{
    if (const auto *filter = std::get_if<AlertFilter>(&target))
        m_filters->setFilter(*filter);
    if (const auto *card = std::get_if<AlertCard>(&target)) {
        m_panel->open(card->alertId);
        m_beside->showPanel(m_panel);
    }
    if (!m_table->hasStarted())
        m_table->restart();
}

QWidget *AlertsPage::searchField()
{
    return m_filters->search();
}

bool AlertsPage::isSettled() const
{
    return m_pending == 0 && m_list->isSettled() && m_panel->isSettled() && !m_filters->search()->isWaiting();
}

void AlertsPage::filterChanged(const AlertFilter &filter)
{
    m_list->setFiltered(filter != AlertFilter());
    m_table->setFilter(filter);
}

// The selected ones; while none is, the one that is shown.
QList<AlertRow> AlertsPage::selected() const
{
    QList<AlertRow> chosen;
    for (const PagedTable::RowRange &range : m_list->view()->selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row) {
            if (const AlertRow *each = m_table->row(row))
                chosen << *each;
        }
    }
    if (chosen.isEmpty() && m_panel->shown().id != 0)
        chosen << m_panel->shown();
    return chosen;
}

void AlertsPage::showEnabled()
{
    const QList<AlertRow> chosen = selected();
    const auto any = [&](auto is) {
        return std::ranges::any_of(chosen, is);
    };
    const bool open = any([](const AlertRow &alert) { return alert.isOpen(); });
    m_open->setEnabled(m_list->view()->selectedRow() >= 0);
    m_acknowledge->setEnabled(any([](const AlertRow &alert) { return alert.isOpen() && alert.acknowledgedAt == 0; }));
    m_hour->setEnabled(open);
    m_day->setEnabled(open);
    m_wake->setEnabled(any([](const AlertRow &alert) { return alert.standing == AlertStanding::Snoozed; }));
    m_stock->setEnabled(chosen.size() == 1);
}

void AlertsPage::openCurrent()
{
    const AlertRow *row = m_table->row(m_list->view()->selectedRow());
    if (!row)
        return;
    m_panel->open(row->id);
    m_beside->showPanel(m_panel);
    m_panel->setFocus();
}

void AlertsPage::acknowledge()
{
    QList<RowId> ids;
    for (const AlertRow &alert : selected()) {
        if (alert.isOpen() && alert.acknowledgedAt == 0)
            ids << alert.id;
    }
    change(m_warehouse.acknowledgeAlerts(ids),
           tr("%n alert(s) marked as seen.", nullptr, static_cast<int>(ids.size())));
}

void AlertsPage::snooze(Instant until)
{
    QList<RowId> ids;
    for (const AlertRow &alert : selected()) {
        if (alert.isOpen() && (until != 0 || alert.standing == AlertStanding::Snoozed))
            ids << alert.id;
    }
    const int count = static_cast<int>(ids.size());
    change(m_warehouse.snoozeAlerts(ids, until), until == 0 ? tr("%n alert(s) no longer silent.", nullptr, count)
                                                            : tr("%n alert(s) made silent.", nullptr, count));
}

void AlertsPage::change(Future<void> done, const QString &told)
{
    ++m_pending;
    onResult(this, std::move(done), [this, told](const Done &changed) {
        --m_pending;
        if (!changed)
            return m_prompts.showError(this, changed.error());
        m_prompts.notify(told);
    });
}

} // namespace stowage
