// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace stowage::test {

// What keeps a screen from being used without a mouse or without eyes, one line each; empty when nothing does: two
// controls with one access key, one with a key of the window's, and a control that a screen reader cannot name.
QString controlFaults(const QWidget &page);

} // namespace stowage::test
