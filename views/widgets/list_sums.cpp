// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/list_sums.h"

#include "models/tables/list_values.h"
#include "views/shell/format.h"
#include "views/widgets/paged_table_view.h"

#include <QCoreApplication>

namespace stowage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListSums)
};

// The unit of all rows; nothing when there is more than one.
std::optional<QString> commonUnit(const PagedTable::Collected &rows, const PagedTable &table)
{
    const int column = table.columnOf(u"unit");
    if (column < 0 || rows.rows == 0)
        return std::nullopt;
    QString unit = rows.value(0, column).toString();
    for (int row = 1; row < rows.rows; ++row) {
        if (rows.value(row, column).toString() != unit)
            return std::nullopt;
    }
    return unit;
}

std::optional<Quantity> sumOf(const PagedTable::Collected &rows, int column)
{
    std::optional<Quantity> sum = Quantity();
    for (int row = 0; row < rows.rows && sum; ++row)
        sum = Quantity::sum(*sum, rows.value(row, column).value<Quantity>());
    return sum;
}

Money amountOf(const PagedTable::Collected &rows, int column)
{
    Money sum;
    for (int row = 0; row < rows.rows; ++row)
        sum += rows.value(row, column).value<StockValue>().amount;
    return sum;
}

} // namespace

QString sumsText(const PagedTable::Collected &rows, const PagedTableView &view)
{
    const PagedTable &table = view.table();
    const CellFormat format = view.format();
    const std::optional<QString> unit = commonUnit(rows, table);
    QStringList parts;
    for (const int column : view.columnsInOrder()) {
        const ColumnInfo &info = table.columnInfo(column);
        if (!info.summed || !view.isColumnShown(column))
            continue;
        const QString title = table.headerData(column, Qt::Horizontal).toString();
        if (info.kind == CellKind::StockValue) {
            const QString amount = formatMoney(amountOf(rows, column), format.currency, format.locale);
            //: a sum: the column's title, the amount
            parts << Words::tr("%1 %2").arg(title, amount);
        } else if (const auto sum = unit ? sumOf(rows, column) : std::nullopt) {
            //: a sum: the column's title, the quantity, its unit
            parts << Words::tr("%1 %2 %3").arg(title, formatQuantity(*sum, format.locale), *unit);
        }
    }
    return parts.join(u" · "_s);
}

} // namespace stowage
