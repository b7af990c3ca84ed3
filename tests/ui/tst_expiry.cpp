// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/expiry_table.h"
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/paper_fixture.h"
#include "views/expiry/expiry_filter_bar.h"
#include "views/expiry/expiry_page.h"
#include "views/widgets/paged_list.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSpinBox>

using namespace stowage;
using namespace stowage::test;

namespace {

// Milk of three lots: OLD is expired, SOON goes in ten days, LATE in hundred.
struct Dairy : PaperFixture {
    Dairy()
    {
        today = warehouse().company().calendar.dayOf(warehouse().now());
        for (const auto &[lot, days] : {std::pair(u"LATE"_s, 100), std::pair(u"SOON"_s, 10), std::pair(u"OLD"_s, -3)}) {
            DocumentLine one = line(milk, u"5"_s, u"2"_s, lot);
            one.expires = today.addDays(days);
            post(DocumentKind::Receipt, main, {one});
        }
    }
    void openExpiry()
    {
        page = std::make_unique<ExpiryPage>(warehouse(), navigator, prompts, settings());
        open(*page);
    }
    bool shows(const QStringList &lots)
    {
        return QTest::qWaitFor([&] {
            settle(*page);
            QStringList listed;
            for (int row = 0; row < page->table()->rowCount(); ++row) {
                if (const ExpiryLine *at = page->table()->row(row))
                    listed << at->row.lot;
            }
            return listed == lots;
        });
    }
    // An issue of milk as it is typed, up to the quantity.
    void beginIssue(IssuePage &issue, const QString &quantity)
    {
        open(issue, StartLine{.itemId = milk, .locationId = main});
        QVERIFY(QTest::qWaitFor([&] { return issue.row()->itemId() == milk; }));
        settle(issue);
        type(quantity);
    }
    QLineEdit *field(EntryPage &entry, const QString &name)
    {
        for (QLineEdit *edit : entry.row()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    QDate today;
    std::unique_ptr<ExpiryPage> page;
};

} // namespace

class TestExpiry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatExpiresSoonIsListed();
    void anExpiredLotIsWrittenOff();
    void theListIsExported();
    void anIssueOffersWhatExpiresFirst();
    void severalLotsArePickedWhenItPosts();
    void anotherLotAsksWhy();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestExpiry::whatExpiresSoonIsListed()
{
    Dairy dairy;
    dairy.openExpiry();
    QVERIFY(dairy.shows({u"OLD"_s, u"SOON"_s}));
    dairy.page->filters()->days()->setValue(120);
    QVERIFY(dairy.shows({u"OLD"_s, u"SOON"_s, u"LATE"_s}));
    dairy.page->filters()->which()->setCurrentIndex(1);
    QVERIFY(dairy.shows({u"OLD"_s}));
    QVERIFY(!dairy.page->filters()->days()->isEnabled());
    dairy.page->filters()->which()->setCurrentIndex(2);
    QVERIFY(dairy.shows({u"OLD"_s, u"SOON"_s, u"LATE"_s}));
    dairy.page->filters()->reset();
    QVERIFY(dairy.shows({u"OLD"_s, u"SOON"_s}));
}

void TestExpiry::anExpiredLotIsWrittenOff()
{
    Dairy dairy;
    dairy.openExpiry();
    QVERIFY(dairy.shows({u"OLD"_s, u"SOON"_s}));
    dairy.page->list()->view()->setFocus();
    dairy.page->list()->view()->selectRow(0);
    dairy.press(Qt::Key_Delete);
    const auto start = dairy.navigator.lastTarget<StartLine>();
    QVERIFY(start);
    QCOMPARE(dairy.navigator.steps.constLast().page, PageId::Adjust);
    AdjustPage adjust(dairy.warehouse(), dairy.navigator, dairy.prompts);
    dairy.open(adjust, *start);
    QVERIFY(QTest::qWaitFor([&] {
        dairy.settle(adjust);
        return adjust.model().rowCount() == 1;
    }));
    QCOMPARE(adjust.model().lines().constFirst().quantity, Quantity::fromInt(-5));
    dairy.run(adjust, u"adjust.post"_s);
    QVERIFY(dairy.shows({u"SOON"_s}));
    QCOMPARE(dairy.stock(dairy.milk, dairy.main), u"34"_s);
}

void TestExpiry::theListIsExported()
{
    Dairy dairy;
    dairy.openExpiry();
    dairy.prompts.file = dairy.folder() + u"/expiry.csv"_s;
    dairy.run(*dairy.page, u"list.export"_s);
    QVERIFY(QTest::qWaitFor([&] { return !dairy.prompts.notices.isEmpty(); }));
    QFile file(dairy.prompts.file);
    QVERIFY(file.open(QFile::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1].contains("MILK") && lines[1].contains("OLD") && lines[1].contains(",-3,"), lines[1].constData());
}

void TestExpiry::anIssueOffersWhatExpiresFirst()
{
    Dairy dairy;
    IssuePage issue(dairy.warehouse(), dairy.navigator, dairy.prompts);
    dairy.beginIssue(issue, u"4"_s);
    QLineEdit *lot = dairy.field(issue, u"Lot or serial"_s);
    QVERIFY(lot);
    QVERIFY(QTest::qWaitFor([&] { return lot->text() == u"SOON"; }));
}

void TestExpiry::severalLotsArePickedWhenItPosts()
{
    Dairy dairy;
    IssuePage issue(dairy.warehouse(), dairy.navigator, dairy.prompts);
    dairy.beginIssue(issue, u"8"_s);
    QLineEdit *lot = dairy.field(issue, u"Lot or serial"_s);
    QVERIFY(QTest::qWaitFor([&] { return issue.isSettled() && lot->text().isEmpty(); }));
    dairy.press(Qt::Key_Return); // to the lot
    dairy.press(Qt::Key_Return); // which stays empty
    dairy.press(Qt::Key_Return); // past the note
    QCOMPARE(issue.model().rowCount(), 1);
    dairy.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return dairy.stock(dairy.milk, dairy.main) == u"31"; }));
    dairy.openExpiry();
    dairy.page->filters()->which()->setCurrentIndex(2);
    QVERIFY(dairy.shows({u"OLD"_s, u"LATE"_s})); // SOON has gone, and three of LATE
    QCOMPARE(dairy.page->table()->row(1)->row.onHand, Quantity::fromInt(2));
}

