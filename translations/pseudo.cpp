// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/pseudo.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace stowage {

namespace {

QChar marked(QChar letter)
{
    static const QString plain = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    static const QString accented = u"ÀßÇÐÈƑĜĤÌĴĶĿMÑÖÞQŔŠŤÛVŴXÝŽàƀçðéƒĝĥîĵķļɱñöþqŕšťûvŵxýž"_s;
    const auto place = plain.indexOf(letter);
    return place < 0 ? letter : accented[place];
}

// Two fifths of the letters: what the longest of the usual languages add to English.
QString padding(qsizetype letters)
{
    return QString((letters * 2 + 4) / 5, u'~');
}

} // namespace

QString pseudoText(const QString &text)
{
    static const QRegularExpression kept(
        uR"re(%(?:L?\d+|n)|\{\w+\}|<[^>]*>|&[a-z]+;|&#\d+;|\*\.?\w*|(?:Ctrl|Shift|Alt)\+\S+)re"_s);
    QString pseudo;
    qsizetype from = 0;
    qsizetype letters = 0;
    const auto mark = [&](QStringView part) {
        for (const QChar letter : part)
            pseudo += marked(letter);
        letters += part.size();
    };
    auto matches = kept.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        mark(QStringView(text).sliced(from, match.capturedStart() - from));
        pseudo += match.captured();
        from = match.capturedEnd();
    }
    mark(QStringView(text).sliced(from));
    return u"[%1 %2]"_s.arg(pseudo, padding(letters));
}

QByteArray pseudoTranslation(const QByteArray &ts)
{
    QByteArray out;
    QXmlStreamReader reader(ts);
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    QString source;
    bool plural = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"message"_s)
            plural = reader.attributes().value(u"numerus"_s) == u"yes"_s;
        if (reader.isStartElement() && reader.name() == u"source"_s) {
            source = reader.readElementText();
            writer.writeTextElement(u"source"_s, source);
        } else if (reader.isStartElement() && reader.name() == u"translation"_s) {
            reader.skipCurrentElement();
            writer.writeStartElement(u"translation"_s);
            for (int form = 0; plural && form < 2; ++form)
                writer.writeTextElement(u"numerusform"_s, pseudoText(source));
            if (!plural)
                writer.writeCharacters(pseudoText(source));
            writer.writeEndElement();
        } else if (!reader.isWhitespace() && !reader.isDTD()) {
            writer.writeCurrentToken(reader);
        }
    }
    return out;
}

} // namespace stowage
