// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/translation_rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace stowage::test {

namespace {

QString named(const Message &message, const QString &fault)
{
    return u"%1: \"%2\" %3"_s.arg(message.context, message.source, fault);
}

bool contains(const QList<Message> &messages, const Message &wanted)
{
    return std::any_of(messages.begin(), messages.end(),
                       [&](const Message &message) { return message.sameText(wanted); });
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?\\d+|%n|\\{\\w+\\}"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList accessKeys(const QString &text)
{
    static const QRegularExpression key(u"(?<!&)&(?![a-z]+;|[\\s&])(.)"_s);
    auto matches = key.globalMatch(text);
    QStringList keys;
    while (matches.hasNext())
        keys << matches.next().captured(1).toLower();
    return keys;
}

} // namespace

QList<Message> messagesOf(const QByteArray &ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            messages.append({.context = context, .plural = xml.attributes().value(u"numerus"_s) == u"yes"_s});
        else if (xml.name() == u"source"_s)
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"comment"_s)
            messages.last().comment = xml.readElementText();
        else if (xml.name() == u"numerusform"_s)
            messages.last().translations << xml.readElementText();
        else if (xml.name() == u"translation"_s) {
            messages.last().finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

QStringList staleFaults(const QList<Message> &committed, const QList<Message> &found)
{
    QStringList faults;
    for (const Message &message : found) {
        if (!contains(committed, message))
            faults << named(message, u"is in the sources only"_s);
    }
    for (const Message &message : committed) {
        if (!contains(found, message))
            faults << named(message, u"is no longer in the sources"_s);
    }
    return faults;
}

QStringList unfinishedFaults(const QList<Message> &messages)
{
    QStringList faults;
    for (const Message &message : messages) {
        if (!message.finished || message.translations.isEmpty() || message.translations.contains(QString()))
            faults << named(message, u"is not translated"_s);
    }
    return faults;
}

QStringList placeholderFaults(const QList<Message> &messages)
{
    QStringList faults;
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            if (translation.isEmpty())
                continue; // named as not translated already
            QStringList wanted = placeholders(message.source);
            QStringList given = placeholders(translation);
            if (message.plural) { // "one line" may leave the number out
                wanted.removeAll(u"%n"_s);
                given.removeAll(u"%n"_s);
            }
            if (wanted != given)
                faults << named(message, u"has other placeholders than \"%1\""_s.arg(translation));
            if (accessKeys(message.source).size() != accessKeys(translation).size())
                faults << named(message, u"has other access keys than \"%1\""_s.arg(translation));
        }
    }
    return faults;
}

QStringList accessKeyFaults(const QList<Message> &messages)
{
    QStringList faults;
    QHash<QString, const Message *> taken; // by context and letter
    for (const Message &message : messages) {
        const QStringList wanted = accessKeys(message.source);
        const QStringList given = accessKeys(message.translations.value(0));
        // The actions are of many menus, and these stand on no page together.
        if (wanted.isEmpty() || given.isEmpty() || message.context == u"Action"_s)
            continue;
        const Message *&other = taken[message.context + u'\n' + given.first()];
        if (other && accessKeys(other->source) != wanted)
            faults << named(message, u"has the access key of \"%1\""_s.arg(other->source));
        other = &message;
    }
    return faults;
}

} // namespace stowage::test
