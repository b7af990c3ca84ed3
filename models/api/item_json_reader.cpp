// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_json.h"
#include "models/api/item_reading/parts.h"

namespace stowage {

namespace {

using Kind = JsonValue::Kind;

// What is kept beyond the known members follows this order.
ItemOrder orderOf(const JsonValue &object, const QString &place, const ItemDialect &dialect)
{
    using namespace item_reading;
    OrderDraft draft(object, place, dialect);
    for (const auto read :
         {readNames, readCategory, readMeasures, readPricing, readInventory, readSupplier, readAccounting, readTax,
          readPlaces, readVariants, readCustomFields, readImages, readBarcodes, readParent, readTimes})
        read(draft);
    return draft.finish();
}

Error placed(const QString &key, const QString &place, int line)
{
    Error error{Error::Code::Invalid, key, {}};
    if (!place.isEmpty())
        error.args << ErrorArg{u"place"_s, place};
    error.args << ErrorArg{u"line"_s, QString::number(line)};
    return error;
}

bool looksLikeItem(const JsonValue &value)
{
    return value.kind == Kind::Object && value.member(u"itemCode");
}

} // namespace

Result<std::vector<ItemOrder>> readItemOrders(const QByteArray &bytes, const ItemDialect &dialect)
{
    const QString listName = u"data"_s;
    std::vector<ItemOrder> orders;
    bool isArray = false;
    for (qsizetype at = 0; at < bytes.size() && !isArray && bytes[at] != '{'; ++at)
        isArray = bytes[at] == '[';
    STOWAGE_LET(root, readJsonList(bytes, listName, [&](const JsonValue &element, qsizetype index) -> Done {
                    const QString place = u"%1[%2]"_s.arg(isArray ? QString() : listName).arg(index);
                    if (element.kind != Kind::Object)
                        return fail(placed(u"item.shape_unknown"_s, place, element.line));
                    orders.push_back(orderOf(element, place, dialect));
                    return {};
                }));
    if (!orders.empty())
        return orders;
    if (looksLikeItem(root))
        return std::vector<ItemOrder>{orderOf(root, {}, dialect)};
    const JsonValue *data = root.member(listName);
    if (data && looksLikeItem(*data))
        return std::vector<ItemOrder>{orderOf(*data, listName, dialect)};
    if (root.kind == Kind::Array)
        return fail(placed(u"item.none"_s, {}, root.line));
    if (!data)
        return fail(placed(u"item.shape_unknown"_s, {}, root.line));
    return fail(placed(data->kind == Kind::Array ? u"item.none"_s : u"json.array_expected"_s, listName, data->line));
}

} // namespace stowage
