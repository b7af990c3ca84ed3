// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/movement_json.h"

#include "models/api/json_fields.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>

namespace stowage {

namespace {

using Kind = JsonValue::Kind;
using enum Error::Code;

constexpr std::array knownFields{
    "product_id"_L1, "warehouse_id"_L1,  "movement_type"_L1,   "quantity"_L1, "reference_type"_L1, "reference_id"_L1,
    "notes"_L1,      "cost_per_unit"_L1, "to_warehouse_id"_L1, "lot"_L1,      "expires"_L1,        "effective_at"_L1,
    "id"_L1,         "reason"_L1};
// An object that has none of these is something else.
constexpr std::array tellingFields{"product_id"_L1, "warehouse_id"_L1, "movement_type"_L1};

bool isOneOf(std::span<const QLatin1StringView> names, const QString &name)
{
    return std::ranges::any_of(names, [&](QLatin1StringView known) { return name == known; });
}

Error unknownField(const JsonValue &member, const QString &place)
{
    const QString name = excerptOf(member.name);
    return placedAt({Invalid, u"json.field_unknown"_s, {{u"field"_s, name}}},
                    place.isEmpty() ? name : place + u'.' + name, member.line);
}

void warn(MovementOrders &read, Error warning)
{
    if (++read.warningCount <= MovementOrders::warningsMax)
        read.warnings << std::move(warning);
}

// Reads one movement's object.
class OrderReader {
public:
    OrderReader(const JsonValue &object, const QString &place, const Calendar &calendar, MovementOrders &all)
        : m_fields(object, place),
          m_calendar(calendar),
          m_all(all)
    {
    }

    Result<MovementOrder> read()
    {
        m_order.place = m_fields.place();
        m_order.textLine = m_fields.line();
        STOWAGE_TRY(readId());
        STOWAGE_TRY(readWhat());
        STOWAGE_TRY(readQuantity());
        STOWAGE_TRY(readCost());
        STOWAGE_TRY(readLot());
        STOWAGE_TRY(readMoment());
        STOWAGE_TRY(readTexts());
        warnOfUnknown();
        return std::move(m_order);
    }

private:
    Done readId()
    {
        STOWAGE_LET(uuid, m_fields.uuid(u"id"_s));
        m_order.uuid = uuid;
        return {};
    }

    Done readWhat()
    {
        STOWAGE_LET(item, m_fields.neededText(u"product_id"_s));
        STOWAGE_LET(location, m_fields.neededText(u"warehouse_id"_s));
        STOWAGE_LET(type, m_fields.neededText(u"movement_type"_s));
        STOWAGE_LET(to, m_fields.text(u"to_warehouse_id"_s));
        const auto kind = movementKindFromName(type);
        if (!kind)
            return m_fields.refuse(u"movement_type"_s, u"movement.kind_unknown"_s, {{u"text"_s, excerptOf(type)}});
        if (*kind == MovementKind::Transfer && to.isEmpty())
            return m_fields.refuse(u"to_warehouse_id"_s, u"movement.to_missing"_s);
        if (*kind != MovementKind::Transfer && !to.isEmpty())
            return m_fields.refuse(u"to_warehouse_id"_s, u"movement.to_unexpected"_s);
        m_order.kind = *kind;
        m_order.item = item;
        m_order.location = location;
        m_order.toLocation = to;
        return {};
    }

    Done readQuantity()
    {
        const QString field = u"quantity"_s;
        STOWAGE_LET(quantity, m_fields.number<Quantity>(field));
        if (!quantity)
            return m_fields.refuse(field, u"json.field_missing"_s, {{u"field"_s, field}});
        if (quantity->isZero())
            return m_fields.refuse(field, u"movement.quantity_zero"_s);
        if (quantity->isNegative() && m_order.kind != MovementKind::Adjustment)
            return m_fields.refuse(field, u"movement.quantity_negative"_s, {{u"quantity"_s, quantity->toString()}});
        m_order.quantity = *quantity;
        return {};
    }

    Done readCost()
    {
        const QString field = u"cost_per_unit"_s;
        STOWAGE_LET(cost, m_fields.number<UnitCost>(field));
        if (!cost)
            return {};
        if (cost->isNegative())
            return m_fields.refuse(field, u"number.negative"_s, {{u"text"_s, cost->toString()}});
        const bool comesIn = m_order.kind == MovementKind::In || m_order.kind == MovementKind::Adjustment;
        if (comesIn && m_order.quantity.isPositive())
            m_order.unitCost = cost;
        else
            warn(m_all, m_fields.refuse(field, u"movement.cost_unused"_s).value());
        return {};
    }

    Done readLot()
    {
        STOWAGE_LET(lot, m_fields.text(u"lot"_s));
        STOWAGE_LET(expires, m_fields.day(u"expires"_s));
        m_order.lot = lot;
        m_order.expires = expires;
        if (expires.isValid() && lot.isEmpty())
            return m_fields.refuse(u"expires"_s, u"movement.expires_without_lot"_s);
        return {};
    }

    Done readMoment()
    {
        STOWAGE_LET(moment, m_fields.moment(u"effective_at"_s, m_calendar));
        m_order.effectiveAt = moment;
        return {};
    }

