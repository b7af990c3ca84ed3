// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/flow_bins.h"

#include <algorithm>

namespace stowage {

namespace {

constexpr qint64 daysAsDaysMax = 35;
constexpr qint64 daysAsWeeksMax = 200;

QDate lastDayOf(QDate day, FlowStep step, Qt::DayOfWeek weekStart)
{
    switch (step) {
    case FlowStep::Day:
        return day;
    case FlowStep::Week:
        return day.addDays(6 - (day.dayOfWeek() - weekStart + 7) % 7);
    case FlowStep::Month:
        return QDate(day.year(), day.month(), day.daysInMonth());
    }
    Q_UNREACHABLE();
}

} // namespace

FlowStep flowStepFor(QDate from, QDate to)
{
    const qint64 days = from.daysTo(to) + 1;
    if (days <= daysAsDaysMax)
        return FlowStep::Day;
    return days <= daysAsWeeksMax ? FlowStep::Week : FlowStep::Month;
}

QList<FlowBin> flowBins(const QList<DailyFlow> &daily, QDate from, QDate to, FlowStep step, Qt::DayOfWeek weekStart)
{
    QList<FlowBin> bins;
    for (QDate day = from; day <= to; day = bins.last().to.addDays(1))
        bins.append({.from = day, .to = std::min(to, lastDayOf(day, step, weekStart))});
    for (const DailyFlow &flow : daily) {
        const auto bin = std::lower_bound(bins.begin(), bins.end(), flow.day,
                                          [](const FlowBin &candidate, QDate day) { return candidate.to < day; });
        if (bin == bins.end() || flow.day < bin->from)
            continue;
        bin->in += flow.in;
        bin->out += flow.out;
    }
    return bins;
}

} // namespace stowage
