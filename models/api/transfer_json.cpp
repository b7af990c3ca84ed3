// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/transfer_json.h"

#include "models/api/json_fields.h"

namespace stowage {

namespace {

using Kind = JsonValue::Kind;
using enum Error::Code;

constexpr QLatin1StringView orderFields[]{"id"_L1,        "date"_L1,  "fromLocationId"_L1, "toLocationId"_L1,
                                          "reference"_L1, "notes"_L1, "items"_L1,          "requestApproval"_L1,
                                          "shipping"_L1};
constexpr QLatin1StringView lineFields[]{"itemId"_L1, "quantity"_L1, "notes"_L1, "locationId"_L1, "lot"_L1};
constexpr QLatin1StringView statusFields[]{"transferId"_L1, "status"_L1, "notes"_L1, "shipping"_L1, "items"_L1};
constexpr QLatin1StringView statusLineFields[]{"lineNumber"_L1, "itemId"_L1, "quantityReceived"_L1, "reason"_L1};
constexpr QLatin1StringView shippingFields[]{"method"_L1, "trackingNumber"_L1, "estimatedDelivery"_L1};

void warnOfOthers(QList<Error> &warnings, const JsonFields &fields, std::span<const QLatin1StringView> known)
{
    for (const JsonValue *other : fields.others(known)) {
        const QString name = excerptOf(other->name);
        warnings << placedAt({Invalid, u"json.field_unknown"_s, {{u"field"_s, name}}}, fields.placeOf(name),
                             other->line);
    }
}

Result<Shipping> readShipping(const JsonFields &fields, const Calendar &calendar, QList<Error> &warnings)
{
    STOWAGE_LET(object, fields.value(u"shipping"_s, Kind::Object));
    if (!object)
        return Shipping();
    const JsonFields inner(*object, fields.placeOf(u"shipping"_s));
    STOWAGE_LET(method, inner.text(u"method"_s));
    STOWAGE_LET(tracking, inner.text(u"trackingNumber"_s));
    STOWAGE_LET(expected, inner.moment(u"estimatedDelivery"_s, calendar));
    warnOfOthers(warnings, inner, shippingFields);
    return Shipping{.method = method, .trackingNumber = tracking, .estimatedDelivery = expected};
}

Result<TransferOrderLine> readLine(const JsonFields &fields)
{
    STOWAGE_LET(item, fields.neededText(u"itemId"_s));
    STOWAGE_LET(quantity, fields.number<Quantity>(u"quantity"_s));
    STOWAGE_LET(location, fields.text(u"locationId"_s));
    STOWAGE_LET(lot, fields.text(u"lot"_s));
    STOWAGE_LET(notes, fields.text(u"notes"_s, json::notesLengthMax));
    if (!quantity)
        return fields.refuse(u"quantity"_s, u"json.field_missing"_s, {{u"field"_s, u"quantity"_s}});
    if (quantity->isNegative())
        return fields.refuse(u"quantity"_s, u"number.negative"_s, {{u"text"_s, quantity->toString()}});
    return TransferOrderLine{.item = item,
                             .location = location,
                             .lot = lot,
                             .quantity = *quantity,
                             .notes = notes,
                             .textLine = fields.line()};
}

Result<TransferStatusLine> readStatusLine(const JsonFields &fields)
{
    STOWAGE_LET(number, fields.number<Quantity>(u"lineNumber"_s));
    STOWAGE_LET(item, fields.text(u"itemId"_s));
    STOWAGE_LET(received, fields.number<Quantity>(u"quantityReceived"_s));
    STOWAGE_LET(reason, fields.text(u"reason"_s));
    if (!number && item.isEmpty())
        return fields.refuse(u"itemId"_s, u"json.field_missing"_s, {{u"field"_s, u"itemId"_s}});
    if (received && received->isNegative())
        return fields.refuse(u"quantityReceived"_s, u"number.negative"_s, {{u"text"_s, received->toString()}});
    return TransferStatusLine{.line = number ? number->toString() : QString(),
                              .item = item,
                              .received = received,
                              .reason = reason,
                              .textLine = fields.line()};
}

// Reads each element of `items` as an object.
template <typename Line>
Result<std::vector<Line>> readItems(const JsonValue &items, Result<Line> (*read)(const JsonFields &),
                                    std::span<const QLatin1StringView> known, QList<Error> &warnings)
{
    std::vector<Line> lines;
    lines.reserve(items.children.size());
    for (std::size_t i = 0; i < items.children.size(); ++i) {
        const JsonValue &child = items.children[i];
        const JsonFields fields(child, u"items[%1]"_s.arg(i));
        if (child.kind != Kind::Object)
            return fail(placedAt({Invalid, u"json.object_expected"_s, {}}, fields.place(), child.line));
        STOWAGE_LET(line, read(fields));
        lines.push_back(line);
        warnOfOthers(warnings, fields, known);
    }
    return lines;
}

void textOrNull(JsonWriter &json, const char *key, const QString &text)
{
    json.key(key);
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

void momentOrNull(JsonWriter &json, const char *key, const std::optional<Instant> &at)
{
    json.key(key);
    if (at)
        json.value(Calendar::toUtcIso(*at));
    else
        json.null();
}

void writePlace(JsonWriter &json, const char *idKey, const char *key, const QString &uid, const QString &name)
{
    json.key(idKey).value(uid);
    json.key(key).beginObject();
    json.key("id").value(uid);
    json.key("name").value(name);
    json.endObject();
}

void writeLine(JsonWriter &json, const TransferLine &line, int number, const TransferObject::Line &names,
               const Currency &currency)
{
    json.beginObject();
    json.key("id").value(QString::number(line.id));
    json.key("lineNumber").value(static_cast<std::int64_t>(number));
    json.key("itemId").value(names.itemUid);
    json.key("itemCode").value(names.itemCode);
    json.key("itemName").value(names.itemName);
    json.key("quantityRequested").value(line.requested);
    json.key("quantityShipped").value(line.shipped);
    json.key("quantityReceived").value(line.arrived());
    json.key("quantityInTransit").value(line.inTransit());
    json.key("unitCost");
    if (line.unitCost)
        json.value(*line.unitCost, currency);
    else
        json.null();
    json.key("totalCost").value(line.totalCost, currency);
    if (!line.lot.isEmpty())
        json.key("lot").value(line.lot);
    textOrNull(json, "notes", line.notes);
    json.endObject();
}

void writeShipping(JsonWriter &json, const Shipping &shipping)
{
    json.key("shipping").beginObject();
    textOrNull(json, "method", shipping.method);
    textOrNull(json, "trackingNumber", shipping.trackingNumber);
    momentOrNull(json, "shippedAt", shipping.shippedAt);
    momentOrNull(json, "estimatedDelivery", shipping.estimatedDelivery);
    momentOrNull(json, "actualDelivery", shipping.actualDelivery);
    json.endObject();
}

void writeApprovals(JsonWriter &json, const QList<Approval> &approvals)
{
    json.key("approvals").beginArray();
    for (const Approval &approval : approvals) {
        json.beginObject();
        json.key("step").value(approval.step);
        json.key("approvedBy").value(approval.decidedBy);
        json.key("approvedAt").value(Calendar::toUtcIso(approval.decidedAt));
        textOrNull(json, "notes", approval.notes);
        json.key("linesHash").value(QString::fromLatin1(approval.linesHash.toHex()));
        json.endObject();
    }
    json.endArray();
}

} // namespace

bool looksLikeTransfer(const JsonValue &value)
{
    return value.kind == Kind::Object && value.member(u"items")
           && (value.member(u"fromLocationId") || value.member(u"toLocationId"));
}

bool looksLikeTransferStatus(const JsonValue &value)
{
    return value.kind == Kind::Object && value.member(u"transferId") && value.member(u"status");
}

Result<TransferOrderRead> readTransferOrder(const JsonValue &value, const Calendar &calendar)
{
    const JsonFields fields(value, {});
    TransferOrderRead read;
    STOWAGE_LET(uuid, fields.uuid(u"id"_s));
    STOWAGE_LET(date, fields.day(u"date"_s));
    STOWAGE_LET(from, fields.neededText(u"fromLocationId"_s));
    STOWAGE_LET(to, fields.neededText(u"toLocationId"_s));
    STOWAGE_LET(reference, fields.text(u"reference"_s));
    STOWAGE_LET(notes, fields.text(u"notes"_s, json::notesLengthMax));
    STOWAGE_LET(approval, fields.value(u"requestApproval"_s, Kind::Truth));
    STOWAGE_LET(shipping, readShipping(fields, calendar, read.warnings));
    STOWAGE_LET(items, fields.value(u"items"_s, Kind::Array));
    if (!items || items->children.empty())
        return fields.refuse(u"items"_s, u"transfer.no_items"_s);
    STOWAGE_LET(lines, readItems<TransferOrderLine>(*items, readLine, lineFields, read.warnings));
    read.order = {.uuid = uuid,
                  .date = date,
                  .from = from,
                  .to = to,
                  .reference = reference,
                  .notes = notes,
                  .shipping = shipping,
                  .requestApproval = approval && approval->truth,
                  .lines = std::move(lines),
                  .textLine = value.line};
    warnOfOthers(read.warnings, fields, orderFields);
    return read;
}

Result<TransferStatusRead> readTransferStatus(const JsonValue &value, const Calendar &calendar)
{
    const JsonFields fields(value, {});
    TransferStatusRead read;
    STOWAGE_LET(transfer, fields.neededText(u"transferId"_s));
    STOWAGE_LET(status, fields.neededText(u"status"_s));
    STOWAGE_LET(notes, fields.text(u"notes"_s, json::notesLengthMax));
    STOWAGE_LET(shipping, readShipping(fields, calendar, read.warnings));
    STOWAGE_LET(items, fields.value(u"items"_s, Kind::Array));
    const auto wanted = transferStateFromName(status);
    if (!wanted)
        return fields.refuse(u"status"_s, u"transfer.status_unknown"_s, {{u"text"_s, excerptOf(status)}});
    read.order = {
        .transfer = transfer, .status = *wanted, .notes = notes, .shipping = shipping, .textLine = value.line};
    if (items) {
        STOWAGE_LET(lines, readItems<TransferStatusLine>(*items, readStatusLine, statusLineFields, read.warnings));
        read.order.lines = std::move(lines);
    }
    warnOfOthers(read.warnings, fields, statusFields);
    return read;
}

void writeTransferObject(JsonWriter &json, const TransferObject &object, const Company &company)
{
    const Transfer &transfer = object.transfer;
    json.beginObject();
    json.key("id").value(uuidText(transfer.uuid));
    json.key("transferNumber").value(transfer.number);
    json.key("date").value(transfer.date.toString(Qt::ISODate));
    json.key("status").value(transferStateName(transfer.state));
    writePlace(json, "fromLocationId", "fromLocation", object.fromUid, object.fromName);
    writePlace(json, "toLocationId", "toLocation", object.toUid, object.toName);
    textOrNull(json, "reference", transfer.reference);
    textOrNull(json, "notes", transfer.notes);
    json.key("items").beginArray();
    for (qsizetype i = 0; i < transfer.lines.size(); ++i)
        writeLine(json, transfer.lines[i], static_cast<int>(i) + 1, object.lines[i], company.currency);
    json.endArray();
    writeShipping(json, transfer.shipping);
    json.key("totalValue").value(transfer.totalValue(), company.currency);
    writeApprovals(json, object.approvals);
    json.key("createdBy").value(transfer.createdBy);
    json.key("createdAt").value(Calendar::toUtcIso(transfer.createdAt));
    json.key("updatedAt").value(Calendar::toUtcIso(transfer.updatedAt));
    if (object.alreadyDone)
        json.key("already_posted").value(true);
    json.endObject();
}

} // namespace stowage
