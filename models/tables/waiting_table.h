// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_source.h"
#include "models/tables/list_values.h"

namespace stowage {

// What waits for a yes, oldest first.
class WaitingTable final : public PagedTableModel<WaitingApproval> {
    Q_OBJECT

public:
    explicit WaitingTable(const Actor &actor, QObject *parent = nullptr);
    ~WaitingTable() override;

    void setWaiting(const QList<WaitingApproval> &waiting);
    const QList<WaitingApproval> &waiting() const { return m_source->rows(); }

private:
    using Source = ListSource<WaitingApproval>;
    WaitingTable(std::unique_ptr<Source> source, const Actor &actor, QObject *parent);

    std::unique_ptr<Source> m_source;
};

} // namespace stowage
