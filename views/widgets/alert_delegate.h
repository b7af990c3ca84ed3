// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/cell_delegate.h"

namespace stowage {

// What an alert warns of, or what has been done about it: by icon and word, and colour besides.
class AlertDelegate final : public CellDelegate {
    Q_OBJECT

public:
    AlertDelegate(CellKind kind, CellFormat format, QObject *parent = nullptr);

protected:
    Look look(const QModelIndex &index, const QVariant &value) const override;

private:
    const bool m_ofType;
};

} // namespace stowage
