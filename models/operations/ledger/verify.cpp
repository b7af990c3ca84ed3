// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/verify.h"

#include "models/operations/ledger/chain_check.h"
#include "models/operations/ledger/level_check.h"
#include "models/store/alert_store.h"

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

// As of the day that expiry was last looked at for: on another day, other lots are near their end.
Done checkAlerts(Connection &db, Findings &findings)
{
    AlertStore store(db);
    const auto day = store.lastDay();
    const auto rules = store.rules();
    if (!day || !rules)
        return findings.damaged(day ? Done(fail(rules.error())) : Done(fail(day.error())));
    for (const AlertRule &rule : *rules) {
        STOWAGE_LET(reaching, store.reachOf(rule));
        const auto places = store.openWithoutCause(reaching, *day);
        if (!places) {
            STOWAGE_TRY(findings.damaged(fail(places.error())));
            continue;
        }
        for (const AlertPlace &place : *places) {
            findings.differs(u"alert.without_cause"_s, {{u"type"_s, alertTypeName(rule.type)},
                                                        {u"item"_s, findings.itemCode(place.itemId)},
                                                        {u"location"_s, findings.locationCode(place.locationId)}});
        }
    }
    return {};
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
    STOWAGE_TRY(checkAlerts(db, findings));
    return std::move(findings.report);
}

} // namespace stowage
