// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/document_plan.h"
#include "models/operations/transfer/transfers.h"

#include <map>

// What a transfer would do.

namespace stowage {

using enum Error::Code;

namespace {

// A refusal of a line or of the paper, and not of the store.
bool isOfPaper(const Error &error)
{
    return error.code == Invalid || error.code == Refused || error.code == NotFound || error.code == Conflict;
}

} // namespace

// What shipping would refuse is told while the lines can be changed.
Done Transfers::checkLines(const Transfer &transfer, Instant at)
{
    DocumentRequest trial = shipment(transfer, at);
    for (const TransferLine &line : transfer.lines) {
        trial.lines << DocumentLine{
            .itemId = line.itemId, .locationId = line.locationId, .quantity = line.requested, .lot = line.lot};
    }
    LedgerStore ledger(m_db);
    LedgerFacts facts(ledger, m_context.company.calendar);
    return planDocument(trial, m_context, facts).map([](const auto &) { });
}

// As the pool stands now: what is shipped later may cost something else.
Result<TransferLineEffect> Transfers::lineEffect(const Transfer &draft, const TransferLine &line, LedgerFacts &facts,
                                                 std::map<std::pair<RowId, RowId>, Quantity> &moved)
{
    LedgerStore ledger(m_db);
    STOWAGE_LET(here, ledger.level(line.itemId, draft.placeOf(line)));
    STOWAGE_LET(there, ledger.level(line.itemId, draft.toLocationId));
    const AveragePool pool = here ? here->pool : AveragePool();
    Quantity &left = moved[{line.itemId, draft.placeOf(line)}];
    Quantity &came = moved[{line.itemId, draft.toLocationId}];
    TransferLineEffect effect;
    effect.before = pool.quantity - left;
    effect.after = effect.before - line.requested;
    effect.beforeThere = (there ? there->pool.quantity : Quantity()) + came;
    effect.afterThere = effect.beforeThere + line.requested;
    left += line.requested;
    came += line.requested;
    if (pool.quantity.isPositive() && line.requested <= pool.quantity) {
        effect.value = proportion(pool.value, line.requested, pool.quantity);
        return effect;
    }
    auto cost = unitCost(pool.value, pool.quantity, m_context.company.currency);
    if (!pool.quantity.isPositive())
        cost = pool.lastIssueCost ? pool.lastIssueCost : pool.lastReceiptCost;
    if (!cost) {
        STOWAGE_LET(price, facts.costPrice(line.itemId, m_context.clock.now()));
        cost = price;
    }
    STOWAGE_LET(value, extend(line.requested, *cost, m_context.company.currency));
    effect.value = value;
    return effect;
}

Result<TransferEffect> Transfers::effect(const Transfer &draft)
{
    TransferEffect effect;
    if (draft.lines.isEmpty())
        effect.problems << Error{Invalid, u"document.no_lines"_s, {}};
    if (const Done whole = checkDraft(draft); !whole) {
        if (!isOfPaper(whole.error()))
            return fail(whole.error());
        effect.problems << whole.error();
    } else if (const Done lines = checkLines(draft, m_context.clock.now()); !lines && !draft.lines.isEmpty()) {
        if (!isOfPaper(lines.error()))
            return fail(lines.error());
        effect.problems << lines.error();
    }
    LedgerStore ledger(m_db);
    LedgerFacts facts(ledger, m_context.company.calendar);
    std::map<std::pair<RowId, RowId>, Quantity> moved;
    for (const TransferLine &line : draft.lines) {
        auto one = lineEffect(draft, line, facts, moved);
        if (!one && !isOfPaper(one.error()))
            return fail(one.error());
        effect.lines << one.value_or(TransferLineEffect());
        effect.value += effect.lines.last().value;
    }
    if (draft.fromLocationId != 0 && draft.toLocationId != 0) {
        STOWAGE_LET(asked, gates(draft, TransferPhase::Release, effect.value));
        for (const TransferGate &gate : asked)
            effect.asks << gate.role;
    }
    return effect;
}

} // namespace stowage
