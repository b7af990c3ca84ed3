// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/movement_import.h"
#include "models/operations/ledger/order_posting.h"

#include "models/store/reason_store.h"

namespace stowage {

namespace {

// Besides the kinds' own names, those of the documents that make them.
std::optional<MovementKind> kindFromWord(QStringView word)
{
    if (const auto kind = movementKindFromName(word))
        return kind;
    if (word == u"receipt")
        return MovementKind::In;
    if (word == u"issue")
        return MovementKind::Out;
    return std::nullopt;
}

} // namespace

Done MovementImport::begin(const ImportColumns &columns)
{
    STOWAGE_LET(reasons, ReasonStore(run().db()).all());
    for (const Reason &reason : std::as_const(reasons))
        m_reasons.insert(reason.code);
    return LedgerImport::begin(columns);
}

Done MovementImport::read(RowCells &cells, LedgerRow &row)
{
    for (const Field field : {Field::EffectiveAt, Field::Kind, Field::Item, Field::Location, Field::Amount})
        cells.require(field);
    readValues(cells, row);
    readTexts(cells, row);
    return readNames(cells, row);
}

void MovementImport::readValues(RowCells &cells, LedgerRow &row)
{
    row.at = cells.instant(Field::EffectiveAt).value_or(0);
    const auto kind = cells.word(Field::Kind, kindFromWord, u"in, out, adjustment, transfer"_s);
    row.kind = kind.value_or(MovementKind::In);
    if (const auto quantity = cells.quantity(Field::Amount)) {
        row.quantity = *quantity;
        const auto refuse = [&](const QString &key) {
            cells.refuse(Field::Amount, key, {{u"quantity"_s, quantity->toString()}});
        };
        if (quantity->isZero())
            refuse(u"import.quantity_zero"_s);
        else if (kind && quantity->isNegative() && kind != MovementKind::Adjustment)
            refuse(u"import.quantity_negative"_s);
    }
    if (const auto cost = cells.cost(Field::Cost)) {
        row.unitCost = *cost;
        row.hasCost = true;
        if (cost->isNegative())
            cells.refuse(Field::Cost, u"import.cost_negative"_s, {{u"cost"_s, cost->toString()}});
    }
    if (const auto expires = cells.day(Field::Expires))
        row.expires = static_cast<qint32>(expires->toJulianDay());
    const bool transfer = kind == MovementKind::Transfer;
    if (transfer)
        cells.require(Field::ToLocation);
    else if (kind && !cells.isBlank(Field::ToLocation))
        cells.refuse(Field::ToLocation, u"import.to_location_unexpected"_s, {{u"kind"_s, movementKindName(*kind)}});
}

void MovementImport::readTexts(RowCells &cells, LedgerRow &row)
{
    TextPool &texts = rows().texts;
    QString notes = cells.text(Field::Notes);
    QString reason = cells.text(Field::Reason);
    if (reason.isEmpty() && row.kind == MovementKind::Adjustment && m_reasons.contains(notes))
        std::swap(reason, notes);
    row.reference = texts.number(cells.text(Field::Reference));
    row.notes = texts.number(notes);
    row.reason = texts.number(reason);
    row.lot = texts.number(cells.code(Field::Lot).value_or(QString()));
}

Done MovementImport::readNames(RowCells &cells, LedgerRow &row)
{
    const auto item = cells.code(Field::Item);
    const auto location = cells.code(Field::Location);
    const auto toLocation = cells.code(Field::ToLocation);
    if (row.kind == MovementKind::Transfer && location && location == toLocation)
        cells.refuse(Field::ToLocation, u"import.same_location"_s, {{u"location"_s, *location}});
    STOWAGE_LET(itemNumber, this->itemNumber(cells, cells.column(Field::Item), item, row.lot != 0));
    STOWAGE_LET(locationNumber, this->locationNumber(cells, cells.column(Field::Location), location));
    row.item = itemNumber;
    row.location = locationNumber;
    if (row.kind == MovementKind::Transfer) {
        STOWAGE_LET(toNumber, this->locationNumber(cells, cells.column(Field::ToLocation), toLocation));
        row.toLocation = toNumber;
    }
    return {};
}

bool MovementImport::sameDocument(const LedgerRow &first, const LedgerRow &next) const
{
    return first.at == next.at && first.kind == next.kind && first.reference == next.reference
           && first.location == next.location && first.toLocation == next.toLocation;
}

DocumentRequest MovementImport::documentOf(const LedgerRow &first) const
{
    return {.kind = documentKindOf(first.kind),
            .effectiveAt = first.at,
            .locationId = rows().locations[first.location].id,
            .toLocationId = rows().locations[first.toLocation].id,
            .reference = rows().texts.text(first.reference)};
}

Result<std::optional<DocumentLine>> MovementImport::lineOf(const LedgerRow &row)
{
    return DocumentLine{.itemId = rows().items[row.item].id,
                        .quantity = row.quantity,
                        .unitCost = row.hasCost ? std::optional(row.unitCost) : std::nullopt,
                        .lot = rows().texts.text(row.lot),
                        .expires = row.expires == 0 ? QDate() : QDate::fromJulianDay(row.expires),
                        .reason = rows().texts.text(row.reason),
                        .notes = rows().texts.text(row.notes)};
}

} // namespace stowage
