// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/draft.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace stowage {

namespace {

constexpr qint64 draftBytesMax = 8LL * 1024 * 1024;

// Ids and instants as text: a JSON number would not hold all of them.
QJsonObject toJson(const EntryLine &line)
{
    QJsonObject object{{u"itemId"_s, QString::number(line.itemId)},
                       {u"code"_s, line.code},
                       {u"name"_s, line.name},
                       {u"unit"_s, line.unit},
                       {u"lotTracking"_s, lotTrackingName(line.lotTracking)},
                       {u"quantity"_s, line.quantity.toString()},
                       {u"lot"_s, line.lot},
                       {u"expires"_s, line.expires.toString(Qt::ISODate)},
                       {u"reason"_s, line.reason},
                       {u"locationId"_s, QString::number(line.locationId)},
                       {u"notes"_s, line.notes}};
    if (line.unitCost)
        object.insert(u"unitCost"_s, line.unitCost->toString());
    return object;
}

EntryLine lineFromJson(const QJsonObject &object)
{
    EntryLine line{.itemId = object[u"itemId"_s].toString().toLongLong(),
                   .code = object[u"code"_s].toString(),
                   .name = object[u"name"_s].toString(),
                   .unit = object[u"unit"_s].toString(),
                   .lotTracking = lotTrackingFromName(object[u"lotTracking"_s].toString()).value_or(LotTracking::None),
                   .quantity = Quantity::fromString(object[u"quantity"_s].toString()).value_or(Quantity()),
                   .lot = object[u"lot"_s].toString(),
                   .expires = QDate::fromString(object[u"expires"_s].toString(), Qt::ISODate),
                   .reason = object[u"reason"_s].toString(),
                   .locationId = object[u"locationId"_s].toString().toLongLong(),
                   .notes = object[u"notes"_s].toString()};
    if (const auto cost = UnitCost::fromString(object[u"unitCost"_s].toString()))
        line.unitCost = *cost;
    return line;
}

QJsonObject toJson(const Entry &entry)
{
    QJsonArray lines;
    for (const EntryLine &line : entry.lines)
        lines.append(toJson(line));
    return {{u"uuid"_s, uuidText(entry.uuid)},
            {u"kind"_s, documentKindName(entry.kind)},
            {u"isReturn"_s, entry.isReturn},
            {u"locationId"_s, QString::number(entry.locationId)},
            {u"effectiveAt"_s, QString::number(entry.effectiveAt)},
            {u"reference"_s, entry.reference},
            {u"referenceType"_s, entry.referenceType},
            {u"notes"_s, entry.notes},
            {u"reason"_s, entry.reason},
            {u"adjustmentId"_s, QString::number(entry.adjustmentId)},
            {u"version"_s, entry.version},
            {u"lines"_s, lines}};
}

Entry entryFromJson(const QJsonObject &object)
{
    Entry entry{.uuid = uuidBytes(object[u"uuid"_s].toString()),
                .kind = documentKindFromName(object[u"kind"_s].toString()).value_or(DocumentKind::Receipt),
                .isReturn = object[u"isReturn"_s].toBool(),
                .locationId = object[u"locationId"_s].toString().toLongLong(),
                .effectiveAt = object[u"effectiveAt"_s].toString().toLongLong(),
                .reference = object[u"reference"_s].toString(),
                .referenceType = object[u"referenceType"_s].toString(),
                .notes = object[u"notes"_s].toString(),
                .reason = object[u"reason"_s].toString(),
                .adjustmentId = object[u"adjustmentId"_s].toString().toLongLong(),
                .version = object[u"version"_s].toInt()};
    const QJsonArray lines = object[u"lines"_s].toArray();
    for (const auto &line : lines) {
        if (entry.lines.size() < entryLinesMax)
            entry.lines.append(lineFromJson(line.toObject()));
    }
    return entry;
}

QJsonObject toJson(const TypedLine &typed)
{
    return {{u"item"_s, toJson(typed.item)}, {u"itemText"_s, typed.itemText}, {u"quantity"_s, typed.quantity},
            {u"unitCost"_s, typed.unitCost}, {u"lot"_s, typed.lot},           {u"expires"_s, typed.expires},
            {u"notes"_s, typed.notes},       {u"reason"_s, typed.reason}};
}

TypedLine typedFromJson(const QJsonObject &object)
{
    return {.item = lineFromJson(object[u"item"_s].toObject()),
            .itemText = object[u"itemText"_s].toString(),
            .quantity = object[u"quantity"_s].toString(),
            .unitCost = object[u"unitCost"_s].toString(),
            .lot = object[u"lot"_s].toString(),
            .expires = object[u"expires"_s].toString(),
            .notes = object[u"notes"_s].toString(),
            .reason = object[u"reason"_s].toString()};
}

} // namespace

bool TypedLine::isEmpty() const
{
    return item.itemId == 0 && itemText.isEmpty() && quantity.isEmpty() && unitCost.isEmpty() && lot.isEmpty()
           && expires.isEmpty() && notes.isEmpty();
}

QByteArray draftToJson(const Draft &draft)
{
    const QJsonObject object{{u"company"_s, draft.companyUid},
                             {u"savedAt"_s, QString::number(draft.savedAt)},
                             {u"posting"_s, draft.posting},
                             {u"entry"_s, toJson(draft.entry)},
                             {u"typed"_s, toJson(draft.typed)}};
    return QJsonDocument(object).toJson();
}

std::optional<Draft> draftFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Draft draft{.companyUid = object[u"company"_s].toString(),
                .savedAt = object[u"savedAt"_s].toString().toLongLong(),
                .entry = entryFromJson(object[u"entry"_s].toObject()),
                .typed = typedFromJson(object[u"typed"_s].toObject()),
                .posting = object[u"posting"_s].toBool()};
    if (draft.entry.uuid.isEmpty())
        return std::nullopt;
    return draft;
}

QString draftPath(const Warehouse &warehouse, DocumentKind kind)
{
    const QString name = documentKindName(kind);
    if (warehouse.url().engine == StoreUrl::Engine::Sqlite)
        return u"%1.%2-draft"_s.arg(warehouse.url().path, name);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(u"drafts/%1.%2-draft"_s.arg(warehouse.company().uid, name));
}

QString DraftFile::save(const Draft &draft) const
{
    Draft stamped = draft;
    stamped.companyUid = m_companyUid;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const QByteArray json = draftToJson(stamped);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return file.errorString();
}

std::optional<Draft> DraftFile::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > draftBytesMax)
        return std::nullopt;
    auto draft = draftFromJson(file.readAll());
    if (draft && draft->companyUid != m_companyUid)
        return std::nullopt;
    return draft;
}

void DraftFile::remove() const
{
    QFile::remove(m_path);
}

} // namespace stowage