    Done readTexts()
    {
        STOWAGE_LET(type, m_fields.text(u"reference_type"_s));
        STOWAGE_LET(reference, m_fields.text(u"reference_id"_s));
        STOWAGE_LET(notes, m_fields.text(u"notes"_s, json::notesLengthMax));
        m_order.referenceType = type;
        m_order.reference = reference;
        m_order.notes = notes;
        STOWAGE_LET(reason, m_fields.text(u"reason"_s, json::notesLengthMax));
        if (!reason.isEmpty() && m_order.kind != MovementKind::Out)
            warn(m_all, m_fields.refuse(u"reason"_s, u"movement.reason_unused"_s).value());
        else
            m_order.reason = reason;
        return {};
    }

    void warnOfUnknown()
    {
        for (const JsonValue *member : m_fields.others(knownFields))
            warn(m_all, unknownField(*member, m_fields.place()));
    }

    const JsonFields m_fields;
    const Calendar &m_calendar;
    MovementOrders &m_all;
    MovementOrder m_order;
};

bool looksLikeMovement(const JsonValue &value)
{
    return value.kind == Kind::Object && std::ranges::any_of(value.children, [](const JsonValue &member) {
               return isOneOf(tellingFields, member.name);
           });
}

Done addOrder(const JsonValue &value, const QString &place, const Calendar &calendar, MovementOrders &read)
{
    if (!looksLikeMovement(value))
        return fail(placedAt({Invalid, u"movement.shape_unknown"_s, {}}, place, value.line));
    STOWAGE_LET(order, OrderReader(value, place, calendar, read).read());
    read.orders.push_back(std::move(order));
    return {};
}

Done addAll(const JsonValue &array, const QString &place, const Calendar &calendar, MovementOrders &read)
{
    if (array.children.empty())
        return fail(placedAt({Invalid, u"movement.none"_s, {}}, place, array.line));
    read.orders.reserve(array.children.size());
    for (std::size_t i = 0; i < array.children.size(); ++i)
        STOWAGE_TRY(addOrder(array.children[i], u"%1[%2]"_s.arg(place).arg(i), calendar, read));
    return {};
}

// Two orders of one id would be one movement.
Done checkIds(const std::vector<MovementOrder> &orders)
{
    QHash<QByteArray, const MovementOrder *> seen;
    for (const MovementOrder &order : orders) {
        if (order.uuid.isEmpty())
            continue;
        if (const MovementOrder *first = seen.value(order.uuid)) {
            const Error twice{
                Invalid, u"movement.id_twice"_s, {{u"text"_s, uuidText(order.uuid)}, {u"first"_s, first->place}}};
            return fail(placedAt(twice, order.place + ".id"_L1, order.textLine));
        }
        seen.insert(order.uuid, &order);
    }
    return {};
}

} // namespace

Result<MovementOrders> readMovementOrders(const QByteArray &bytes, const Calendar &calendar)
{
    STOWAGE_LET(root, readJson(bytes));
    MovementOrders read;
    const JsonValue *list = root.member(u"movements");
    if (root.kind == Kind::Array) {
        STOWAGE_TRY(addAll(root, {}, calendar, read));
    } else if (list && !looksLikeMovement(root)) {
        if (list->kind != Kind::Array)
            return fail(placedAt({Invalid, u"json.array_expected"_s, {}}, u"movements"_s, list->line));
        for (const JsonValue &beside : root.children) {
            if (&beside != list)
                warn(read, unknownField(beside, {}));
        }
        STOWAGE_TRY(addAll(*list, u"movements"_s, calendar, read));
    } else {
        read.single = true;
        STOWAGE_TRY(addOrder(root, {}, calendar, read));
    }
    STOWAGE_TRY(checkIds(read.orders));
    return read;
}

void writePostedMovement(JsonWriter &json, const PostedMovement &posted, const Currency &currency)
{
    const auto textOrNull = [&](const char *key, const QString &text) {
        json.key(key);
        if (text.isEmpty())
            json.null();
        else
            json.value(text);
    };
    const Movement &movement = posted.movement;
    const MovementKind kind = kindOf(movement.role);
    json.beginObject();
    json.key("id").value(uuidText(posted.document.uuid));
    json.key("product_id").value(posted.itemUid);
    json.key("warehouse_id").value(posted.locationUid);
    if (kind == MovementKind::Transfer)
        json.key("to_warehouse_id").value(posted.toLocationUid);
    json.key("movement_type").value(movementKindName(kind));
    json.key("quantity").value(kind == MovementKind::Adjustment ? movement.quantity : movement.quantity.abs());
    json.key("balance_after").value(movement.balanceAfter);
    textOrNull("reference_type", posted.document.referenceType);
    textOrNull("reference_id", posted.document.reference);
    textOrNull("notes", posted.document.notes);
    json.key("cost_per_unit");
    if (movement.unitCost)
        json.value(*movement.unitCost, currency);
    else
        json.null();
    if (!posted.lot.isEmpty())
        json.key("lot").value(posted.lot);
    if (posted.picked.size() > 1) {
        json.key("picked").beginArray();
        for (const PickedPart &part : posted.picked) {
            json.beginObject();
            json.key("lot").value(part.lot);
            json.key("warehouse_id").value(part.locationUid);
            json.key("quantity").value(part.quantity);
            json.endObject();
        }
        json.endArray();
    }
    json.key("created_at").value(Calendar::toUtcIso(posted.document.postedAt));
    if (posted.alreadyPosted)
        json.key("already_posted").value(true);
    json.endObject();
}

} // namespace stowage
