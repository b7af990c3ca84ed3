// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/items_page.h"

#include "models/tables/items_table.h"
#include "views/items/item_editor.h"
#include "views/items/item_filter_bar.h"
#include "views/items/variants_dialog.h"
#include "views/shell/actions.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/shell/row_export.h"
#include "views/widgets/icons.h"
#include "views/widgets/page_header.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/search_field.h"
#include "views/widgets/thumbnails.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

ItemsPage::ItemsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings, QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_settings(settings),
      m_table(new ItemsTable(warehouse, this)),
      m_thumbnails(new Thumbnails(warehouse, this)),
      m_stack(new QStackedWidget(this)),
      m_listSide(new QWidget(m_stack)),
      m_header(new PageHeader(tr("Items"), m_listSide)),
      m_filters(new ItemFilterBar(warehouse, m_listSide))
{
    buildList();
    buildActions();
    m_stack->addWidget(m_listSide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->addWidget(m_stack);
    connect(m_filters, &ItemFilterBar::filterChanged, this, &ItemsPage::filterChanged);
    connect(&m_warehouse, &Warehouse::itemsChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::stockChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::catalogChanged, m_list, &PagedList::refresh);
    connect(m_table, &PagedTable::stateChanged, this, &ItemsPage::showCount);
    showEnabled();
}

ItemsPage::~ItemsPage()
{
    delete m_stack; // the views before what they look at
}

void ItemsPage::buildList()
{
    const Company &company = m_warehouse.company();
    m_list =
        new PagedList(*m_table, {locale(), company.currency, company.calendar}, m_settings, m_prompts,
                      {.name = u"items"_s,
                       .title = tr("Items"),
                       .emptyIcon = u"package"_s,
                       .emptyTitle = tr("No items yet"),
                       .emptyText = tr("An item is anything you keep in stock, sell or buy. Make the first one, or "
                                       "bring them all from a spreadsheet.")},
                      m_listSide);
    m_list->view()->setThumbnails(*m_thumbnails);
    auto *column = new QVBoxLayout(m_listSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_list, 1);
    m_listSide->addAction(m_list->clearFiltersAction());
    connect(m_list, &PagedList::clearFiltersAsked, this, [this] { m_filters->setFilter({}); });
    connect(m_list, &PagedList::selectionChanged, this, &ItemsPage::showEnabled);
    connect(m_list->view(), &PagedTableView::opened, this, &ItemsPage::opened);
    m_list->setSearch(m_filters->search());
}

QAction *ItemsPage::action(const ActionSpec &spec, void (ItemsPage::*done)())
{
    QAction *made = stowage::addAction(m_listSide, spec);
    connect(made, &QAction::triggered, this, done);
    m_list->view()->addAction(made);
    m_actions << made;
    return made;
}

void ItemsPage::buildActions()
{
    using namespace actions;
    QAction *begin = action(actions::newItem, &ItemsPage::newItem);
    m_edit = action(editItem, &ItemsPage::editCurrent);
    m_duplicate = action(duplicateItem, &ItemsPage::duplicateCurrent);
    m_delete = action(deleteItem, &ItemsPage::deleteSelected);
    m_variants = action(actions::makeVariants, &ItemsPage::makeVariants);
    m_stock = action(itemStock, &ItemsPage::showStock);
    m_movements = action(itemMovements, &ItemsPage::showMovements);
    m_receive = action(receiveItem, &ItemsPage::receive);
    m_issue = action(issueItem, &ItemsPage::issue);
    QAction *save = addExportAction(m_listSide, exportRows, m_warehouse, m_prompts, [this] {
        return ExportRequest{.kind = ImportKind::Items, .items = m_table->filter()};
    });
    m_actions << save;
    for (QAction *each : {m_edit, m_duplicate, m_delete})
        m_header->addButton(each);
    auto *more = new QToolButton(m_header);
    more->setIcon(icon(u"ellipsis"_s));
    more->setToolTip(tr("More to do with items"));
    more->setAccessibleName(tr("More to do with items"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(more);
    menu->addActions({m_variants, m_stock, m_movements, m_receive, m_issue});
    menu->addSeparator();
    menu->addAction(save);
    more->setMenu(menu);
    m_header->addWidget(more);
    m_header->addButton(begin, ActionButton::Primary);
    auto *import = new QAction(icon(u"file-up"_s), tr("Bring from a spreadsheet"), this);
    connect(import, &QAction::triggered, this, [this] { m_navigator.go(PageId::Import); });
    m_list->addFirstAction(begin);
    m_list->addFirstAction(import);
}

// What is asked of the page.

void ItemsPage::show(const PageTarget &target)
{
    if (const auto *filter = std::get_if<ItemFilter>(&target)) {
        leaveEditor([this, wanted = *filter] {
            m_stack->setCurrentWidget(m_listSide);
            m_filters->setFilter(wanted);
        });
    } else if (const auto *editor = std::get_if<ItemEditorFor>(&target)) {
        if (editor->itemId != 0) {
            edit(editor->itemId);
        } else {
            Item item;
            if (!editor->barcode.isEmpty())
                item.barcodes << ItemBarcode{editor->barcode};
            begin(item);
        }
    } else if (const auto *card = std::get_if<ItemCard>(&target)) {
        edit(card->itemId);
    }
    if (!m_table->hasStarted())
        m_table->restart();
}

QWidget *ItemsPage::searchField()
{
    return m_stack->currentWidget() == m_listSide ? m_filters->search() : nullptr;
}

bool ItemsPage::isSettled() const
{
    if (m_stack->currentWidget() != m_listSide)
        return m_editor->isSettled();
    return m_list->isSettled() && !m_filters->search()->isWaiting() && !m_thumbnails->isLoading();
}

void ItemsPage::filterChanged(const ItemFilter &filter)
{
    m_list->setFiltered(filter != ItemFilter());
    m_table->setFilter(filter);
}

void ItemsPage::showCount()
{
    const bool known = m_table->isCountExact() && m_table->filter() == ItemFilter();
    if (known)
        m_header->setSubtitle(tr("%Ln item(s)", nullptr, static_cast<int>(m_table->total())));
}

void ItemsPage::showEnabled()
{
    const bool one = m_list->view()->selectedRow() >= 0;
    for (QAction *each : {m_edit, m_duplicate, m_variants, m_stock, m_movements, m_receive, m_issue})
        each->setEnabled(one);
    m_delete->setEnabled(m_list->view()->selectedRowCount() > 0);
}

std::optional<ItemRow> ItemsPage::current() const
{
    const ItemRow *row = m_table->row(m_list->view()->selectedRow());
    return row ? std::optional(*row) : std::nullopt;
}

// A double click on a stock figure goes to what lies behind it; everything else opens the item.
void ItemsPage::opened(const QModelIndex &index)
{
    const ItemRow *row = m_table->row(index.row());
    if (!row)
        return;
    const CellKind kind = m_table->columnInfo(index.column()).kind;
    if (kind == CellKind::Number || kind == CellKind::State)
        m_navigator.go(PageId::Stock, ItemCard{row->id});
    else
        edit(row->id);
}

// What is done with items.

// Made when it is first asked for: its tabs hold a hundred controls, and the list is there sooner without them.
ItemEditor *ItemsPage::editor()
{
    if (m_editor)
        return m_editor;
    m_editor = new ItemEditor(m_warehouse, m_navigator, m_prompts, m_settings, m_stack);
    m_stack->addWidget(m_editor);
    connect(m_editor, &ItemEditor::closed, this, [this] {
        m_stack->setCurrentWidget(m_listSide);
        m_list->view()->setFocus();
    });
    connect(m_editor, &ItemEditor::itemAsked, this, &ItemsPage::edit);
    return m_editor;
}

void ItemsPage::leaveEditor(const std::function<void()> &then)
{
    if (m_editor)
        m_editor->leave(then);
    else
        then();
}

void ItemsPage::edit(RowId id)
{
    editor()->leave([this, id] {
        m_stack->setCurrentWidget(m_editor);
        m_editor->openItem(id);
    });
    m_stack->setCurrentWidget(m_editor);
}

void ItemsPage::begin(const Item &item)
{
    editor()->leave([this, item] {
        m_stack->setCurrentWidget(m_editor);
        m_editor->openNew(item);
    });
    m_stack->setCurrentWidget(m_editor);
}

void ItemsPage::newItem()
{
    begin({});
}

void ItemsPage::editCurrent()
{
    if (const auto row = current())
        edit(row->id);
}

void ItemsPage::duplicateCurrent()
{
    const auto row = current();
    if (!row)
        return;
    onResult(this, m_warehouse.item(row->id), [this](const Result<Item> &item) {
        if (!item) {
            m_prompts.showError(this, item.error());
            return;
        }
        Item copy = *item;
        copy.code.clear(); // it must be its own
        copy.barcodes.clear();
        begin(copy);
    });
}

void ItemsPage::deleteSelected()
{
    QList<RowId> ids;
    for (const PagedTable::RowRange &range : m_list->view()->selectedRanges()) {
        for (int row = range.first; row <= range.last && ids.size() < PageIndex::pageSize; ++row) {
            if (const ItemRow *item = m_table->row(row))
                ids << item->id;
        }
    }
    removeNext(ids);
}

// One after another: the first that is refused ends it, with its reason.
void ItemsPage::removeNext(QList<RowId> left)
{
    if (left.isEmpty())
        return;
    const RowId id = left.takeFirst();
    onResult(this, m_warehouse.item(id), [=, this](const Result<Item> &item) {
        if (!item)
            return; // somebody else was faster
        onResult(this, m_warehouse.removeItem(id), [=, this, kept = *item](const Done &done) {
            if (!done) {
                m_prompts.showError(this, done.error());
                return;
            }
            m_prompts.notify(tr("%1 deleted.").arg(kept.code), [&warehouse = m_warehouse, kept] {
                Item again = kept;
                again.id = 0;
                again.version = 0;
                warehouse.saveItem(again);
            });
            removeNext(left);
        });
    });
}

void ItemsPage::makeVariants()
{
    const auto row = current();
    if (!row)
        return;
    onResult(this, m_warehouse.item(row->id), [this](const Result<Item> &item) {
        if (!item) {
            m_prompts.showError(this, item.error());
            return;
        }
        auto *dialog = new VariantsDialog(m_warehouse, *item, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &VariantsDialog::created, this, [this](const QList<Item> &variants) {
            m_prompts.notify(tr("%Ln variant(s) created.", nullptr, static_cast<int>(variants.size())),
                             [&warehouse = m_warehouse, variants] {
                                 for (const Item &variant : variants)
                                     warehouse.removeItem(variant.id);
                             });
        });
        dialog->open();
    });
}

void ItemsPage::showStock()
{
    if (const auto row = current())
        m_navigator.go(PageId::Stock, ItemCard{row->id});
}

void ItemsPage::showMovements()
{
    const auto row = current();
    if (!row)
        return;
    MovementFilter ofItem;
    ofItem.itemId = row->id;
    m_navigator.go(PageId::Movements, ofItem);
}

void ItemsPage::receive()
{
    if (const auto row = current())
        m_navigator.go(PageId::Receive, StartLine{row->id, 0});
}

void ItemsPage::issue()
{
    if (const auto row = current())
        m_navigator.go(PageId::Issue, StartLine{row->id, 0});
}

} // namespace stowage
