// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/number_edit.h"

namespace stowage {

// A cost or price of one unit, with at least the currency's decimals.
class CostEdit final : public NumberEdit {
    Q_OBJECT

public:
    explicit CostEdit(Currency currency, QWidget *parent = nullptr)
        : NumberEdit(parent),
          m_currency(std::move(currency))
    {
    }

    // Nothing while the line is empty or wrong; error() tells which.
    std::optional<UnitCost> value() const
    {
        const auto read = scaled();
        return read ? std::optional(UnitCost::fromScaled(*read)) : std::nullopt;
    }
    Result<UnitCost> result() const { return scaled().map(UnitCost::fromScaled); }
    void setValue(std::optional<UnitCost> value)
    {
        setScaled(value ? std::optional(value->scaled()) : std::nullopt, m_currency.decimals);
    }
    const Currency &currency() const { return m_currency; }

private:
    Currency m_currency;
};

} // namespace stowage
