// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &path)
{
    QFile file(QStringLiteral(STOWAGE_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A manual page as text: without requests, fonts and escapes.
QString manual(const QString &page)
{
    static const QRegularExpression request(u"^\\.(?!\\\\)[A-Z]*"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression font(u"\\\\f[A-Z]"_s);
    return contents(u"packaging/man/"_s + page).remove(request).remove(font).replace(u"\\-"_s, u"-"_s);
}

QString helpOf(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(STOWAGE_BIN_DIR) + u"/stowagectl"_s, arguments + QStringList{u"--help"_s});
    program.waitForFinished();
    return QString::fromUtf8(program.readAllStandardOutput());
}

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    auto it = pattern.globalMatch(text);
    while (it.hasNext())
        found << it.next().captured(1);
    found.sort();
    found.removeDuplicates();
    return found;
}

QStringList commands()
{
    static const QRegularExpression line(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    return matches(helpOf({}), line);
}

QStringList options(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])(--[a-z][a-z-]*)"_s);
    return matches(text, option);
}

QStringList missing(const QStringList &wanted, const QStringList &there)
{
    QStringList lacking;
    std::set_difference(wanted.begin(), wanted.end(), there.begin(), there.end(), std::back_inserter(lacking));
    return lacking;
}

} // namespace

// What the programs say of themselves, their manual pages and the README say too.
class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsAreInTheManual();
    void optionsAreInTheManual();
    void readmeCallsCommandsThatExist();
};

void TestManual::commandsAreInTheManual()
{
    static const QRegularExpression entry(u"^\\.TP\\n\\\\fB([a-z]+)\\\\fR"_s, QRegularExpression::MultilineOption);
    QVERIFY(commands().contains(u"verify"_s));
    QCOMPARE(matches(contents(u"packaging/man/stowagectl.1.in"_s), entry), commands());
}

void TestManual::optionsAreInTheManual()
{
    QStringList told = options(helpOf({})) + QStringList{u"--version"_s};
    const QStringList names = commands();
    for (const QString &name : names)
        told += options(helpOf({name}));
    told.sort();
    told.removeDuplicates();
    QVERIFY(told.contains(u"--db"_s));
    const QStringList written = options(manual(u"stowagectl.1.in"_s));
    QCOMPARE(missing(told, written).join(u' '), QString());
    QCOMPARE(missing(written, told).join(u' '), QString());
}

void TestManual::readmeCallsCommandsThatExist()
{
    static const QRegularExpression call(u"stowagectl ([a-z]+) +--"_s);
    const QStringList called = matches(contents(u"README.md"_s), call);
    QVERIFY(called.contains(u"verify"_s));
    QCOMPARE(missing(called, commands()).join(u' '), QString());
}

STOWAGE_SUITE(TestManual)
#include "tst_manual.moc"
