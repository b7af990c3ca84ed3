// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adjustment.h"
#include "views/widgets/cell_delegate.h"

namespace stowage {

// How far a paper has come, by icon and word, and colour besides.
class PaperStateDelegate final : public CellDelegate {
    Q_OBJECT

public:
    explicit PaperStateDelegate(CellFormat format, QObject *parent = nullptr);

protected:
    Look look(const QModelIndex &index, const QVariant &value) const override;
};

IconTint adjustmentStateTint(AdjustmentState state);

} // namespace stowage
