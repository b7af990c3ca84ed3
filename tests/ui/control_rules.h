// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace stowage::test {

// What keeps a screen from being used without a mouse or without eyes, as sentences; empty when nothing does.
QStringList accessKeyFaults(const QWidget &page); // two controls with one access key
QStringList accessibleNameFaults(const QWidget &page); // a control that a screen reader cannot name

} // namespace stowage::test
