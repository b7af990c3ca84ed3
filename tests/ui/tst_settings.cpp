// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/page_fixture.h"
#include "views/settings/categories_page.h"
#include "views/settings/custom_fields_page.h"
#include "views/settings/locations_page.h"
#include "views/settings/suppliers_page.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/field_state.h"
#include "views/widgets/form.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/quantity_edit.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace stowage;
using namespace stowage::test;

namespace {

class SettingsFixture : public PageFixture {
public:
    Location locationCalled(const QString &code)
    {
        const QList<Location> all = settled(warehouse().locations());
        for (const Location &location : all) {
            if (location.code == code)
                return location;
        }
        return {};
    }
    void choose(CatalogPageFrame &page, const QString &cell)
    {
        QTreeView *tree = page.masterDetail()->tree();
        tree->expandAll();
        const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, cell, 1,
                                                           Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree->setCurrentIndex(found.first());
    }
};

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aLocationIsMadeByKeys();
    void locationsAreExported();
    void aTakenCodeIsMarkedAtItsField();
    void aLocationMovesByDragAndComesBack();
    void aLocationCannotLieInItself();
    void theTransitPlaceStaysAsItIs();
    void aRemovedLocationComesBack();
    void whatWasTypedIsOfferedBack();
    void theSearchKeepsWhatLiesAround();
    void aCategoryIsMadeInsideAnother();
    void aSupplierKeepsItsLeadTime();
    void aFieldIsNamedAfterItsLabel();
    void fieldsChangePlaces();
    void anEmptyListOffersNothingToChoose();
    void theListHasTheWidthUntilAFormIsOpen();
    void aFormIsClosedByItsButtonAndByEscape();
    void closingAFormOffersBackWhatWasTyped();
    void escapeEmptiesTheSearchFirst();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestSettings::aLocationIsMadeByKeys()
{
    SettingsFixture fixture;
    const RowId main = fixture.location(u"MAIN"_s);
    LocationsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.choose(page, u"MAIN"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), page.codeField());
    fixture.type(u"Z1"_s);
    page.nameField()->setFocus();
    fixture.type(u"Dry goods"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    fixture.settle(page);
    const Location zone = fixture.locationCalled(u"Z1"_s);
    QCOMPARE(zone.type, LocationType::Zone); // what lies in a warehouse most often
    QCOMPARE(zone.parentId, main);
    QCOMPARE(zone.path, u"MAIN/Z1"_s);
    QVERIFY(fixture.prompts.undo);
    fixture.prompts.undo();
    fixture.settle(page);
    QTRY_COMPARE(fixture.locationCalled(u"Z1"_s).id, 0);
}

void TestSettings::locationsAreExported()
{
    SettingsFixture fixture;
    const RowId main = fixture.location(u"MAIN"_s);
    fixture.location(u"Z1"_s, main, LocationType::Zone);
    LocationsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.prompts.file = fixture.folder() + u"/locations.csv"_s;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    QFile file(fixture.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("code,name,type,parent,allow_negative,active\r\n"
                                        "MAIN,MAIN,warehouse,,false,true\r\n"
                                        "Z1,Z1,zone,MAIN,false,true\r\n"));
}

void TestSettings::aTakenCodeIsMarkedAtItsField()
{
    SettingsFixture fixture;
    fixture.location(u"MAIN"_s);
    LocationsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.run(page, u"locations.new"_s);
    fixture.type(u"MAIN"_s);
    page.nameField()->setText(u"Another"_s);
    Q_EMIT page.nameField()->textEdited(u"Another"_s);
    fixture.run(page, u"form.save"_s);
    QVERIFY(isFieldMarked(page.codeField()));
    QVERIFY(page.codeField()->hasFocus());
    QCOMPARE(page.codeField()->text(), u"MAIN"_s);
    QVERIFY(fixture.prompts.errors.isEmpty());
}

void TestSettings::aLocationMovesByDragAndComesBack()
{
    SettingsFixture fixture;
    const RowId main = fixture.location(u"MAIN"_s);
    const RowId shop = fixture.location(u"SHOP"_s, 0, LocationType::Store);
    const RowId zone = fixture.location(u"Z1"_s, main, LocationType::Zone);
    LocationsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    page.masterDetail()->tree()->expandAll();
    QAbstractItemModel *model = page.masterDetail()->tree()->model();
    const auto at = [&](RowId id) {
        return model->match(model->index(0, 0), TreeModel::IdRole, QVariant::fromValue(id), 1, Qt::MatchRecursive)
            .constFirst();
    };
    const std::unique_ptr<QMimeData> dragged(model->mimeData({at(zone)}));
    QVERIFY(model->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, at(shop)));
    model->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, at(shop));
    fixture.settle(page);
    QCOMPARE(fixture.locationCalled(u"Z1"_s).parentId, shop);
    fixture.prompts.undo();
    fixture.settle(page);
    QTRY_COMPARE(fixture.locationCalled(u"Z1"_s).parentId, main);
}

