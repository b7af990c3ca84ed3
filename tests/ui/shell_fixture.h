// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/settings.h"
#include "models/operations/warehouse.h"
#include "tests/support/ledger_fixture.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"
#include "views/shell/scanner.h"
#include "views/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace stowage::test {

// A page that notes what it is asked for.
class NotedPage final : public Page {
    Q_OBJECT

public:
    explicit NotedPage(PageId ofPage) : id(ofPage), search(new QLineEdit(this)), other(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(search);
        column->addWidget(other);
        undo->setEnabled(false);
    }

    void show(const PageTarget &target) override
    {
        ++visits;
        last = target;
    }
    QWidget *searchField() override { return search; }
    QAction *undoAction() const override { return undo; }
    bool handleScan(const QString &code) override
    {
        scans << code;
        return takesScans;
    }

    PageId id;
    QLineEdit *search; // owned by this widget
    QLineEdit *other; // owned by this widget
    QAction *undo = new QAction(this);
    int visits = 0;
    PageTarget last;
    QStringList scans;
    bool takesScans = false;
};

// A company with one item, opened as screens open it.
class OpenCompany {
public:
    explicit OpenCompany(bool demo = false)
        : m_store(StoreUrl::Engine::Sqlite, {.name = u"Kedai Contoh"_s, .demo = demo})
    {
        locationId = m_store.location(u"KUL"_s);
        m_store.close();
        warehouse = must(Warehouse::open(m_store.url(), m_store.clock, m_store.rng));
        warehouse->setActor(Actor::ofMachine(u"ana"_s));
        Item item;
        item.code = u"WDG-001"_s;
        item.name = u"Widget"_s;
        itemId = must(warehouse->saveItem(item).result()).id;
        DocumentRequest receipt;
        receipt.uuid = warehouse->newUuid();
        receipt.kind = DocumentKind::Receipt;
        receipt.locationId = locationId;
        receipt.lines = {line(itemId, u"10"_s, u"2.50"_s)};
        must(warehouse->post(receipt).result());
    }

    RowId itemId = 0;
    RowId locationId = 0;

private:
    LedgerFixture m_store;

public:
    std::unique_ptr<Warehouse> warehouse;
};

} // namespace stowage::test
