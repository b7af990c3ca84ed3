// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/adjust/adjustment_filter_bar.h"

#include "views/receive/reason_box.h"
#include "views/shell/format.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/icons.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/period_edits.h"
#include "views/widgets/search_field.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int stateLetters = 20, reasonLetters = 16, pickerLetters = 18;

} // namespace

AdjustmentFilterBar::AdjustmentFilterBar(Warehouse &warehouse, QWidget *parent)
    : QWidget(parent),
      m_reasons(warehouse),
      m_bar(new FilterBar(tr("Number or reference"), this)),
      m_state(new QComboBox(this)),
      m_reason(new ReasonBox(m_reasons, this)),
      m_location(new LocationPicker(warehouse, this))
{
    m_state->addItem(tr("All states"));
    for (const AdjustmentState state : {AdjustmentState::Draft, AdjustmentState::PendingApproval,
                                        AdjustmentState::Posted, AdjustmentState::Rejected, AdjustmentState::Reversed})
        m_state->addItem(icon(adjustmentStateIcon(state), IconTint::Muted), adjustmentStateText(state),
                         QVariant::fromValue(state));
    m_reason->setNoneText(tr("All reasons"));
    m_bar->addField(tr("State"), m_state, stateLetters);
    m_bar->addField(tr("Reason"), m_reason, reasonLetters);
    m_bar->addField(tr("Location"), m_location, pickerLetters);
    m_period = new PeriodEdits(warehouse.company().calendar, [&warehouse] { return warehouse.now(); }, m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_bar->search(), &SearchField::searchChanged, this, &AdjustmentFilterBar::collect);
    connect(m_state, &QComboBox::currentIndexChanged, this, &AdjustmentFilterBar::collect);
    connect(m_reason, &ReasonBox::reasonChanged, this, &AdjustmentFilterBar::collect);
    connect(m_location, &LocationPicker::choiceChanged, this, &AdjustmentFilterBar::collect);
    connect(m_period, &PeriodEdits::periodEdited, this, &AdjustmentFilterBar::collect);
    connect(m_bar, &FilterBar::clearAsked, this, [this] { setFilter({}); });
}

SearchField *AdjustmentFilterBar::search() const
{
    return m_bar->search();
}

void AdjustmentFilterBar::setFilter(const AdjustmentFilter &filter)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_bar->search()->setSearch(filter.search);
        m_state->setCurrentIndex(filter.state ? m_state->findData(QVariant::fromValue(*filter.state)) : 0);
        m_reason->setReason(filter.reason);
        m_location->setLocationId(filter.locationId);
        m_period->setPeriod(filter.from, filter.to);
    }
    collect();
}

void AdjustmentFilterBar::collect()
{
    if (m_filling)
        return;
    AdjustmentFilter filter;
    filter.search = m_bar->search()->text().trimmed();
    if (m_state->currentData().isValid())
        filter.state = m_state->currentData().value<AdjustmentState>();
    filter.reason = m_reason->reason();
    filter.locationId = m_location->locationId();
    filter.from = m_period->from();
    filter.to = m_period->to();
    m_filter = filter;
    m_bar->setClearable(filter != AdjustmentFilter());
    Q_EMIT filterChanged(m_filter);
}

} // namespace stowage
