// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace stowage::test;

namespace {

QString contents(const QString &path)
{
    QFile file(QStringLiteral(STOWAGE_SOURCE_DIR) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

// Every file of the project that people write, by its path from the root.
QStringList projectFiles()
{
    static const QRegularExpression written(
        u"(^|/)([^/.]+|[^/]+\\.(cpp|h|sql|txt|cmake|md|sh|py|json|qss|svg|in|xml|desktop))$"_s);
    const QDir root(QStringLiteral(STOWAGE_SOURCE_DIR));
    QStringList files = root.entryList(QDir::Files);
    const QStringList folders{u"app"_s,          u"models"_s, u"views"_s,     u"resources"_s,
                              u"translations"_s, u"tests"_s,  u"packaging"_s, u".ci"_s};
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << root.relativeFilePath(it.next());
    }
    files = files.filter(written);
    files.removeAll(u"LICENSE"_s);
    files.sort();
    return files;
}

QStringList layeredFiles()
{
    QStringList files = projectFiles();
    files.removeIf([](const QString &path) {
        return !path.startsWith(u"models/"_s) && !path.startsWith(u"app/"_s) && !path.startsWith(u"views/"_s);
    });
    return files;
}

// A fault begins "path:line", so the list reads like a compiler's.
void report(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 fault(s), named above"_s.arg(faults.size())));
}

void addSample(const char *name, const char *path, const char *text, const char *fault)
{
    QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text) << QString::fromUtf8(fault);
}

void sampleColumns()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault"); // what the one fault says; empty: there is none
}

void compare(const QStringList &faults, const QString &expected)
{
    if (expected.isEmpty())
        return report(faults);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().contains(expected), qPrintable(faults.first()));
}

} // namespace

// Reads every source and holds it against the rules; the samples show that each rule can be broken.
class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includesFollowTheArrows();
    void modelsHaveNoClockChanceOrThread();
    void modelsLeaveTheWords();
    void everySourceNamesItsLicence();
    void nothingIsLeftForLater();
    void topLevelFoldersAreKnown();

    void includeSamples_data();
    void includeSamples();
    void seamSamples_data();
    void seamSamples();
    void translationSamples_data();
    void translationSamples();
    void licenceSamples_data();
    void licenceSamples();
    void leftoverSamples_data();
    void leftoverSamples();
    void folderSamples();
};

void TestArchitecture::includesFollowTheArrows()
{
    const QtHeaders qt = installedQtHeaders();
    const QStringList files = layeredFiles();
    QVERIFY(files.contains(u"models/base/result.h"_s));
    QStringList faults;
    for (const QString &path : files)
        faults += includeFaults(path, contents(path), qt);
    report(faults);
}

void TestArchitecture::modelsHaveNoClockChanceOrThread()
{
    QStringList faults;
    for (const QString &path : layeredFiles())
        faults += seamFaults(path, contents(path));
    report(faults);
}

void TestArchitecture::modelsLeaveTheWords()
{
    QStringList faults;
    for (const QString &path : layeredFiles())
        faults += translationFaults(path, contents(path));
    report(faults);
}

void TestArchitecture::everySourceNamesItsLicence()
{
    const QStringList files = projectFiles();
    QVERIFY(files.contains(u"dev"_s) && files.contains(u".ci/run"_s) && files.contains(u"CMakeLists.txt"_s));
    QStringList faults;
    for (const QString &path : files)
        faults += licenceFaults(path, contents(path));
    report(faults);
}

void TestArchitecture::nothingIsLeftForLater()
{
    QStringList faults;
    for (const QString &path : projectFiles())
        faults += leftoverFaults(path, contents(path));
    report(faults);
}

void TestArchitecture::topLevelFoldersAreKnown()
{
    report(folderFaults(
        QDir(QStringLiteral(STOWAGE_SOURCE_DIR)).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)));
}

