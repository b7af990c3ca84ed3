// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alert.h"
#include "views/widgets/icons.h"

#include <QLocale>

namespace stowage {

// Words and marks for alerts.
QString alertTypeText(AlertType type);
QString alertTypeIcon(AlertType type);
IconTint alertTypeTint(AlertType type);
QString alertStandingText(AlertStanding standing);
QString alertStandingIcon(AlertStanding standing);
IconTint alertStandingTint(AlertStanding standing);
QString alertFrequencyText(AlertFrequency frequency);

// What a rule is called: its name, or what its type is called.
QString alertRuleText(const QString &name, AlertType type);

QString whyItWasRaised(const AlertRow &alert, const QLocale &locale);
QString whatClosesIt(const AlertRow &alert, const QLocale &locale);
// One line for a notice.
QString alertSummary(const AlertRow &alert, const QLocale &locale);

} // namespace stowage
