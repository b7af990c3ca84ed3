// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/transfer/transfer_rules.h"

#include "models/operations/people/people.h"
#include "models/operations/people/permission.h"
#include "models/store/transfer_rule_store.h"

namespace stowage {

Done saveTransferRules(Connection &db, const Clock &clock, Rng &rng, const Actor &actor,
                       const QList<TransferRule> &rules)
{
    STOWAGE_TRY(allowed(actor, Right::ManageCompany));
    STOWAGE_LET(roles, People(db, clock, rng).roles());
    STOWAGE_TRY(checkTransferRules(rules, roles));
    return TransferRuleStore(db).replaceRules(rules);
}

} // namespace stowage
