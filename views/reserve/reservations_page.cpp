// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reserve/reservations_page.h"

#include "models/tables/reservations_table.h"
#include "views/reserve/reserve_form.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/action_button.h"
#include "views/widgets/cell_text.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/list_beside.h"
#include "views/widgets/page_header.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/search_field.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int panelWidth = 420, listWidthMin = 520, stateLetters = 16;

} // namespace

ReservationsPage::ReservationsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                                   QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_table(new ReservationsTable(warehouse, this)),
      m_header(new PageHeader(tr("Reservations"), this)),
      m_bar(new FilterBar(tr("Reference"), this)),
      m_state(new QComboBox(this)),
      m_form(new ReserveForm(warehouse, this))
{
    m_state->addItem(tr("Held"), QVariant::fromValue(ReservationState::Held));
    m_state->addItem(tr("Issued"), QVariant::fromValue(ReservationState::Issued));
    m_state->addItem(tr("Released"), QVariant::fromValue(ReservationState::Released));
    m_state->addItem(tr("All"));
    m_bar->addField(tr("State"), m_state, stateLetters);
    buildList(settings);
    buildActions();
    connect(m_bar->search(), &SearchField::searchChanged, this, &ReservationsPage::collect);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ReservationsPage::collect);
    connect(m_bar, &FilterBar::clearAsked, this, &ReservationsPage::clearFilters);
    connect(m_form, &ReserveForm::closed, m_beside, &ListBeside::closePanel);
    connect(m_form, &ReserveForm::entered, m_reserve, &QAction::trigger);
    connect(&m_warehouse, &Warehouse::papersChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::stockChanged, m_list, &PagedList::refresh);
    collect();
    showEnabled();
}

ReservationsPage::~ReservationsPage()
{
    delete m_list; // before the table that it looks at
}

void ReservationsPage::buildList(Settings &settings)
{
    const Company &company = m_warehouse.company();
    m_list = new PagedList(*m_table, {locale(), company.currency, company.calendar}, settings, m_prompts,
                           {.name = u"reservations"_s,
                            .title = tr("Reservations"),
                            .emptyIcon = u"bookmark"_s,
                            .emptyTitle = tr("Nothing is reserved"),
                            .emptyText = tr("What is promised to a customer or a job stays on its shelf, and nobody "
                                            "else gets it.")},
                           this);
    m_beside = new ListBeside(m_list, {listWidthMin, panelWidth}, this);
    m_beside->addPanel(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_beside, 1);
    addAction(m_list->clearFiltersAction());
    connect(m_list, &PagedList::clearFiltersAsked, this, &ReservationsPage::clearFilters);
    connect(m_list, &PagedList::selectionChanged, this, &ReservationsPage::showEnabled);
    m_list->setSearch(m_bar->search());
}

QAction *ReservationsPage::action(const ActionSpec &spec, void (ReservationsPage::*done)())
{
    QAction *made = stowage::addAction(this, spec);
    connect(made, &QAction::triggered, this, done);
    m_actions << made;
    return made;
}

void ReservationsPage::buildActions()
{
    QAction *begin = action(actions::newReservation, &ReservationsPage::openForm);
    m_reserve = action(actions::reserveStock, &ReservationsPage::reserve);
    m_release = action(actions::releaseStock, &ReservationsPage::release);
    m_issue = action(actions::issueReserved, &ReservationsPage::issue);
    m_header->addButton(m_release);
    m_header->addButton(m_issue);
    m_header->addButton(begin, ActionButton::Primary);
    m_list->addFirstAction(begin);
    // Del belongs to the list: in a field of the form it takes a letter.
    m_release->setShortcutContext(Qt::WidgetShortcut);
    m_list->view()->addAction(m_release);
    auto *foot = new QWidget(m_form);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(new ActionButton(m_reserve, ActionButton::Primary, foot));
    m_form->setFoot(foot);
}

void ReservationsPage::show(const PageTarget &)
{
    // What was held for longer than it might be is free again from here on, whoever looks.
    ++m_pending;
    onResult(this, m_warehouse.releaseOverdue(), [this](const Result<int> &) { --m_pending; });
    if (!m_table->hasStarted())
        m_table->restart();
    if (!m_beside->panel())
        m_list->view()->setFocus();
}

QWidget *ReservationsPage::searchField()
{
    return m_bar->search();
}

