// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/transfer/transfers.h"
#include "tests/support/ledger_fixture.h"

#include <utility>

namespace stowage::test {

inline Quantity qty(const QString &text)
{
    return must(Quantity::fromString(text));
}

// Somebody with these roles everywhere.
inline Actor person(RowId id, const QString &login, const QStringList &roles)
{
    Actor actor(id, login, login);
    for (const Role &role : standardRoles()) {
        if (roles.contains(role.code))
            actor.allowEverywhere(role.rights, role.code);
    }
    return actor;
}

// A hundred widgets at 18.50 in the warehouse since 10 January, and three of a lot.
struct Depot {
    explicit Depot(StoreUrl::Engine engine) : ledger(engine)
    {
        widget = ledger.item(u"WDG-001"_s);
        milk = ledger.item(u"MILK"_s, {.lots = LotTracking::Lot});
        main = ledger.location(u"MAIN"_s);
        store = ledger.location(u"STORE"_s);
        must(ledger.receive(widget, main, u"100"_s, u"18.50"_s, u"2024-01-10"_s));
        must(ledger.post(
            ledger.request(DocumentKind::Receipt, main, {line(milk, u"9"_s, u"2"_s, u"L1"_s)}, u"2024-01-10"_s)));
    }

    // Runs `work` with the transfers in a transaction of its own, as whoever is at work.
    template <typename Work>
    auto within(Work &&work)
    {
        ledger.clock.advance(60'000);
        return inTransaction(ledger.db(), [&] {
            PostingContext context = ledger.session().posting();
            context.user = actor.login();
            Transfers transfers(ledger.db(), context, actor);
            return work(transfers);
        });
    }
    QList<Approval> approvals(const Transfer &transfer)
    {
        return must(ApprovalStore(ledger.db()).ofSubject(ApprovalSubject::Transfer, transfer.id));
    }
    // As somebody, about what was asked last.
    Result<TransferDone> decide(const Actor &who, const Transfer &transfer, TransferDecision decision,
                                const QString &notes = u"seen"_s)
    {
        const Actor before = std::exchange(actor, who);
        const TransferRequest request = ask(transfer, notes);
        const QList<Approval> asked = approvals(transfer);
        const RowId last = asked.isEmpty() ? 0 : asked.last().id;
        auto done = within([&](Transfers &all) { return all.decide(request, last, decision); });
        actor = before;
        return done;
    }
    TransferLine goods(RowId item, const QString &quantity, const QString &lot = {}) const
    {
        TransferLine made;
        made.itemId = item;
        made.requested = qty(quantity);
        made.lot = lot;
        return made;
    }
    Transfer draft(const QList<TransferLine> &lines)
    {
        Transfer made;
        made.uuid = ledger.uuid();
        made.fromLocationId = main;
        made.toLocationId = store;
        made.reference = u"RESTOCK-001"_s;
        made.notes = u"Weekly restock for retail store"_s;
        made.lines = lines;
        return made;
    }
    Result<Transfer> save(const Transfer &transfer)
    {
        return within([&](Transfers &all) { return all.save(transfer); });
    }
    TransferRequest ask(const Transfer &transfer, const QString &notes = {})
    {
        return {.uuid = ledger.uuid(), .transferId = transfer.id, .version = current(transfer).version, .notes = notes};
    }
    Transfer current(const Transfer &transfer) { return *must(TransferStore(ledger.db()).transfer(transfer.id)); }
    Transfer approved(const QList<TransferLine> &lines)
    {
        const Transfer made = must(save(draft(lines)));
        const TransferRequest request = ask(made);
        return must(within([&](Transfers &all) { return all.submit(request); })).transfer;
    }
    Transfer shipped(const QList<TransferLine> &lines)
    {
        const Transfer made = approved(lines);
        return must(ship(ask(made))).transfer;
    }
    Result<TransferDone> ship(const TransferRequest &request, const QList<ShipLine> &lines = {})
    {
        return within([&](Transfers &all) { return all.ship(request, lines); });
    }
    Result<TransferDone> receive(const TransferRequest &request, const QList<ReceiveLine> &lines = {})
    {
        return within([&](Transfers &all) { return all.receive(request, lines); });
    }
    Result<TransferDone> resolve(const TransferRequest &request, const QList<ResolveLine> &lines)
    {
        return within([&](Transfers &all) { return all.resolve(request, lines); });
    }
    Result<TransferDone> recall(const TransferRequest &request)
    {
        return within([&](Transfers &all) { return all.recall(request); });
    }
    Result<TransferDone> complete(const TransferRequest &request)
    {
        return within([&](Transfers &all) { return all.complete(request); });
    }
    Result<TransferDone> takeBack(const TransferRequest &request, RowId document)
    {
        return within([&](Transfers &all) { return all.takeBack(request, document); });
    }
    QString transit()
    {
        Query row = ledger.db().query("SELECT CAST(coalesce(sum(quantity), 0) AS BIGINT),"
                                      " CAST(coalesce(sum(value), 0) AS BIGINT) FROM transit");
        row.next();
        return row.quantity(0).toString() + " @ "_L1 + ledger.session().company().currency.format(row.money(1));
    }
    QString papers()
    {
        QStringList rows;
        for (const char *sql :
             {"SELECT id || ' ' || state || ' ' || version || ' ' || updated_at FROM transfer ORDER BY id",
              "SELECT id || ' ' || shipped || ' ' || received || ' ' || found || ' ' || lost || ' ' || sent_back"
              " FROM transfer_line ORDER BY id",
              "SELECT transfer_id || ' ' || step || ' ' || state FROM transfer_step ORDER BY id",
              "SELECT document_id || ' ' || taken_back FROM transfer_document ORDER BY document_id"})
            rows << ledger.column(sql);
        return rows.join(u'\n');
    }
    QString everything() { return papers() + ledger.content(); }

    LedgerFixture ledger;
    RowId widget = 0, milk = 0, main = 0, store = 0;
    Actor actor = Actor::ofMachine(u"tester"_s);
    const Actor ana = person(1, u"ana"_s, {u"clerk"_s});
    const Actor ben = person(2, u"ben"_s, {u"warehouse_manager"_s});
    const Actor cara = person(3, u"cara"_s, {u"store_manager"_s});
};

} // namespace stowage::test
