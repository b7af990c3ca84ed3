// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/stock_filter_bar.h"

#include "views/widgets/category_picker.h"
#include "views/widgets/cost_edit.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/form.h"
#include "views/widgets/item_picker.h"
#include "views/widgets/search_field.h"

#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int pickerLetters = 22;

// One minor unit in millionths of the currency's unit.
std::int64_t scaleOf(const Currency &currency)
{
    std::int64_t scale = UnitCost::one;
    for (int decimal = 0; decimal < currency.decimals; ++decimal)
        scale /= 10;
    return scale;
}

} // namespace

StockFilterBar::StockFilterBar(Warehouse &warehouse, QWidget *parent)
    : QWidget(parent),
      m_currency(warehouse.company().currency),
      m_bar(new FilterBar(tr("Code, name, barcode or description"), this)),
      m_category(new CategoryPicker(warehouse, this)),
      m_low(m_bar->addToggle(tr("Low"), u"triangle-alert"_s)),
      m_out(m_bar->addToggle(tr("Out"), u"circle-slash"_s)),
      m_negative(m_bar->addToggle(tr("Negative"), u"circle-minus"_s))
{
    m_low->setToolTip(tr("The site's stock is at or below the minimum"));
    m_out->setToolTip(tr("Nothing on hand"));
    m_negative->setToolTip(tr("On hand below zero"));
    m_bar->addField(tr("Category"), m_category, pickerLetters);
    buildMore(warehouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_bar->search(), &SearchField::searchChanged, this, &StockFilterBar::collect);
    connect(m_category, &CategoryPicker::choiceChanged, this, &StockFilterBar::collect);
    for (QToolButton *toggle : {m_low, m_out, m_negative})
        connect(toggle, &QToolButton::toggled, this, &StockFilterBar::collect);
    connect(m_bar, &FilterBar::clearAsked, this, [this] { setFilter({}); });
}

void StockFilterBar::buildMore(Warehouse &warehouse)
{
    m_item = new ItemPicker(warehouse, this);
    m_valueMin = new CostEdit(m_currency, this);
    m_valueMax = new CostEdit(m_currency, this);
    for (CostEdit *edit : {m_valueMin, m_valueMax}) {
        edit->setDecimals(m_currency.decimals);
        edit->setNegativeAllowed(true);
        connect(edit, &CostEdit::valueEdited, this, &StockFilterBar::collect);
    }
    Form *form = m_bar->more();
    form->addField(tr("It&em"), m_item, {}, 2);
    form->addField(tr("Value &from"), m_valueMin);
    form->addField(tr("Value &to"), m_valueMax);
    connect(m_item, &ItemPicker::picked, this, [this](const ItemHit &item) {
        m_itemId = item.id;
        collect();
    });
    connect(m_item, &ItemPicker::cleared, this, [this] {
        m_itemId = 0;
        collect();
    });
}

SearchField *StockFilterBar::search() const
{
    return m_bar->search();
}

std::optional<Money> StockFilterBar::amountOf(const CostEdit *edit) const
{
    const auto typed = edit->value();
    return typed ? std::optional(Money::fromMinor(typed->scaled() / scaleOf(m_currency))) : std::nullopt;
}

void StockFilterBar::showAmount(CostEdit *edit, std::optional<Money> amount)
{
    edit->setValue(amount ? std::optional(UnitCost::fromScaled(amount->minor() * scaleOf(m_currency))) : std::nullopt);
}

void StockFilterBar::setFilter(const StockFilter &filter)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_bar->search()->setSearch(filter.search);
        m_locationId = filter.locationId;
        m_category->setCategoryId(filter.categoryId);
        m_low->setChecked(filter.low);
        m_out->setChecked(filter.out);
        m_negative->setChecked(filter.negative);
        m_itemId = filter.itemId;
        if (filter.itemId == 0)
            m_item->clearItem();
        else
            m_item->setItemId(filter.itemId);
        showAmount(m_valueMin, filter.valueMin);
        showAmount(m_valueMax, filter.valueMax);
    }
    collect();
}

void StockFilterBar::setLocation(RowId id)
{
    StockFilter filter = m_filter;
    filter.locationId = id;
    setFilter(filter);
}

void StockFilterBar::collect()
{
    if (m_filling)
        return;
    StockFilter filter;
    filter.search = m_bar->search()->text().trimmed();
    filter.locationId = m_locationId;
    filter.categoryId = m_category->categoryId();
    filter.low = m_low->isChecked();
    filter.out = m_out->isChecked();
    filter.negative = m_negative->isChecked();
    filter.itemId = m_itemId;
    filter.valueMin = amountOf(m_valueMin);
    filter.valueMax = amountOf(m_valueMax);
    m_filter = filter;
    showChips();
    m_bar->setClearable(filter != StockFilter());
    Q_EMIT filterChanged(m_filter);
}

void StockFilterBar::showChips()
{
    QList<FilterBar::Chip> chips;
    if (m_filter.itemId != 0) {
        chips << FilterBar::Chip{tr("Item: %1").arg(m_item->text()), [this] {
                                     StockFilter rest = m_filter;
                                     rest.itemId = 0;
                                     setFilter(rest);
                                 }};
    }
    if (m_filter.valueMin || m_filter.valueMax) {
        const QString text = !m_filter.valueMax   ? tr("Value from %1").arg(m_valueMin->text())
                             : !m_filter.valueMin ? tr("Value up to %1").arg(m_valueMax->text())
                                                  : tr("Value %1 to %2").arg(m_valueMin->text(), m_valueMax->text());
        chips << FilterBar::Chip{text, [this] {
                                     StockFilter rest = m_filter;
                                     rest.valueMin.reset();
                                     rest.valueMax.reset();
                                     setFilter(rest);
                                 }};
    }
    m_bar->setChips(chips);
}

} // namespace stowage
