// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/saved_mappings.h"

#include "models/base/reversed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace stowage {

namespace {

constexpr qint64 fileBytesMax = 4LL * 1024 * 1024;

QJsonObject toJson(const TableFormat &format)
{
    return {{u"kind"_s, static_cast<int>(format.kind)},
            {u"encoding"_s, static_cast<int>(format.encoding)},
            {u"separator"_s, QString(format.separator)},
            {u"quote"_s, format.quote.isNull() ? QString() : QString(format.quote)},
            {u"decimalSign"_s, QString(format.decimalSign)},
            {u"dateOrder"_s, static_cast<int>(format.dateOrder)},
            {u"skipLines"_s, format.skipLines},
            {u"hasHeader"_s, format.hasHeader},
            {u"sheet"_s, format.sheet}};
}

// A number from a file is one of the enumeration's or its first.
template <typename Enum>
Enum enumFrom(const QJsonValue &value, Enum last)
{
    return static_cast<Enum>(std::clamp(value.toInt(), 0, static_cast<int>(last)));
}

QChar signFrom(const QJsonValue &value, QChar otherwise)
{
    const QString text = value.toString();
    return text.size() == 1 ? text[0] : otherwise;
}

TableFormat formatFrom(const QJsonObject &object)
{
    return {.kind = enumFrom(object[u"kind"_s], TableFormat::Kind::Xlsx),
            .encoding = enumFrom(object[u"encoding"_s], TableFormat::Encoding::Windows1252),
            .separator = signFrom(object[u"separator"_s], u','),
            .quote = signFrom(object[u"quote"_s], QChar()),
            .decimalSign = signFrom(object[u"decimalSign"_s], u'.'),
            .dateOrder = enumFrom(object[u"dateOrder"_s], TableFormat::DateOrder::MonthDayYear),
            .skipLines = std::max(0, object[u"skipLines"_s].toInt()),
            .hasHeader = object[u"hasHeader"_s].toBool(true),
            .sheet = object[u"sheet"_s].toString()};
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &text : array)
        texts << text.toString();
    return texts;
}

QJsonObject toJson(const SavedMapping &saved)
{
    QJsonArray pairs;
    for (const FieldHeading &pair : saved.mapping)
        pairs.append(QJsonObject{{u"field"_s, pair.field}, {u"heading"_s, pair.heading}});
    return {{u"name"_s, saved.name},
            {u"kind"_s, importKindName(saved.kind)},
            {u"format"_s, toJson(saved.format)},
            {u"header"_s, QJsonArray::fromStringList(saved.header)},
            {u"mapping"_s, pairs},
            {u"leftOut"_s, QJsonArray::fromStringList(saved.leftOut)}};
}

std::optional<SavedMapping> savedFrom(const QJsonObject &object)
{
    const auto kind = importKindFromName(object[u"kind"_s].toString());
    if (!kind || object[u"name"_s].toString().isEmpty())
        return std::nullopt;
    SavedMapping saved{.name = object[u"name"_s].toString(),
                       .kind = *kind,
                       .format = formatFrom(object[u"format"_s].toObject()),
                       .header = textsFrom(object[u"header"_s]),
                       .leftOut = textsFrom(object[u"leftOut"_s])};
    const QJsonArray pairs = object[u"mapping"_s].toArray();
    for (const QJsonValueConstRef pair : pairs)
        saved.mapping << FieldHeading{pair[u"field"_s].toString(), pair[u"heading"_s].toString()};
    return saved;
}

} // namespace

QByteArray mappingsToJson(const QList<SavedMapping> &mappings)
{
    QJsonArray array;
    for (const SavedMapping &saved : mappings)
        array.append(toJson(saved));
    return QJsonDocument(array).toJson();
}

QList<SavedMapping> mappingsFromJson(const QByteArray &json)
{
    QList<SavedMapping> mappings;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValueConstRef value : array) {
        if (const auto saved = savedFrom(value.toObject()))
            mappings << *saved;
    }
    return mappings;
}

SavedMappings::SavedMappings(const Warehouse &warehouse)
{
    if (warehouse.url().engine == StoreUrl::Engine::Sqlite) {
        m_path = warehouse.url().path + u".mappings"_s;
    } else {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        m_path = folder.filePath(u"mappings/%1.mappings"_s.arg(warehouse.company().uid));
    }
}

QList<SavedMapping> SavedMappings::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > fileBytesMax)
        return {};
    return mappingsFromJson(file.readAll());
}

QString SavedMappings::write(const QList<SavedMapping> &mappings) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const QByteArray json = mappingsToJson(mappings);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return file.errorString();
}

QString SavedMappings::save(const SavedMapping &mapping) const
{
    QList<SavedMapping> mappings = load();
    mappings.removeIf(
        [&](const SavedMapping &other) { return other.name == mapping.name && other.kind == mapping.kind; });
    mappings.append(mapping);
    return write(mappings);
}

QString SavedMappings::remove(const QString &name, ImportKind kind) const
{
    QList<SavedMapping> mappings = load();
    mappings.removeIf([&](const SavedMapping &other) { return other.name == name && other.kind == kind; });
    return write(mappings);
}

std::optional<SavedMapping> SavedMappings::fitting(ImportKind kind, const QStringList &header) const
{
    const QList<SavedMapping> mappings = load();
    // The newest stands last.
    for (const SavedMapping &saved : Reversed(mappings)) {
        if (saved.kind == kind && saved.header == header)
            return saved;
    }
    return std::nullopt;
}

} // namespace stowage
