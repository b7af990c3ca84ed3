// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/translation_rules.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace stowage::test;

namespace {

const QString source = QStringLiteral(STOWAGE_SOURCE_DIR);
const QString handbook = source + u"/resources/manual"_s;

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString chapter(const QString &language, const QString &name)
{
    return contents(u"%1/%2/%3"_s.arg(handbook, language, name));
}

QStringList chapters(const QString &language)
{
    return QDir(handbook + u'/' + language).entryList(QDir::Files, QDir::Name);
}

QStringList languages()
{
    return QDir(handbook).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    auto it = pattern.globalMatch(text);
    while (it.hasNext())
        found << it.next().captured(1).simplified();
    return found;
}

// "#" and "##", in their order.
QStringList headings(const QString &text)
{
    static const QRegularExpression mark(u"^(#+) "_s, QRegularExpression::MultilineOption);
    return matches(text, mark);
}

QString title(const QString &text)
{
    return text.section(u'\n', 0, 0).mid(2);
}

QStringList links(const QString &text)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    QStringList found = matches(text, link);
    found.sort();
    return found;
}

QStringList bold(const QString &text)
{
    static const QRegularExpression pattern(u"\\*\\*(.+?)\\*\\*"_s, QRegularExpression::DotMatchesEverythingOption);
    return matches(text, pattern);
}

bool isKey(const QString &text)
{
    static const QRegularExpression key(u"^((Ctrl|Alt|Shift)\\+)*(F\\d+|Enter|Del|[0-9A-Z,/+-])$"_s);
    return key.match(text).hasMatch();
}

QStringList keys(const QString &text)
{
    QStringList found = bold(text);
    found.removeIf([](const QString &each) { return !isKey(each); });
    found.sort();
    return found;
}

// What is bold is a key, a word of the screen, or a sentence of its own.
QStringList screenWords(const QString &text)
{
    QStringList found = bold(text);
    found.removeIf([](const QString &each) { return isKey(each) || each.endsWith(u'.'); });
    return found;
}

QString plain(QString text)
{
    static const QRegularExpression accessKey(u"&(?=\\S)"_s);
    text.remove(accessKey);
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

// Every text of the screen with its translations; of English, with itself.
QHash<QString, QStringList> textsOf(const QString &language)
{
    const QString known = language == u"en"_s ? u"ms"_s : language; // any whole language knows all the sources
    const auto messages = messagesOf(contents(u"%1/translations/stowage_%2.ts"_s.arg(source, known)).toUtf8());
    QHash<QString, QStringList> texts;
    for (const Message &message : messages) {
        const QString text = plain(message.source);
        texts[text] << (language == u"en"_s ? text : plain(message.translations.value(0)));
    }
    return texts;
}

// What the English chapter names on the screen and this one does not, or names in other words than the screen.
QStringList wordFaults(const QString &english, const QString &text, const QHash<QString, QStringList> &texts)
{
    QStringList given = screenWords(text);
    QStringList faults;
    const QStringList wanted = screenWords(english);
    for (const QString &word : wanted) {
        const QStringList right = texts.value(word);
        const auto found =
            std::find_if(given.cbegin(), given.cend(), [&](const QString &each) { return right.contains(each); });
        if (found == given.cend())
            faults << u"\"%1\" is not named as the screen has it"_s.arg(word);
        else
            given.removeAt(found - given.cbegin());
    }
    for (const QString &word : std::as_const(given))
        faults << u"\"%1\" is no word of the screen, or not one that the English chapter names"_s.arg(word);
    return faults;
}

} // namespace

// The handbook says the same in every language, in the words that the screen has.
class TestHandbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasAChapter();
    void everyTranslationHasAHandbook();
    void languagesHaveTheSameChapters();
    void chaptersAgree_data();
    void chaptersAgree();
    void linksLeadToChapters();
    void faultsAreFound();
};

void TestHandbook::everyPageHasAChapter()
{
    static const QRegularExpression page(u"PageInfo\\{PageId::\\w+, \"(\\w+)\""_s);
    const QStringList pages = matches(contents(source + u"/views/shell/pages.cpp"_s), page);
    QVERIFY(pages.contains(u"home"_s));
    for (const QString &name : pages)
        QVERIFY2(chapters(u"en"_s).contains(name + u".md"_s), qPrintable(name));
}

void TestHandbook::everyTranslationHasAHandbook()
{
    const QStringList files = QDir(source + u"/translations"_s).entryList({u"stowage_*.ts"_s}, QDir::Files, QDir::Name);
    QStringList translated;
    for (const QString &file : files)
        translated << file.section(u'_', 1).chopped(3);
    QCOMPARE(languages(), translated);
}

void TestHandbook::languagesHaveTheSameChapters()
{
    const QStringList all = languages();
    for (const QString &language : all)
        QCOMPARE(chapters(language), chapters(u"en"_s));
}

void TestHandbook::chaptersAgree_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const QStringList all = languages();
    for (const QString &language : all) {
        const QStringList names = chapters(language);
        for (const QString &name : names)
            QTest::addRow("%s/%s", qPrintable(language), qPrintable(name)) << language << name;
    }
}

void TestHandbook::chaptersAgree()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const QString english = chapter(u"en"_s, name);
    const QString text = chapter(language, name);
    const auto texts = textsOf(language);
    QCOMPARE(headings(text), headings(english));
    QVERIFY2(texts.value(title(english)).contains(title(text)), qPrintable(title(text)));
    QCOMPARE(links(text), links(english));
    QCOMPARE(keys(text), keys(english));
    QCOMPARE(wordFaults(english, text, texts).join(u'\n'), QString());
}

void TestHandbook::linksLeadToChapters()
{
    const QStringList names = chapters(u"en"_s);
    for (const QString &name : names) {
        const QStringList targets = links(chapter(u"en"_s, name));
        for (const QString &target : targets)
            QVERIFY2(names.contains(target), qPrintable(u"%1 in %2"_s.arg(target, name)));
    }
    QVERIFY(links(chapter(u"en"_s, u"index.md"_s)).contains(u"receive.md"_s));
}

void TestHandbook::faultsAreFound()
{
    const QHash<QString, QStringList> texts{{u"Stock"_s, {u"Stok"_s}}, {u"Out"_s, {u"Keluar"_s, u"Habis"_s}}};
    const QString english = u"**Ctrl+K** or **Stock**,\n**Out**. **A sentence.**"_s;
    QCOMPARE(wordFaults(english, u"**Habis**, **Stok** atau **Ctrl+K**"_s, texts), QStringList());
    QCOMPARE(wordFaults(english, u"**Habis**"_s, texts).size(), 1);
    QCOMPARE(wordFaults(english, u"**Habis** dan **Simpanan**"_s, texts).size(), 2);
    QCOMPARE(keys(english), QStringList{u"Ctrl+K"_s});
    QCOMPARE(headings(u"# A\n\n## B\ntext # no\n"_s), (QStringList{u"#"_s, u"##"_s}));
}

STOWAGE_SUITE(TestHandbook)
#include "tst_handbook.moc"
