// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/item_filter_bar.h"

#include "views/shell/format.h"
#include "views/widgets/category_picker.h"
#include "views/widgets/cost_edit.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/form.h"
#include "views/widgets/item_picker.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/search_field.h"
#include "views/widgets/supplier_picker.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int categoryLetters = 30;

// "5 to 10", "from 5", "up to 10".
QString rangeText(const QString &from, const QString &to)
{
    if (to.isEmpty())
        return ItemFilterBar::tr("from %1").arg(from);
    return from.isEmpty() ? ItemFilterBar::tr("up to %1").arg(to) : ItemFilterBar::tr("%1 to %2").arg(from, to);
}

std::optional<bool> chosen(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void choose(QComboBox *box, std::optional<bool> value)
{
    box->setCurrentIndex(value ? box->findData(*value) : 0);
}

} // namespace

ItemFilterBar::ItemFilterBar(Warehouse &warehouse, QWidget *parent)
    : QWidget(parent),
      m_bar(new FilterBar(tr("Code, name, barcode or description"), this)),
      m_category(new CategoryPicker(warehouse, this)),
      m_low(m_bar->addToggle(tr("Low"), u"triangle-alert"_s)),
      m_out(m_bar->addToggle(tr("Out"), u"circle-slash"_s))
{
    m_low->setToolTip(tr("Active, and all there is at or below the minimum"));
    m_out->setToolTip(tr("Active, and nothing in stock anywhere"));
    m_bar->addField(tr("Category"), m_category, categoryLetters);
    buildMore(warehouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_bar->search(), &SearchField::searchChanged, this, &ItemFilterBar::collect);
    connect(m_category, &CategoryPicker::choiceChanged, this, &ItemFilterBar::collect);
    connect(m_low, &QToolButton::toggled, this, &ItemFilterBar::collect);
    connect(m_out, &QToolButton::toggled, this, &ItemFilterBar::collect);
    connect(m_bar, &FilterBar::clearAsked, this, [this] { setFilter({}); });
}

QComboBox *ItemFilterBar::yesNoBox(const QString &yes, const QString &no)
{
    auto *box = new QComboBox(this);
    box->addItem(tr("All"));
    box->addItem(yes, true);
    box->addItem(no, false);
    connect(box, &QComboBox::currentIndexChanged, this, &ItemFilterBar::collect);
    return box;
}

void ItemFilterBar::buildMore(Warehouse &warehouse)
{
    const Currency &currency = warehouse.company().currency;
    m_type = new QComboBox(this);
    m_type->addItem(tr("All"));
    for (const ItemType type : {ItemType::Inventory, ItemType::Service, ItemType::NonInventory})
        m_type->addItem(itemTypeText(type), QVariant::fromValue(type));
    m_active = yesNoBox(tr("Active"), tr("Not active"));
    m_tracked = yesNoBox(tr("Stock tracked"), tr("Stock not tracked"));
    m_supplier = new SupplierPicker(warehouse, this);
    m_location = new LocationPicker(warehouse, this);
    m_parent = new ItemPicker(warehouse, this);
    m_costMin = new CostEdit(currency, this);
    m_costMax = new CostEdit(currency, this);
    m_priceMin = new CostEdit(currency, this);
    m_priceMax = new CostEdit(currency, this);
    Form *form = m_bar->more();
    form->addField(tr("T&ype"), m_type);
    form->addField(tr("Acti&ve"), m_active);
    form->addField(tr("T&racked"), m_tracked);
    form->addField(tr("S&upplier"), m_supplier);
    form->addField(tr("In stoc&k at"), m_location);
    form->addField(tr("Variants o&f"), m_parent);
    if (warehouse.actor().may(Right::SeeCosts)) {
        form->addField(tr("Cost price fr&om"), m_costMin);
        form->addField(tr("Cost price &to"), m_costMax);
    } else {
        m_costMin->hide();
        m_costMax->hide();
    }
    form->addField(tr("Selling price fro&m"), m_priceMin);
    form->addField(tr("Selling price to (&x)"), m_priceMax);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ItemFilterBar::collect);
    connect(m_supplier, &SupplierPicker::choiceChanged, this, &ItemFilterBar::collect);
    connect(m_location, &LocationPicker::choiceChanged, this, &ItemFilterBar::collect);
    connect(m_parent, &ItemPicker::picked, this, [this](const ItemHit &item) {
        m_parentId = item.id;
        collect();
    });
    connect(m_parent, &ItemPicker::cleared, this, [this] {
        m_parentId = 0;
        collect();
    });
    for (CostEdit *edit : {m_costMin, m_costMax, m_priceMin, m_priceMax})
        connect(edit, &CostEdit::valueEdited, this, &ItemFilterBar::collect);
}

