// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/count_import.h"

#include "models/store/ledger_store.h"

namespace stowage {

Done CountImport::read(RowCells &cells, LedgerRow &row)
{
    for (const Field field : {Field::Item, Field::Location, Field::Amount})
        cells.require(field);
    row.kind = MovementKind::Adjustment;
    row.at = cells.instant(Field::CountedAt).value_or(m_now);
    if (const auto quantity = cells.quantity(Field::Amount)) {
        row.quantity = *quantity;
        if (quantity->isNegative())
            cells.refuse(Field::Amount, u"import.quantity_negative"_s, {{u"quantity"_s, quantity->toString()}});
    }
    TextPool &texts = rows().texts;
    row.reference = texts.number(cells.text(Field::Reference));
    row.notes = texts.number(cells.text(Field::Notes));
    row.lot = texts.number(cells.code(Field::Lot).value_or(QString()));
    STOWAGE_LET(item, itemNumber(cells, cells.column(Field::Item), cells.code(Field::Item), row.lot != 0));
    STOWAGE_LET(location, locationNumber(cells, cells.column(Field::Location), cells.code(Field::Location)));
    row.item = item;
    row.location = location;
    if (item != 0) {
        if (auto fits = checkUnitQuantity(row.quantity, rows().items[item].unit); !fits)
            cells.blame(cells.column(Field::Amount), std::move(fits.error()));
    }
    if (!cells.problems().isEmpty())
        return {};
    const auto [first, isFirst] = m_counted.try_emplace({row.at, row.item, row.location, row.lot}, row.line);
    if (!isFirst)
        cells.refuse(Field::Item, u"import.counted_twice"_s, {{u"first"_s, QString::number(first->second)}});
    return {};
}

bool CountImport::sameDocument(const LedgerRow &first, const LedgerRow &next) const
{
    return first.at == next.at && first.location == next.location && first.reference == next.reference;
}

DocumentRequest CountImport::documentOf(const LedgerRow &first) const
{
    return {.kind = DocumentKind::Count,
            .effectiveAt = first.at,
            .locationId = rows().locations[first.location].id,
            .reference = rows().texts.text(first.reference)};
}

Result<std::optional<DocumentLine>> CountImport::lineOf(const LedgerRow &row)
{
    const RowId item = rows().items[row.item].id;
    const QString &lot = rows().texts.text(row.lot);
    STOWAGE_LET(expected, LedgerStore(run().db()).quantityAt(item, rows().locations[row.location].id, lot, row.at));
    const auto difference = Quantity::sum(row.quantity, -expected);
    if (!difference) {
        return fail(Error::Code::Corrupt, u"import.count_too_far"_s,
                    {{u"counted"_s, row.quantity.toString()}, {u"expected"_s, expected.toString()}});
    }
    if (difference->isZero())
        return std::nullopt;
    return DocumentLine{.itemId = item,
                        .quantity = *difference,
                        .lot = lot,
                        .reason = u"stock_count"_s,
                        .notes = rows().texts.text(row.notes)};
}

} // namespace stowage
