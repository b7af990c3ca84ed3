// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace stowage {

// The numbers are stored: never renumber. Closed: what it found became an adjustment, or there was nothing to put
// right.
enum class CountState { Counting = 0, Closed = 1, Cancelled = 2 };
QString countStateName(CountState state); // "counting", in files and in the API

enum class CountScope { Full = 0, Zone = 1, AbcClass = 2, Items = 3 };
QString countScopeName(CountScope scope);

// What is done with lines that nobody counted.
enum class UncountedChoice { Undecided = 0, Keep = 1, SetToZero = 2 };

// Why a count differed, as people find out afterwards.
const QList<QString> &countCauses(); // "miscount", "unposted_receipt", …

struct StockCount {
    RowId id = 0;
    QByteArray uuid;
    QString number; // "SC-2024-0001"
    CountState state = CountState::Counting;
    CountScope scope = CountScope::Full;
    QString abcClass; // "A", of a scope AbcClass
    RowId locationId = 0; // all in it is counted
    bool blind = true; // counters do not see what is expected
    std::optional<Quantity> recountUnits; // a difference above it is counted once more
    std::optional<Money> recountValue; // the same, of its value
    UncountedChoice uncounted = UncountedChoice::Undecided;
    QString notes;
    QString createdBy;
    Instant createdAt = 0;
    QString closedBy;
    Instant closedAt = 0;
    RowId adjustmentId = 0; // what it came to
    int version = 0;
    bool operator==(const StockCount &) const = default;
};

struct CountLine {
    RowId id = 0;
    RowId countId = 0;
    RowId itemId = 0;
    RowId locationId = 0; // the very bin
    QString lot;
    bool planned = true; // false: found where it was not looked for
    int round = 1; // which entries hold
    QString cause; // of countCauses(), or a reason's code
    QString notes;
    // As of the last entry of its round; nothing while nobody counted it. `expected` and `value` are the ledger's word
    // at that moment, so what moved since does not matter.
    std::optional<Quantity> counted;
    std::optional<Quantity> expected;
    std::optional<Money> value; // of the difference
    Instant countedAt = 0;
    bool operator==(const CountLine &) const = default;

    std::optional<Quantity> difference() const
    {
        return counted && expected ? Quantity::sum(*counted, -*expected) : std::nullopt;
    }
};

// What one counter found at one moment.
struct CountEntry {
    QByteArray uuid; // a retry with it adds nothing
    RowId itemId = 0;
    RowId locationId = 0;
    QString lot;
    Quantity quantity; // not below zero
    QString countedBy;
    Instant countedAt = 0; // 0 is now
    int round = 1;
};

// Whether a line's first count is to be made again: nobody believes a large difference at once.
bool needsRecount(const CountLine &line, const StockCount &count);

} // namespace stowage
