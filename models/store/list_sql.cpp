// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/list_sql.h"

namespace stowage {

namespace {

QByteArray orderBy(const ListOrder &order)
{
    const QByteArray direction = order.descending ? " DESC" : "";
    QByteArray sql = " ORDER BY " + order.key + direction;
    if (order.id != order.key)
        sql += ", " + order.id + direction;
    if (!order.secondId.isEmpty())
        sql += ", " + order.secondId + direction;
    return sql;
}

} // namespace

SqlText amongIds(const Connection &db, const char *column, const std::vector<RowId> &ids)
{
    QByteArray list;
    for (const RowId id : ids)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(static_cast<qint64>(id));
    const bool sqlite = db.isSqlite();
    SqlText sql;
    sql.text = QByteArray(" AND ") + column
               + (sqlite ? " IN (SELECT value FROM json_each(?))" : " = ANY (CAST(? AS BIGINT[]))");
    sql.values.emplace_back(QString::fromLatin1(sqlite ? '[' + list + ']' : '{' + list + '}'));
    return sql;
}

SqlText inTree(const char *column, const char *table, RowId root)
{
    SqlText sql;
    sql.text = QByteArray(" AND ") + column
               + " IN (WITH RECURSIVE inside (id) AS (SELECT CAST(? AS BIGINT) UNION ALL SELECT node.id FROM " + table
               + " node JOIN inside ON node.parent_id = inside.id) SELECT id FROM inside)";
    sql.values.emplace_back(root);
    return sql;
}

Result<PageIndex> indexList(Connection &db, const SqlText &from, const ListOrder &order)
{
    const QByteArray second = order.secondId.isEmpty() ? QByteArray("0") : order.secondId;
    SqlText sql;
    sql.text = "SELECT " + order.key + ", " + order.id + ", " + second + ' ';
    sql.add(from);
    sql.text += orderBy(order);
    PageIndex index;
    Query row = db.streamWith(sql.text.constData(), sql.values);
    while (row.next()) {
        if (index.count % PageIndex::pageSize == 0) {
            index.anchors.push_back(
                {order.isText ? row.text(0) : QString(), order.isText ? 0 : row.int64(0), row.int64(1), row.int64(2)});
        }
        ++index.count;
    }
    STOWAGE_TRY(row.done());
    return index;
}

SqlText pageOf(const char *columns, const SqlText &from, const ListOrder &order,
               const std::optional<PageAnchor> &anchor)
{
    SqlText sql;
    sql.text = QByteArray("SELECT ") + columns + ' ';
    sql.add(from);
    if (anchor) {
        const bool two = !order.secondId.isEmpty();
        sql.text += " AND (" + order.key + ", " + order.id + (two ? ", " + order.secondId : QByteArray()) + ") "
                    + (order.descending ? "<=" : ">=") + (two ? " (?, ?, ?)" : " (?, ?)");
        sql.values.push_back(order.isText ? SqlValue(anchor->text) : SqlValue(anchor->number));
        sql.values.emplace_back(anchor->id);
        if (two)
            sql.values.emplace_back(anchor->secondId);
    }
    sql.text += orderBy(order);
    sql.add(" LIMIT ?", PageIndex::pageSize);
    return sql;
}

} // namespace stowage
