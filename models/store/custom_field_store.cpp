// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/custom_field_store.h"

#include "models/store/lookup.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stowage {

namespace {

QString choicesText(const QStringList &choices)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

QStringList choicesOf(const QString &text)
{
    QStringList choices;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &choice : array)
        choices << choice.toString();
    return choices;
}

} // namespace

Result<QList<CustomField>> CustomFieldStore::all()
{
    QList<CustomField> fields;
    Query row = m_db.query("SELECT id, name, label, type, choices, position FROM custom_field ORDER BY position, id");
    while (row.next()) {
        fields << CustomField{
            row.int64(0),           row.text(1), row.text(2), static_cast<CustomFieldType>(row.int32(3)),
            choicesOf(row.text(4)), row.int32(5)};
    }
    STOWAGE_TRY(row.done());
    return fields;
}

Result<CustomField> CustomFieldStore::save(CustomField field)
{
    STOWAGE_LET(owner, firstId(m_db.query("SELECT id FROM custom_field WHERE name = ?", field.name)));
    if (owner && *owner != field.id)
        return fail(Error::Code::Conflict, u"custom_field.name.taken"_s, {{u"name"_s, field.name}});
    const QString choices = choicesText(field.choices);
    if (field.id == 0) {
        STOWAGE_LET(id, insertedId(m_db.query("INSERT INTO custom_field (name, label, type, choices, position)"
                                              " VALUES (?, ?, ?, ?, ?) RETURNING id",
                                              field.name, field.label, field.type, choices, field.position)));
        field.id = id;
        return field;
    }
    STOWAGE_LET(changed, m_db.run("UPDATE custom_field SET name = ?, label = ?, type = ?, choices = ?, position = ?"
                                  " WHERE id = ?",
                                  field.name, field.label, field.type, choices, field.position, field.id));
    if (changed == 0)
        return fail(Error::Code::NotFound, u"custom_field.missing"_s, {{u"id"_s, QString::number(field.id)}});
    return field;
}

} // namespace stowage
