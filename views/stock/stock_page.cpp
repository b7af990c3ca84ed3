// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/stock_page.h"

#include "models/tables/stock_table.h"
#include "views/shell/actions.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/shell/row_export.h"
#include "views/stock/item_card_view.h"
#include "views/stock/location_tree.h"
#include "views/stock/stock_filter_bar.h"
#include "views/widgets/icons.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/page_header.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/search_field.h"
#include "views/widgets/section.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int treeWidth = 168;

} // namespace

StockPage::StockPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings, QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_settings(settings),
      m_table(new StockTable(warehouse, this)),
      m_stack(new QStackedWidget(this)),
      m_listSide(new QWidget(m_stack)),
      m_header(new PageHeader(tr("Stock"), m_listSide)),
      m_filters(new StockFilterBar(warehouse, m_listSide))
{
    buildList();
    buildActions();
    m_stack->addWidget(m_listSide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->addWidget(m_stack);
    connect(m_filters, &StockFilterBar::filterChanged, this, &StockPage::filterChanged);
    connect(&m_warehouse, &Warehouse::stockChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::itemsChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::catalogChanged, m_list, &PagedList::refresh);
    // Totals follow the rows: whatever made these be asked for again changed the sums too.
    connect(m_table, &PagedTable::refreshed, this, &StockPage::askTotals);
    connect(m_table, &PagedTable::restarted, this, &StockPage::askTotals);
    showEnabled();
}

StockPage::~StockPage()
{
    delete m_stack; // the views before what they look at
}

QWidget *StockPage::buildTree()
{
    auto *section = new Section(tr("Locations"), m_listSide);
    section->setFlush(true);
    m_location = new LocationPicker(m_warehouse, section);
    m_location->setAccessibleName(tr("Location"));
    // In transit is a place to look into as well.
    m_location->setAccepts([](const Location &location) { return location.active; });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(11, 2, 11, 6);
    row->addWidget(m_location);
    m_tree = new LocationTree(m_warehouse, section);
    section->body()->addLayout(row);
    section->body()->addWidget(m_tree, 1);
    connect(m_location, &LocationPicker::choiceChanged, m_filters, &StockFilterBar::setLocation);
    connect(m_tree, &LocationTree::locationChosen, m_filters, &StockFilterBar::setLocation);
    return section;
}

void StockPage::buildList()
{
    const Company &company = m_warehouse.company();
    m_list = new PagedList(*m_table, {locale(), company.currency, company.calendar}, m_settings, m_prompts,
                           {.name = u"stock"_s,
                            .title = tr("Stock"),
                            .emptyIcon = u"boxes"_s,
                            .emptyTitle = tr("Nothing in stock yet"),
                            .emptyText = tr("Stock begins with a receipt: choose where the goods are and how many.")},
                           m_listSide);
    auto *splitter = new QSplitter(m_listSide);
    splitter->setHandleWidth(12);
    splitter->addWidget(buildTree());
    splitter->addWidget(m_list);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({treeWidth, 12 * treeWidth});
    splitter->setCollapsible(1, false);
    auto *column = new QVBoxLayout(m_listSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(splitter, 1);
    m_listSide->addAction(m_list->clearFiltersAction());
    connect(m_list, &PagedList::clearFiltersAsked, this, [this] { m_filters->setFilter({}); });
    connect(m_list, &PagedList::selectionChanged, this, &StockPage::showEnabled);
    connect(m_list->view(), &PagedTableView::opened, this, &StockPage::opened);
    m_list->setSearch(m_filters->search());
}

QAction *StockPage::action(const ActionSpec &spec, void (StockPage::*done)())
{
    QAction *made = stowage::addAction(m_listSide, spec);
    connect(made, &QAction::triggered, this, done);
    m_list->view()->addAction(made);
    m_actions << made;
    return made;
}

void StockPage::buildActions()
{
    m_showCard = action(actions::itemStock, &StockPage::showCard);
    m_movements = action(actions::itemMovements, &StockPage::showMovements);
    m_issue = action(actions::issueItem, &StockPage::issue);
    m_receive = action(actions::receiveItem, &StockPage::receive);
    QAction *save = addExportAction(m_listSide, actions::exportCounts, m_warehouse, m_prompts, [this] {
        return ExportRequest{.kind = ImportKind::Counts, .stock = m_table->filter()};
    });
    m_actions << save;
    m_header->addButton(save);
    m_header->addButton(m_movements);
    m_header->addButton(m_issue);
    m_header->addButton(m_receive, ActionButton::Primary);
    auto *first = new QAction(icon(u"package-plus"_s), tr("Receive goods"), this);
    connect(first, &QAction::triggered, this, [this] { m_navigator.go(PageId::Receive); });
    m_list->addFirstAction(first);
}

// What is asked of the page.

void StockPage::show(const PageTarget &target)
{
    if (const auto *filter = std::get_if<StockFilter>(&target)) {
        m_stack->setCurrentWidget(m_listSide);
        m_filters->setFilter(*filter);
    } else if (const auto *card = std::get_if<ItemCard>(&target)) {
        openCard(card->itemId);
    }
    if (!m_table->hasStarted())
        m_table->restart();
}

QWidget *StockPage::searchField()
{
    return m_stack->currentWidget() == m_listSide ? m_filters->search() : nullptr;
}

bool StockPage::isSettled() const
{
    if (m_stack->currentWidget() != m_listSide)
        return m_card->isSettled();
    return m_list->isSettled() && m_tree->isSettled() && !m_totalsPending && !m_filters->search()->isWaiting();
}

void StockPage::filterChanged(const StockFilter &filter)
{
    m_tree->setLocationId(filter.locationId);
    m_location->setLocationId(filter.locationId);
    m_list->setFiltered(filter != StockFilter());
    m_list->clearTotals();
    m_table->setFilter(filter);
}

void StockPage::askTotals()
{
    const int number = ++m_totalsAsked;
    m_totalsPending = true;
    onResult(this, m_warehouse.stockTotals(m_table->filter()), [this, number](const Result<StockTotals> &totals) {
        if (number != m_totalsAsked)
            return; // of another filter
        m_totalsPending = false;
        if (totals)
            showTotals(*totals);
        else
            m_list->clearTotals();
    });
}

void StockPage::showTotals(const StockTotals &totals)
{
    const Currency &currency = m_warehouse.company().currency;
    if (!m_warehouse.actor().may(Right::SeeCosts)) {
        //: the totals of a list of stock: quantities
        return m_list->setTotals(
            tr("on hand %1 · reserved %2")
                .arg(formatQuantity(totals.onHand, locale()), formatQuantity(totals.reserved, locale())));
    }
    //: the totals of a list of stock: quantities and an amount
    m_list->setTotals(tr("on hand %1 · reserved %2 · value %3")
                          .arg(formatQuantity(totals.onHand, locale()), formatQuantity(totals.reserved, locale()),
                               formatMoney(totals.value, currency, locale())));
}

void StockPage::showEnabled()
{
    const bool one = m_list->view()->selectedRow() >= 0;
    for (QAction *each : {m_receive, m_issue, m_showCard, m_movements})
        each->setEnabled(one);
}

std::optional<StockRow> StockPage::current() const
{
    const StockRow *row = m_table->row(m_list->view()->selectedRow());
    return row ? std::optional(*row) : std::nullopt;
}

// A double click on a number goes to the movements that make it, everything else to the item's card.
void StockPage::opened(const QModelIndex &index)
{
    const StockRow *row = m_table->row(index.row());
    if (!row)
        return;
    const CellKind kind = m_table->columnInfo(index.column()).kind;
    const bool ofStock = kind == CellKind::Number || kind == CellKind::StockValue || kind == CellKind::Cost;
    if (ofStock || kind == CellKind::Time)
        showMovements();
    else
        openCard(row->itemId);
}

// Made when it is first asked for: the list is there sooner without it.
ItemCardView *StockPage::card()
{
    if (m_card)
        return m_card;
    m_card = new ItemCardView(m_warehouse, m_navigator, m_prompts, m_settings, m_stack);
    m_stack->addWidget(m_card);
    connect(m_card, &ItemCardView::closed, this, [this] {
        m_stack->setCurrentWidget(m_listSide);
        m_list->view()->setFocus();
    });
    return m_card;
}

void StockPage::openCard(RowId itemId)
{
    m_stack->setCurrentWidget(card());
    m_card->openItem(itemId);
    m_card->movements()->view()->setFocus();
}

void StockPage::showCard()
{
    if (const auto row = current())
        openCard(row->itemId);
}

void StockPage::showMovements()
{
    const auto row = current();
    if (!row)
        return;
    MovementFilter made;
    made.itemId = row->itemId;
    made.locationId = row->locationId;
    m_navigator.go(PageId::Movements, made);
}

void StockPage::receive()
{
    if (const auto row = current())
        m_navigator.go(PageId::Receive, StartLine{row->itemId, row->locationId});
}

void StockPage::issue()
{
    if (const auto row = current())
        m_navigator.go(PageId::Issue, StartLine{row->itemId, row->locationId});
}

} // namespace stowage
