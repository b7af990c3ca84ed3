// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/period_edits.h"

#include "views/widgets/day_edit.h"
#include "views/widgets/filter_bar.h"

namespace stowage {

namespace {

constexpr int dayLetters = 14;

} // namespace

PeriodEdits::PeriodEdits(const Calendar &calendar, std::function<Instant()> now, FilterBar *bar)
    : QObject(bar),
      m_calendar(calendar)
{
    const auto today = [this, now = std::move(now)] {
        return m_calendar.dayOf(now());
    };
    m_from = new DayEdit(today, bar);
    m_to = new DayEdit(today, bar);
    m_from->setPlaceholderText(tr("From"));
    m_to->setPlaceholderText(tr("To"));
    bar->addField(tr("From this day"), m_from, dayLetters);
    bar->addField(tr("To this day"), m_to, dayLetters);
    connect(m_from, &DayEdit::valueEdited, this, &PeriodEdits::periodEdited);
    connect(m_to, &DayEdit::valueEdited, this, &PeriodEdits::periodEdited);
}

std::optional<Instant> PeriodEdits::from() const
{
    return m_from->value().isValid() ? std::optional(m_calendar.startOf(m_from->value())) : std::nullopt;
}

std::optional<Instant> PeriodEdits::to() const
{
    return m_to->value().isValid() ? std::optional(m_calendar.endOf(m_to->value())) : std::nullopt;
}

void PeriodEdits::setPeriod(std::optional<Instant> from, std::optional<Instant> to)
{
    m_from->setValue(from ? m_calendar.dayOf(*from) : QDate());
    m_to->setValue(to ? m_calendar.dayOf(*to) : QDate());
}

} // namespace stowage
