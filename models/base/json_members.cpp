// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/json_members.h"

#include "models/base/result.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace stowage {

namespace {

// The end of the string that begins at `at`, past its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size();
}

// The end of the value that begins at `at`: the comma or brace that follows it.
qsizetype endOfValue(const QByteArray &json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = endOfString(json, at);
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}'))
            return at;
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        ++at;
    }
    return at;
}

} // namespace

QList<JsonMember> jsonMembers(const QByteArray &object)
{
    QList<JsonMember> members;
    if (!QJsonDocument::fromJson(object).isObject())
        return members;
    qsizetype at = object.indexOf('{') + 1;
    while ((at = object.indexOf('"', at)) >= 0) {
        const qsizetype nameEnd = endOfString(object, at);
        const QString name = plainText(object.mid(at, nameEnd - at));
        const qsizetype begin = object.indexOf(':', nameEnd) + 1;
        const qsizetype end = endOfValue(object, begin);
        members << JsonMember{name, object.mid(begin, end - begin).trimmed()};
        at = end;
    }
    return members;
}

QByteArray jsonObject(const QList<JsonMember> &members)
{
    QByteArray json = "{";
    for (const JsonMember &member : members) {
        if (json.size() > 1)
            json += ',';
        json += jsonText(member.name) + ':' + member.value;
    }
    return json + '}';
}

bool setJsonText(QByteArray &object, const QString &name, const QString &text)
{
    QList<JsonMember> members = jsonMembers(object);
    const auto known =
        std::find_if(members.begin(), members.end(), [&](const JsonMember &one) { return one.name == name; });
    if (known == members.end())
        members << JsonMember{name, jsonText(text)};
    else if (plainText(known->value) == text)
        return false;
    else
        known->value = jsonText(text);
    object = jsonObject(members);
    return true;
}

QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QString plainText(const QByteArray &value)
{
    if (!value.startsWith('"'))
        return value == "null" ? QString() : QString::fromUtf8(value);
    return QJsonDocument::fromJson('[' + value + ']').array().first().toString();
}

} // namespace stowage
