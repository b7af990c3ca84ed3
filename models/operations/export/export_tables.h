// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/export/export_table.h"

namespace stowage {

// The parts of exportTables().
std::vector<ExportTable> companyTables(); // what the company is, and what it sets for all
std::vector<ExportTable> catalogTables(); // items and what they name
std::vector<ExportTable> ledgerTables(); // what moved, and what is there
std::vector<ExportTable> paperTables(); // adjustments, counts, who said yes to them
std::vector<ExportTable> transferTables(); // transfers as papers
std::vector<ExportTable> alertTables(); // alert rules, and what they raised
std::vector<ExportTable> recordTables(); // imports, counters, the schema

} // namespace stowage
