// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"
#include "tests/support/suite.h"
#include "views/shell/format.h"
#include "views/widgets/choice_picker.h"
#include "views/widgets/cost_edit.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/day_text.h"
#include "views/widgets/field_state.h"
#include "views/widgets/form.h"
#include "views/widgets/line_list.h"
#include "views/widgets/moment_edit.h"
#include "views/widgets/quantity_edit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace stowage;

namespace {

// As QTest::keyClicks, which knows ASCII alone.
void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

// A list whose lines are of two fields, between two other fields.
struct LineOfTwo : QWidget {
    Q_OBJECT

public:
    LineOfTwo()
    {
        before = new QLineEdit(this);
        list = new LineList(u"Add"_s, this);
        list->addButton()->setAccessibleName(u"Add"_s);
        auto *after = new QLineEdit(this);
        after->setAccessibleName(u"after"_s);
        auto *column = new QVBoxLayout(this);
        for (QWidget *each : std::initializer_list<QWidget *>{before, list, after})
            column->addWidget(each);
        connect(list, &LineList::addAsked, this, [this] {
            ListLine *line = list->addLine();
            line->setRemoveText(u"Take %1"_s.arg(list->count() - 1));
            for (int field = 0; field < 2; ++field) {
                fields << new QLineEdit(line);
                fields.last()->setAccessibleName(QString::number(fields.size() - 1));
                line->addField(fields.last());
            }
        });
        show();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the window is not there");
    }
    void take(int line)
    {
        const auto buttons = findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->accessibleName() == u"Take %1"_s.arg(line))
                button->click();
        }
    }

    QLineEdit *before; // owned by this widget, as is what follows
    LineList *list;
    QList<QLineEdit *> fields;
};

} // namespace

// What people type, in their own signs, becomes exact values, or is marked with the reason.
class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantitiesAreReadInTheLocale_data();
    void quantitiesAreReadInTheLocale();
    void wrongQuantitiesAreMarked_data();
    void wrongQuantitiesAreMarked();
    void arrowsStepANumber();
    void numberFollowsTheLocale();
    void costsShowTheCurrencysDecimals();
    void valuesAreWrittenInTheLocale_data();
    void valuesAreWrittenInTheLocale();
    void daysAreReadAsTyped_data();
    void daysAreReadAsTyped();
    void dayEditSteps();
    void momentIsNowWhileEmpty();
    void choiceIsTakenByKeys();
    void choiceTakesTheWholeCode();
    void tabTakesWhatWasTyped();
    void unknownChoiceIsTold();
    void rememberedChoiceComesBack();
    void formMarksAndNamesItsFields();
    void aListIsWalkedLineByLine();
    void aLineTakenAwayLeavesTheFocusAtItsPlace();
};

void TestWidgets::quantitiesAreReadInTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");

    QTest::newRow("English") << u"en_US"_s << u"1,234.5"_s << u"1234.5"_s;
    QTest::newRow("German") << u"de_DE"_s << u"1.234,5"_s << u"1234.5"_s;
    QTest::newRow("French, narrow space") << u"fr_FR"_s << u"1\u202f234,5"_s << u"1234.5"_s;
    QTest::newRow("French, plain space") << u"fr_FR"_s << u"1 234,5"_s << u"1234.5"_s;
    QTest::newRow("Malay") << u"ms_MY"_s << u"0.000001"_s << u"0.000001"_s;
    QTest::newRow("Arabic digits") << u"ar_EG"_s << u"١٢٫٥"_s << u"12.5"_s;
    QTest::newRow("spaces around") << u"en_US"_s << u" 7 "_s << u"7"_s;
    QTest::newRow("plus") << u"en_US"_s << u"+7"_s << u"7"_s;
}

void TestWidgets::quantitiesAreReadInTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    QuantityEdit edit;
    edit.setLocale(QLocale(locale));
    QSignalSpy edited(&edit, &NumberEdit::valueEdited);
    type(&edit, typed);
    QVERIFY(edit.value());
    QCOMPARE(edit.value()->toString(), value);
    QVERIFY(!isFieldMarked(&edit));
    QVERIFY(!edited.isEmpty());
}

void TestWidgets::wrongQuantitiesAreMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("error");

    QTest::newRow("letters") << u"12x"_s << 6 << u"number.invalid"_s;
    QTest::newRow("two decimal signs") << u"1.2.3"_s << 6 << u"number.invalid"_s;
    QTest::newRow("seven decimals") << u"0.0000001"_s << 6 << u"number.too_many_decimals"_s;
    QTest::newRow("half a piece") << u"1.5"_s << 0 << u"quantity.too_fine"_s;
    QTest::newRow("part of a gram") << u"0.1254"_s << 3 << u"quantity.too_fine"_s;
    QTest::newRow("below zero") << u"-1"_s << 6 << u"number.negative"_s;
    QTest::newRow("exponent") << u"1e5"_s << 6 << u"number.invalid"_s;
    QTest::newRow("too large") << u"99999999999999999"_s << 6 << u"number.too_large"_s;
}

