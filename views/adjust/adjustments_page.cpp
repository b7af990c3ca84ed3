// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/adjust/adjustments_page.h"

#include "models/tables/adjustments_table.h"
#include "views/adjust/adjustment_filter_bar.h"
#include "views/adjust/adjustment_view.h"
#include "views/movements/document_panel.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/list_beside.h"
#include "views/widgets/page_header.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/search_field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int panelWidth = 480;
// From the date to the reason.
constexpr int listWidthMin = 520;

} // namespace

AdjustmentsPage::AdjustmentsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                                 QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_table(new AdjustmentsTable(warehouse, this)),
      m_header(new PageHeader(tr("Adjustments"), this)),
      m_filters(new AdjustmentFilterBar(warehouse, this)),
      m_view(new AdjustmentView(warehouse, prompts, settings, u"adjustment_lines"_s, this)),
      m_document(new DocumentPanel(warehouse, prompts, settings, this))
{
    buildList(settings);
    buildActions();
    connect(m_filters, &AdjustmentFilterBar::filterChanged, this, &AdjustmentsPage::filterChanged);
    connect(m_view, &AdjustmentView::closed, this, &AdjustmentsPage::closeBeside);
    connect(m_view, &AdjustmentView::shownChanged, this, &AdjustmentsPage::showEnabled);
    connect(m_view, &AdjustmentView::documentAsked, this,
            [this](RowId id) { m_navigator.go(PageId::Movements, DocumentCard{id}); });
    connect(m_document, &DocumentPanel::closed, this, &AdjustmentsPage::closeBeside);
    const auto toStock = [this](RowId id) {
        m_navigator.go(PageId::Stock, ItemCard{id});
    };
    connect(m_view, &AdjustmentView::itemAsked, this, toStock);
    connect(m_document, &DocumentPanel::itemAsked, this, toStock);
    connect(&m_warehouse, &Warehouse::papersChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::stockChanged, m_list, &PagedList::refresh);
    showEnabled();
}

AdjustmentsPage::~AdjustmentsPage()
{
    delete m_list; // before the table that it looks at
}

void AdjustmentsPage::buildList(Settings &settings)
{
    const Company &company = m_warehouse.company();
    m_list = new PagedList(*m_table, {locale(), company.currency, company.calendar}, settings, m_prompts,
                           {.name = u"adjustments"_s,
                            .title = tr("Adjustments"),
                            .emptyIcon = u"clipboard-list"_s,
                            .emptyTitle = tr("No adjustments yet"),
                            .emptyText = tr("What was broken, lost, found or counted anew stands here, with who wrote "
                                            "it and who approved it.")},
                           this);
    m_beside = new ListBeside(m_list, {listWidthMin, panelWidth}, this);
    m_beside->addPanel(m_view);
    m_beside->addPanel(m_document);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_beside, 1);
    QWidget::addAction(m_list->clearFiltersAction());
    connect(m_list, &PagedList::clearFiltersAsked, this, [this] { m_filters->setFilter({}); });
    connect(m_list, &PagedList::selectionChanged, this, &AdjustmentsPage::showEnabled);
    connect(m_list->view(), &PagedTableView::opened, this, &AdjustmentsPage::openCurrent);
    m_list->setSearch(m_filters->search());
}

QAction *AdjustmentsPage::addAction(const ActionSpec &spec, void (AdjustmentsPage::*done)())
{
    QAction *made = stowage::addAction(this, spec);
    connect(made, &QAction::triggered, this, done);
    m_actions << made;
    return made;
}

void AdjustmentsPage::buildActions()
{
    QAction *write = addAction(actions::newAdjustment, &AdjustmentsPage::writeNew);
    m_open = addAction(actions::openAdjustment, &AdjustmentsPage::openCurrent);
    m_edit = addAction(actions::editAdjustment, &AdjustmentsPage::goOn);
    m_withdraw = addAction(actions::withdrawAdjustment, &AdjustmentsPage::withdraw);
    m_remove = addAction(actions::removeAdjustment, &AdjustmentsPage::remove);
    m_reverse = addAction(actions::reverseAdjustment, &AdjustmentsPage::reverse);
    m_header->addButton(m_open);
    m_header->addButton(write, ActionButton::Primary);
    auto *foot = new QWidget(m_view);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 12);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(new ActionButton(m_remove, ActionButton::Danger, foot));
    row->addWidget(new ActionButton(m_reverse, ActionButton::Danger, foot));
    row->addWidget(new ActionButton(m_withdraw, ActionButton::Plain, foot));
    row->addWidget(new ActionButton(m_edit, ActionButton::Plain, foot));
    m_view->setFoot(foot);
    m_list->addFirstAction(write);
}

