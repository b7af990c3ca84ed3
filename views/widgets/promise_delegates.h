// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/cell_delegate.h"

namespace stowage {

// Whether something is still promised, by icon and word.
class PromiseDelegate final : public CellDelegate {
    Q_OBJECT

public:
    explicit PromiseDelegate(CellFormat format, QObject *parent = nullptr);

protected:
    Look look(const QModelIndex &index, const QVariant &value) const override;
};

// How long a lot may still be used, by icon and word.
class DaysLeftDelegate final : public CellDelegate {
    Q_OBJECT

public:
    explicit DaysLeftDelegate(CellFormat format, QObject *parent = nullptr);

protected:
    Look look(const QModelIndex &index, const QVariant &value) const override;
};

} // namespace stowage
