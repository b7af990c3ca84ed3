// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace stowage {

// A day as people type it: the locale's own form, 2024-01-15, "15" (of this month), "15/1" (of this year, in the
// locale's order), "+3" and "-1" (from today), "t" or "." (today), "y" (yesterday). Nothing when it is none of these.
std::optional<QDate> readDay(const QString &typed, QDate today, const QLocale &locale);

} // namespace stowage
