// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/variants_tab.h"

#include "models/tables/items_table.h"
#include "views/items/pair_rows.h"
#include "views/widgets/field_state.h"
#include "views/widgets/form.h"
#include "views/widgets/icons.h"
#include "views/widgets/item_picker.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/section.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int listHeight = 360;

} // namespace

VariantsTab::VariantsTab(Warehouse &warehouse, Settings &settings, Prompts &prompts, QWidget *parent)
    : ItemTab(parent),
      m_warehouse(warehouse),
      m_table(new ItemsTable(warehouse, this)),
      m_list(new PagedList(
          *m_table, {locale(), warehouse.company().currency, warehouse.company().calendar}, settings, prompts,
          {.name = u"variants"_s,
           .title = tr("Variants"),
           .emptyIcon = u"layers"_s,
           .emptyTitle = tr("No variants"),
           .emptyText = tr("An item that comes in colours or sizes is kept once for each: with its own "
                           "code, barcodes and stock.")},
          this)),
      m_about(new QLabel(tr("Save the item first; then its variants can be made."), this)),
      m_make(new QPushButton(icon(u"layers"_s), tr("&Make variants…"), this)),
      m_listSection(new Section(tr("Variants"), this)),
      m_ofSection(new Section(tr("This is a variant"), this)),
      m_ofForm(new Form(2, this)),
      m_parentItem(new ItemPicker(warehouse, this)),
      m_attributes(new PairRows(
          {.text = tr("It differs in"),
           .value = tr("Value"),
           .add = tr("&Add an attribute"),
           .remove = tr("Remove the attribute %1"),
           .empty = tr("Nothing sets it apart yet.")},
          [](QWidget *row) { return new QLineEdit(row); }, this))
{
    m_about->setProperty("role", u"hint"_s);
    m_ofForm->addField(tr("&Variant of"), m_parentItem, tr("Empty for an item of its own."));
    m_ofForm->addWide(m_attributes);
    bind(u"item.parent"_s, m_parentItem, m_ofForm);
    m_ofSection->body()->addWidget(m_ofForm);
    m_list->setMinimumHeight(listHeight);
    m_listSection->setFlush(true);
    m_listSection->addToHeader(m_make);
    m_listSection->body()->addWidget(m_list);
    body()->addWidget(m_about);
    body()->addWidget(m_listSection);
    body()->addWidget(m_ofSection);
    body()->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &VariantsTab::matrixAsked);
    connect(m_parentItem, &ItemPicker::picked, this, [this](const ItemHit &picked) {
        m_parentId = picked.id;
        touched(m_parentItem);
    });
    connect(m_parentItem, &ItemPicker::cleared, this, [this] {
        m_parentId = 0;
        touched(m_parentItem);
    });
    connect(m_attributes, &PairRows::edited, this, [this] { touched(m_attributes); });
    connect(m_list->view(), &PagedTableView::opened, this, [this](const QModelIndex &index) {
        if (const ItemRow *row = m_table->row(index.row()))
            Q_EMIT itemAsked(row->id);
    });
    connect(&m_warehouse, &Warehouse::itemsChanged, m_list, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::stockChanged, m_list, &PagedList::refresh);
}

VariantsTab::~VariantsTab()
{
    delete m_list; // before the table that it looks at
}

void VariantsTab::showItem(const Item &item)
{
    const bool isVariant = item.parentId != 0;
    m_parentId = item.parentId;
    m_about->setVisible(item.id == 0);
    m_listSection->setVisible(item.id != 0 && !isVariant);
    m_ofSection->setTitle(isVariant ? tr("This is a variant") : tr("Is this itself a variant?"));
    m_attributes->setVisible(isVariant);
    if (item.parentId == 0)
        m_parentItem->clearItem();
    else
        m_parentItem->setItemId(item.parentId);
    m_attributes->setCount(static_cast<int>(item.attributes.size()));
    for (int row = 0; row < m_attributes->count(); ++row) {
        m_attributes->text(row)->setText(item.attributes.at(row).name);
        m_attributes->value(row)->setText(item.attributes.at(row).value);
    }
    if (item.id == 0 || isVariant)
        return;
    ItemFilter ofItem;
    ofItem.parentId = item.id;
    m_table->setFilter(ofItem);
}

void VariantsTab::writeTo(Item &item) const
{
    item.parentId = m_parentId;
    item.attributes.clear();
    for (int row = 0; row < m_attributes->count(); ++row) {
        const VariantAttribute attribute{m_attributes->text(row)->text().trimmed(),
                                         m_attributes->value(row)->text().trimmed()};
        if (!attribute.name.isEmpty() || !attribute.value.isEmpty())
            item.attributes << attribute;
    }
}

bool VariantsTab::mark(const Error &error)
{
    if (!error.key.startsWith("item.attribute."_L1))
        return ItemTab::mark(error);
    for (int row = m_attributes->count() - 1; row >= 0; --row) {
        if (m_attributes->text(row)->text().trimmed() != error.arg(u"name"))
            continue;
        m_attributes->setError(row, m_attributes->text(row), fieldErrorText(error));
        return true;
    }
    return false;
}

void VariantsTab::clearMarks()
{
    ItemTab::clearMarks();
    m_attributes->clearNotes();
}

bool VariantsTab::isSettled() const
{
    return !m_table->hasStarted() || m_list->isSettled();
}

} // namespace stowage
