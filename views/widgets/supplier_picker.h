// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/choice_picker.h"

namespace stowage {

class Warehouse;

// Chooses a supplier that is in use. It follows changes of the catalog.
class SupplierPicker final : public ChoicePicker {
    Q_OBJECT

public:
    explicit SupplierPicker(Warehouse &warehouse, QWidget *parent = nullptr);

    RowId supplierId() const { return choiceId(); }
    void setSupplierId(RowId id) { setChoiceId(id); }

private:
    void load();

    Warehouse &m_warehouse; // outlives every view
};

} // namespace stowage
