// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operations/import_fixture.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace stowage;
using namespace stowage::test;

// Nine months of a real wholesaler's stock: what the files add up to was reckoned apart from this program.
class TestImportRetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void history_data() { addEngineRows(); }
    void history();

private:
    static QString golden(const QString &name)
    {
        return QStringLiteral(STOWAGE_SOURCE_DIR) + "/tests/golden/import/retail_"_L1 + name;
    }
};

void TestImportRetail::history()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    QFile file(golden(u"expected.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();

    QCOMPARE(company.run({.kind = ImportKind::Locations, .path = golden(u"locations.csv"_s)}).added, 2);
    const auto items = company.run({.kind = ImportKind::Items, .path = golden(u"items.csv"_s)});
    QCOMPARE(items.added, expected[u"items"].toInteger());
    QCOMPARE(items.created.value(u"category"_s), 2);

    const ImportRequest request{.kind = ImportKind::Movements, .path = golden(u"movements.csv"_s)};
    const auto report = company.run(request);
    QCOMPARE(ImportFixture::reasons(report), QStringList());
    QCOMPARE(report.added, expected[u"rows"].toInteger());
    QCOMPARE(report.documents, expected[u"documents"].toInteger());
    const QJsonObject kinds = expected[u"by_kind"].toObject();
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE role = 1"), kinds[u"in"].toInteger());
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE role = 2"), kinds[u"out"].toInteger());
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE role = 3"), kinds[u"adjustment"].toInteger());
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE role = 4"), kinds[u"transfer"].toInteger());
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE role = 5"), kinds[u"transfer"].toInteger());

    QStringList stock;
    const QJsonObject levels = expected[u"stock"].toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it)
        stock << it.key() + u' ' + it.value().toString();
    stock.sort();
    QCOMPARE(company.stock(), stock);
    QCOMPARE(company.differences(), QStringList());

    const QStringList before = company.everything();
    QCOMPARE(company.run(request).unchanged, report.added);
    QCOMPARE(company.everything(), before);

    const auto reversal = company.importer().reverse(report.id);
    QVERIFY2(reversal, reversal ? "" : qPrintable(reversal.error().toString()));
    QCOMPARE(reversal->documents, report.documents);
    QCOMPARE(company.stock(), QStringList());
    QCOMPARE(company.number("SELECT count(*) FROM stock_level WHERE value <> 0"), 0);
    QCOMPARE(company.differences(), QStringList());

    QCOMPARE(company.run(request).added, report.added);
    QCOMPARE(company.stock(), stock);
    QCOMPARE(company.differences(), QStringList());
}

STOWAGE_SUITE(TestImportRetail)
#include "tst_import_retail.moc"
