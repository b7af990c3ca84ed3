// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/import_request.h"
#include "models/operations/warehouse.h"

namespace stowage {

// How one kind of file was read, kept under a name for the next one like it.
struct SavedMapping {
    QString name;
    ImportKind kind = ImportKind::Items;
    TableFormat format;
    QStringList header; // of the file that it was made with
    QList<FieldHeading> mapping;
    QStringList leftOut;
    bool operator==(const SavedMapping &) const = default;
};

QByteArray mappingsToJson(const QList<SavedMapping> &mappings);
QList<SavedMapping> mappingsFromJson(const QByteArray &json);

// The mappings of one company, in a small file beside its data.
class SavedMappings {
public:
    explicit SavedMappings(const Warehouse &warehouse);

    QList<SavedMapping> load() const;
    // Takes the place of one with the same name and kind. What the system said when that failed; empty when not.
    QString save(const SavedMapping &mapping) const;
    QString remove(const QString &name, ImportKind kind) const;
    // The one that was made for a file with these headings.
    std::optional<SavedMapping> fitting(ImportKind kind, const QStringList &header) const;

private:
    QString write(const QList<SavedMapping> &mappings) const;

    QString m_path;
};

} // namespace stowage