void TestWidgets::wrongQuantitiesAreMarked()
{
    QFETCH(QString, typed);
    QFETCH(int, decimals);
    QFETCH(QString, error);
    QuantityEdit edit;
    edit.setLocale(QLocale(u"en_US"_s));
    edit.setUnit({u"pcs"_s, u"Piece"_s, decimals});
    QTest::keyClicks(&edit, typed);
    QVERIFY(!edit.value());
    QVERIFY(edit.error());
    QCOMPARE(edit.error()->key, error);
    QVERIFY(isFieldMarked(&edit));
    QVERIFY(!edit.toolTip().isEmpty());
    QCOMPARE(edit.text(), typed);
}

void TestWidgets::arrowsStepANumber()
{
    QuantityEdit edit;
    edit.setLocale(QLocale(u"de_DE"_s));
    edit.setValue(*Quantity::fromString(u"1.5"));
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.text(), u"2,5"_s);
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.text(), u"0,5"_s);
    QTest::keyClick(&edit, Qt::Key_Down); // would be below zero
    QCOMPARE(edit.text(), u"0,5"_s);
}

void TestWidgets::numberFollowsTheLocale()
{
    QuantityEdit edit;
    edit.setLocale(QLocale(u"en_US"_s));
    edit.setValue(*Quantity::fromString(u"1234.5"));
    edit.setLocale(QLocale(u"de_DE"_s));
    QCOMPARE(edit.text(), u"1234,5"_s);
    QCOMPARE(edit.value()->toString(), u"1234.5"_s);
}

void TestWidgets::costsShowTheCurrencysDecimals()
{
    CostEdit ringgit(Currency{u"MYR"_s, 2});
    ringgit.setLocale(QLocale(u"en_US"_s));
    ringgit.setValue(*UnitCost::fromString(u"18.5"));
    QCOMPARE(ringgit.text(), u"18.50"_s);
    ringgit.setValue(*UnitCost::fromString(u"0.0015"));
    QCOMPARE(ringgit.text(), u"0.0015"_s);
    CostEdit yen(Currency{u"JPY"_s, 0});
    yen.setLocale(QLocale(u"en_US"_s));
    yen.setValue(*UnitCost::fromString(u"18"));
    QCOMPARE(yen.text(), u"18"_s);
    ringgit.setValue(std::nullopt);
    QVERIFY(ringgit.isEmpty());
    QVERIFY(!ringgit.value());
    QVERIFY(!ringgit.error());
}

void TestWidgets::valuesAreWrittenInTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("sign");

    QTest::newRow("English") << u"en_US"_s << u"1234567.25"_s << u"1,234,567.25"_s << u"+1,234,567.25"_s;
    QTest::newRow("German") << u"de_DE"_s << u"1234.5"_s << u"1.234,5"_s << u"+1.234,5"_s;
    QTest::newRow("below zero") << u"en_US"_s << u"-0.5"_s << u"−0.5"_s << u"−0.5"_s;
    QTest::newRow("zero") << u"en_US"_s << u"0"_s << u"0"_s << u"0"_s;
    QTest::newRow("largest") << u"en_US"_s << u"9223372036854.775807"_s << u"9,223,372,036,854.775807"_s
                             << u"+9,223,372,036,854.775807"_s;
}

void TestWidgets::valuesAreWrittenInTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, quantity);
    QFETCH(QString, plain);
    QFETCH(QString, sign);
    const auto value = *Quantity::fromString(quantity);
    QCOMPARE(formatQuantity(value, QLocale(locale)), plain);
    QCOMPARE(formatSigned(value, QLocale(locale)), sign);
    // What is shown can be typed again.
    const auto back = Quantity::fromString(toMachineNumber(plain, QLocale(locale)));
    QVERIFY(back);
    QCOMPARE(back->toString(), value.toString());
}

