// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace stowage::cli {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"init", "", "make a company's database", declareInit, runInit},
        {"import", "KIND FILE",
         "read items, locations, categories, suppliers, movements or counts from a table, or items "
         "from JSON",
         declareImport, runImport},
        {"post", "FILE.json",
         "post an adjustment, a transfer, movements or reservations in the API's own shape, whole or not at all",
         declarePost, runPost},
        {"list", "KIND",
         "adjustments, transfers, transit, approvals, expiry, reservations, alerts or alert-rules, as they stand",
         declareList, runList},
        {"stock", "", "stock levels, now or as of a day", declareStock, runStock},
        {"verify", "", "recompute every figure and the hash chain; name every difference", declareVerify, runVerify},
        {"export", "DIR | KIND FILE", "everything as CSV and JSON, or one kind as a table that import reads",
         declareExport, runExport},
        {"user", "list | add|secret|enable|disable LOGIN", "who may work with the company", declareUser, runUser},
        {"backup", "FILE", "a verified copy of the database", declareBackup, runBackup},
        {"restore", "FILE", "a database from a backup", declareRestore, runRestore},
        {"generate", "", "a plausible company of any size, for trials", declareGenerate, runGenerate},
    };
    return all;
}

} // namespace stowage::cli
