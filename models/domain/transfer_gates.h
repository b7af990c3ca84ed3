// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"
#include "models/domain/transfer.h"

namespace stowage {

// When a transfer needs a yes: before its goods leave, to what arrived, and to what is lost, damaged or found on the
// way. The number is stored: never renumber.
enum class TransferPhase { Release = 1, Receipt = 2, Difference = 3 };
QString transferPhaseName(TransferPhase phase); // "release", in files

// Whose yes it is. The number is stored: never renumber.
enum class TransferEnd { Sender = 1, Receiver = 2 };
QString transferEndName(TransferEnd end); // "sender", in files

// What a company says of whom to ask. Of the rules of a phase, those apply that name the route most closely: both ends,
// else the sender's, else the receiver's, else none; a place before what it lies in. Of these all ask whose value the
// transfer reaches.
struct TransferRule {
    TransferPhase phase = TransferPhase::Release;
    RowId fromLocationId = 0; // or what lies in it; 0 is anywhere
    RowId toLocationId = 0;
    Money value; // asks from this value on
    QString role; // empty: nobody is asked
    TransferEnd end = TransferEnd::Sender;
    bool operator==(const TransferRule &) const = default;
};

// What asks where no rule of the company's names the route: the sender's warehouse manager releases it and agrees to
// differences, and the receiver's store manager agrees to what arrived.
const QList<TransferRule> &defaultTransferRules();

// A rule that asks for a difference and names nobody would let one write off goods alone. Errors:
// transfer_rule.value_negative, transfer_rule.nobody, transfer_rule.twice{role}, transfer_rule.role_unknown{role},
// transfer_rule.role_powerless{role, right}.
Done checkTransferRules(const QList<TransferRule> &rules, const QList<Role> &roles);

// A yes that a transfer needs: of somebody with this role and this right there.
struct TransferGate {
    QString role; // "warehouse_manager": the API's name of the step
    Right right = Right::ReleaseTransfers;
    RowId locationId = 0;
    bool operator==(const TransferGate &) const = default;
};

// Both ends, each followed by the places that it lies in.
struct TransferRoute {
    QList<RowId> from, to;
};

// In the order they are asked.
QList<TransferGate> transferGates(const QList<TransferRule> &rules, const TransferRoute &route, TransferPhase phase,
                                  Money value);
// The one that asked for this role's yes, whatever the value was then.
TransferGate transferGate(const QList<TransferRule> &rules, const TransferRoute &route, TransferPhase phase,
                          const QString &role);

// The phase whose yes a transfer in this state can be given; differences are agreed to one by one.
std::optional<TransferPhase> phaseOf(TransferState state);

} // namespace stowage