void TestSettings::aLocationCannotLieInItself()
{
    SettingsFixture fixture;
    const RowId main = fixture.location(u"MAIN"_s);
    const RowId zone = fixture.location(u"Z1"_s, main, LocationType::Zone);
    const RowId aisle = fixture.location(u"A1"_s, zone, LocationType::Aisle);
    LocationsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    page.masterDetail()->tree()->expandAll();
    QAbstractItemModel *model = page.masterDetail()->tree()->model();
    const auto at = [&](RowId id) {
        return model->match(model->index(0, 0), TreeModel::IdRole, QVariant::fromValue(id), 1, Qt::MatchRecursive)
            .constFirst();
    };
    const std::unique_ptr<QMimeData> dragged(model->mimeData({at(zone)}));
    QVERIFY(!model->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, at(aisle)));
    fixture.choose(page, u"Z1"_s);
    QStringList offered;
    for (const ChoicePicker::Choice &choice : page.parentField()->choices())
        offered << choice.code;
    QCOMPARE(offered, QStringList{u"MAIN"_s});
}

void TestSettings::theTransitPlaceStaysAsItIs()
{
    SettingsFixture fixture;
    LocationsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.choose(page, u"IN-TRANSIT"_s);
    QVERIFY(!page.codeField()->isEnabled());
    fixture.run(page, u"locations.delete"_s);
    QVERIFY(fixture.locationCalled(u"IN-TRANSIT"_s).id != 0);
}

void TestSettings::aRemovedLocationComesBack()
{
    SettingsFixture fixture;
    fixture.location(u"MAIN"_s);
    LocationsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.choose(page, u"MAIN"_s);
    fixture.run(page, u"locations.delete"_s);
    QCOMPARE(fixture.locationCalled(u"MAIN"_s).id, 0);
    fixture.prompts.undo();
    fixture.settle(page);
    QTRY_VERIFY(fixture.locationCalled(u"MAIN"_s).id != 0);
}

void TestSettings::whatWasTypedIsOfferedBack()
{
    SettingsFixture fixture;
    fixture.location(u"MAIN"_s);
    fixture.location(u"SHOP"_s, 0, LocationType::Store);
    LocationsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.choose(page, u"MAIN"_s);
    page.nameField()->setFocus();
    page.nameField()->selectAll();
    fixture.type(u"Head office"_s);
    fixture.choose(page, u"SHOP"_s);
    QCOMPARE(page.nameField()->text(), u"SHOP"_s);
    QVERIFY(fixture.prompts.undo);
    fixture.prompts.undo();
    QCOMPARE(page.codeField()->text(), u"MAIN"_s);
    QCOMPARE(page.nameField()->text(), u"Head office"_s);
    fixture.run(page, u"form.save"_s);
    QCOMPARE(fixture.locationCalled(u"MAIN"_s).name, u"Head office"_s);
}

void TestSettings::theSearchKeepsWhatLiesAround()
{
    SettingsFixture fixture;
    const RowId main = fixture.location(u"MAIN"_s);
    fixture.location(u"Z1"_s, main, LocationType::Zone);
    fixture.location(u"SHOP"_s, 0, LocationType::Store);
    LocationsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    page.searchField()->setFocus();
    fixture.type(u"z1"_s);
    const QAbstractItemModel *model = page.masterDetail()->tree()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"MAIN"_s);
    QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), u"Z1"_s);
}