void TestExpiry::anotherLotAsksWhy()
{
    Dairy dairy;
    IssuePage issue(dairy.warehouse(), dairy.navigator, dairy.prompts);
    dairy.beginIssue(issue, u"2"_s);
    QLineEdit *lot = dairy.field(issue, u"Lot or serial"_s);
    QVERIFY(QTest::qWaitFor([&] { return lot->text() == u"SOON"; }));
    QLineEdit *why = dairy.field(issue, u"Why this lot"_s);
    QVERIFY(why && !why->isVisible());
    lot->setText(u"LATE"_s);
    QVERIFY(QTest::qWaitFor([&] { return why->isVisible(); }));
    QVERIFY(!issue.row()->take()); // it is marked, and nothing is lost
    QVERIFY(why->hasFocus());
    dairy.enter(u"The customer asked for it"_s);
    dairy.press(Qt::Key_Return); // past the note
    QCOMPARE(issue.model().rowCount(), 1);
    dairy.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return dairy.stock(dairy.milk, dairy.main) == u"37"; }));
    const QList<MovementRow> rows = settled(dairy.warehouse().movementPage({}, {}));
    QCOMPARE(rows.constFirst().reason, u"The customer asked for it"_s);
    QCOMPARE(rows.constFirst().lot, u"LATE"_s);
}

void TestExpiry::everyControlHasANameAndAKeyOfItsOwn()
{
    Dairy dairy;
    dairy.openExpiry();
    QCOMPARE(controlFaults(*dairy.page), QString());
}

STOWAGE_SUITE(TestExpiry)
#include "tst_expiry.moc"