void TestWidgets::daysAreReadAsTyped_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("day"); // empty: not a day

    const QString british = u"en_GB"_s;
    const QString american = u"en_US"_s;
    QTest::newRow("ISO") << british << u"2024-02-29"_s << u"2024-02-29"_s;
    QTest::newRow("day of this month") << british << u"15"_s << u"2024-03-15"_s;
    QTest::newRow("day and month") << british << u"1/2"_s << u"2024-02-01"_s;
    QTest::newRow("month and day") << american << u"1/2"_s << u"2024-01-02"_s;
    QTest::newRow("dots") << u"de_DE"_s << u"1.2."_s << u"2024-02-01"_s;
    QTest::newRow("year of two digits") << british << u"1/2/23"_s << u"2023-02-01"_s;
    QTest::newRow("year of four digits") << american << u"12/31/2023"_s << u"2023-12-31"_s;
    QTest::newRow("today") << british << u"t"_s << u"2024-03-10"_s;
    QTest::newRow("the whole word") << british << u"Today"_s << u"2024-03-10"_s;
    QTest::newRow("dot") << british << u"."_s << u"2024-03-10"_s;
    QTest::newRow("three days ago") << british << u"-3"_s << u"2024-03-07"_s;
    QTest::newRow("in thirty days") << british << u"+30"_s << u"2024-04-09"_s;
    QTest::newRow("no such day") << british << u"30/2"_s << QString();
    QTest::newRow("no such day of this month") << british << u"32"_s << QString();
    QTest::newRow("words") << british << u"soon"_s << QString();
    QTest::newRow("nothing") << british << u" "_s << QString();
}

void TestWidgets::daysAreReadAsTyped()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, day);
    const auto read = readDay(typed, QDate(2024, 3, 10), QLocale(locale));
    QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), day);
}

void TestWidgets::dayEditSteps()
{
    DayEdit edit([] { return QDate(2024, 2, 28); });
    edit.setLocale(QLocale(u"en_GB"_s));
    QTest::keyClick(&edit, Qt::Key_Up); // from nothing to today
    QCOMPARE(edit.value(), QDate(2024, 2, 28));
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.value(), QDate(2024, 2, 29));
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.value(), QDate(2024, 2, 27));
    edit.setText(u"31/2/2024"_s);
    QVERIFY(!edit.isRight());
}

void TestWidgets::momentIsNowWhileEmpty()
{
    const Calendar calendar(QTimeZone("Asia/Kuala_Lumpur"));
    const Instant noon = *calendar.parse(u"2024-03-10T12:00");
    MomentEdit edit(calendar, [&] { return noon; });
    edit.setLocale(QLocale(u"en_GB"_s));
    QCOMPARE(edit.value(), std::optional<Instant>(0));
    edit.setValue(*calendar.parse(u"2024-03-09T08:30"));
    QCOMPARE(edit.value(), std::optional<Instant>(*calendar.parse(u"2024-03-09T08:30")));
    edit.setValue(0);
    QCOMPARE(edit.value(), std::optional<Instant>(0));
    // A day alone means the hour that it is now.
    QTest::keyClicks(edit.dayEdit(), u"9/3"_s);
    QCOMPARE(edit.value(), std::optional<Instant>(*calendar.parse(u"2024-03-09T12:00")));
    edit.dayEdit()->setText(u"soon"_s);
    QCOMPARE(edit.value(), std::optional<Instant>());
}

namespace {

class Picking : public QWidget {
    Q_OBJECT

public:
    Picking()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(&picker);
        column->addWidget(&other);
        picker.setChoices({{1, u"KUL"_s, u"Kuala Lumpur"_s, {}, {}},
                           {2, u"LON"_s, u"London"_s, {}, {}},
                           {3, u"LON-2"_s, u"London, back room"_s, {}, {}}});
        resize(600, 400);
        show();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the window does not come up");
        picker.setFocus();
    }

    ChoicePicker picker;
    QLineEdit other;
};

} // namespace

void TestWidgets::choiceIsTakenByKeys()
{
    Picking form;
    QSignalSpy changed(&form.picker, &ChoicePicker::choiceChanged);
    QTest::keyClicks(&form.picker, u"lon"_s);
    QVERIFY(form.picker.isOpen());
    QTest::keyClick(&form.picker, Qt::Key_Down);
    QTest::keyClick(&form.picker, Qt::Key_Return);
    QCOMPARE(form.picker.choiceId(), RowId(3));
    QVERIFY(!form.picker.isOpen());
    QCOMPARE(changed.last()[0].value<RowId>(), RowId(3));
    QTest::keyClick(&form.picker, Qt::Key_Down); // all of them, the chosen one marked
    QVERIFY(form.picker.isOpen());
    QTest::keyClick(&form.picker, Qt::Key_Escape);
    QVERIFY(!form.picker.isOpen());
    QCOMPARE(form.picker.choiceId(), RowId(3));
}

