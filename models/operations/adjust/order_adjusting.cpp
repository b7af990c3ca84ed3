// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/adjust/order_adjusting.h"

#include "models/operations/adjust/adjustment_objects.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"

namespace stowage {

namespace {

template <typename Store>
Result<RowId> resolved(Connection &db, const QString &text, const QString &unknownKey)
{
    if (text.isEmpty())
        return 0;
    STOWAGE_LET(id, Store(db).resolve(text));
    if (!id)
        return fail(Error::Code::NotFound, unknownKey, {{u"code"_s, text}});
    return *id;
}

// People number lines; a file's reader wants to know where it stands.
Error whereItStands(Error error, const AdjustmentOrder &order)
{
    for (ErrorArg &arg : error.args) {
        const auto number = arg.name == "line"_L1 ? arg.value.toULongLong() : 0;
        if (number >= 1 && number <= order.lines.size()) {
            arg.value = QString::number(order.lines[number - 1].textLine);
            error.args << ErrorArg{u"place"_s, u"items[%1]"_s.arg(number - 1)};
            break;
        }
    }
    return error;
}

Result<Adjustment> adjustmentFor(Connection &db, const PostingContext &context, const AdjustmentOrder &order)
{
    const Calendar &calendar = context.company.calendar;
    Adjustment adjustment{.uuid = order.uuid.isEmpty() ? makeUuid(context.clock, context.rng) : order.uuid,
                          .reason = order.reason,
                          .reference = order.reference,
                          .notes = order.notes};
    // What is put right today counts now, and on a past day after all that happened then.
    if (order.date.isValid() && order.date != calendar.dayOf(context.clock.now()))
        adjustment.effectiveAt = calendar.endOf(order.date);
    STOWAGE_LET(location, resolved<LocationStore>(db, order.location, u"location.unknown_code"_s));
    adjustment.locationId = location;
    for (const AdjustmentOrderLine &line : order.lines) {
        const auto item = resolved<ItemStore>(db, line.item, u"item.unknown_code"_s);
        const auto place = resolved<LocationStore>(db, line.location, u"location.unknown_code"_s);
        for (const auto *found : {&item, &place}) {
            if (!*found) {
                Error error = found->error();
                error.args << ErrorArg{u"line"_s, QString::number(adjustment.lines.size() + 1)};
                return fail(std::move(error));
            }
        }
        adjustment.lines << AdjustmentLine{.itemId = *item,
                                           .locationId = *place,
                                           .lot = line.lot,
                                           .expires = line.expires,
                                           .quantity = line.quantity,
                                           .unitCost = line.unitCost,
                                           .reason = line.reason,
                                           .notes = line.notes};
    }
    return adjustment;
}

} // namespace

Result<AdjustmentObject> adjustByOrder(Connection &db, const PostingContext &context, const Actor &actor,
                                       const AdjustmentOrder &order)
{
    auto adjusted = inTransaction(db, [&]() -> Result<AdjustmentObject> {
        STOWAGE_LET(known, AdjustmentStore(db).byUuid(order.uuid));
        if (known) {
            STOWAGE_LET(object, adjustmentObject(db, *known));
            object.alreadyPosted = true;
            return object;
        }
        Adjustments adjustments(db, context, actor);
        STOWAGE_LET(wanted, adjustmentFor(db, context, order));
        STOWAGE_LET(saved, adjustments.save(wanted));
        STOWAGE_LET(done, adjustments.submit(saved.id));
        return adjustmentObject(db, done.adjustment);
    });
    if (!adjusted)
        return fail(whereItStands(std::move(adjusted.error()), order));
    return adjusted;
}

} // namespace stowage
