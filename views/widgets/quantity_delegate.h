// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/cell_delegate.h"

namespace stowage {

// A Quantity. Below zero it has its sign and the colour of danger.
class QuantityDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    Look look(const QModelIndex &index, const QVariant &value) const override;
};

} // namespace stowage
