// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace stowage {

// A JSON value as it was written: a number keeps its own digits, so that none is lost to a double, and each value
// knows its line, for messages.
struct JsonValue {
    enum class Kind { Null, Truth, Number, Text, Array, Object };

    Kind kind = Kind::Null;
    bool truth = false;
    QString text; // a text's, or a number's digits
    QString name; // in its object
    std::vector<JsonValue> children; // an array's elements, an object's members
    int line = 1;

    const JsonValue *member(QStringView wanted) const;
    JsonValue *member(QStringView wanted);
};

// The value as one line of text, every number with its own digits.
QByteArray jsonText(const JsonValue &value);
// Lays what `from` says over `into`: members of objects one by one, anything else as a whole. Whether that changed it.
bool mergeJson(JsonValue &into, const JsonValue &from);

// What comes from outside is kept small enough to be read in memory.
namespace json {
constexpr qsizetype bytesMax = 16 << 20;
constexpr qsizetype listBytesMax = 512 << 20;
constexpr int depthMax = 32;
constexpr int valuesMax = 1'000'000;
} // namespace json

// Reads one whole value. Errors, each with `line` and `column` where they are known: json.empty, json.too_large{max},
// json.too_many{max}, json.too_deep{max}, json.nul, json.encoding, json.name_twice{name}, json.more_after,
// json.value_invalid, json.name_missing, json.colon_missing, json.object_open, json.array_open, json.text_open,
// json.escape_invalid, json.control_sign, json.number_invalid, json.number_too_large.
Result<JsonValue> readJson(const QByteArray &bytes);

// The same of a list: an array, or an object whose member `name` is one. Each element goes to `element` as soon as it
// is read and is not in the answer, so the list may be as long as json::listBytesMax lets it; json::valuesMax is each
// element's own. An error of `element` ends the reading.
Result<JsonValue> readJsonList(const QByteArray &bytes, const QString &name,
                               const std::function<Done(const JsonValue &value, qsizetype index)> &element);

} // namespace stowage