void TestArchitecture::includeSamples_data()
{
    sampleColumns();
    addSample("base uses base", "models/base/ids.cpp", "#include \"models/base/ids.h\"\n", "");
    addSample("base does not know the domain", "models/base/ids.cpp", "\n#include \"models/domain/item.h\"\n",
              "models/base/ids.cpp:2 includes \"models/domain/item.h\": models/base may not use models/domain");
    addSample("the domain is without SQL", "models/domain/item.cpp", "#include <QSqlQuery>\n", "may not use Qt Sql");
    addSample("a module before the class hides nothing", "models/domain/item.cpp", "#include <QtSql/QSqlQuery>\n",
              "may not use Qt Sql");
    addSample("nor does a file's own name", "models/domain/item.cpp", "#include <qsqlquery.h>\n", "may not use Qt Sql");
    addSample("the store has SQL", "models/store/item_store.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\n", "");
    addSample("the store is below operations", "models/store/item_store.cpp", "#include \"models/operations/post.h\"\n",
              "models/store may not use models/operations");
    addSample("tables do not see the store", "models/tables/items.cpp", "#include \"models/store/item_store.h\"\n",
              "models/tables may not use models/store");
    addSample("tables are without colours", "models/tables/items.cpp", "#include <QColor>\n", "may not use Qt Gui");
    addSample("views do not see the store", "views/items/items_page.cpp", "#include \"models/store/database.h\"\n",
              "views may not use models/store");
    addSample("views use widgets and tables", "views/items/items_page.cpp",
              "#include \"models/tables/items.h\"\n#include \"views/widgets/table.h\"\n#include <QLabel>\n", "");
    addSample("the core has no widgets", "models/operations/post.cpp", "#include <QMessageBox>\n",
              "may not use Qt Widgets");
    addSample("the command line has no widgets", "app/cli/main.cpp", "#include <QApplication>\n",
              "may not use Qt Widgets");
    addSample("the command line has no views", "app/cli/main.cpp", "#include \"views/shell/main_window.h\"\n",
              "app/cli may not use views");
    addSample("the screen is not on the network", "views/items/items_page.cpp", "#include <QNetworkReply>\n",
              "may not use Qt Network");
    addSample("no test helper is shipped", "app/cli/main.cpp", "#include \"tests/support/fake_clock.h\"\n",
              "in no layer");
    addSample("no relative path", "views/items/items_page.cpp", "#include \"items_page.h\"\n", "in no layer");
    addSample("generated code", "app/desktop/main.cpp", "#include \"main.moc\"\n", "");
    addSample("no whole module", "views/items/items_page.cpp", "#include <QtWidgets>\n", "name the class");
    addSample("no library but its layer's", "models/domain/item.cpp", "#include <sqlite3.h>\n", "may not use sqlite");
    addSample("no unknown library", "models/domain/item.cpp", "#include <curl/curl.h>\n", "no library that");
    addSample("the standard library", "models/domain/item.cpp", "#include <string_view>\n#  include <cstdint>\n", "");
    addSample("no new layer by accident", "models/misc/util.cpp", "", "is in no layer");
}

void TestArchitecture::includeSamples()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    compare(includeFaults(path, text, installedQtHeaders()), fault);
}

void TestArchitecture::seamSamples_data()
{
    sampleColumns();
    const auto refused = [](const char *name, const char *text) {
        addSample(name, "models/operations/post.cpp", text, "from their seams");
    };
    refused("the present instant", "x = QDateTime::currentMSecsSinceEpoch();");
    refused("the present day", "x = QDate::currentDate();");
    refused("the system's clock", "x = std::chrono::system_clock::now();");
    refused("a steady clock", "x = std::chrono::steady_clock::now();");
    refused("a random id", "x = QUuid::createUuid();");
    refused("a random number", "x = QRandomGenerator::global()->generate();");
    refused("the C library's chance", "x = rand();");
    refused("the machine's chance", "std::random_device d;");
    refused("a timer", "#include <QTimer>");
    refused("a Qt thread", "#include <QThread>");
    refused("a pool", "QThreadPool::globalInstance();");
    refused("a thread", "std::thread t;");
    refused("a joining thread", "std::jthread t;");
    refused("concurrency", "QtConcurrent::run(f);");
    addSample("the worker owns a thread", "models/store/database_worker.cpp", "QThread t; std::jthread u;", "");
    addSample("the platform has the real clock", "app/platform/clock.cpp", "QDateTime::currentMSecsSinceEpoch();", "");
    addSample("a comment may speak of it", "models/base/ids.h", "// no QTimer, no rand()\n/* QThread\n */", "");
    addSample("a digit separator opens no literal", "models/base/ids.cpp", "x = 10'000 + rand() + 20'000;",
              "from their seams");
    addSample("a text too", "models/base/ids.cpp", "u\"QTimer\"_s + uR\"sql(SELECT rand())sql\"_s", "");
    addSample("the line is told", "models/base/ids.cpp", "// one\n\"a // b\";\nrand();\n", "models/base/ids.cpp:3 ");
    addSample("part of a word is another word", "models/base/ids.cpp", "operand(); errand(x); myQTimers;", "");
}

