// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"

namespace stowage {

// What one bar of the movements chart stands for: a day, a week or a month, cut off at the ends of the period.
struct FlowBin {
    QDate from;
    QDate to; // included
    Quantity in, out;
    bool operator==(const FlowBin &) const = default;
};

enum class FlowStep { Day, Week, Month };

// Few enough bars to tell apart, as many as there are.
FlowStep flowStepFor(QDate from, QDate to);

// Every bar of the period in order, those without movements too. `weekStart` is the locale's.
QList<FlowBin> flowBins(const QList<DailyFlow> &daily, QDate from, QDate to, FlowStep step, Qt::DayOfWeek weekStart);

} // namespace stowage
