// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/cell_delegate.h"

namespace stowage {

// An amount or a UnitCost in the company's currency, whose code stands with the list's totals.
class MoneyDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    Look look(const QModelIndex &index, const QVariant &value) const override;
};

} // namespace stowage
