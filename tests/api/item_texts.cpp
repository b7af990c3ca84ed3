// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/item_texts.h"

#include <rapidcheck.h>

#include <vector>

namespace stowage::test {

namespace {

rc::Gen<std::string> word()
{
    return rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcXYZ019 -_."))));
}

rc::Gen<std::string> amount()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange<std::int64_t>(0, 1'000'000'000), rc::gen::inRange(0, 1'000'000)),
                        [](const std::pair<std::int64_t, int> &parts) {
                            return std::to_string(parts.first) + '.'
                                   + std::to_string(1'000'000 + parts.second).substr(1);
                        });
}

std::string quoted(const std::string &text)
{
    return '"' + text + '"';
}

// A value of any shape, for members that nobody knows.
std::string anything(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 7 : 5)) {
    case 0:
        return "null";
    case 1:
        return *rc::gen::element<std::string>("true", "false");
    case 2:
        return *rc::gen::element<std::string>("12345678901234567890.123456789", "-0.1", "1e30", "7");
    case 3:
        return quoted(*word());
    case 4:
        return "{}";
    case 5:
        return '[' + anything(depth - 1) + ',' + anything(depth - 1) + ']';
    default:
        return R"({"a":)" + anything(depth - 1) + R"(,"b":)" + anything(depth - 1) + '}';
    }
}

std::string beyond()
{
    return *rc::gen::inRange(0, 3) == 0 ? R"("x_unknown":)" + anything(2) : std::string();
}

// An object of those of the members that chance lets stand, and perhaps one that nobody knows.
std::string object(const std::vector<std::string> &members)
{
    std::vector<std::string> chosen;
    for (const std::string &member : members) {
        if (*rc::gen::inRange(0, 4) != 0)
            chosen.push_back(member);
    }
    if (std::string unknown = beyond(); !unknown.empty())
        chosen.push_back(std::move(unknown));
    std::string text;
    for (const std::string &member : chosen)
        text += (text.empty() ? "" : ",") + member;
    return '{' + text + '}';
}

std::string member(const char *name, const std::string &value)
{
    return quoted(name) + ':' + value;
}

std::string inArray(const std::vector<std::string> &elements)
{
    std::string text;
    for (const std::string &element : elements)
        text += (text.empty() ? "" : ",") + element;
    return '[' + text + ']';
}

std::string withBeyond(const std::string &fixed)
{
    const std::string unknown = beyond();
    return '{' + fixed + (unknown.empty() ? "" : ',' + unknown) + '}';
}

} // namespace

std::string itemText()
{
    const auto text = [](const char *name) {
        return member(name, quoted(*word()));
    };
    const auto number = [](const char *name) {
        return member(name, *amount());
    };
    const std::string all = object(
        {text("id"),
         text("barcode"),
         text("name"),
         text("description"),
         member("category", object({text("id"), text("name"), text("path")})),
         member("type", *rc::gen::element<std::string>("\"inventory\"", "\"service\"", "\"non_inventory\"")),
         text("unit"),
         number("weight"),
         member("dimensions", object({number("length"), number("width"), number("height"), text("unit")})),
         member("pricing", object({number("costPrice"), number("sellingPrice"),
                                   member("currency", *rc::gen::element<std::string>("\"MYR\"", "\"JPY\"", "\"KWD\"")),
                                   member("priceGroups", inArray({withBeyond(R"("groupId":"vip","price":)" + *amount()),
                                                                  withBeyond(R"("groupId":"a.b","price":0)")}))})),
         member("inventory", object({member("tracked", "false"), number("currentStock"), number("availableStock"),
                                     number("reservedStock"), number("minimumStock"), number("maximumStock"),
                                     number("reorderPoint"), number("reorderQuantity")})),
         member("supplier", object({text("id"), text("name"), text("supplierItemCode"), member("leadTimeDays", "7")})),
         member("accounting", object({text("incomeAccountId"), text("expenseAccountId"), text("assetAccountId")})),
         member("tax", object({text("salesTaxCode"), text("purchaseTaxCode"), member("taxable", "false")})),
         member("locations", inArray({withBeyond(R"("locationId":"loc_1","stock":)" + *amount()
                                                 + R"(,"available":1,"reserved":2,"binLocation":"A1")"),
                                      withBeyond(R"("locationId":"loc_2","stock":-1,"available":0,"reserved":0)")})),
         member("variants", inArray({withBeyond(R"("id":"v1","name":"Red","attributes":{"color":"Red","size":"M"},)"
                                                R"("itemCode":"A-R","barcode":"77","stock":25)")})),
         member("customFields", object({member("class", *amount()), member("fragile", "true"), member("grade", "\"A\""),
                                        member("tested", "\"2024-02-29\""), text("origin"), text("warranty")})),
         member("images", inArray({withBeyond(R"("id":"i1","url":"https://x/1","isPrimary":false)"),
                                   withBeyond(R"("id":"i2","url":"https://x/2","isPrimary":true)")})),
         member("isActive", "false"),
         member("createdAt", "\"2024-01-01T00:00:00Z\""),
         member("updatedAt", "\"2024-01-15T10:30:00Z\"")});
    return R"({"itemCode":"A-1")" + (all == "{}" ? "}" : ',' + all.substr(1));
}

} // namespace stowage::test