void TestSettings::aCategoryIsMadeInsideAnother()
{
    SettingsFixture fixture;
    Category tools;
    tools.code = u"T"_s;
    tools.name = u"Tools"_s;
    settled(fixture.warehouse().saveCategory(tools));
    CategoriesPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.choose(page, u"Tools"_s);
    fixture.run(page, u"categories.new"_s);
    fixture.type(u"Power tools"_s);
    page.codeField()->setFocus();
    fixture.type(u"TP"_s);
    fixture.run(page, u"form.save"_s);
    const QList<Category> all = settled(fixture.warehouse().categories());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.last().path, u"Tools > Power tools"_s);
}

void TestSettings::aSupplierKeepsItsLeadTime()
{
    SettingsFixture fixture;
    SuppliersPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.run(page, u"suppliers.new"_s);
    fixture.type(u"Best Paints"_s);
    page.codeField()->setFocus();
    fixture.type(u"BP"_s);
    page.leadTimeField()->setFocus();
    fixture.type(u"4000"_s);
    fixture.run(page, u"form.save"_s);
    QVERIFY(isFieldMarked(page.leadTimeField()));
    QVERIFY(settled(fixture.warehouse().suppliers()).isEmpty());
    page.leadTimeField()->selectAll();
    fixture.type(u"14"_s);
    fixture.run(page, u"form.save"_s);
    const QList<Supplier> all = settled(fixture.warehouse().suppliers());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().leadTimeDays, std::optional(14));
}

void TestSettings::aFieldIsNamedAfterItsLabel()
{
    SettingsFixture fixture;
    CustomFieldsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.run(page, u"fields.new"_s);
    fixture.type(u"Warranty (months)"_s);
    QCOMPARE(page.nameField()->text(), u"warranty_months"_s);
    page.typeField()->setCurrentIndex(page.typeField()->findData(static_cast<int>(CustomFieldType::List)));
    Q_EMIT page.typeField()->activated(page.typeField()->currentIndex());
    fixture.run(page, u"form.save"_s);
    QVERIFY(isFieldMarked(page.choicesField())); // a list needs choices
    page.choicesField()->setPlainText(u"6\n12\n12\n\n24"_s);
    fixture.run(page, u"form.save"_s);
    const QList<CustomField> all = settled(fixture.warehouse().customFields());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name, u"warranty_months"_s);
    QCOMPARE(all.first().choices, (QStringList{u"6"_s, u"12"_s, u"24"_s}));
}

void TestSettings::fieldsChangePlaces()
{
    SettingsFixture fixture;
    settled(fixture.warehouse().saveCustomField({0, u"a"_s, u"Aisle note"_s, CustomFieldType::Text, {}, 0}));
    settled(fixture.warehouse().saveCustomField({0, u"b"_s, u"Batch size"_s, CustomFieldType::Number, {}, 1}));
    CustomFieldsPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.choose(page, u"Batch size"_s);
    fixture.run(page, u"fields.up"_s);
    const QAbstractItemModel *model = page.masterDetail()->tree()->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"Batch size"_s);
    QCOMPARE(model->index(1, 0).data().toString(), u"Aisle note"_s);
}

void TestSettings::anEmptyListOffersNothingToChoose()
{
    SettingsFixture fixture;
    SuppliersPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    const auto asks = [&page] {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == "Choose a row to see and change it."_L1;
        });
    };
    QVERIFY(page.masterDetail()->emptyState()->isVisible());
    QVERIFY(!asks());
    settled(fixture.warehouse().saveSupplier({.code = u"ACME"_s, .name = u"Acme"_s}));
    fixture.settle(page);
    QTRY_VERIFY(asks());
    QVERIFY(!page.masterDetail()->emptyState()->isVisible());
}

void TestSettings::theListHasTheWidthUntilAFormIsOpen()
{
    SettingsFixture fixture;
    SuppliersPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    const MasterDetail *panes = page.masterDetail();
    const auto listWidth = [&] {
        return panes->search()->parentWidget()->width();
    };
    QCOMPARE(listWidth(), panes->width()); // beside an empty list, too
    QVERIFY(!page.form()->isVisible());
    fixture.run(page, u"suppliers.new"_s);
    QVERIFY(page.form()->isVisible());
    QVERIFY2(listWidth() < panes->width() * 2 / 3, qPrintable(QString::number(listWidth())));
    QVERIFY(listWidth() > panes->width() / 3);
    fixture.type(u"Acme"_s);
    fixture.run(page, u"form.revert"_s); // there is nothing to go back to
    QVERIFY(!page.form()->isVisible());
    QCOMPARE(listWidth(), panes->width());
    settled(fixture.warehouse().saveSupplier({.code = u"ACME"_s, .name = u"Acme"_s}));
    QTRY_COMPARE(panes->tree()->model()->rowCount(), 1);
    QCOMPARE(listWidth(), panes->width());
    fixture.choose(page, u"Acme"_s);
    QVERIFY(page.form()->isVisible());
    QTRY_VERIFY(listWidth() < panes->width() * 2 / 3);
}

