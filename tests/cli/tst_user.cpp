// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ctl.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

const QStringList owner{u"add"_s, u"ana"_s, u"--name"_s, u"Ana"_s, u"--role"_s, u"administrator"_s, u"--pin"_s};

} // namespace

class TestUser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = std::make_unique<Ctl>(); }
    void addsListsAndSwitchesOff();
    void theFirstIsAnAdministrator();
    void refusesWithTheStatusOfRefused_data();
    void refusesWithTheStatusOfRefused();
    void tellsHowItIsUsed_data();
    void tellsHowItIsUsed();

private:
    std::unique_ptr<Ctl> m_ctl;
};

void TestUser::addsListsAndSwitchesOff()
{
    QCOMPARE(m_ctl->on(u"init"_s, {u"--name"_s, u"Shop"_s}).status, 0);
    m_ctl->write(u"places.csv"_s, "code,name,type\nSHOP,Shop,store\n");
    QCOMPARE(m_ctl->on(u"import"_s, {u"locations"_s, u"places.csv"_s}).status, 0);
    QCOMPARE(m_ctl->run(QStringList{u"user"_s, u"--db"_s, u"shop.stowage"_s} + owner, "2580\n").status, 0);
    const Ended added = m_ctl->on(u"user"_s, {u"add"_s, u"ben"_s, u"--name"_s, u"Ben"_s, u"--role"_s, u"clerk@SHOP"_s,
                                              u"--role"_s, u"auditor"_s});
    QCOMPARE(added.err, QString());
    QCOMPARE(added.out, u"ben\tBen\tclerk@SHOP, auditor\tnone\n"_s);
    QCOMPARE(m_ctl->on(u"user"_s, {u"disable"_s, u"BEN"_s}).status, 0);

    const Ended listed = m_ctl->on(u"user"_s, {u"list"_s, u"--format"_s, u"json"_s});
    const QJsonArray users = QJsonDocument::fromJson(listed.out.toUtf8()).object().value(u"data"_s).toArray();
    QCOMPARE(users.size(), 2);
    const QJsonObject ben = users[1].toObject();
    QCOMPARE(ben.value(u"login"_s), u"ben"_s);
    QCOMPARE(ben.value(u"active"_s), false);
    QCOMPARE(ben.value(u"roles"_s).toArray(),
             (QJsonArray{QJsonObject{{u"role"_s, u"auditor"_s}, {u"location"_s, QJsonValue::Null}},
                         QJsonObject{{u"role"_s, u"clerk"_s}, {u"location"_s, u"SHOP"_s}}}));
    QVERIFY(!listed.out.contains(u"argon2"_s));
}

void TestUser::theFirstIsAnAdministrator()
{
    QCOMPARE(m_ctl->on(u"init"_s, {u"--name"_s, u"Shop"_s}).status, 0);
    const Ended refused = m_ctl->on(u"user"_s, {u"add"_s, u"ben"_s, u"--name"_s, u"Ben"_s, u"--role"_s, u"clerk"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains(u"administrator"_s), qPrintable(refused.err));
    QCOMPARE(m_ctl->on(u"user"_s, {u"list"_s}).out, QString());
}

void TestUser::refusesWithTheStatusOfRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("says");
    const QStringList clerk{u"add"_s, u"ben"_s, u"--name"_s, u"Ben"_s, u"--role"_s};
    QTest::newRow("an unknown role") << clerk + QStringList{u"king"_s} << QByteArray() << u"no role king"_s;
    QTest::newRow("an unknown place") << clerk + QStringList{u"clerk@MARS"_s} << QByteArray() << u"MARS"_s;
    QTest::newRow("a simple PIN") << clerk + QStringList{u"clerk"_s, u"--pin"_s} << QByteArray("1234\n") << u"PIN"_s;
    QTest::newRow("no PIN") << clerk + QStringList{u"clerk"_s, u"--pin"_s} << QByteArray() << u"4 to 12 digits"_s;
    QTest::newRow("an unknown user") << QStringList{u"disable"_s, u"zoe"_s} << QByteArray() << u"no user zoe"_s;
    QTest::newRow("the last one") << QStringList{u"disable"_s, u"ana"_s} << QByteArray() << u"only one"_s;
}

void TestUser::refusesWithTheStatusOfRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, says);
    QCOMPARE(m_ctl->on(u"init"_s, {u"--name"_s, u"Shop"_s}).status, 0);
    const QStringList call{u"user"_s, u"--db"_s, u"shop.stowage"_s};
    QCOMPARE(m_ctl->run(call + owner, "2580\n").status, 0);
    const Ended refused = m_ctl->run(call + arguments, input);
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains(says), qPrintable(refused.err));
    QCOMPARE(m_ctl->on(u"user"_s, {u"list"_s}).out, u"ana\tAna\tadministrator\tpin\n"_s);
}

void TestUser::tellsHowItIsUsed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no login") << QStringList{u"add"_s};
    QTest::newRow("another verb") << QStringList{u"hire"_s, u"ben"_s};
    QTest::newRow("two secrets") << owner + QStringList{u"--password"_s};
}

void TestUser::tellsHowItIsUsed()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(m_ctl->on(u"init"_s, {u"--name"_s, u"Shop"_s}).status, 0);
    QCOMPARE(m_ctl->on(u"user"_s, arguments).status, 2);
}

STOWAGE_SUITE(TestUser)
#include "tst_user.moc"