SearchField *ItemFilterBar::search() const
{
    return m_bar->search();
}

void ItemFilterBar::setFilter(const ItemFilter &filter)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_bar->search()->setSearch(filter.search);
        m_category->setCategoryId(filter.categoryId);
        m_low->setChecked(filter.lowStock);
        m_out->setChecked(filter.outOfStock);
        m_type->setCurrentIndex(filter.type ? m_type->findData(QVariant::fromValue(*filter.type)) : 0);
        choose(m_active, filter.active);
        choose(m_tracked, filter.tracked);
        m_supplier->setSupplierId(filter.supplierId);
        m_location->setLocationId(filter.locationId);
        m_parentId = filter.parentId;
        if (filter.parentId == 0)
            m_parent->clearItem();
        else
            m_parent->setItemId(filter.parentId);
        m_costMin->setValue(filter.costPriceMin);
        m_costMax->setValue(filter.costPriceMax);
        m_priceMin->setValue(filter.sellingPriceMin);
        m_priceMax->setValue(filter.sellingPriceMax);
    }
    collect();
}

void ItemFilterBar::collect()
{
    if (m_filling)
        return;
    ItemFilter filter;
    filter.search = m_bar->search()->text().trimmed();
    filter.categoryId = m_category->categoryId();
    filter.lowStock = m_low->isChecked();
    filter.outOfStock = m_out->isChecked();
    if (m_type->currentData().isValid())
        filter.type = m_type->currentData().value<ItemType>();
    filter.active = chosen(m_active);
    filter.tracked = chosen(m_tracked);
    filter.supplierId = m_supplier->supplierId();
    filter.locationId = m_location->locationId();
    filter.parentId = m_parentId;
    filter.costPriceMin = m_costMin->value();
    filter.costPriceMax = m_costMax->value();
    filter.sellingPriceMin = m_priceMin->value();
    filter.sellingPriceMax = m_priceMax->value();
    m_filter = filter;
    showChips();
    m_bar->setClearable(filter != ItemFilter());
    Q_EMIT filterChanged(m_filter);
}

void ItemFilterBar::showChips()
{
    QList<FilterBar::Chip> chips;
    // Taking a chip away puts the filter without it in place of this one.
    const auto add = [&](bool on, const QString &text, auto without) {
        if (!on)
            return;
        chips << FilterBar::Chip{text, [this, without] {
                                     ItemFilter rest = m_filter;
                                     without(rest);
                                     setFilter(rest);
                                 }};
    };
    add(m_filter.type.has_value(), tr("Type: %1").arg(m_type->currentText()), [](ItemFilter &f) { f.type.reset(); });
    add(m_filter.active.has_value(), m_active->currentText(), [](ItemFilter &f) { f.active.reset(); });
    add(m_filter.tracked.has_value(), m_tracked->currentText(), [](ItemFilter &f) { f.tracked.reset(); });
    add(m_filter.supplierId != 0, tr("Supplier: %1").arg(m_supplier->text()), [](ItemFilter &f) { f.supplierId = 0; });
    add(m_filter.locationId != 0, tr("In stock at: %1").arg(m_location->text()),
        [](ItemFilter &f) { f.locationId = 0; });
    add(m_filter.parentId != 0, tr("Variants of: %1").arg(m_parent->text()), [](ItemFilter &f) { f.parentId = 0; });
    add(m_filter.costPriceMin || m_filter.costPriceMax,
        tr("Cost price: %1").arg(rangeText(m_costMin->text(), m_costMax->text())), [](ItemFilter &f) {
            f.costPriceMin.reset();
            f.costPriceMax.reset();
        });
    add(m_filter.sellingPriceMin || m_filter.sellingPriceMax,
        tr("Selling price: %1").arg(rangeText(m_priceMin->text(), m_priceMax->text())), [](ItemFilter &f) {
            f.sellingPriceMin.reset();
            f.sellingPriceMax.reset();
        });
    m_bar->setChips(chips);
}

} // namespace stowage