void TestSettings::aFormIsClosedByItsButtonAndByEscape()
{
    SettingsFixture fixture;
    settled(fixture.warehouse().saveSupplier({.code = u"ACME"_s, .name = u"Acme"_s}));
    SuppliersPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.choose(page, u"Acme"_s);
    QTest::mouseClick(page.masterDetail()->closeButton(), Qt::LeftButton);
    QVERIFY(!page.form()->isVisible());
    QCOMPARE(page.masterDetail()->current(), 0);
    QVERIFY(page.masterDetail()->tree()->selectionModel()->selectedIndexes().isEmpty());
    QCOMPARE(QApplication::focusWidget(), page.masterDetail()->tree());
    fixture.press(Qt::Key_Down);
    QVERIFY(page.form()->isVisible());
    page.codeField()->setFocus();
    fixture.press(Qt::Key_Escape);
    QVERIFY(!page.form()->isVisible());
    QCOMPARE(QApplication::focusWidget(), page.masterDetail()->tree());
    QVERIFY(fixture.prompts.notices.isEmpty());
}

void TestSettings::closingAFormOffersBackWhatWasTyped()
{
    SettingsFixture fixture;
    SuppliersPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.run(page, u"suppliers.new"_s);
    fixture.type(u"Best Paints"_s);
    fixture.press(Qt::Key_Escape);
    QVERIFY(!page.form()->isVisible());
    QCOMPARE(fixture.prompts.notices.size(), 1);
    QVERIFY(fixture.prompts.undo);
    fixture.prompts.undo();
    QVERIFY(page.form()->isVisible());
    QCOMPARE(page.nameField()->text(), u"Best Paints"_s);
}

void TestSettings::escapeEmptiesTheSearchFirst()
{
    SettingsFixture fixture;
    settled(fixture.warehouse().saveSupplier({.code = u"ACME"_s, .name = u"Acme"_s}));
    SuppliersPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.choose(page, u"Acme"_s);
    page.searchField()->setFocus();
    fixture.type(u"acm"_s);
    fixture.press(Qt::Key_Escape);
    QCOMPARE(page.masterDetail()->search()->text(), QString());
    QVERIFY(page.form()->isVisible());
    fixture.press(Qt::Key_Escape);
    QVERIFY(!page.form()->isVisible());
}

void TestSettings::everyControlHasANameAndAKeyOfItsOwn()
{
    SettingsFixture fixture;
    fixture.location(u"MAIN"_s);
    Category tools;
    tools.code = tools.name = u"Tools"_s;
    settled(fixture.warehouse().saveCategory(tools));
    Supplier best;
    best.code = best.name = u"Best"_s;
    settled(fixture.warehouse().saveSupplier(best));
    settled(fixture.warehouse().saveCustomField({0, u"a"_s, u"Aisle note"_s, CustomFieldType::Text, {}, 0}));
    LocationsPage locations(fixture.warehouse(), fixture.navigator, fixture.prompts);
    CategoriesPage categories(fixture.warehouse(), fixture.navigator, fixture.prompts);
    SuppliersPage suppliers(fixture.warehouse(), fixture.navigator, fixture.prompts);
    CustomFieldsPage fields(fixture.warehouse(), fixture.navigator, fixture.prompts);
    const std::pair<CatalogPageFrame *, QString> pages[] = {{&locations, u"locations.new"_s},
                                                            {&categories, u"categories.new"_s},
                                                            {&suppliers, u"suppliers.new"_s},
                                                            {&fields, u"fields.new"_s}};
    for (const auto &[page, create] : pages) {
        fixture.open(*page);
        fixture.run(*page, create);
        QCOMPARE(controlFaults(*page), QString());
    }
}

STOWAGE_SUITE(TestSettings)
#include "tst_settings.moc"
