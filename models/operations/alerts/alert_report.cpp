// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/alerts/alert_report.h"

#include "models/store/alert_listing.h"
#include "models/store/alert_store.h"
#include "models/store/category_store.h"
#include "models/store/location_store.h"

namespace stowage {

Done alertReport(Connection &db, const AlertFilter &filter, Instant now,
                 const std::function<Done(const AlertRow &)> &sink)
{
    return inSnapshot(db, [&]() -> Done {
        AlertListing listing(db);
        STOWAGE_LET(index, listing.index(filter, now));
        for (const PageAnchor &anchor : index.anchors) {
            STOWAGE_LET(rows, listing.page(filter, now, anchor));
            for (const AlertRow &row : std::as_const(rows))
                STOWAGE_TRY(sink(row));
        }
        return {};
    });
}

Result<QList<AlertRuleObject>> alertRuleReport(Connection &db)
{
    return inSnapshot(db, [&]() -> Result<QList<AlertRuleObject>> {
        STOWAGE_LET(rules, AlertStore(db).rules());
        QList<AlertRuleObject> objects;
        objects.reserve(rules.size());
        for (const AlertRule &rule : std::as_const(rules)) {
            AlertRuleObject object{rule, {}, {}};
            for (const RowId id : rule.categoryIds) {
                STOWAGE_LET(category, CategoryStore(db).byId(id));
                object.categoryUids << category.uid;
            }
            for (const RowId id : rule.locationIds) {
                STOWAGE_LET(location, LocationStore(db).byId(id));
                object.locationUids << location.uid;
            }
            objects << object;
        }
        return objects;
    });
}

} // namespace stowage
