// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/adjustment_json.h"

#include "models/api/json_fields.h"

#include <algorithm>

namespace stowage {

namespace {

using Kind = JsonValue::Kind;
using enum Error::Code;

constexpr QLatin1StringView orderFields[]{"id"_L1,         "date"_L1,      "type"_L1,  "reason"_L1,
                                          "locationId"_L1, "reference"_L1, "notes"_L1, "items"_L1};
constexpr QLatin1StringView lineFields[]{"itemId"_L1, "adjustmentQuantity"_L1, "unitCost"_L1, "reason"_L1,
                                         "notes"_L1,  "locationId"_L1,         "lot"_L1,      "expires"_L1};

Result<AdjustmentOrderLine> readLine(const JsonFields &fields)
{
    AdjustmentOrderLine line{.textLine = fields.line()};
    STOWAGE_LET(item, fields.neededText(u"itemId"_s));
    STOWAGE_LET(location, fields.text(u"locationId"_s));
    STOWAGE_LET(lot, fields.text(u"lot"_s));
    STOWAGE_LET(expires, fields.day(u"expires"_s));
    STOWAGE_LET(quantity, fields.number<Quantity>(u"adjustmentQuantity"_s));
    STOWAGE_LET(cost, fields.number<UnitCost>(u"unitCost"_s));
    STOWAGE_LET(reason, fields.text(u"reason"_s));
    STOWAGE_LET(notes, fields.text(u"notes"_s, json::notesLengthMax));
    if (!quantity)
        return fields.refuse(u"adjustmentQuantity"_s, u"json.field_missing"_s, {{u"field"_s, u"adjustmentQuantity"_s}});
    if (cost && cost->isNegative())
        return fields.refuse(u"unitCost"_s, u"number.negative"_s, {{u"text"_s, cost->toString()}});
    line.item = item;
    line.location = location;
    line.lot = lot;
    line.expires = expires;
    line.quantity = *quantity;
    line.unitCost = cost;
    line.reason = reason;
    line.notes = notes;
    return line;
}

AdjustmentType typeOf(const std::vector<AdjustmentOrderLine> &lines)
{
    Adjustment signs;
    for (const AdjustmentOrderLine &line : lines)
        signs.lines << AdjustmentLine{.quantity = line.quantity};
    return signs.type();
}

Done checkType(const JsonFields &fields, const AdjustmentOrder &order)
{
    STOWAGE_LET(told, fields.text(u"type"_s));
    if (told.isEmpty())
        return {};
    using enum AdjustmentType;
    constexpr std::array types{Positive, Negative, Mixed};
    if (std::ranges::none_of(types, [&](AdjustmentType type) { return adjustmentTypeName(type) == told; }))
        return fields.refuse(u"type"_s, u"adjustment.type_unknown"_s, {{u"text"_s, excerptOf(told)}});
    if (const QString right = adjustmentTypeName(typeOf(order.lines)); right != told)
        return fields.refuse(u"type"_s, u"adjustment.type_differs"_s, {{u"type"_s, told}, {u"right"_s, right}});
    return {};
}

void warnOfOthers(QList<Error> &warnings, const JsonFields &fields, std::span<const QLatin1StringView> known)
{
    for (const JsonValue *other : fields.others(known)) {
        const QString name = excerptOf(other->name);
        warnings << placedAt({Invalid, u"json.field_unknown"_s, {{u"field"_s, name}}}, fields.placeOf(name),
                             other->line);
    }
}

void textOrNull(JsonWriter &json, const char *key, const QString &text)
{
    json.key(key);
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

void writeLine(JsonWriter &json, const AdjustmentLine &line, const AdjustmentObject::Line &names,
               const AdjustmentObject &object, const Currency &currency)
{
    json.beginObject();
    json.key("id").value(line.uid);
    json.key("itemId").value(names.itemUid);
    json.key("itemCode").value(names.itemCode);
    json.key("itemName").value(names.itemName);
    json.key("currentStock");
    if (line.stockBefore)
        json.value(*line.stockBefore);
    else
        json.null();
    json.key("adjustedStock");
    if (line.stockBefore)
        json.value(*line.stockBefore + line.quantity);
    else
        json.null();
    json.key("adjustmentQuantity").value(line.quantity);
    json.key("unitCost");
    const auto cost = line.value ? unitCost(*line.value, line.quantity, currency) : line.unitCost;
    if (cost)
        json.value(*cost, currency);
    else
        json.null();
    json.key("totalCost");
    if (line.value)
        json.value(*line.value, currency);
    else
        json.null();
    textOrNull(json, "reason", object.adjustment.reasonOf(line));
    textOrNull(json, "notes", line.notes);
    if (!line.lot.isEmpty())
        json.key("lot").value(line.lot);
    json.endObject();
}

} // namespace

bool looksLikeAdjustment(const JsonValue &value)
{
    return value.kind == Kind::Object && value.member(u"items") && !value.member(u"fromLocationId")
           && !value.member(u"toLocationId");
}

Result<AdjustmentOrderRead> readAdjustmentOrder(const JsonValue &value)
{
    const JsonFields fields(value, {});
    AdjustmentOrderRead read;
    AdjustmentOrder &order = read.order;
    STOWAGE_LET(uuid, fields.uuid(u"id"_s));
    STOWAGE_LET(date, fields.day(u"date"_s));
    STOWAGE_LET(reason, fields.text(u"reason"_s));
    STOWAGE_LET(location, fields.neededText(u"locationId"_s));
    STOWAGE_LET(reference, fields.text(u"reference"_s));
    STOWAGE_LET(notes, fields.text(u"notes"_s, json::notesLengthMax));
    STOWAGE_LET(items, fields.value(u"items"_s, Kind::Array));
    if (!items || items->children.empty())
        return fields.refuse(u"items"_s, u"adjustment.no_items"_s);
    order = {.uuid = uuid,
             .date = date,
             .reason = reason,
             .location = location,
             .reference = reference,
             .notes = notes,
             .textLine = value.line};
    warnOfOthers(read.warnings, fields, orderFields);
    for (std::size_t i = 0; i < items->children.size(); ++i) {
        const JsonValue &child = items->children[i];
        const JsonFields itemFields(child, u"items[%1]"_s.arg(i));
        if (child.kind != Kind::Object)
            return fail(placedAt({Invalid, u"json.object_expected"_s, {}}, itemFields.place(), child.line));
        STOWAGE_LET(line, readLine(itemFields));
        order.lines.push_back(line);
        warnOfOthers(read.warnings, itemFields, lineFields);
    }
    STOWAGE_TRY(checkType(fields, order));
    return read;
}

void writeAdjustmentObject(JsonWriter &json, const AdjustmentObject &object, const Company &company)
{
    const Adjustment &adjustment = object.adjustment;
    const Instant counts = adjustment.effectiveAt != 0 ? adjustment.effectiveAt
                           : object.postedAt != 0      ? object.postedAt
                                                       : adjustment.createdAt;
    json.beginObject();
    json.key("id").value(uuidText(adjustment.uuid));
    textOrNull(json, "adjustmentNumber", adjustment.number);
    json.key("date").value(company.calendar.dayOf(counts).toString(Qt::ISODate));
    json.key("type").value(adjustmentTypeName(adjustment.type()));
    textOrNull(json, "reason", adjustment.reason);
    json.key("status").value(adjustmentStateName(adjustment.state));
    textOrNull(json, "locationId", object.locationUid);
    json.key("location");
    if (object.locationUid.isEmpty()) {
        json.null();
    } else {
        json.beginObject();
        json.key("id").value(object.locationUid);
        json.key("name").value(object.locationName);
        json.endObject();
    }
    textOrNull(json, "reference", adjustment.reference);
    textOrNull(json, "notes", adjustment.notes);
    json.key("items").beginArray();
    for (qsizetype i = 0; i < adjustment.lines.size(); ++i)
        writeLine(json, adjustment.lines[i], object.lines[i], object, company.currency);
    json.endArray();
    json.key("totalValue");
    if (adjustment.value)
        json.value(*adjustment.value, company.currency);
    else
        json.null();
    json.key("createdBy").value(adjustment.createdBy);
    json.key("createdAt").value(Calendar::toUtcIso(adjustment.createdAt));
    json.key("postedAt");
    if (object.postedAt != 0)
        json.value(Calendar::toUtcIso(object.postedAt));
    else
        json.null();
    if (object.alreadyPosted)
        json.key("already_posted").value(true);
    json.endObject();
}

} // namespace stowage
