// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/right_text.h"

#include <QCoreApplication>

#include <array>

namespace stowage {

namespace {

// In the order of Right.
constexpr std::array<const char *, rightCount> texts{
    QT_TRANSLATE_NOOP("Right", "See costs and values"),
    QT_TRANSLATE_NOOP("Right", "Change items, locations and suppliers"),
    QT_TRANSLATE_NOOP("Right", "Receive goods"),
    QT_TRANSLATE_NOOP("Right", "Issue goods"),
    QT_TRANSLATE_NOOP("Right", "Adjust stock"),
    QT_TRANSLATE_NOOP("Right", "Approve adjustments"),
    QT_TRANSLATE_NOOP("Right", "Count stock"),
    QT_TRANSLATE_NOOP("Right", "Approve counts"),
    QT_TRANSLATE_NOOP("Right", "Write and ship transfers"),
    QT_TRANSLATE_NOOP("Right", "Release transfers"),
    QT_TRANSLATE_NOOP("Right", "Receive transfers"),
    QT_TRANSLATE_NOOP("Right", "Reserve stock"),
    QT_TRANSLATE_NOOP("Right", "Write purchase requests"),
    QT_TRANSLATE_NOOP("Right", "Take posted documents back"),
    QT_TRANSLATE_NOOP("Right", "Import files"),
    QT_TRANSLATE_NOOP("Right", "Read the audit"),
    QT_TRANSLATE_NOOP("Right", "Decide on alerts"),
    QT_TRANSLATE_NOOP("Right", "Decide who works here"),
    QT_TRANSLATE_NOOP("Right", "Change the company's settings"),
};

} // namespace

QString rightText(Right right)
{
    return QCoreApplication::translate("Right", texts[static_cast<std::size_t>(right)]);
}

} // namespace stowage
