// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/choice_picker.h"

namespace stowage {

class Warehouse;

// Chooses a category of the tree. It follows changes of the catalog.
class CategoryPicker final : public ChoicePicker {
    Q_OBJECT

public:
    explicit CategoryPicker(Warehouse &warehouse, QWidget *parent = nullptr);

    RowId categoryId() const { return choiceId(); }
    void setCategoryId(RowId id) { setChoiceId(id); }

private:
    void load();

    Warehouse &m_warehouse; // outlives every view
};

} // namespace stowage
