// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/document_lines.h"

#include "models/tables/movements_table.h"

#include <algorithm>

namespace stowage {

namespace {

// What is the same for every line stands in the document's head.
QList<Column<MovementRow>> lineColumns()
{
    const QList<QLatin1StringView> shown{"item"_L1,   "item_name"_L1, "quantity"_L1,  "unit"_L1,      "location"_L1,
                                         "before"_L1, "after"_L1,     "unit_cost"_L1, "settlement"_L1};
    const QList<QLatin1StringView> hidden{"lot"_L1, "reason"_L1, "notes"_L1};
    const QList<Column<MovementRow>> all = movementColumns();
    QList<Column<MovementRow>> columns;
    for (const QLatin1StringView id : shown + hidden) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto &one) { return id == QLatin1StringView(one.info.id); });
        Column<MovementRow> column = *found;
        column.info.shownAtFirst = shown.contains(id);
        column.info.frozen = id == "item"_L1;
        columns << column;
    }
    return columns;
}

} // namespace

DocumentLines::DocumentLines(const Actor &actor, QObject *parent)
    : DocumentLines(std::make_unique<Source>(), actor, parent)
{
}

DocumentLines::DocumentLines(std::unique_ptr<Source> source, const Actor &actor, QObject *parent)
    : PagedTableModel(allowedColumns(lineColumns(), actor), *source, parent),
      m_source(std::move(source))
{
}

DocumentLines::~DocumentLines() = default;

void DocumentLines::setLines(const QList<MovementRow> &lines)
{
    m_source->setRows(lines);
    restart();
}

} // namespace stowage