void TestWidgets::choiceTakesTheWholeCode()
{
    Picking form;
    QTest::keyClicks(&form.picker, u"LON"_s);
    QTest::keyClick(&form.picker, Qt::Key_Return);
    QCOMPARE(form.picker.choiceId(), RowId(2));
}

void TestWidgets::tabTakesWhatWasTyped()
{
    Picking form;
    QTest::keyClicks(&form.picker, u"kua"_s);
    QTest::keyClick(&form.picker, Qt::Key_Tab);
    QCOMPARE(form.picker.choiceId(), RowId(1));
    QVERIFY(form.other.hasFocus());
    // Emptied is no choice, and Tab does not bring one back.
    form.picker.setFocus();
    form.picker.selectAll();
    QTest::keyClick(&form.picker, Qt::Key_Delete);
    QTest::keyClick(&form.picker, Qt::Key_Tab);
    QCOMPARE(form.picker.choiceId(), RowId(0));
    QVERIFY(form.picker.isRight());
}

void TestWidgets::unknownChoiceIsTold()
{
    Picking form;
    QSignalSpy notFound(&form.picker, &SuggestEdit::notFound);
    QTest::keyClicks(&form.picker, u"paris"_s);
    QTest::keyClick(&form.picker, Qt::Key_Return);
    QCOMPARE(notFound.size(), 1);
    QCOMPARE(notFound[0][0].toString(), u"paris"_s);
    QCOMPARE(form.picker.text(), u"paris"_s);
    QVERIFY(!form.picker.isRight());
}

void TestWidgets::rememberedChoiceComesBack()
{
    Picking form;
    form.picker.setChoiceId(2);
    const QString shown = form.picker.text();
    const auto restore = form.picker.remember();
    form.picker.selectAll();
    QTest::keyClicks(&form.picker, u"5012345678900"_s);
    QCOMPARE(form.picker.choiceId(), RowId(0));
    QSignalSpy changed(&form.picker, &ChoicePicker::choiceChanged);
    restore();
    QCOMPARE(form.picker.choiceId(), RowId(2));
    QCOMPARE(form.picker.text(), shown);
    QVERIFY(!form.picker.isOpen());
    QCOMPARE(changed.last()[0].value<RowId>(), RowId(2));
}

void TestWidgets::formMarksAndNamesItsFields()
{
    Form form(2);
    auto *code = new QLineEdit;
    auto *name = new QLineEdit;
    form.addField(u"&Code"_s, code, u"Used nowhere else."_s);
    form.addField(u"&Name && more"_s, name);
    QCOMPARE(code->accessibleName(), u"Code"_s);
    QCOMPARE(name->accessibleName(), u"Name & more"_s);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QVERIFY(!form.hasErrors());
    form.setError(name, u"The item needs a name."_s);
    QVERIFY(form.hasErrors());
    QVERIFY(isFieldMarked(name));
    QCOMPARE(name->accessibleDescription(), u"The item needs a name."_s);
    form.focusFirstError();
    QVERIFY(name->hasFocus());
    form.clearErrors();
    QVERIFY(!form.hasErrors());
    const auto labels = form.findChildren<QLabel *>();
    const bool hinted = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == "Used nowhere else."_L1 && label->isVisibleTo(label->window());
    });
    QVERIFY(hinted);
}

void TestWidgets::aListIsWalkedLineByLine()
{
    LineOfTwo window;
    window.list->addButton()->click();
    window.list->addButton()->click();
    QCOMPARE(QApplication::focusWidget(), window.fields.at(2)); // the newest line's first
    window.before->setFocus();
    QStringList walked;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked << QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(walked, (QStringList{u"0"_s, u"1"_s, u"Take 0"_s, u"2"_s, u"3"_s, u"Take 1"_s, u"Add"_s, u"after"_s}));
}

void TestWidgets::aLineTakenAwayLeavesTheFocusAtItsPlace()
{
    LineOfTwo window;
    for (int line = 0; line < 3; ++line)
        window.list->addButton()->click();
    QSignalSpy removed(window.list, &LineList::lineRemoved);
    window.take(1);
    QCOMPARE(removed.takeFirst().constFirst().toInt(), 1);
    QCOMPARE(QApplication::focusWidget(), window.fields.at(4)); // of the line that came after
    window.take(2);
    QCOMPARE(QApplication::focusWidget(), window.fields.at(0));
    window.take(0);
    QCOMPARE(window.list->count(), 0);
    QCOMPARE(QApplication::focusWidget(), window.list->addButton());
}

STOWAGE_SUITE(TestWidgets)
#include "tst_widgets.moc"
