// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/expiry/expiry_filter_bar.h"

#include "views/widgets/filter_bar.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/search_field.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int daysMax = 3650;
constexpr int whichLetters = 20, daysLetters = 12, pickerLetters = 18;

} // namespace

ExpiryFilterBar::ExpiryFilterBar(Warehouse &warehouse, QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_bar(new FilterBar(tr("Lot or item"), this)),
      m_which(new QComboBox(this)),
      m_days(new QSpinBox(this)),
      m_location(new LocationPicker(warehouse, this))
{
    m_which->addItem(tr("Expires within"));
    m_which->addItem(tr("Expired"));
    m_which->addItem(tr("Any day"));
    m_days->setRange(1, daysMax);
    m_days->setValue(daysAtFirst);
    m_bar->addField(tr("What is listed"), m_which, whichLetters);
    m_bar->addField(tr("Days"), m_days, daysLetters);
    m_bar->addField(tr("Location"), m_location, pickerLetters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_bar->search(), &SearchField::searchChanged, this, &ExpiryFilterBar::collect);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExpiryFilterBar::collect);
    connect(m_days, &QSpinBox::valueChanged, this, &ExpiryFilterBar::collect);
    connect(m_location, &LocationPicker::choiceChanged, this, &ExpiryFilterBar::collect);
    connect(m_bar, &FilterBar::clearAsked, this, &ExpiryFilterBar::reset);
    collect();
}

SearchField *ExpiryFilterBar::search() const
{
    return m_bar->search();
}

bool ExpiryFilterBar::isAtFirst() const
{
    return m_filter.search.isEmpty() && m_filter.locationId == 0 && m_which->currentIndex() == Within
           && m_days->value() == daysAtFirst;
}

void ExpiryFilterBar::reset()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_bar->search()->setSearch({});
        m_which->setCurrentIndex(Within);
        m_days->setValue(daysAtFirst);
        m_location->setLocationId(0);
    }
    collect();
}

void ExpiryFilterBar::collect()
{
    if (m_filling)
        return;
    const QDate today = m_warehouse.company().calendar.dayOf(m_warehouse.now());
    const int which = m_which->currentIndex();
    m_days->setEnabled(which == Within);
    //: after a number that can be changed
    m_days->setSuffix(tr(" day(s)", nullptr, m_days->value()));
    m_filter = {.search = m_bar->search()->text().trimmed(), .locationId = m_location->locationId()};
    if (which != AnyDay)
        m_filter.until = today.addDays(which == Expired ? -1 : m_days->value());
    m_bar->setClearable(!isAtFirst());
    Q_EMIT filterChanged(m_filter);
}

} // namespace stowage
