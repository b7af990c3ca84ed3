// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_json.h"
#include "models/api/item_list.h"
#include "models/api/item_members.h"

#include <algorithm>

namespace stowage {

namespace {

using Kind = JsonValue::Kind;

bool isContainer(const JsonValue &value)
{
    return value.kind == Kind::Object || value.kind == Kind::Array;
}

// An array of plain values stays on its line.
bool fillsLines(const JsonValue &value)
{
    return !value.children.empty() && (value.kind == Kind::Object || std::ranges::any_of(value.children, isContainer));
}

QByteArray newLine(int depth)
{
    return '\n' + QByteArray(qsizetype(2) * depth, ' ');
}

void addLines(QByteArray &text, const JsonValue &value, int depth)
{
    if (!fillsLines(value)) {
        text += jsonText(value);
        return;
    }
    const bool object = value.kind == Kind::Object;
    text += object ? '{' : '[';
    for (std::size_t i = 0; i < value.children.size(); ++i) {
        const JsonValue &child = value.children[i];
        text += (i == 0 ? "" : ",") + newLine(depth + 1);
        if (object)
            text += jsonText({.kind = Kind::Text, .text = child.name}) + ": ";
        addLines(text, child, depth + 1);
    }
    text += newLine(depth) + (object ? '}' : ']');
}

// The reason that an earlier import gave makes room for this one's.
JsonValue withReason(JsonValue object, const QString &reason)
{
    std::erase_if(object.children, [](const JsonValue &member) { return member.name == item_members::rejected; });
    object.children.insert(object.children.begin(),
                           {.kind = Kind::Text, .text = reason, .name = item_members::rejected});
    return object;
}

} // namespace

Done writeRejectedItems(QIODevice &out, const QByteArray &bytes, const QHash<QString, QString> &reasons)
{
    QByteArray before = "[\n";
    STOWAGE_TRY(forEachItemIn(bytes, [&](const JsonValue &object, const QString &place) -> Done {
        const auto reason = reasons.constFind(place);
        if (reason == reasons.constEnd())
            return {};
        addLines(before, withReason(object, *reason), 0);
        out.write(before);
        before = ",\n";
        return {};
    }));
    out.write(before.startsWith('[') ? "[]\n" : "\n]\n");
    return {};
}

} // namespace stowage
