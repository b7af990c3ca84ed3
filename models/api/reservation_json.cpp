// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/reservation_json.h"

#include "models/api/json_fields.h"
#include "models/base/day.h"

namespace stowage {

namespace {

using Kind = JsonValue::Kind;
using enum Error::Code;

constexpr QLatin1StringView rootFields[]{"reservations"_L1, "releases"_L1};
constexpr QLatin1StringView reserveFields[]{"id"_L1,           "product_id"_L1, "warehouse_id"_L1,
                                            "quantity"_L1,     "lot"_L1,        "reference_type"_L1,
                                            "reference_id"_L1, "expires"_L1,    "notes"_L1};
constexpr QLatin1StringView releaseFields[]{"id"_L1, "reference_id"_L1, "quantity"_L1};

void warnOfOthers(QList<Error> &warnings, const JsonFields &fields, std::span<const QLatin1StringView> known)
{
    for (const JsonValue *other : fields.others(known)) {
        const QString name = excerptOf(other->name);
        warnings << placedAt({Invalid, u"json.field_unknown"_s, {{u"field"_s, name}}}, fields.placeOf(name),
                             other->line);
    }
}

Result<ReservationOrder> readReserve(const JsonFields &fields)
{
    STOWAGE_LET(uuid, fields.uuid(u"id"_s));
    STOWAGE_LET(item, fields.neededText(u"product_id"_s));
    STOWAGE_LET(location, fields.neededText(u"warehouse_id"_s));
    STOWAGE_LET(reference, fields.neededText(u"reference_id"_s));
    STOWAGE_LET(quantity, fields.number<Quantity>(u"quantity"_s));
    if (!quantity)
        return fields.refuse(u"quantity"_s, u"json.field_missing"_s, {{u"field"_s, u"quantity"_s}});
    STOWAGE_LET(type, fields.text(u"reference_type"_s));
    STOWAGE_LET(lot, fields.text(u"lot"_s));
    STOWAGE_LET(expires, fields.day(u"expires"_s));
    STOWAGE_LET(notes, fields.text(u"notes"_s, json::notesLengthMax));
    return ReservationOrder{.uuid = uuid,
                            .item = item,
                            .location = location,
                            .lot = lot,
                            .quantity = quantity,
                            .referenceType = type,
                            .reference = reference,
                            .expires = expires,
                            .notes = notes};
}

Result<ReservationOrder> readRelease(const JsonFields &fields)
{
    STOWAGE_LET(uuid, fields.uuid(u"id"_s));
    STOWAGE_LET(reference, fields.text(u"reference_id"_s));
    STOWAGE_LET(quantity, fields.number<Quantity>(u"quantity"_s));
    if (uuid.isEmpty() == reference.isEmpty())
        return fields.refuse(u"id"_s, u"reservation.release_of_what"_s);
    if (quantity && uuid.isEmpty())
        return fields.refuse(u"quantity"_s, u"reservation.release_of_what"_s);
    return ReservationOrder{.isRelease = true, .uuid = uuid, .quantity = quantity, .reference = reference};
}

Done readAll(const JsonValue &root, const QString &name, bool isRelease, ReservationOrders &read)
{
    const JsonValue *list = root.member(name);
    if (!list || list->kind == Kind::Null)
        return {};
    if (list->kind != Kind::Array)
        return fail(placedAt({Invalid, u"json.array_expected"_s, {}}, name, list->line));
    for (std::size_t i = 0; i < list->children.size(); ++i) {
        const JsonFields fields(list->children[i], u"%1[%2]"_s.arg(name).arg(i));
        STOWAGE_LET(order, isRelease ? readRelease(fields) : readReserve(fields));
        order.place = fields.place();
        order.textLine = fields.line();
        if (isRelease)
            warnOfOthers(read.warnings, fields, releaseFields);
        else
            warnOfOthers(read.warnings, fields, reserveFields);
        read.orders.push_back(std::move(order));
    }
    return {};
}

void textOrNull(JsonWriter &json, const char *key, const QString &text)
{
    json.key(key);
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

} // namespace

bool looksLikeReservations(const JsonValue &value)
{
    return value.kind == Kind::Object && (value.member(u"reservations"_s) || value.member(u"releases"_s));
}

Result<ReservationOrders> readReservationOrders(const JsonValue &root)
{
    ReservationOrders read;
    STOWAGE_TRY(readAll(root, u"releases"_s, true, read));
    STOWAGE_TRY(readAll(root, u"reservations"_s, false, read));
    if (read.orders.empty())
        return fail(placedAt({Invalid, u"reservation.none"_s, {}}, {}, root.line));
    warnOfOthers(read.warnings, JsonFields(root, {}), rootFields);
    return read;
}

void writeReservation(JsonWriter &json, const ReservationRow &row)
{
    const Reservation &reservation = row.reservation;
    json.beginObject();
    json.key("id").value(uuidText(reservation.uuid));
    json.key("status").value(reservationStateName(reservation.state()));
    textOrNull(json, "reference_type", reservation.referenceType);
    json.key("reference_id").value(reservation.reference);
    json.key("product_id").value(row.itemUid);
    json.key("item_code").value(row.itemCode);
    json.key("warehouse_id").value(row.locationUid);
    json.key("location_code").value(row.locationCode);
    textOrNull(json, "lot", reservation.lot);
    json.key("quantity").value(reservation.quantity);
    json.key("held").value(reservation.held);
    json.key("issued").value(reservation.issued);
    json.key("released").value(reservation.released());
    textOrNull(json, "expires", reservation.expires.toString(Qt::ISODate));
    textOrNull(json, "notes", reservation.notes);
    textOrNull(json, "created_by", reservation.madeBy);
    json.key("created_at").value(Calendar::toUtcIso(reservation.madeAt));
    json.key("ended_at");
    if (reservation.endedAt != 0)
        json.value(Calendar::toUtcIso(reservation.endedAt));
    else
        json.null();
    json.endObject();
}

} // namespace stowage
