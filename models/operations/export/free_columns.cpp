// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/free_columns.h"

#include "models/base/json_members.h"
#include "models/operations/import/import_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace stowage {

namespace {

using Named = std::pair<QString, CellValue>;

QList<Named> valuesOf(const Query &row, int column, FreeValues::Shape shape)
{
    QList<Named> values;
    if (row.isNull(column))
        return values;
    const auto bytes = row.bytes(column);
    constexpr qsizetype nothing = 2; // "{}" and "[]"
    if (std::ssize(bytes) <= nothing)
        return values;
    const auto text = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (shape == FreeValues::Shape::Members) {
        const QList<JsonMember> members = jsonMembers(text);
        for (const JsonMember &member : members) {
            const bool isNested = member.value.startsWith('{') || member.value.startsWith('[');
            if (const QString plain = plainText(member.value); !isNested && !plain.isEmpty())
                values << Named(member.name, plain);
        }
        return values;
    }
    const QJsonArray pairs = QJsonDocument::fromJson(text).array();
    for (const QJsonValueConstRef one : pairs) {
        if (shape == FreeValues::Shape::Attributes)
            values << Named(one[u"name"].toString(), one[u"value"].toString());
        else
            values << Named(one[0].toString(), UnitCost::fromScaled(one[1].toInteger()));
    }
    return values;
}

bool isUsable(const QString &name, const QString &prefix, ImportKind kind)
{
    if (name.isEmpty() || name != name.simplified())
        return false;
    if (!prefix.isEmpty())
        return true;
    for (const QString &taken : {heading::pricePrefix, heading::attributePrefix, heading::customPrefix}) {
        if (name.startsWith(taken, Qt::CaseInsensitive))
            return false;
    }
    const QList<Field> &fields = fieldsOf(kind);
    return !heading::isAside(name)
           && std::none_of(fields.begin(), fields.end(), [&](const Field &field) { return field.name == name; });
}

} // namespace

Result<FreeColumns> FreeColumns::find(Connection &db, ImportKind kind, const KindTable &table)
{
    FreeColumns found;
    for (const FreeValues &values : table.free)
        found.m_sources.push_back({values, {}});
    if (found.m_sources.empty())
        return found;
    const QByteArray sql = "SELECT 1" + found.select() + ' ' + table.from.text + " ORDER BY " + table.order;
    Query row = db.streamWith(sql.constData(), table.from.values);
    while (row.next()) {
        for (int i = 0; i < std::ssize(found.m_sources); ++i) {
            Source &source = found.m_sources[static_cast<std::size_t>(i)];
            const QList<Named> values = valuesOf(row, i + 1, source.values.shape);
            for (const auto &[name, value] : values) {
                if (!source.names.contains(name) && isUsable(name, source.values.prefix, kind))
                    source.names << name;
            }
        }
    }
    STOWAGE_TRY(row.done());
    // The others keep the order that their rows have them in.
    for (Source &source : found.m_sources) {
        if (source.values.shape == FreeValues::Shape::Members)
            source.names.sort();
    }
    return found;
}

QList<WrittenColumn> FreeColumns::columns() const
{
    QList<WrittenColumn> columns;
    for (const Source &source : m_sources) {
        for (const QString &name : source.names)
            columns << WrittenColumn{source.values.prefix + name};
    }
    return columns;
}

QByteArray FreeColumns::select() const
{
    QByteArray sql;
    for (const Source &source : m_sources)
        sql += QByteArray(", ") + source.values.sql;
    return sql;
}

void FreeColumns::append(QList<CellValue> &cells, const Query &row, int firstColumn) const
{
    int column = firstColumn;
    for (const Source &source : m_sources) {
        const qsizetype first = cells.size();
        cells.resize(first + source.names.size());
        const QList<Named> values = valuesOf(row, column++, source.values.shape);
        for (const auto &[name, value] : values) {
            if (const qsizetype place = source.names.indexOf(name); place >= 0)
                cells[first + place] = value;
        }
    }
}

} // namespace stowage
