// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/import_columns.h"

#include "models/operations/import/import_fields.h"
#include "models/operations/tabular/table_reader.h"

#include <algorithm>

namespace stowage {

namespace {

bool beginsWith(const QString &text, const QString &prefix)
{
    return text.size() > prefix.size() && text.startsWith(prefix, Qt::CaseInsensitive);
}

// "price.wholesale" and its like are fields of this file alone.
void addFreeFields(const QStringList &names, QList<Field> &fields)
{
    for (const QString &name : names) {
        for (const QString &prefix : {heading::pricePrefix, heading::attributePrefix}) {
            const QString field = prefix + name.mid(prefix.size());
            const auto same = [&](const Field &known) {
                return known.name == field;
            };
            if (beginsWith(name, prefix) && std::none_of(fields.begin(), fields.end(), same))
                fields << Field{field, {}, false};
        }
    }
}

// What the mapping must not look at is made invisible to it.
QStringList visibleHeadings(const QStringList &header, const ImportRequest &request)
{
    QStringList visible = header;
    for (QString &name : visible) {
        const auto chosen = [&](const FieldHeading &pair) {
            return pair.heading.simplified() == name;
        };
        const bool out = request.leftOut.contains(name) || heading::isAside(name);
        const bool unnamed = request.onlyMapped && std::none_of(request.mapping.begin(), request.mapping.end(), chosen);
        if (out || unnamed)
            name = u""_s;
    }
    return visible;
}

std::optional<Error> firstProblem(const ColumnMapping &mapping)
{
    QStringList missing;
    for (const Error &problem : mapping.problems) {
        if (problem.key != "mapping.missing"_L1)
            return problem;
        missing << problem.arg(u"field");
    }
    if (missing.isEmpty())
        return std::nullopt;
    return Error{Error::Code::Invalid, u"mapping.missing"_s, {{u"field"_s, missing.join(", "_L1)}}};
}

void addFree(QList<FreeColumn> &columns, const QString &field, const QString &prefix, qsizetype column)
{
    if (beginsWith(field, prefix))
        columns << FreeColumn{field.mid(prefix.size()), column};
}

void sortByColumn(QList<FreeColumn> &columns)
{
    std::sort(columns.begin(), columns.end(),
              [](const FreeColumn &a, const FreeColumn &b) { return a.column < b.column; });
}

bool keepsOthers(ImportKind kind)
{
    return kind != ImportKind::Movements && kind != ImportKind::Counts;
}

} // namespace

Result<ImportColumns> mapImportColumns(const QStringList &header, const ImportRequest &request)
{
    QList<Field> fields = fieldsOf(request.kind);
    const bool items = request.kind == ImportKind::Items;
    if (items) {
        addFreeFields(header, fields);
        QStringList chosen;
        for (const FieldHeading &pair : request.mapping)
            chosen << pair.field;
        addFreeFields(chosen, fields);
    }
    const QStringList visible = visibleHeadings(header, request);
    const ColumnMapping mapping = mapColumns(visible, fields, request.mapping);
    if (const auto problem = firstProblem(mapping))
        return fail(*problem);

    ImportColumns columns;
    columns.header = header;
    for (const Field &field : fieldsOf(request.kind))
        columns.fields.push_back(mapping.column(field.name));
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it) {
        columns.mapping << FieldHeading{it.key(), header[it.value()]};
        addFree(columns.prices, it.key(), heading::pricePrefix, it.value());
        addFree(columns.attributes, it.key(), heading::attributePrefix, it.value());
        addFree(columns.custom, it.key(), heading::customPrefix, it.value());
    }
    for (QList<FreeColumn> *free : {&columns.prices, &columns.attributes, &columns.custom})
        sortByColumn(*free);
    std::sort(columns.mapping.begin(), columns.mapping.end(),
              [](const FieldHeading &a, const FieldHeading &b) { return a.field < b.field; });

    for (qsizetype column = 0; column < header.size(); ++column) {
        const QString &name = header[column];
        const bool taken =
            std::find(mapping.columns.cbegin(), mapping.columns.cend(), column) != mapping.columns.cend();
        if (taken || name.isEmpty() || heading::isAside(name) || request.leftOut.contains(name))
            continue;
        if (keepsOthers(request.kind)) {
            columns.others << FreeColumn{name, column};
        } else {
            columns.leftOut << Error{Error::Code::Invalid,
                                     u"mapping.unknown"_s,
                                     {{u"heading"_s, name}, {u"column"_s, columnLetters(column)}}};
        }
    }
    return columns;
}

} // namespace stowage
