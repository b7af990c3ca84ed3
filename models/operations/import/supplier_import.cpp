// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/supplier_import.h"

#include "models/operations/import/entity_json.h"
#include "models/operations/import/item_reader.h"
#include "models/store/supplier_store.h"

namespace stowage {

std::optional<QString> SupplierImport::nameOf(RowCells &cells)
{
    return cells.require(Field::Code) ? cells.code(Field::Code) : std::nullopt;
}

void SupplierImport::read(RowCells &cells, Supplier &supplier) const
{
    const std::pair<Field, QString Supplier::*> texts[]{{Field::Name, &Supplier::name},
                                                        {Field::Contact, &Supplier::contact},
                                                        {Field::Email, &Supplier::email},
                                                        {Field::Phone, &Supplier::phone},
                                                        {Field::Address, &Supplier::address}};
    for (const auto &[field, member] : texts) {
        if (!cells.isBlank(field))
            supplier.*member = cells.text(field);
    }
    if (supplier.name.isEmpty())
        supplier.name = supplier.code;
    if (const auto days = cells.wholeNumber(Field::LeadTimeDays))
        supplier.leadTimeDays = days;
    supplier.active = cells.boolean(Field::Active).value_or(supplier.active);
    readOtherData(cells, cells.column(Field::OtherDataJson), supplier.extra);
}

Done SupplierImport::takeRow(RowCells &cells, const QString &code)
{
    SupplierStore store(run().db());
    STOWAGE_LET(id, store.idByCode(code));
    Supplier before;
    if (id) {
        STOWAGE_LET(known, store.byId(*id));
        before = known;
    }
    Supplier supplier = before;
    supplier.code = code;
    read(cells, supplier);
    if (!cells.problems().isEmpty()) {
        run().reject(cells.line(), cells.problems());
        return {};
    }
    if (supplier != before) {
        const auto after = catalog().saveSupplier(supplier);
        if (!after)
            return refuse(cells, -1, after.error());
        supplier = *after;
    }
    return saved(cells, u"supplier"_s, supplier.id, id ? entityJson(before) : QByteArray(), entityJson(supplier));
}

} // namespace stowage
