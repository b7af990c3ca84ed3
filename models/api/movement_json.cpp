// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/movement_json.h"

#include "models/api/json_value.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>

namespace stowage {

namespace {

using Kind = JsonValue::Kind;
using enum Error::Code;

constexpr int codeMax = 200;
constexpr int notesMax = 4000;
constexpr int excerptMax = 60;

constexpr std::array knownFields{
    "product_id"_L1, "warehouse_id"_L1,  "movement_type"_L1,   "quantity"_L1, "reference_type"_L1, "reference_id"_L1,
    "notes"_L1,      "cost_per_unit"_L1, "to_warehouse_id"_L1, "lot"_L1,      "expires"_L1,        "effective_at"_L1,
    "id"_L1};
// An object that has none of these is something else.
constexpr std::array tellingFields{"product_id"_L1, "warehouse_id"_L1, "movement_type"_L1};

bool isOneOf(std::span<const QLatin1StringView> names, const QString &name)
{
    return std::ranges::any_of(names, [&](QLatin1StringView known) { return name == known; });
}

QString excerpt(const QString &text)
{
    return text.size() <= excerptMax ? text : text.left(excerptMax) + u'…';
}

Error placed(Error error, const QString &place, int line)
{
    if (!place.isEmpty())
        error.args << ErrorArg{u"place"_s, place};
    error.args << ErrorArg{u"line"_s, QString::number(line)};
    return error;
}

QString memberPlace(const QString &place, const QString &field)
{
    return place.isEmpty() ? field : place + u'.' + field;
}

Error unknownField(const JsonValue &member, const QString &place)
{
    const QString name = excerpt(member.name);
    return placed({Invalid, u"movement.field_unknown"_s, {{u"field"_s, name}}}, memberPlace(place, name), member.line);
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
        : m_object(object),
          m_place(place),
          m_calendar(calendar),
          m_all(all)
    {
    }

    Result<MovementOrder> read()
    {
        m_order.place = m_place;
        m_order.textLine = m_object.line;
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
    tl::unexpected<Error> refuse(const QString &field, Error error) const
    {
        const JsonValue *value = m_object.member(field);
        return fail(placed(std::move(error), memberPlace(m_place, field), value ? value->line : m_object.line));
    }
    tl::unexpected<Error> refuse(const QString &field, const QString &key, const QList<ErrorArg> &args = {}) const
    {
        return refuse(field, Error{Invalid, key, args});
    }

    // Nothing where it is not there, or null.
    Result<const JsonValue *> value(const QString &field, Kind kind) const
    {
        const JsonValue *found = m_object.member(field);
        if (!found || found->kind == Kind::Null)
            return nullptr;
        if (found->kind != kind)
            return refuse(field, kind == Kind::Text ? u"json.text_expected"_s : u"json.number_expected"_s);
        return found;
    }

    Result<QString> text(const QString &field, int max = codeMax) const
    {
        STOWAGE_LET(found, value(field, Kind::Text));
        if (!found)
            return QString();
        if (found->text.size() > max)
            return refuse(field, u"json.text_too_long"_s, {{u"max"_s, QString::number(max)}});
        return found->text;
    }

    Result<QString> neededText(const QString &field) const
    {
        STOWAGE_LET(found, text(field));
        if (found.isEmpty())
            return refuse(field, u"movement.field_missing"_s, {{u"field"_s, field}});
        return found;
    }

    template <typename Decimal>
    Result<std::optional<Decimal>> number(const QString &field) const
    {
        STOWAGE_LET(found, value(field, Kind::Number));
        if (!found)
            return std::nullopt;
        if (found->text.contains(u'e', Qt::CaseInsensitive))
            return refuse(field, u"number.exponent"_s, {{u"text"_s, excerpt(found->text)}});
        const auto read = Decimal::fromString(found->text);
        if (read)
            return *read;
        Error error = read.error();
        for (ErrorArg &fact : error.args)
            fact.value = excerpt(fact.value);
        return refuse(field, std::move(error));
    }

    Done readId()
    {
        STOWAGE_LET(given, text(u"id"_s));
        if (given.isEmpty())
            return {};
        m_order.uuid = uuidBytes(given);
        if (m_order.uuid.isEmpty())
            return refuse(u"id"_s, u"movement.id_invalid"_s, {{u"text"_s, excerpt(given)}});
        return {};
    }

    Done readWhat()
    {
        STOWAGE_LET(item, neededText(u"product_id"_s));
        STOWAGE_LET(location, neededText(u"warehouse_id"_s));
        STOWAGE_LET(type, neededText(u"movement_type"_s));
        STOWAGE_LET(to, text(u"to_warehouse_id"_s));
        const auto kind = movementKindFromName(type);
        if (!kind)
            return refuse(u"movement_type"_s, u"movement.kind_unknown"_s, {{u"text"_s, excerpt(type)}});
        if (*kind == MovementKind::Transfer && to.isEmpty())
            return refuse(u"to_warehouse_id"_s, u"movement.to_missing"_s);
        if (*kind != MovementKind::Transfer && !to.isEmpty())
            return refuse(u"to_warehouse_id"_s, u"movement.to_unexpected"_s);
        m_order.kind = *kind;
        m_order.item = item;
        m_order.location = location;
        m_order.toLocation = to;
        return {};
    }

    Done readQuantity()
    {
        const QString field = u"quantity"_s;
        STOWAGE_LET(quantity, number<Quantity>(field));
        if (!quantity)
            return refuse(field, u"movement.field_missing"_s, {{u"field"_s, field}});
        if (quantity->isZero())
            return refuse(field, u"movement.quantity_zero"_s);
        if (quantity->isNegative() && m_order.kind != MovementKind::Adjustment)
            return refuse(field, u"movement.quantity_negative"_s, {{u"quantity"_s, quantity->toString()}});
        m_order.quantity = *quantity;
        return {};
    }

    Done readCost()
    {
        const QString field = u"cost_per_unit"_s;
        STOWAGE_LET(cost, number<UnitCost>(field));
        if (!cost)
            return {};
        if (cost->isNegative())
            return refuse(field, u"number.negative"_s, {{u"text"_s, cost->toString()}});
        const bool comesIn = m_order.kind == MovementKind::In || m_order.kind == MovementKind::Adjustment;
        if (comesIn && m_order.quantity.isPositive())
            m_order.unitCost = cost;
        else
            warn(m_all, refuse(field, u"movement.cost_unused"_s).value());
        return {};
    }

    Done readLot()
    {
        STOWAGE_LET(lot, text(u"lot"_s));
        STOWAGE_LET(expires, text(u"expires"_s));
        m_order.lot = lot;
        if (expires.isEmpty())
            return {};
        m_order.expires = QDate::fromString(expires, u"yyyy-MM-dd"_s);
        if (!m_order.expires.isValid())
            return refuse(u"expires"_s, u"date.invalid"_s, {{u"text"_s, excerpt(expires)}});
        if (lot.isEmpty())
            return refuse(u"expires"_s, u"movement.expires_without_lot"_s);
        return {};
    }

    // A day begins in the company's zone. A time without a zone may be meant in the sender's, so it is not guessed.
    Done readMoment()
    {
        const QString field = u"effective_at"_s;
        STOWAGE_LET(given, text(field));
        if (given.isEmpty())
            return {};
        const auto moment = m_calendar.parse(given);
        if (!moment)
            return refuse(field, u"date.invalid"_s, {{u"text"_s, excerpt(given)}});
        const QString time = given.mid(10);
        const bool zoned = time.endsWith(u'Z') || time.contains(u'+') || time.contains(u'-');
        if (!time.isEmpty() && !zoned)
            return refuse(field, u"movement.zone_missing"_s, {{u"text"_s, given}});
        m_order.effectiveAt = *moment;
        return {};
    }

    Done readTexts()
    {
        STOWAGE_LET(type, text(u"reference_type"_s));
        STOWAGE_LET(reference, text(u"reference_id"_s));
        STOWAGE_LET(notes, text(u"notes"_s, notesMax));
        m_order.referenceType = type;
        m_order.reference = reference;
        m_order.notes = notes;
        return {};
    }

    void warnOfUnknown()
    {
        for (const JsonValue &member : m_object.children) {
            if (!isOneOf(knownFields, member.name))
                warn(m_all, unknownField(member, m_place));
        }
    }

    const JsonValue &m_object;
    const QString m_place;
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
        return fail(placed({Invalid, u"movement.shape_unknown"_s, {}}, place, value.line));
    STOWAGE_LET(order, OrderReader(value, place, calendar, read).read());
    read.orders.push_back(std::move(order));
    return {};
}

Done addAll(const JsonValue &array, const QString &place, const Calendar &calendar, MovementOrders &read)
{
    if (array.children.empty())
        return fail(placed({Invalid, u"movement.none"_s, {}}, place, array.line));
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
            return fail(placed(twice, order.place + ".id"_L1, order.textLine));
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
            return fail(placed({Invalid, u"json.array_expected"_s, {}}, u"movements"_s, list->line));
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
    json.key("created_at").value(Calendar::toUtcIso(posted.document.postedAt));
    if (posted.alreadyPosted)
        json.key("already_posted").value(true);
    json.endObject();
}

} // namespace stowage
