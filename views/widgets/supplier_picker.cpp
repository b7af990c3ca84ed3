// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/supplier_picker.h"

#include "models/operations/warehouse.h"
#include "views/shell/on_result.h"

namespace stowage {

SupplierPicker::SupplierPicker(Warehouse &warehouse, QWidget *parent) : ChoicePicker(parent), m_warehouse(warehouse)
{
    setPlaceholderText(tr("Supplier"));
    connect(&m_warehouse, &Warehouse::catalogChanged, this, &SupplierPicker::load);
    load();
}

void SupplierPicker::load()
{
    onResult(this, m_warehouse.suppliers(), [this](const Result<QList<Supplier>> &suppliers) {
        if (!suppliers)
            return; // keeps what it had
        QList<Choice> choices;
        for (const Supplier &supplier : *suppliers) {
            if (supplier.active)
                choices << Choice{supplier.id, supplier.code, supplier.name, supplier.contact, u"truck"_s};
        }
        setChoices(choices);
    });
}

} // namespace stowage
