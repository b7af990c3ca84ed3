// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace stowage {

// Lets Tab go through the layout's own widgets in their order, whenever they were made.
void tabInOrder(const QLayout &layout);

} // namespace stowage
