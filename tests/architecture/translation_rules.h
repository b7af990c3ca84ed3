// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace stowage::test {

using namespace Qt::StringLiterals;

struct Message {
    QString context;
    QString source;
    QString comment; // tells two uses of one word apart
    bool plural = false;
    bool finished = true;
    QStringList translations; // one, or one for each plural form

    bool sameText(const Message &other) const
    {
        return context == other.context && source == other.source && comment == other.comment && plural == other.plural;
    }
};

QList<Message> messagesOf(const QByteArray &ts);

// What is wrong with a language: each fault a sentence that names context and text.
QStringList staleFaults(const QList<Message> &committed, const QList<Message> &found);
QStringList unfinishedFaults(const QList<Message> &messages);
// A translation has the placeholders and the number of access keys of its source.
QStringList placeholderFaults(const QList<Message> &messages);
// Controls of one view that answer to different letters in English do so in every language.
QStringList accessKeyFaults(const QList<Message> &messages);

} // namespace stowage::test
