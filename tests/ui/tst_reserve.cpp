// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reservations_table.h"
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/paper_fixture.h"
#include "views/reserve/reservations_page.h"
#include "views/reserve/reserve_form.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/field_state.h"
#include "views/widgets/item_picker.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/quantity_edit.h"

#include <QComboBox>
#include <QLineEdit>

using namespace stowage;
using namespace stowage::test;

namespace {

struct Desk : PaperFixture {
    Desk()
    {
        settled(warehouse().reserve(wish(bolt, u"150"_s, u"SO-1"_s)));
        page = std::make_unique<ReservationsPage>(warehouse(), navigator, prompts, settings());
        open(*page);
    }
    Reservation wish(RowId itemId, const QString &quantity, const QString &reference)
    {
        return {.uuid = warehouse().newUuid(),
                .reference = reference,
                .itemId = itemId,
                .locationId = main,
                .quantity = must(Quantity::fromString(quantity))};
    }
    QString reserved(RowId itemId)
    {
        const QList<StockRow> rows = settled(warehouse().stockOf(itemId));
        for (const StockRow &row : rows) {
            if (row.locationId == main)
                return row.reserved.toString();
        }
        return {};
    }
    QStringList listed() const
    {
        QStringList texts;
        for (int row = 0; row < page->table()->rowCount(); ++row) {
            if (const ReservationRow *at = page->table()->row(row))
                texts << at->reservation.reference + u' ' + at->itemCode + u' ' + at->reservation.held.toString();
        }
        return texts;
    }
    // Settled, with what the list then shows.
    bool shows(const QStringList &texts)
    {
        return QTest::qWaitFor([&] {
            settle(*page);
            return listed() == texts;
        });
    }

    std::unique_ptr<ReservationsPage> page;
};

} // namespace

class TestReserve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void stockIsReservedByKeysAlone();
    void aScanBeginsAReservation();
    void moreThanIsAvailableIsMarkedAndNothingIsLost();
    void whatIsMissingIsMarked();
    void whatIsReleasedComesBackByUndo();
    void whatIsHeldIsIssuedUnderItsReference();
    void theListShowsWhatIsHeldFirst();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestReserve::stockIsReservedByKeysAlone()
{
    Desk desk;
    desk.run(*desk.page, u"reservations.new"_s);
    QVERIFY(desk.page->form()->reference()->hasFocus());
    desk.enter(u"SO-2"_s);
    desk.enter(u"PUMP"_s);
    QVERIFY(QTest::qWaitFor([&] { return desk.page->form()->item()->itemId() == desk.pump; }));
    desk.page->form()->location()->setFocus();
    desk.enter(u"MAIN"_s);
    QVERIFY(QTest::qWaitFor([&] { return desk.page->form()->location()->locationId() == desk.main; }));
    desk.page->form()->quantity()->setFocus();
    desk.page->form()->quantity()->selectAll();
    desk.enter(u"4"_s);
    QVERIFY(desk.page->form()->until()->hasFocus()); // the pump has no lots
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.shows({u"SO-2 PUMP 4"_s, u"SO-1 BOLT 150"_s}));
    QCOMPARE(desk.reserved(desk.pump), u"4"_s);
    QCOMPARE(desk.prompts.notices, QStringList(u"4 reserved for SO-2."_s));
    QCOMPARE(desk.page->form()->reference()->text(), u"SO-2"_s); // for the next line of the same order
    QCOMPARE(desk.page->form()->item()->itemId(), 0);
}

void TestReserve::aScanBeginsAReservation()
{
    Desk desk;
    desk.scan(*desk.page, u"4006381333931"_s);
    QCOMPARE(desk.page->form()->item()->itemId(), desk.pump);
    QVERIFY(QTest::qWaitFor([&] { return desk.page->form()->location()->isLoaded(); }));
    desk.scan(*desk.page, u"MAIN"_s);
    QCOMPARE(desk.page->form()->location()->locationId(), desk.main);
    desk.page->form()->reference()->setText(u"SO-3"_s);
    desk.run(*desk.page, u"reservations.reserve"_s);
    QVERIFY(desk.shows({u"SO-3 PUMP 1"_s, u"SO-1 BOLT 150"_s}));
}

