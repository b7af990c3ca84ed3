// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/main_window.h"

namespace stowage {

// Builds the pages of a company's window. What is passed outlives the window.
MainWindow::PageFactory pageFactory(Warehouse &warehouse, Settings &settings, Theme &theme);

} // namespace stowage
