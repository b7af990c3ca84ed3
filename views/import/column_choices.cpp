// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/column_choices.h"

#include "models/operations/import/import_fields.h"

namespace stowage {

namespace {

bool isFree(const QString &heading, const QString &prefix)
{
    return heading.size() > prefix.size() && heading.startsWith(prefix, Qt::CaseInsensitive);
}

} // namespace

ColumnChoices::ColumnChoices(ImportKind kind, const QStringList &header, const QStringList &customFields)
    : m_kind(kind),
      m_header(header)
{
    QList<Field> fields = fieldsOf(kind);
    if (kind == ImportKind::Items) {
        for (const QString &name : customFields)
            fields << Field{heading::customPrefix + name, {name}, false};
        for (const QString &name : header) {
            for (const QString &prefix : {heading::pricePrefix, heading::attributePrefix}) {
                if (isFree(name, prefix))
                    fields << Field{prefix + name.mid(prefix.size()), {}, false};
            }
        }
    }
    for (const Field &field : fields)
        m_fields << field.name;
    m_choices.fill({.fate = otherwise(), .field = {}}, header.size());
    const ColumnMapping mapping = mapColumns(header, fields);
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it) {
        if (!m_fields.contains(it.key()))
            m_fields << it.key(); // a field of the company's own that is not there yet
        m_choices[it.value()] = {.fate = Fate::Field, .field = it.key()};
    }
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (heading::isAside(header[column]))
            m_choices[column] = {.fate = Fate::Leave, .field = {}};
    }
}

ColumnChoices::Fate ColumnChoices::otherwise() const
{
    return m_kind == ImportKind::Movements || m_kind == ImportKind::Counts ? Fate::Leave : Fate::Keep;
}

void ColumnChoices::choose(qsizetype column, const Choice &choice)
{
    for (Choice &other : m_choices) {
        if (choice.fate == Fate::Field && other.field == choice.field)
            other = {.fate = otherwise(), .field = {}};
    }
    m_choices[column] = choice;
}

void ColumnChoices::apply(const QList<FieldHeading> &mapping, const QStringList &leftOut)
{
    m_choices.fill({.fate = otherwise(), .field = {}}, m_header.size());
    for (const FieldHeading &pair : mapping) {
        const qsizetype column = m_header.indexOf(pair.heading);
        if (column >= 0 && m_fields.contains(pair.field))
            choose(column, {.fate = Fate::Field, .field = pair.field});
    }
    for (const QString &name : leftOut) {
        const qsizetype column = m_header.indexOf(name);
        if (column >= 0)
            choose(column, {.fate = Fate::Leave, .field = {}});
    }
}

QStringList ColumnChoices::missing() const
{
    QStringList names;
    for (const Field &field : fieldsOf(m_kind)) {
        const Choice wanted{.fate = Fate::Field, .field = field.name};
        if (field.required && !m_choices.contains(wanted))
            names << field.name;
    }
    return names;
}

QList<FieldHeading> ColumnChoices::mapping() const
{
    QList<FieldHeading> pairs;
    for (qsizetype column = 0; column < m_choices.size(); ++column) {
        if (m_choices[column].fate == Fate::Field)
            pairs << FieldHeading{m_choices[column].field, m_header[column]};
    }
    return pairs;
}

QStringList ColumnChoices::leftOut() const
{
    QStringList names;
    for (qsizetype column = 0; column < m_choices.size(); ++column) {
        if (m_choices[column].fate == Fate::Leave && m_kind != ImportKind::Movements && m_kind != ImportKind::Counts)
            names << m_header[column];
    }
    return names;
}

} // namespace stowage