void AdjustmentsPage::show(const PageTarget &target)
{
    if (const auto *card = std::get_if<AdjustmentCard>(&target))
        openAdjustment(card->adjustmentId);
    if (!m_table->hasStarted())
        m_table->restart();
}

QWidget *AdjustmentsPage::searchField()
{
    return m_filters->search();
}

bool AdjustmentsPage::isSettled() const
{
    return m_pending == 0 && m_list->isSettled() && m_view->isSettled() && m_document->isSettled()
           && !m_filters->search()->isWaiting();
}

void AdjustmentsPage::filterChanged(const AdjustmentFilter &filter)
{
    m_list->setFiltered(filter != AdjustmentFilter());
    m_table->setFilter(filter);
}

// Only what can be done with what is shown beside the list has a button.
void AdjustmentsPage::showEnabled()
{
    m_open->setEnabled(m_list->view()->selectedRow() >= 0);
    const Adjustment &shown = m_view->shown();
    const bool any = m_view->adjustmentId() != 0 && m_view->isVisibleTo(this) && shown.id != 0;
    const Actor &actor = m_warehouse.actor();
    const bool mine = actor.userId() == 0 || shown.createdBy == actor.login();
    const bool writes = actor.may(Right::Adjust);
    const bool isDraft = any && shown.state == AdjustmentState::Draft;
    m_edit->setVisible(isDraft && writes);
    m_remove->setVisible(isDraft && writes && shown.number.isEmpty());
    m_withdraw->setVisible(any && mine && writes && adjustmentAfter(shown.state, AdjustmentStep::Withdraw).has_value());
    m_reverse->setVisible(any && shown.state == AdjustmentState::Posted && actor.may(Right::Reverse));
}

void AdjustmentsPage::writeNew()
{
    m_navigator.go(PageId::Adjust);
}

void AdjustmentsPage::openCurrent()
{
    const AdjustmentRow *row = m_table->row(m_list->view()->selectedRow());
    if (!row)
        return;
    if (row->adjustmentId != 0)
        openAdjustment(row->adjustmentId);
    else
        openDocument(row->documentId);
}

void AdjustmentsPage::openAdjustment(RowId id)
{
    m_view->open(id);
    m_beside->showPanel(m_view);
    m_view->lines()->view()->setFocus();
}

void AdjustmentsPage::openDocument(RowId id)
{
    m_document->openDocument(id);
    m_beside->showPanel(m_document);
    m_document->lines()->view()->setFocus();
}

void AdjustmentsPage::closeBeside()
{
    m_beside->closePanel();
    if (m_view->adjustmentId() != 0)
        m_view->close();
}

void AdjustmentsPage::goOn()
{
    m_navigator.go(PageId::Adjust, AdjustmentDraft{m_view->adjustmentId()});
}

void AdjustmentsPage::withdraw()
{
    ++m_pending;
    onResult(this, m_warehouse.withdrawAdjustment(m_view->adjustmentId()), [this](const Result<Adjustment> &draft) {
        --m_pending;
        if (!draft)
            return m_prompts.showError(this, draft.error());
        m_navigator.go(PageId::Adjust, AdjustmentDraft{draft->id});
    });
}

void AdjustmentsPage::remove()
{
    const Adjustment draft = m_view->shown();
    closeBeside();
    ++m_pending;
    onResult(this, m_warehouse.removeAdjustment(draft.id), [this, draft](const Done &removed) {
        --m_pending;
        if (!removed)
            return m_prompts.showError(this, removed.error());
        m_prompts.notify(tr("The draft was removed."), [this, draft] {
            Adjustment again = draft;
            again.id = 0;
            onResult(this, m_warehouse.saveAdjustment(again), [this](const Result<Adjustment> &stored) {
                if (!stored)
                    m_prompts.showError(this, stored.error());
            });
        });
    });
}

void AdjustmentsPage::reverse()
{
    const Adjustment &shown = m_view->shown();
    m_prompts.confirm(this, tr("Reverse %1?").arg(shown.number),
                      tr("A new document takes back its %Ln line(s) at their original cost. Both stay in the books.",
                         nullptr, static_cast<int>(shown.lines.size())),
                      tr("Reverse"), [this, id = shown.documentId, number = shown.number] { reverseNow(id, number); });
}

void AdjustmentsPage::reverseNow(RowId documentId, const QString &number)
{
    ++m_pending;
    onResult(this, m_warehouse.reverse(documentId, {}), [this, number](const Result<PostedDocument> &posted) {
        --m_pending;
        if (!posted)
            return m_prompts.showError(this, posted.error());
        m_prompts.notify(tr("%1 is reversed by %2.").arg(number, posted->number));
    });
}

} // namespace stowage
