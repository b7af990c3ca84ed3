// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/table_writer.h"

namespace stowage::table {

// A value in the machine form that cell_values.h reads back: "-1.5", "2024-01-15", "2024-01-15T14:30:00+08:00".
QString plainText(const CellValue &cell, const WriteOptions &options);

} // namespace stowage::table
