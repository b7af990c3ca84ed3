// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/list_copy.h"

#include "views/widgets/paged_table_view.h"

namespace stowage {

namespace {

// A tab or a line break inside a cell would begin another one.
QString oneCell(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

QString tabSeparated(const PagedTable::Collected &rows, const PagedTableView &view, bool withHeaders)
{
    const PagedTable &table = view.table();
    QList<int> columns = view.columnsInOrder();
    columns.removeIf(
        [&](int column) { return !view.isColumnShown(column) || table.columnInfo(column).kind == CellKind::Image; });
    QStringList lines;
    lines.reserve(rows.rows + 1);
    QStringList cells;
    if (withHeaders) {
        for (const int column : std::as_const(columns))
            cells << oneCell(table.headerData(column, Qt::Horizontal).toString());
        lines << cells.join(u'\t');
    }
    const CellFormat format = view.format();
    for (int row = 0; row < rows.rows; ++row) {
        cells.clear();
        for (const int column : std::as_const(columns))
            cells << oneCell(machineText(table.columnInfo(column).kind, rows.value(row, column), format));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace stowage
