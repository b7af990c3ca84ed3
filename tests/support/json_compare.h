// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_value.h"

namespace stowage::test {

inline JsonValue parsed(const QByteArray &json)
{
    auto value = readJson(json);
    if (!value)
        qFatal("%s: %s", qPrintable(value.error().toString()), json.constData());
    return *std::move(value);
}

inline QString sign(const JsonValue &value)
{
    return QString::fromUtf8(jsonText(value));
}

// What of `given` is not in `held`, as "pricing.costPrice: 18.50, not 18.5"; empty where all of it is. Numbers are
// compared by their worth.
inline QString missingFrom(const JsonValue &held, const JsonValue &given, const QString &path = {})
{
    using Kind = JsonValue::Kind;
    if (given.kind == Kind::Object && held.kind == Kind::Object) {
        for (const JsonValue &member : given.children) {
            const QString at = path.isEmpty() ? member.name : path + u'.' + member.name;
            const JsonValue *found = held.member(member.name);
            if (!found)
                return at + ": missing"_L1;
            if (const QString missing = missingFrom(*found, member, at); !missing.isEmpty())
                return missing;
        }
        return {};
    }
    if (given.kind == Kind::Array && held.kind == Kind::Array && given.children.size() == held.children.size()) {
        for (std::size_t i = 0; i < given.children.size(); ++i) {
            const QString at = u"%1[%2]"_s.arg(path).arg(i);
            if (const QString missing = missingFrom(held.children[i], given.children[i], at); !missing.isEmpty())
                return missing;
        }
        return {};
    }
    if (given.kind == Kind::Number && held.kind == Kind::Number) {
        const auto a = Quantity::fromString(given.text);
        const auto b = Quantity::fromString(held.text);
        if (given.text == held.text || (a && b && *a == *b))
            return {};
    }
    // An object without members says nothing.
    if (given.kind == Kind::Object && given.children.empty() && held.kind == Kind::Null)
        return {};
    const QString a = sign(given);
    const QString b = sign(held);
    return a == b ? QString() : u"%1: %2, not %3"_s.arg(path, b, a);
}

} // namespace stowage::test
