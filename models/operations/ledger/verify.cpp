// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/verify.h"

#include "models/operations/ledger/chain_check.h"
#include "models/operations/ledger/level_check.h"

namespace stowage {

namespace {

Done checkStorage(Connection &db, Findings &findings)
{
    if (!db.isSqlite())
        return {};
    Query row = db.query("PRAGMA quick_check(20)");
    while (row.next()) {
        if (row.text(0) != "ok"_L1)
            findings.differs(u"store.damaged"_s, {{u"detail"_s, row.text(0)}});
    }
    return findings.damaged(row.done());
}

} // namespace

Result<VerifyReport> verifyStore(Connection &db, const Company &company,
                                 const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    Findings findings(db, progress);
    STOWAGE_TRY(checkStorage(db, findings));
    STOWAGE_TRY(findings.loadNames());
    ChainCheck chains(db, findings);
    STOWAGE_TRY(chains.run());
    STOWAGE_TRY(LevelCheck(db, company, findings, chains.fingerprints()).run());
    return std::move(findings.report);
}

} // namespace stowage
