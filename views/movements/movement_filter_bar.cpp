// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/movements/movement_filter_bar.h"

#include "views/shell/format.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/item_picker.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/period_edits.h"
#include "views/widgets/search_field.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int pickerLetters = 20, kindLetters = 15;

} // namespace

MovementFilterBar::MovementFilterBar(Warehouse &warehouse, QWidget *parent)
    : QWidget(parent),
      m_bar(new FilterBar(tr("Document number or reference"), this)),
      m_item(new ItemPicker(warehouse, this)),
      m_location(new LocationPicker(warehouse, this)),
      m_kind(new QComboBox(this))
{
    m_kind->addItem(tr("All kinds"));
    for (const MovementKind kind :
         {MovementKind::In, MovementKind::Out, MovementKind::Adjustment, MovementKind::Transfer})
        m_kind->addItem(movementKindText(kind), QVariant::fromValue(kind));
    // In transit is a place to look into as well.
    m_location->setAccepts([](const Location &location) { return location.active; });
    m_bar->addField(tr("Item"), m_item, pickerLetters);
    m_bar->addField(tr("Location"), m_location, pickerLetters);
    m_bar->addField(tr("Kind"), m_kind, kindLetters);
    m_period = new PeriodEdits(warehouse.company().calendar, [&warehouse] { return warehouse.now(); }, m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_bar->search(), &SearchField::searchChanged, this, &MovementFilterBar::collect);
    connect(m_item, &ItemPicker::picked, this, [this](const ItemHit &item) {
        m_itemId = item.id;
        collect();
    });
    connect(m_item, &ItemPicker::cleared, this, [this] {
        m_itemId = 0;
        collect();
    });
    connect(m_location, &LocationPicker::choiceChanged, this, &MovementFilterBar::collect);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MovementFilterBar::collect);
    connect(m_period, &PeriodEdits::periodEdited, this, &MovementFilterBar::collect);
    connect(m_bar, &FilterBar::clearAsked, this, [this] { setFilter({}); });
}

SearchField *MovementFilterBar::search() const
{
    return m_bar->search();
}

void MovementFilterBar::setFilter(const MovementFilter &filter)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_bar->search()->setSearch(filter.document);
        m_itemId = filter.itemId;
        if (filter.itemId == 0)
            m_item->clearItem();
        else
            m_item->setItemId(filter.itemId);
        m_location->setLocationId(filter.locationId);
        m_kind->setCurrentIndex(filter.kind ? m_kind->findData(QVariant::fromValue(*filter.kind)) : 0);
        m_period->setPeriod(filter.from, filter.to);
        m_importId = filter.importId;
    }
    collect();
}

void MovementFilterBar::collect()
{
    if (m_filling)
        return;
    MovementFilter filter;
    filter.document = m_bar->search()->text().trimmed();
    filter.itemId = m_itemId;
    filter.locationId = m_location->locationId();
    if (m_kind->currentData().isValid())
        filter.kind = m_kind->currentData().value<MovementKind>();
    filter.from = m_period->from();
    filter.to = m_period->to();
    filter.importId = m_importId;
    m_filter = filter;
    showChips();
    m_bar->setClearable(filter != MovementFilter());
    Q_EMIT filterChanged(m_filter);
}

void MovementFilterBar::showChips()
{
    QList<FilterBar::Chip> chips;
    if (m_filter.importId != 0) {
        chips << FilterBar::Chip{tr("From one import"), [this] {
                                     MovementFilter rest = m_filter;
                                     rest.importId = 0;
                                     setFilter(rest);
                                 }};
    }
    m_bar->setChips(chips);
}

} // namespace stowage
