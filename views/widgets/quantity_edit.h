// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/number_edit.h"

namespace stowage {

class QuantityEdit final : public NumberEdit {
    Q_OBJECT

public:
    using NumberEdit::NumberEdit;

    // Nothing while the line is empty or wrong; error() tells which.
    std::optional<Quantity> value() const
    {
        const auto read = scaled();
        return read ? std::optional(Quantity::fromScaled(*read)) : std::nullopt;
    }
    // The number, or why there is none: number.empty, number.invalid, …
    Result<Quantity> result() const { return scaled().map(Quantity::fromScaled); }
    void setValue(std::optional<Quantity> value) { setScaled(value ? std::optional(value->scaled()) : std::nullopt); }
};

} // namespace stowage
