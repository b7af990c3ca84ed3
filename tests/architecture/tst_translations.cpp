// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/translation_rules.h"
#include "tests/support/suite.h"
#include "translations/pseudo.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace stowage::test;

namespace {

const QString source = QStringLiteral(STOWAGE_SOURCE_DIR);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray aTs(const QString &messages)
{
    return u"<TS version=\"2.1\"><context><name>Page</name>%1</context></TS>"_s.arg(messages).toUtf8();
}

QString translated(const QTranslator &translator, const Message &message, int count)
{
    return translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                message.comment.toUtf8().constData(), message.plural ? count : -1);
}

void report(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 fault(s), named above"_s.arg(faults.size())));
}

} // namespace

// The languages are whole: what lupdate finds stands in every .ts file, translated, and reaches the program.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languagesAreUpToDate_data();
    void languagesAreUpToDate();
    void languagesAreWhole_data();
    void languagesAreWhole();
    void everyTextReachesTheProgram_data();
    void everyTextReachesTheProgram();
    void pseudoCoversEveryText();

    void faultsAreFound();
    void pseudoTexts_data();
    void pseudoTexts();
    void pseudoPlurals();

private:
    void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    const QStringList files = QDir(source + u"/translations"_s).entryList({u"stowage_*.ts"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).chopped(3);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestTranslations::languagesAreUpToDate_data()
{
    languages();
}

// lupdate merges into a copy, so the tree stays as it is.
void TestTranslations::languagesAreUpToDate()
{
    QFETCH(QString, language);
    const QString name = u"stowage_%1.ts"_s.arg(language);
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(source + u"/translations/"_s + name, folder.filePath(name)));

    QStringList command = QStringLiteral(STOWAGE_LUPDATE).split(u'|');
    if (language == u"en"_s)
        command << u"-pluralonly"_s;
    command << QStringLiteral(STOWAGE_LUPDATE_FOLDERS).split(u'|') << u"-ts"_s << folder.filePath(name);
    QProcess lupdate;
    lupdate.setWorkingDirectory(source);
    lupdate.start(command.takeFirst(), command);
    QVERIFY(lupdate.waitForFinished(120'000)); // it reads every source, on a machine that may be busy
    QCOMPARE(lupdate.exitCode(), 0);
    // It warns of texts that it cannot place, and so nobody could translate.
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());

    const QByteArray committed = contents(source + u"/translations/"_s + name);
    const QByteArray found = contents(folder.filePath(name));
    report(staleFaults(messagesOf(committed), messagesOf(found)));
    QVERIFY2(QTest::currentTestFailed() || committed == found, "the file differs from what ./dev translations writes");
}

void TestTranslations::languagesAreWhole_data()
{
    languages();
}

void TestTranslations::languagesAreWhole()
{
    QFETCH(QString, language);
    const auto messages = messagesOf(contents(u"%1/translations/stowage_%2.ts"_s.arg(source, language)));
    report(unfinishedFaults(messages) + placeholderFaults(messages) + accessKeyFaults(messages));
}

void TestTranslations::everyTextReachesTheProgram_data()
{
    languages();
}

void TestTranslations::everyTextReachesTheProgram()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/stowage_%1.qm"_s.arg(language)));
    const auto messages = messagesOf(contents(u"%1/translations/stowage_%2.ts"_s.arg(source, language)));
    for (const Message &message : messages)
        QCOMPARE(translated(translator, message, 1), message.translations.first());
}

void TestTranslations::pseudoCoversEveryText()
{
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/stowage_xx.qm"_s));
    const auto messages = messagesOf(contents(source + u"/translations/stowage_ms.ts"_s));
    for (const Message &message : messages)
        QCOMPARE(translated(translator, message, 7), stowage::pseudoText(message.source));
}

void TestTranslations::faultsAreFound()
{
    const auto good = messagesOf(aTs(u"<message><source>&amp;Open %1</source><translation>&amp;Buka %1</translation>"
                                     "</message><message numerus=\"yes\"><source>%n line(s)</source><translation>"
                                     "<numerusform>satu baris</numerusform></translation></message>"_s));
    QCOMPARE(good.size(), 2);
    QCOMPARE(good[0].context, u"Page"_s);
    report(staleFaults(good, good) + unfinishedFaults(good) + placeholderFaults(good));

    QCOMPARE(staleFaults({}, good).size(), 2);
    QCOMPARE(staleFaults(good, {}).size(), 2);
    QCOMPARE(staleFaults({}, good).value(0), u"Page: \"&Open %1\" is in the sources only"_s);

    const auto bad = [](const QString &translation) {
        return messagesOf(aTs(u"<message><source>&amp;Open %1</source>%2</message>"_s.arg(u"%1"_s, translation)));
    };
    QCOMPARE(unfinishedFaults(bad(u"<translation type=\"unfinished\">&amp;Buka %1</translation>"_s)).size(), 1);
    QCOMPARE(unfinishedFaults(bad(u"<translation></translation>"_s)).size(), 1);
    QCOMPARE(placeholderFaults(bad(u"<translation>&amp;Buka</translation>"_s)).size(), 1);
    QCOMPARE(placeholderFaults(bad(u"<translation>Buka %1</translation>"_s)).size(), 1);

    const auto twice = [](const QString &second) {
        return messagesOf(
            aTs(u"<message><source>&amp;Open</source><translation>&amp;Buka</translation></message>"
                "<message><source>%1</source><translation>&amp;Baris</translation></message>"_s.arg(second)));
    };
    QCOMPARE(accessKeyFaults(twice(u"&amp;Rows"_s)).size(), 1);
    QCOMPARE(accessKeyFaults(twice(u"&amp;Only rows"_s)), QStringList()); // never seen at once in English either
}

void TestTranslations::pseudoTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pseudo");
    QTest::newRow("letters") << u"Stock"_s << u"[Šťöçķ ~~]"_s;
    QTest::newRow("a placeholder") << u"Item %1 of %L2"_s << u"[Ìťéɱ %1 öƒ %L2 ~~~~]"_s;
    QTest::newRow("a named placeholder") << u"“{text}” is"_s << u"[“{text}” îš ~~]"_s;
    QTest::newRow("a count") << u"%n row(s)"_s << u"[%n ŕöŵ(š) ~~~]"_s;
    QTest::newRow("an access key") << u"&Save"_s << u"[&Šàvé ~~]"_s;
    QTest::newRow("a tag and an entity") << u"<b>A</b>&nbsp;B"_s << u"[<b>À</b>&nbsp;ß ~]"_s;
    QTest::newRow("a file pattern") << u"Sheets (*.csv *.xlsx)"_s << u"[Šĥééťš (*.csv *.xlsx) ~~~~]"_s;
    QTest::newRow("keys") << u"Ctrl+R"_s << u"[Ctrl+R ]"_s;
}

void TestTranslations::pseudoTexts()
{
    QFETCH(QString, text);
    QTEST(stowage::pseudoText(text), "pseudo");
}

void TestTranslations::pseudoPlurals()
{
    const auto messages = messagesOf(stowage::pseudoTranslation(
        aTs(u"<message numerus=\"yes\"><source>%n row(s)</source><translation type=\"unfinished\"><numerusform/>"
            "</translation></message><message><source>A</source><translation/></message>"_s)));
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].translations, QStringList(2, u"[%n ŕöŵ(š) ~~~]"_s));
    QCOMPARE(messages[1].translations, QStringList{u"[À ~]"_s});
    QVERIFY(messages[0].finished && messages[0].plural && !messages[1].plural);
}

STOWAGE_SUITE(TestTranslations)
#include "tst_translations.moc"
