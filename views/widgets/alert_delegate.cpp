// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/alert_delegate.h"

#include "views/shell/alert_text.h"

namespace stowage {

AlertDelegate::AlertDelegate(CellKind kind, CellFormat format, QObject *parent)
    : CellDelegate(kind, std::move(format), parent),
      m_ofType(kind == CellKind::Alert)
{
}

CellDelegate::Look AlertDelegate::look(const QModelIndex &index, const QVariant &value) const
{
    Q_UNUSED(index);
    if (m_ofType) {
        const auto type = value.value<AlertType>();
        return {.icon = alertTypeIcon(type), .tint = alertTypeTint(type)};
    }
    const auto standing = value.value<AlertStanding>();
    return {.icon = alertStandingIcon(standing), .tint = alertStandingTint(standing)};
}

} // namespace stowage
