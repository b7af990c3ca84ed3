// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"

#include <QObject>

#include <functional>
#include <optional>

namespace stowage {

class DayEdit;
class FilterBar;

// The two days of a filter bar, from and to, both of which may be empty; told as the moments they stand for.
class PeriodEdits final : public QObject {
    Q_OBJECT

public:
    // Adds the two fields to the bar, which owns this.
    PeriodEdits(const Calendar &calendar, std::function<Instant()> now, FilterBar *bar);

    DayEdit *fromField() const { return m_from; }
    DayEdit *toField() const { return m_to; }
    std::optional<Instant> from() const; // the day's beginning
    std::optional<Instant> to() const; // the day's end
    void setPeriod(std::optional<Instant> from, std::optional<Instant> to);

Q_SIGNALS:
    void periodEdited(); // by the person

private:
    const Calendar m_calendar;
    DayEdit *m_from; // owned by the bar
    DayEdit *m_to; // owned by the bar
};

} // namespace stowage
