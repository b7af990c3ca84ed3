// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/page_fixture.h"
#include "views/receive/entry_model.h"
#include "views/receive/entry_page.h"
#include "views/receive/entry_row.h"

namespace stowage::test {

// A company with two locations, stock of three items, and people: Clara, a clerk who may adjust up to 50.00, Max, who
// may approve, and Olga, its owner. Nobody of them is at work until they sign in.
class PaperFixture : public PageFixture {
public:
    PaperFixture()
    {
        main = location(u"MAIN"_s);
        shop = location(u"SHOP"_s, 0, LocationType::Store);
        pump = item(u"PUMP"_s, u"Water pump"_s, [](Item &i) {
                   i.costPrice = must(UnitCost::fromString(u"40"));
                   i.barcodes = {{u"4006381333931"_s, Quantity::fromInt(1)}};
               }).id;
        bolt = item(u"BOLT"_s, u"Hex bolt"_s).id;
        milk = item(u"MILK"_s, u"Milk"_s, [](Item &i) { i.lotTracking = LotTracking::Lot; }).id;
        post(DocumentKind::Receipt, main,
             {line(pump, u"10"_s, u"40"_s), line(bolt, u"200"_s, u"0.50"_s), line(milk, u"24"_s, u"1.10"_s, u"L-7"_s)});
    }

    void hirePeople()
    {
        const auto hire = [this](const QString &login, const QString &name, const QString &role) {
            User user{.login = login, .name = name, .roles = {{role}}};
            user.newSecret = NewSecret{SecretKind::Pin, u"2580"_s};
            settled(warehouse().saveUser(user));
        };
        hire(u"olga"_s, u"Olga Owner"_s, administratorRole());
        QVERIFY(QTest::qWaitFor([this] { return warehouse().actor().login() == u"olga"; })); // as the first one
        hire(u"clara"_s, u"Clara Clerk"_s, u"clerk"_s);
        hire(u"max"_s, u"Max Manager"_s, u"warehouse_manager"_s);
        signIn(u"olga"_s);
        settled(warehouse().saveAdjustmentLimits({{u"clerk"_s, {}, Money::fromMinor(5000)}}));
    }
    void signIn(const QString &login)
    {
        settled(warehouse().signIn(login, u"2580"_s));
        QVERIFY(QTest::qWaitFor([&] { return warehouse().actor().login() == login; }));
    }
    // Asked for, or posted where it is within the limit.
    Adjustment submit(const QList<AdjustmentLine> &lines, const QString &reason = u"damaged"_s)
    {
        return settled(warehouse().submitAdjustment({.uuid = warehouse().newUuid(),
                                                     .locationId = main,
                                                     .reason = reason,
                                                     .reference = u"SC-7"_s,
                                                     .notes = u"Fell from the shelf"_s,
                                                     .lines = lines}))
            .adjustment;
    }
    static AdjustmentLine change(RowId itemId, const QString &quantity)
    {
        AdjustmentLine line;
        line.itemId = itemId;
        line.quantity = must(Quantity::fromString(quantity));
        return line;
    }
    QString stock(RowId itemId, RowId locationId)
    {
        const QList<StockRow> rows = settled(warehouse().stockOf(itemId));
        for (const StockRow &row : rows) {
            if (row.locationId == locationId)
                return row.onHand.toString();
        }
        return u"0"_s;
    }

    // Types into the focused field and presses Enter.
    void enter(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    void enterItem(EntryPage &page, const QString &code)
    {
        type(code);
        press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return page.row()->itemId() != 0; }));
        settle(page);
    }
    void scan(Page &page, const QString &code)
    {
        QVERIFY(page.handleScan(code));
        settle(page);
    }

    RowId main = 0, shop = 0, pump = 0, bolt = 0, milk = 0;
};

} // namespace stowage::test
