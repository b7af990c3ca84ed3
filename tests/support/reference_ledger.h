// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/requests.h"

#include <map>
#include <optional>
#include <vector>

namespace stowage::test {

// The ledger's rules once more, worked out by hand: plain whole numbers, every question answered by walking through all
// that ever happened. It is slow and obvious on purpose, and shares no rule with the program that it judges; where the
// two disagree, one of them is wrong.
class ReferenceLedger {
public:
    using Number = std::int64_t; // a quantity or a cost in millionths, or an amount in minor units

    explicit ReferenceLedger(int currencyDecimals) : m_currencyDecimals(currencyDecimals) { }

    void addItem(RowId item, Number costPrice, bool hasLots);
    void addLocation(RowId location, bool mayGoBelowZero);

    // Why a document is not posted: where, when and how much is missing.
    struct Refusal {
        enum Why {
            OnHand, // at a place or of a lot there
            InTransit, // of a shipment
            BeforeShipment, // goods cannot arrive before they left
            ShipmentUsed, // what arrived or was lost did leave
        } why = OnHand;
        RowId item = 0;
        RowId location = 0;
        QString lot; // of the lot alone; empty when the item itself comes short
        Instant at = 0;
        Number missing = 0;
    };
    // Posts, or says why not. Only what these tests ask is checked: that nothing goes below zero along time.
    // `shipments`: of a transfer's receipt or loss, the move that shipped what each line takes.
    std::optional<Refusal> post(const DocumentRequest &request, const std::vector<std::size_t> &shipments = {});
    // Takes back the n-th document that was posted. Only one that was neither taken back nor takes one back.
    std::optional<Refusal> reverse(std::size_t document, Instant at);
    std::size_t documents() const { return m_documents.size(); }
    bool mayBeReversed(std::size_t document) const;

    struct Pool {
        Number quantity = 0;
        Number value = 0;
        std::optional<Number> lastIssueCost;
        std::optional<Number> lastReceiptCost;
        Instant lastAt = 0;
        std::size_t lastMove = 0; // the position in moves() of the last in time
    };
    struct Way {
        Number quantity = 0;
        Number value = 0;
    };
    struct Settlement {
        std::size_t receipt = 0;
        Number quantity = 0;
        Number difference = 0; // what it cost less what it was estimated at
    };
    struct State {
        std::map<std::pair<RowId, RowId>, Pool> pools; // by item and location
        std::map<std::tuple<RowId, RowId, QString>, Number> lots; // by item, location and lot
        std::map<std::size_t, Way> transit; // by the move that shipped it
        std::vector<Settlement> settlements;
        std::map<std::size_t, Number> amounts; // what each move was worth, of those that count
    };
    // Everything from nothing.
    State state() const;

    struct Move {
        RowId item = 0;
        RowId location = 0;
        QString lot;
        MovementRole role = MovementRole::Receipt;
        Instant at = 0;
        Number quantity = 0; // signed
        std::optional<Number> cost;
        std::optional<std::size_t> takesBack; // the move that this one undoes
        std::optional<std::size_t> shipment; // the move whose goods arrive or are lost
        RowId destination = 0; // of what is shipped
        Number balanceAfter = 0; // of its location, in order of posting
    };
    // In order of posting.
    const std::vector<Move> &moves() const { return m_moves; }

private:
    struct Document {
        std::size_t firstMove = 0;
        std::size_t moveCount = 0;
        Instant at = 0;
        bool takenBack = false;
        bool takesBack = false;
    };

    std::optional<Refusal> accept(const std::vector<Move> &moves, Instant at, bool takesBack);
    std::optional<Refusal> firstShortage(std::size_t firstNew) const;
    std::optional<Refusal> transitShortageAt(const std::vector<std::size_t> &order, std::size_t upTo) const;
    bool isUsed(const Document &document) const;
    std::optional<Refusal> shortageAt(const std::vector<std::size_t> &order, std::size_t upTo,
                                      std::size_t firstNew) const;
    std::vector<std::size_t> inTime(RowId item) const;
    Number onHand(RowId item, RowId location) const;
    Number underWay(RowId item) const;
    std::optional<std::size_t> undoneBy(std::size_t move) const;
    bool neverWas(std::size_t move) const;

    void play(State &state, std::size_t move) const;
    Number worthOf(State &state, std::size_t move) const;
    Number leaveTransit(State &state, std::size_t move) const;
    Number comeIn(State &state, std::size_t move, Number amount) const;
    Number goOut(State &state, std::size_t move) const;
    Number takeBack(State &state, std::size_t move) const;
    Number lastKnownCost(const Pool &pool, RowId item) const;
    Number worth(Number quantity, Number cost) const;
    Number costOfOne(Number amount, Number quantity) const;

    int m_currencyDecimals;
    std::map<RowId, Number> m_costPrices;
    std::map<RowId, bool> m_hasLots;
    std::map<RowId, bool> m_mayGoBelowZero;
    std::vector<Document> m_documents;
    std::vector<Move> m_moves;
};

} // namespace stowage::test
