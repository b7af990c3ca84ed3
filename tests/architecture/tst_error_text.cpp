// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"
#include "models/base/result.h"
#include "tests/support/suite.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace stowage;

namespace {

QString sourcesOf(const QStringList &folders)
{
    QString text;
    for (const QString &folder : folders) {
        QDirIterator it(QStringLiteral(STOWAGE_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                return {};
            text += QString::fromUtf8(file.readAll());
        }
    }
    return text;
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasASentence();
    void everyKindOfNameHasItsSentences();
    void argumentsTakeTheirPlaces();
    void unknownKeysAreNamed();
};

void TestErrorText::everyKeyHasASentence()
{
    static const QRegularExpression literal(u"u\"([a-z_]+(?:\\.[a-z_]+)+)\"_s"_s);
    // Names of files and paths of the API's members look like keys.
    const QStringList others{u"company.stowage"_s, u"settings.ini"_s, u"pricing.currency"_s, u"inventory.tracked"_s,
                             u"supplier.id"_s};
    QStringList without;
    qsizetype count = 0;
    const QString text = sourcesOf({u"models"_s, u"app"_s});
    for (auto match = literal.globalMatch(text); match.hasNext();) {
        const QString key = match.next().captured(1);
        ++count;
        if (!others.contains(key) && !hasErrorText(key) && !without.contains(key))
            without << key;
    }
    QVERIFY(count > 100);
    QCOMPARE(without.join(u' '), QString());
}

// These keys are put together, so that no source holds them whole.
void TestErrorText::everyKindOfNameHasItsSentences()
{
    for (const QString &what : {u"category"_s, u"location"_s, u"supplier"_s}) {
        for (const QString &rule :
             {u"code.empty"_s, u"code.spaces"_s, u"code.too_long"_s, u"name.empty"_s, u"name.too_long"_s}) {
            const QString key = what + u'.' + rule;
            QVERIFY2(hasErrorText(key), qPrintable(key));
        }
    }
    for (const QString &state :
         {u"draft"_s, u"pending_approval"_s, u"approved"_s, u"shipped"_s, u"partially_received"_s, u"received"_s,
          u"completed"_s, u"rejected"_s, u"cancelled"_s, u"recalled"_s})
        QVERIFY2(hasErrorText(u"transfer.state."_s + state), qPrintable(state));
}

void TestErrorText::argumentsTakeTheirPlaces()
{
    const Error error{Error::Code::Conflict, u"item.barcode.taken"_s, {{u"code"_s, u"{item}"_s}, {u"item"_s, u"A"_s}}};
    QCOMPARE(errorText(error), u"The barcode {item} belongs to A already. Remove it there first."_s);
}

void TestErrorText::unknownKeysAreNamed()
{
    QVERIFY(!hasErrorText(u"nothing.such"_s));
    QVERIFY(errorText({Error::Code::Storage, u"nothing.such"_s, {}}).contains(u"nothing.such"_s));
}

STOWAGE_SUITE(TestErrorText)

#include "tst_error_text.moc"
