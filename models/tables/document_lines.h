// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_source.h"
#include "models/tables/list_values.h"

namespace stowage {

// The lines of one document, in their order.
class DocumentLines final : public PagedTableModel<MovementRow> {
    Q_OBJECT

public:
    explicit DocumentLines(const Actor &actor, QObject *parent = nullptr);
    ~DocumentLines() override;

    void setLines(const QList<MovementRow> &lines);

private:
    using Source = ListSource<MovementRow>;
    DocumentLines(std::unique_ptr<Source> source, const Actor &actor, QObject *parent);

    std::unique_ptr<Source> m_source;
};

} // namespace stowage
