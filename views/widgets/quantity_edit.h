// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"
#include "views/widgets/number_edit.h"

namespace stowage {

class QuantityEdit final : public NumberEdit {
    Q_OBJECT

public:
    using NumberEdit::NumberEdit;

    // What is counted: a quantity that is finer than the unit allows is marked, and the mark names the unit.
    void setUnit(const Unit &unit)
    {
        m_unit = unit;
        showError();
    }

    // Nothing while the line is empty or wrong; error() tells which.
    std::optional<Quantity> value() const
    {
        const auto read = scaled();
        return read ? std::optional(Quantity::fromScaled(*read)) : std::nullopt;
    }
    // The number, or why there is none: number.empty, number.invalid, quantity.too_fine, …
    Result<Quantity> result() const { return scaled().map(Quantity::fromScaled); }
    void setValue(std::optional<Quantity> value) { setScaled(value ? std::optional(value->scaled()) : std::nullopt); }

protected:
    Result<std::int64_t> scaled() const override
    {
        STOWAGE_LET(read, NumberEdit::scaled());
        STOWAGE_TRY(checkUnitQuantity(Quantity::fromScaled(read), m_unit));
        return read;
    }

private:
    Unit m_unit{.decimals = Quantity::decimals}; // any quantity, until it is known
};

} // namespace stowage
