// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/export/export_kind.h"
#include "models/operations/warehouse.h"
#include "views/shell/actions.h"

namespace stowage {

class Prompts;

// An action that asks where to, writes the rows there behind the screen, and tells how many there were. `wanted` is
// asked when it is triggered: which kind, and which rows.
QAction *addExportAction(QWidget *owner, const ActionSpec &spec, Warehouse &warehouse, Prompts &prompts,
                         std::function<ExportRequest()> wanted);

} // namespace stowage
