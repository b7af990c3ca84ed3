// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/entry.h"

#include <QHash>

#include <algorithm>

namespace stowage {

bool Entry::isEmpty() const
{
    return lines.isEmpty() && reference.isEmpty() && notes.isEmpty();
}

EntryLine lineFor(const ItemHit &hit)
{
    return {.itemId = hit.id,
            .code = hit.code,
            .name = hit.name,
            .unit = hit.unit,
            .lotTracking = hit.lotTracking,
            .quantity = hit.packFactor};
}

int addScan(Entry &entry, const ItemHit &hit)
{
    for (qsizetype i = entry.lines.size() - 1; i >= 0; --i) {
        EntryLine &line = entry.lines[i];
        if (line.itemId != hit.id)
            continue;
        const auto sum = Quantity::sum(line.quantity, hit.packFactor);
        if (sum)
            line.quantity = *sum;
        return static_cast<int>(i);
    }
    if (entry.lines.size() >= entryLinesMax)
        return -1;
    entry.lines.append(lineFor(hit));
    return static_cast<int>(entry.lines.size()) - 1;
}

void stepQuantity(EntryLine &line, int steps, bool isSigned)
{
    const auto sum = Quantity::sum(line.quantity, Quantity::fromInt(steps));
    if (!sum)
        return;
    if (isSigned)
        line.quantity = sum->isZero() ? Quantity::fromInt(steps > 0 ? 1 : -1) : *sum;
    else if (sum->isPositive())
        line.quantity = *sum;
}

QList<EntryBalance> balancesOf(const Entry &entry, const std::function<Quantity(RowId itemId)> &onHand)
{
    QList<EntryBalance> balances;
    QHash<RowId, Quantity> running;
    for (const EntryLine &line : entry.lines) {
        const Quantity before = running.contains(line.itemId) ? running.value(line.itemId) : onHand(line.itemId);
        const Quantity change = entry.kind == DocumentKind::Issue ? -line.quantity : line.quantity;
        const Quantity after = Quantity::sum(before, change).value_or(before);
        running.insert(line.itemId, after);
        balances.append({before, after});
    }
    return balances;
}

std::optional<Money> valueOf(const EntryLine &line, const std::optional<UnitCost> &estimate, const Currency &currency)
{
    const std::optional<UnitCost> cost = line.unitCost ? line.unitCost : estimate;
    if (!cost)
        return std::nullopt;
    const auto value = extend(line.quantity, *cost, currency);
    return value ? std::optional(*value) : std::nullopt;
}

EntryTotals totalsOf(const Entry &entry, const std::function<std::optional<UnitCost>(RowId itemId)> &estimate,
                     const Currency &currency)
{
    EntryTotals totals;
    std::int64_t minor = 0;
    bool fits = true;
    for (const EntryLine &line : entry.lines) {
        totals.quantity = Quantity::sum(totals.quantity, line.quantity).value_or(totals.quantity);
        totals.estimated = totals.estimated || !line.unitCost;
        const auto value = valueOf(line, estimate(line.itemId), currency);
        if (value)
            fits = fits && !__builtin_add_overflow(minor, value->minor(), &minor);
    }
    if (fits)
        totals.value = Money::fromMinor(minor);
    return totals;
}

DocumentRequest requestFor(const Entry &entry)
{
    DocumentRequest request{.uuid = entry.uuid,
                            .kind = entry.kind,
                            .isReturn = entry.isReturn,
                            .effectiveAt = entry.effectiveAt,
                            .locationId = entry.locationId,
                            .reference = entry.reference,
                            .referenceType = entry.referenceType,
                            .notes = entry.notes};
    for (const EntryLine &line : entry.lines) {
        request.lines.append({.itemId = line.itemId,
                              .quantity = line.quantity,
                              .unitCost = line.unitCost,
                              .lot = line.lot,
                              .expires = line.expires,
                              .reason = entry.kind == DocumentKind::Issue ? line.reason : QString(),
                              .notes = line.notes});
    }
    return request;
}

Adjustment adjustmentFor(const Entry &entry)
{
    Adjustment adjustment{.id = entry.adjustmentId,
                          .uuid = entry.uuid,
                          .effectiveAt = entry.effectiveAt,
                          .locationId = entry.locationId,
                          .reason = entry.reason,
                          .reference = entry.reference,
                          .notes = entry.notes,
                          .version = entry.version};
    for (const EntryLine &line : entry.lines) {
        adjustment.lines.append({.itemId = line.itemId,
                                 .locationId = line.locationId,
                                 .lot = line.lot,
                                 .expires = line.expires,
                                 .quantity = line.quantity,
                                 .unitCost = line.quantity.isPositive() ? line.unitCost : std::nullopt,
                                 .reason = line.reason,
                                 .notes = line.notes});
    }
    return adjustment;
}

Entry entryOf(const Adjustment &adjustment, const QList<ItemHit> &items)
{
    Entry entry{.uuid = adjustment.uuid,
                .kind = DocumentKind::Adjustment,
                .locationId = adjustment.locationId,
                .effectiveAt = adjustment.effectiveAt,
                .reference = adjustment.reference,
                .notes = adjustment.notes,
                .reason = adjustment.reason,
                .adjustmentId = adjustment.id,
                .version = adjustment.version};
    for (const AdjustmentLine &stored : adjustment.lines) {
        const auto item = std::ranges::find(items, stored.itemId, &ItemHit::id);
        EntryLine line = item == items.end() ? EntryLine{.itemId = stored.itemId} : lineFor(*item);
        line.quantity = stored.quantity;
        line.unitCost = stored.unitCost;
        line.lot = stored.lot;
        line.expires = stored.expires;
        line.reason = stored.reason;
        line.locationId = stored.locationId;
        line.notes = stored.notes;
        entry.lines.append(line);
    }
    return entry;
}

} // namespace stowage
