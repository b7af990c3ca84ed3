// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/transfer.h"

#include "models/base/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace stowage {

namespace {

using enum TransferState;
using enum TransferStep;

constexpr std::array stateNames{u"draft",    u"pending_approval", u"approved", u"shipped",   u"partially_received",
                                u"received", u"completed",        u"rejected", u"cancelled", u"recalled"};
constexpr std::array stepNames{u"save",    u"submit",  u"approve",   u"reject",   u"reopen", u"ship",
                               u"receive", u"resolve", u"take_back", u"complete", u"cancel", u"recall"};
constexpr std::array outcomeNames{u"still_coming", u"lost", u"damaged", u"sent_back"};

template <typename Names>
QString nameIn(const Names &names, int number)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(number)));
}

struct Possible {
    TransferStep step;
    TransferState state;
};

// Everything that is possible; nothing else is.
constexpr Possible possible[] = {
    {Save, Draft},
    {Submit, Draft},
    {Approve, PendingApproval},
    {Reject, PendingApproval},
    {Reopen, PendingApproval},
    {Reopen, Approved},
    {Reopen, Rejected},
    {Ship, Approved},
    {Receive, Shipped},
    {Receive, PartiallyReceived},
    {Resolve, Shipped},
    {Resolve, PartiallyReceived},
    {TakeBack, PartiallyReceived},
    {TakeBack, Received},
    {Complete, Received},
    {Cancel, Draft},
    {Cancel, PendingApproval},
    {Cancel, Approved},
    {Cancel, Rejected},
    {Recall, Shipped},
    {Recall, PartiallyReceived},
};

// Fixed-width numbers and length-prefixed texts: two different transfers never give the same bytes.
class Canonical {
public:
    void add(std::int64_t number)
    {
        const auto big = qToBigEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        add(static_cast<std::int64_t>(utf8.size()));
        m_bytes.append(utf8);
    }
    QByteArray digest() const { return sha256(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace

QString transferStateName(TransferState state)
{
    return nameIn(stateNames, static_cast<int>(state) - 1);
}

std::optional<TransferState> transferStateFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(stateNames, [&](const char16_t *each) { return name == QStringView(each); });
    return found == stateNames.end() ? std::nullopt
                                     : std::optional(static_cast<TransferState>(found - stateNames.begin() + 1));
}

bool isFinal(TransferState state)
{
    return std::ranges::none_of(possible, [&](const Possible &each) { return each.state == state; });
}

QString transferStepName(TransferStep step)
{
    return nameIn(stepNames, static_cast<int>(step) - 1);
}

QString shortageOutcomeName(ShortageOutcome outcome)
{
    return nameIn(outcomeNames, static_cast<int>(outcome));
}

bool isPossible(TransferStep step, TransferState state)
{
    return std::ranges::any_of(possible,
                               [&](const Possible &each) { return each.step == step && each.state == state; });
}

Done checkStep(TransferStep step, TransferState state, const QString &number)
{
    if (isPossible(step, state))
        return {};
    const QString name = transferStateName(state);
    return fail(Error::Code::Conflict, u"transfer.state."_s + name,
                {{u"number"_s, number}, {u"step"_s, transferStepName(step)}, {u"state"_s, name}});
}

Quantity Transfer::inTransit() const
{
    Quantity sum;
    for (const TransferLine &line : lines)
        sum += line.inTransit();
    return sum;
}

Money Transfer::totalValue() const
{
    Money sum;
    for (const TransferLine &line : lines)
        sum += line.totalCost;
    return sum;
}

TransferState stateOfShipped(const QList<TransferLine> &lines)
{
    const bool open = std::ranges::any_of(lines, [](const TransferLine &line) { return !line.inTransit().isZero(); });
    if (!open)
        return Received;
    const bool untouched = std::ranges::all_of(
        lines, [](const TransferLine &line) { return line.inTransit() == line.shipped && line.found.isZero(); });
    return untouched ? Shipped : PartiallyReceived;
}

QByteArray transferDigest(const Transfer &transfer)
{
    Canonical canonical;
    canonical.add(transfer.number);
    canonical.add(transfer.fromLocationId);
    canonical.add(transfer.toLocationId);
    canonical.add(static_cast<std::int64_t>(transfer.lines.size()));
    for (const TransferLine &line : transfer.lines) {
        canonical.add(line.itemId);
        canonical.add(line.locationId);
        canonical.add(line.lot);
        canonical.add(line.requested.scaled());
        canonical.add(line.shipped.scaled());
        canonical.add(line.received.scaled());
        canonical.add(line.found.scaled());
        canonical.add(line.lost.scaled());
        canonical.add(line.sentBack.scaled());
        canonical.add(line.notes);
    }
    return canonical.digest();
}

} // namespace stowage
