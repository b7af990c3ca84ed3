// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/movements/movements_page.h"

#include "models/tables/movements_table.h"
#include "views/movements/document_panel.h"
#include "views/movements/movement_filter_bar.h"
#include "views/shell/actions.h"
#include "views/shell/prompts.h"
#include "views/shell/row_export.h"
#include "views/widgets/icons.h"
#include "views/widgets/list_beside.h"
#include "views/widgets/page_header.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/search_field.h"

#include <QAction>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int panelWidth = 440;
// From the date to the quantity.
constexpr int listWidthMin = 760;

} // namespace

MovementsPage::MovementsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                             QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_table(new MovementsTable(warehouse, this)),
      m_header(new PageHeader(tr("Movements"), this)),
      m_filters(new MovementFilterBar(warehouse, this)),
      m_document(new DocumentPanel(warehouse, prompts, settings, this))
{
    buildList(settings);
    buildActions();
    connect(m_filters, &MovementFilterBar::filterChanged, this, &MovementsPage::filterChanged);
    connect(m_document, &DocumentPanel::closed, m_beside, &ListBeside::closePanel);
    connect(m_document, &DocumentPanel::itemAsked, this,
            [this](RowId id) { m_navigator.go(PageId::Stock, ItemCard{id}); });
    connect(&m_warehouse, &Warehouse::stockChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::itemsChanged, m_list, &PagedList::refresh);
    showEnabled();
}

MovementsPage::~MovementsPage()
{
    delete m_list; // before the table that it looks at
}

void MovementsPage::buildList(Settings &settings)
{
    const Company &company = m_warehouse.company();
    m_list = new PagedList(*m_table, {locale(), company.currency, company.calendar}, settings, m_prompts,
                           {.name = u"movements"_s,
                            .title = tr("Movements"),
                            .emptyIcon = u"arrow-left-right"_s,
                            .emptyTitle = tr("No movements yet"),
                            .emptyText = tr("Everything that is received, issued, counted or moved stands here for "
                                            "good, newest first.")},
                           this);
    m_beside = new ListBeside(m_list, {listWidthMin, panelWidth}, this);
    m_beside->addPanel(m_document);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_beside, 1);
    addAction(m_list->clearFiltersAction());
    connect(m_list, &PagedList::clearFiltersAsked, this, [this] { m_filters->setFilter({}); });
    connect(m_list, &PagedList::selectionChanged, this, &MovementsPage::showEnabled);
    connect(m_list->view(), &PagedTableView::opened, this, &MovementsPage::openCurrent);
    m_list->setSearch(m_filters->search());
}

QAction *MovementsPage::action(const ActionSpec &spec, void (MovementsPage::*done)())
{
    QAction *made = stowage::addAction(this, spec);
    connect(made, &QAction::triggered, this, done);
    m_list->view()->addAction(made);
    m_actions << made;
    return made;
}

void MovementsPage::buildActions()
{
    m_open = action(actions::openDocument, &MovementsPage::openCurrent);
    m_stock = action(actions::itemStock, &MovementsPage::showStock);
    m_actions << m_document->reverseAction();
    QAction *save = addExportAction(this, actions::exportRows, m_warehouse, m_prompts, [this] {
        return ExportRequest{.kind = ImportKind::Movements, .movements = m_table->filter()};
    });
    m_actions << save;
    m_header->addButton(save);
    m_header->addButton(m_stock);
    m_header->addButton(m_open, ActionButton::Primary);
    auto *first = new QAction(icon(u"package-plus"_s), tr("Receive goods"), this);
    connect(first, &QAction::triggered, this, [this] { m_navigator.go(PageId::Receive); });
    m_list->addFirstAction(first);
}

// What is asked of the page.

void MovementsPage::show(const PageTarget &target)
{
    if (const auto *filter = std::get_if<MovementFilter>(&target)) {
        m_beside->closePanel();
        m_filters->setFilter(*filter);
    } else if (const auto *card = std::get_if<DocumentCard>(&target)) {
        openDocument(card->documentId);
    }
    if (!m_table->hasStarted())
        m_table->restart();
}

QWidget *MovementsPage::searchField()
{
    return m_filters->search();
}

bool MovementsPage::isSettled() const
{
    return m_list->isSettled() && m_document->isSettled() && !m_filters->search()->isWaiting();
}

void MovementsPage::filterChanged(const MovementFilter &filter)
{
    m_header->setSubtitle(filter.itemId == 0 ? QString()
                                             : tr("The balances run along the effective time of this item."));
    m_list->setFiltered(filter != MovementFilter());
    m_table->setFilter(filter);
}

void MovementsPage::showEnabled()
{
    const bool one = m_list->view()->selectedRow() >= 0;
    m_open->setEnabled(one);
    m_stock->setEnabled(one);
}

std::optional<MovementRow> MovementsPage::current() const
{
    const MovementRow *row = m_table->row(m_list->view()->selectedRow());
    return row ? std::optional(*row) : std::nullopt;
}

void MovementsPage::openCurrent()
{
    if (const auto row = current())
        openDocument(row->documentId);
}

void MovementsPage::openDocument(RowId id)
{
    m_document->openDocument(id);
    m_beside->showPanel(m_document);
    m_document->lines()->view()->setFocus();
}

void MovementsPage::showStock()
{
    if (const auto row = current())
        m_navigator.go(PageId::Stock, ItemCard{row->itemId});
}

} // namespace stowage
