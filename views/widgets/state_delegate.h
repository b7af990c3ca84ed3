// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/cell_delegate.h"

namespace stowage {

// A StockState by icon and word, and colour besides.
class StateDelegate final : public CellDelegate {
    Q_OBJECT

public:
    explicit StateDelegate(CellFormat format, QObject *parent = nullptr);

protected:
    Look look(const QModelIndex &index, const QVariant &value) const override;
};

IconTint stockStateTint(StockState state);

} // namespace stowage