bool ReservationsPage::isSettled() const
{
    return m_pending == 0 && m_list->isSettled() && m_form->isSettled() && !m_bar->search()->isWaiting();
}

// A scan begins a reservation of the item, or says where.
bool ReservationsPage::handleScan(const QString &code)
{
    if (!m_warehouse.actor().may(Right::Reserve))
        return false;
    if (m_form->takeLocationCode(code)) {
        m_beside->showPanel(m_form);
        return true;
    }
    ++m_pending;
    onResult(this, m_warehouse.itemForScan(code), [this](const Result<ItemHit> &hit) {
        --m_pending;
        if (!hit)
            return m_prompts.showError(this, hit.error());
        m_beside->showPanel(m_form);
        m_form->setItem(*hit);
        m_form->focusFirst();
    });
    return true;
}

void ReservationsPage::clearFilters()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_bar->search()->setSearch({});
        m_state->setCurrentIndex(0);
    }
    collect();
}

void ReservationsPage::collect()
{
    if (m_filling)
        return;
    ReservationFilter filter{.reference = m_bar->search()->text().trimmed()};
    if (m_state->currentData().isValid())
        filter.state = m_state->currentData().value<ReservationState>();
    const bool filtered = !filter.reference.isEmpty() || m_state->currentIndex() != 0;
    m_bar->setClearable(filtered);
    m_list->setFiltered(filtered);
    m_table->setFilter(filter);
}

std::optional<Reservation> ReservationsPage::current() const
{
    const ReservationRow *row = m_table->row(m_list->view()->selectedRow());
    return row ? std::optional(row->reservation) : std::nullopt;
}

void ReservationsPage::showEnabled()
{
    const auto chosen = current();
    const bool holds = chosen && chosen->held.isPositive();
    m_release->setEnabled(holds);
    m_issue->setEnabled(holds);
}

void ReservationsPage::openForm()
{
    m_beside->showPanel(m_form);
    m_form->focusFirst();
}

void ReservationsPage::reserve()
{
    if (m_beside->panel() != m_form)
        return openForm();
    if (m_pending > 0)
        return;
    auto asked = m_form->take();
    if (!asked)
        return;
    // The same again under the same id reserves nothing twice, whatever became of the first try.
    if (m_asked) {
        asked->uuid = m_asked->uuid;
        if (*asked != *m_asked)
            asked->uuid = m_warehouse.newUuid();
    }
    m_asked = asked;
    reserveNow(*asked);
}

void ReservationsPage::reserveNow(const Reservation &asked)
{
    ++m_pending;
    onResult(this, m_warehouse.reserve(asked), [this](const Result<Reservation> &made) {
        --m_pending;
        if (!made) {
            if (!m_form->showError(made.error()))
                m_prompts.showError(this, made.error());
            return;
        }
        m_asked.reset();
        m_form->startAnew();
        m_prompts.notify(tr("%1 reserved for %2.").arg(formatQuantity(made->quantity, locale()), made->reference),
                         [this, uuid = made->uuid] {
                             onResult(this, m_warehouse.release(uuid), [this](const Result<Reservation> &released) {
                                 if (!released)
                                     m_prompts.showError(this, released.error());
                             });
                         });
    });
}

void ReservationsPage::release()
{
    const auto chosen = current();
    if (!chosen)
        return;
    ++m_pending;
    onResult(this, m_warehouse.release(chosen->uuid), [this, before = *chosen](const Result<Reservation> &released) {
        --m_pending;
        if (!released)
            return m_prompts.showError(this, released.error());
        m_prompts.notify(tr("%1 for %2 released.").arg(formatQuantity(before.held, locale()), before.reference),
                         [this, before] {
                             Reservation again = before;
                             again.id = 0;
                             again.uuid = m_warehouse.newUuid();
                             again.quantity = before.held;
                             onResult(this, m_warehouse.reserve(again), [this](const Result<Reservation> &made) {
                                 if (!made)
                                     m_prompts.showError(this, made.error());
                             });
                         });
    });
}

void ReservationsPage::issue()
{
    if (const auto chosen = current()) {
        m_navigator.go(PageId::Issue, StartLine{.itemId = chosen->itemId,
                                                .locationId = chosen->locationId,
                                                .quantity = chosen->held,
                                                .lot = chosen->lot,
                                                .reference = chosen->reference});
    }
}

} // namespace stowage