void TestArchitecture::seamSamples()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    compare(seamFaults(path, text), fault);
}

void TestArchitecture::translationSamples_data()
{
    sampleColumns();
    addSample("a view speaks", "views/items/items_page.cpp", "setText(tr(\"Items\"));", "");
    addSample("a program too", "app/platform/error_text.cpp", "QCoreApplication::translate(\"Error\", text);", "");
    addSample("an operation does not", "models/operations/post.cpp", "return tr(\"Items\");", "leave the words");
    addSample("nor by another name", "models/tables/items.cpp", "QCoreApplication::translate(\"a\", \"b\");",
              "leave the words");
    addSample("a title is only marked", "models/tables/items.cpp", "QT_TRANSLATE_NOOP(\"Table\", \"Code\")", "");
    addSample("part of a word is another word", "models/tables/items.cpp", "ptr(x); str (y);", "");
}

void TestArchitecture::translationSamples()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    compare(translationFaults(path, text), fault);
}

void TestArchitecture::licenceSamples_data()
{
    sampleColumns();
    addSample("a source", "models/base/ids.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\nint x;\n", "");
    addSample("a source without", "models/base/ids.cpp", "int x;\n", "does not begin");
    addSample("a banner first", "models/base/ids.h", "// ids\n// SPDX-License-Identifier: GPL-3.0-or-later\n",
              "does not begin");
    addSample("another licence", "models/base/ids.h", "// SPDX-License-Identifier: MIT\n", "does not begin");
    addSample("a schema", "resources/sql/a.sql", "-- SPDX-License-Identifier: GPL-3.0-or-later\n", "");
    addSample("a schema without", "resources/sql/a.sql", "CREATE TABLE x(y);\n", "does not begin");
    addSample("a build file", "views/CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-or-later\n", "");
    addSample("a build file without", "views/CMakeLists.txt", "project(x)\n", "does not begin");
    addSample("a script", "dev", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n", "");
    addSample("a script without", "dev", "#!/bin/sh\necho\n", "does not begin");
    addSample("a text for people", "README.md", "# Stowage\n", "");
}

void TestArchitecture::licenceSamples()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    compare(licenceFaults(path, text), fault);
}

void TestArchitecture::leftoverSamples_data()
{
    sampleColumns();
    addSample("a plan in a comment", "models/base/ids.cpp",
              "// TO"
              "DO: later\n",
              "finish it");
    addSample("a known fault", "models/base/ids.cpp",
              "x(); // FIX"
              "ME\n",
              "finish it");
    addSample("a mark", "README.md",
              "Text\n\nX"
              "XX\n",
              "README.md:3 ");
    addSample("a test that does not test", "tests/base/tst_ids.cpp",
              "QS"
              "KIP(\"not here\");\n",
              "finish it");
    addSample("the code for no currency", "tests/base/tst_ids.cpp",
              "u\"X"
              "XX\"_s\n",
              "");
    addSample("a word that contains one", "dev",
              "mktemp -d /tmp/a.XXXX"
              "XX\n",
              "");
}

void TestArchitecture::leftoverSamples()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    compare(leftoverFaults(path, text), fault);
}

void TestArchitecture::folderSamples()
{
    report(folderFaults({u".ci"_s, u".git"_s, u"app"_s, u"build"_s, u"models"_s, u"packaging"_s, u"resources"_s,
                         u"tests"_s, u"translations"_s, u"views"_s}));
    QCOMPARE(folderFaults({u"cmake"_s, u"app"_s, u"docs"_s}).size(), 2);
}

STOWAGE_SUITE(TestArchitecture)
#include "tst_architecture.moc"
