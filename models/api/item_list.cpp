// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_list.h"

namespace stowage {

namespace {

using Kind = JsonValue::Kind;

tl::unexpected<Error> refuse(const QString &key, const QString &place, int line)
{
    QList<ErrorArg> args;
    if (!place.isEmpty())
        args << ErrorArg{u"place"_s, place};
    return fail(Error::Code::Invalid, key, args << ErrorArg{u"line"_s, QString::number(line)});
}

bool looksLikeItem(const JsonValue &value)
{
    return value.kind == Kind::Object && value.member(u"itemCode");
}

bool beginsAsArray(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (byte == '[' || byte == '{')
            return byte == '[';
    }
    return false;
}

} // namespace

Done forEachItemIn(const QByteArray &bytes,
                   const std::function<Done(const JsonValue &object, const QString &place)> &item)
{
    const QString listName = u"data"_s;
    const QString before = beginsAsArray(bytes) ? QString() : listName;
    bool any = false;
    STOWAGE_LET(root, readJsonList(bytes, listName, [&](const JsonValue &element, qsizetype index) -> Done {
                    const QString place = u"%1[%2]"_s.arg(before).arg(index);
                    if (element.kind != Kind::Object)
                        return refuse(u"item.shape_unknown"_s, place, element.line);
                    any = true;
                    return item(element, place);
                }));
    if (any)
        return {};
    if (looksLikeItem(root))
        return item(root, {});
    const JsonValue *data = root.member(listName);
    if (data && looksLikeItem(*data))
        return item(*data, listName);
    if (root.kind == Kind::Array)
        return refuse(u"item.none"_s, {}, root.line);
    if (!data)
        return refuse(u"item.shape_unknown"_s, {}, root.line);
    return refuse(data->kind == Kind::Array ? u"item.none"_s : u"json.array_expected"_s, listName, data->line);
}

} // namespace stowage
