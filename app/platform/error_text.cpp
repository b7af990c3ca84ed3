// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"

#include "app/platform/error_sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace stowage {

namespace {

const char *sentenceFor(const QString &key)
{
    static const QHash<QLatin1StringView, const char *> byKey = [] {
        QHash<QLatin1StringView, const char *> table;
        for (const auto &sentences :
             {errorSentencesOfValues(), errorSentencesOfItems(), errorSentencesOfPlaces(), errorSentencesOfDocuments(),
              errorSentencesOfImports(), errorSentencesOfTables(), errorSentencesOfJson(), errorSentencesOfStore(),
              errorSentencesOfLedger(), errorSentencesOfPeople(), errorSentencesOfPapers(), errorSentencesOfPromises(),
              errorSentencesOfTransfers(), errorSentencesOfAlerts()}) {
            for (const ErrorSentence &sentence : sentences)
                table.insert(QLatin1StringView(sentence.key), sentence.text);
        }
        return table;
    }();
    const QByteArray latin = key.toLatin1();
    return byKey.value(QLatin1StringView(latin), nullptr);
}

} // namespace

QString errorText(const Error &error)
{
    const char *sentence = sentenceFor(error.key);
    if (sentence == nullptr) {
        //: %1 is the internal name of an error that has no sentence
        return QCoreApplication::translate("ErrorText", "Something went wrong (%1). Nothing was saved.").arg(error.key);
    }
    const QString text = QCoreApplication::translate("ErrorText", sentence);
    // One pass, so that an argument that itself holds braces stays as it is.
    QString worded;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        worded += QStringView(text).mid(at, open - at);
        worded += error.arg(QStringView(text).mid(open + 1, close - open - 1));
        at = close + 1;
    }
    worded += QStringView(text).mid(at);
    return worded;
}

bool hasErrorText(const QString &key)
{
    return sentenceFor(key) != nullptr;
}

} // namespace stowage
