// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace stowage {

// The members of a JSON object with their values as they are written, so that what nobody touches goes back digit for
// digit: QJsonValue would turn 12345678901234567890 into another number.
struct JsonMember {
    QString name;
    QByteArray value;
    bool operator==(const JsonMember &) const = default;
};

// Empty for what is no JSON object.
QList<JsonMember> jsonMembers(const QByteArray &object);
QByteArray jsonObject(const QList<JsonMember> &members);

// Sets a member to a text, which leaves an object alone that says so already: as a text, or as the number or truth
// value that is written so. Whether it changed.
bool setJsonText(QByteArray &object, const QString &name, const QString &text);

// A string value with its quotes, and back; a number, true or null are read as they are written.
QByteArray jsonText(const QString &text);
QString plainText(const QByteArray &value);

} // namespace stowage
