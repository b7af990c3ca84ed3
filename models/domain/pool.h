// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace stowage {

// What valuation needs of a movement; read in the order (effectiveAt, seq) from the ledger's covering index.
struct LedgerEntry {
    qint64 seq = 0;
    Instant effectiveAt = 0;
    RowId locationId = 0;
    RowId lotId = 0;
    Quantity quantity; // signed
    std::optional<UnitCost> unitCost;
    qint64 link = 0;
    MovementRole role = MovementRole::Receipt;
    bool reversal = false;

    bool before(const LedgerEntry &other) const
    {
        return effectiveAt != other.effectiveAt ? effectiveAt < other.effectiveAt : seq < other.seq;
    }
};

// One item at one location under the moving average. While quantity is negative, value is the estimate of what is
// owed, and negative too. A pool whose quantity is 0 has value 0.
struct AveragePool {
    Quantity quantity;
    Money value;
    std::optional<UnitCost> lastIssueCost;
    std::optional<UnitCost> lastReceiptCost;

    bool operator==(const AveragePool &) const = default;
};

// What has left a location and not arrived, of one shipping movement.
struct TransitPool {
    Quantity quantity;
    Money value;
    bool operator==(const TransitPool &) const = default;
};

// The item's cost price in force at an instant, where nothing better is known.
using CostPriceAt = std::function<UnitCost(Instant)>;

// The difference between what a shortage was estimated at and what the receipt that settled it cost.
struct Settlement {
    qint64 receiptSeq = 0;
    Quantity quantity;
    Money estimate; // what this much of the shortage was taken to be worth
    Money difference; // actual − estimate

    Money actual() const { return estimate + difference; }
    bool operator==(const Settlement &) const = default;
};

// What one movement did to its pool.
struct Effect {
    Money amount; // what came in, or what left (both ≥ 0 unless estimated below zero)
    std::optional<Settlement> settlement;
};

// A quantity or a value that 64 bits cannot hold leaves the pool as it was. Errors: stock.too_large, amount.too_large.

// Whether the pool knows a cost of its own; otherwise `fallback` below is asked for.
bool knowsCost(const AveragePool &pool);

// `quantity` (positive) comes in for `amount`; a shortage is settled first. `given` is the unit cost that the document
// gave: of what costs less than the smallest coin, the amount does not tell it.
Result<Effect> averageIn(AveragePool &pool, Quantity quantity, Money amount, std::optional<UnitCost> given, qint64 seq,
                         const Currency &currency);

// `quantity` (positive) leaves. What the pool does not hold leaves at the last known cost.
Result<Effect> averageOut(AveragePool &pool, Quantity quantity, UnitCost fallback, const Currency &currency);

// What a quantity without a cost of its own comes in at: the pool's average, else its last known cost, else `fallback`.
Result<Money> averageInAmount(const AveragePool &pool, Quantity quantity, UnitCost fallback, const Currency &currency);

// What was taken back as of its own moment never was: such a movement and its reversal change no balance and no value
// of any moment, not even while that moment lasts. By the movement's and by the reversal's seq: the reversal's. A
// movement that something else is linked to still is.
using AnnulledMovements = std::unordered_map<qint64, qint64>;
AnnulledMovements annulledMovements(const std::vector<LedgerEntry> &entries);

// Replays one item's movements under the moving average: every pool, every shipment under way.
class AverageReplay {
public:
    AverageReplay(Currency currency, CostPriceAt costPrice)
        : m_currency(std::move(currency)),
          m_costPrice(std::move(costPrice))
    {
    }

    // All of an item's entries, in order. Errors: stock.too_large, amount.too_large, ledger.link_broken{seq, link},
    // ledger.entry_invalid{seq}: nobody could have posted this.
    Done run(const std::vector<LedgerEntry> &entries);

    const std::unordered_map<RowId, AveragePool> &pools() const { return m_pools; }
    const std::unordered_map<qint64, TransitPool> &transit() const { return m_transit; }
    const std::vector<Settlement> &settlements() const { return m_settlements; }
    // The amount of a movement that others link to (a shipment, something reversed and not annulled).
    std::optional<Money> linkedAmount(qint64 seq) const;

private:
    Result<Money> apply(const LedgerEntry &entry);
    Result<Money> comeIn(const LedgerEntry &entry, Money amount);
    Result<Money> goOut(const LedgerEntry &entry);
    Result<Money> undo(const LedgerEntry &entry);
    Result<Money> undoShip(const LedgerEntry &entry);
    Result<Money> leaveTransit(const LedgerEntry &entry);
    Done giveBackToTransit(const LedgerEntry &entry, Money amount);

    Currency m_currency;
    CostPriceAt m_costPrice;
    std::unordered_map<RowId, AveragePool> m_pools;
    std::unordered_map<qint64, TransitPool> m_transit;
    std::unordered_map<qint64, std::optional<Money>> m_linked; // amounts that a later entry asks for
    std::unordered_map<qint64, qint64> m_shipOf; // of what took from transit, for its reversal
    std::vector<Settlement> m_settlements;
};

// A moment at which a location (or a lot there) would hold less than nothing.
struct Shortage {
    RowId locationId = 0;
    RowId lotId = 0;
    Instant at = 0;
    qint64 seq = 0; // the movement that would take it below zero
    Quantity missing; // positive
};

// The first moment, along effective time, at which the movements from `firstNewSeq` on take a location below zero
// that does not allow it: the balance is negative there and the new movements lower it. Order as in the ledger.
std::optional<Shortage> firstShortage(const std::vector<LedgerEntry> &entries, qint64 firstNewSeq,
                                      const std::function<bool(RowId locationId)> &allowsNegative);

// A movement that takes more of a shipment than is in transit.
struct TransitShortage {
    qint64 shipSeq = 0;
    Instant at = 0;
    qint64 seq = 0;
    Quantity missing; // positive
};

// The first moment, along effective time, at which more has arrived, was lost or was taken back than was shipped.
std::optional<TransitShortage> firstTransitShortage(const std::vector<LedgerEntry> &entries);

// What is in transit in the end, of all shipments.
Quantity totalInTransit(const std::vector<LedgerEntry> &entries);

} // namespace stowage