void TestReserve::moreThanIsAvailableIsMarkedAndNothingIsLost()
{
    Desk desk;
    desk.run(*desk.page, u"reservations.new"_s);
    ReserveForm &form = *desk.page->form();
    form.reference()->setText(u"SO-2"_s);
    desk.scan(*desk.page, u"BOLT"_s);
    QVERIFY(QTest::qWaitFor([&] { return form.location()->isLoaded(); }));
    form.location()->setLocationId(desk.main);
    form.quantity()->setText(u"60"_s);
    desk.run(*desk.page, u"reservations.reserve"_s);
    desk.settle(*desk.page);
    QVERIFY(isFieldMarked(form.quantity()));
    QVERIFY(form.quantity()->hasFocus());
    QCOMPARE(form.quantity()->text(), u"60"_s);
    QCOMPARE(desk.reserved(desk.bolt), u"150"_s);
    form.quantity()->setText(u"50"_s);
    desk.run(*desk.page, u"reservations.reserve"_s);
    QVERIFY(desk.shows({u"SO-2 BOLT 50"_s, u"SO-1 BOLT 150"_s}));
}

void TestReserve::whatIsMissingIsMarked()
{
    Desk desk;
    desk.run(*desk.page, u"reservations.new"_s);
    ReserveForm &form = *desk.page->form();
    form.until()->setText(u"someday"_s);
    desk.run(*desk.page, u"reservations.reserve"_s);
    for (QWidget *field : {static_cast<QWidget *>(form.reference()), static_cast<QWidget *>(form.item()),
                           static_cast<QWidget *>(form.location()), static_cast<QWidget *>(form.quantity()),
                           static_cast<QWidget *>(form.until())})
        QVERIFY2(isFieldMarked(field), qPrintable(field->accessibleName()));
    QVERIFY(form.reference()->hasFocus());
    QVERIFY(desk.shows({u"SO-1 BOLT 150"_s}));
}

void TestReserve::whatIsReleasedComesBackByUndo()
{
    Desk desk;
    desk.page->list()->view()->setFocus();
    desk.page->list()->view()->selectRow(0);
    desk.press(Qt::Key_Delete);
    QVERIFY(desk.shows({}));
    QCOMPARE(desk.reserved(desk.bolt), u"0"_s);
    QVERIFY(desk.prompts.undo);
    desk.prompts.undo();
    QVERIFY(desk.shows({u"SO-1 BOLT 150"_s}));
}

void TestReserve::whatIsHeldIsIssuedUnderItsReference()
{
    Desk desk;
    desk.page->list()->view()->selectRow(0);
    desk.run(*desk.page, u"reservations.issue"_s);
    const auto start = desk.navigator.lastTarget<StartLine>();
    QVERIFY(start);
    IssuePage issue(desk.warehouse(), desk.navigator, desk.prompts);
    desk.open(issue, *start);
    QVERIFY(QTest::qWaitFor([&] {
        desk.settle(issue);
        return issue.model().rowCount() == 1;
    }));
    desk.run(issue, u"issue.post"_s);
    QVERIFY(QTest::qWaitFor([&] { return desk.stock(desk.bolt, desk.main) == u"50"; }));
    QCOMPARE(desk.reserved(desk.bolt), u"0"_s);
    QVERIFY(desk.shows({}));
}

void TestReserve::theListShowsWhatIsHeldFirst()
{
    Desk desk;
    const Reservation gone = desk.wish(desk.pump, u"1"_s, u"SO-9"_s);
    settled(desk.warehouse().reserve(gone));
    settled(desk.warehouse().release(gone.uuid));
    QVERIFY(desk.shows({u"SO-1 BOLT 150"_s}));
    desk.page->states()->setCurrentIndex(2);
    QVERIFY(desk.shows({u"SO-9 PUMP 0"_s}));
    desk.page->states()->setCurrentIndex(3);
    QVERIFY(desk.shows({u"SO-9 PUMP 0"_s, u"SO-1 BOLT 150"_s}));
}

void TestReserve::everyControlHasANameAndAKeyOfItsOwn()
{
    Desk desk;
    desk.run(*desk.page, u"reservations.new"_s);
    QCOMPARE(controlFaults(*desk.page), QString());
}

STOWAGE_SUITE(TestReserve)
#include "tst_reserve.moc"
