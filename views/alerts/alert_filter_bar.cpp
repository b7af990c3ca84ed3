// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alert_filter_bar.h"

#include "views/shell/alert_text.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/icons.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/search_field.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int stateLetters = 16, typeLetters = 18, pickerLetters = 18;

enum Choice { Open, Loud, Closed, All }; // in the order of the box

} // namespace

AlertFilterBar::AlertFilterBar(Warehouse &warehouse, QWidget *parent)
    : QWidget(parent),
      m_bar(new FilterBar(tr("Item code"), this)),
      m_state(new QComboBox(this)),
      m_type(new QComboBox(this)),
      m_location(new LocationPicker(warehouse, this))
{
    m_state->addItems({tr("Open"), tr("Open, not silent"), tr("Closed"), tr("Open and closed")});
    m_type->addItem(tr("All alerts"));
    for (const AlertType type : alertTypes())
        m_type->addItem(icon(alertTypeIcon(type), IconTint::Muted), alertTypeText(type), QVariant::fromValue(type));
    m_bar->addField(tr("State"), m_state, stateLetters);
    m_bar->addField(tr("Alert"), m_type, typeLetters);
    m_bar->addField(tr("Location"), m_location, pickerLetters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_bar->search(), &SearchField::searchChanged, this, &AlertFilterBar::collect);
    connect(m_state, &QComboBox::currentIndexChanged, this, &AlertFilterBar::collect);
    connect(m_type, &QComboBox::currentIndexChanged, this, &AlertFilterBar::collect);
    connect(m_location, &LocationPicker::choiceChanged, this, &AlertFilterBar::collect);
    connect(m_bar, &FilterBar::clearAsked, this, [this] { setFilter({}); });
}

SearchField *AlertFilterBar::search() const
{
    return m_bar->search();
}

void AlertFilterBar::setFilter(const AlertFilter &filter)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_bar->search()->setSearch(filter.search);
        m_state->setCurrentIndex(filter.state == AlertFilter::State::Closed ? Choice::Closed
                                 : filter.state == AlertFilter::State::All  ? Choice::All
                                 : filter.withSnoozed                       ? Choice::Open
                                                                            : Choice::Loud);
        m_type->setCurrentIndex(filter.type ? m_type->findData(QVariant::fromValue(*filter.type)) : 0);
        m_location->setLocationId(filter.locationId);
    }
    collect();
}

void AlertFilterBar::collect()
{
    if (m_filling)
        return;
    AlertFilter filter;
    filter.search = m_bar->search()->text().trimmed();
    filter.withSnoozed = m_state->currentIndex() != Choice::Loud;
    if (m_state->currentIndex() == Choice::Closed)
        filter.state = AlertFilter::State::Closed;
    if (m_state->currentIndex() == Choice::All)
        filter.state = AlertFilter::State::All;
    if (m_type->currentData().isValid())
        filter.type = m_type->currentData().value<AlertType>();
    filter.locationId = m_location->locationId();
    m_filter = filter;
    m_bar->setClearable(filter != AlertFilter());
    Q_EMIT filterChanged(m_filter);
}

} // namespace stowage
