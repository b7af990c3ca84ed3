// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace stowage {

// What the focused field holds now; calling the result brings it back, as if the person had typed it: the field's own
// signals tell its page. Safe to call after the field is gone.
std::function<void()> rememberField(QWidget *focused);

} // namespace stowage
