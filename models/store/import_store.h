// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_record.h"
#include "models/store/connection.h"

#include <QDate>
#include <QList>

#include <array>
#include <set>
#include <span>
#include <vector>

namespace stowage {

// One thing that an import made or changed in master data, as JSON before and after.
struct ImportChange {
    qint64 position = 0; // in order of change, from 1
    QString entity; // "item"
    RowId entityId = 0; // 0 for a unit, which its code names
    bool incidental = false; // no row of the file itself, only named by one
    QByteArray before; // empty: the import made it
    QByteArray after;
};

// What a row of a file is known by: see import_row in the schema.
using ImportRowKey = std::array<char, 16>;

// A code that is the same as another but for its letter case.
struct SimilarCode {
    RowId id = 0;
    QString code;
};

// The imports, what they changed, and which rows they brought.
class ImportStore {
public:
    explicit ImportStore(Connection &db) : m_db(db) { }

    // Lets one import run at a time until the transaction ends, so that none misses what another brings.
    Done lock();
    // The year's next number.
    Result<QString> nextNumber(int year);
    Result<RowId> add(const ImportRecord &record);
    // The counts, once they are known.
    Done finish(const ImportRecord &record);
    Done markReversed(RowId id, Instant at);

    Result<QList<ImportRecord>> all(); // the newest first
    Result<std::optional<ImportRecord>> byId(RowId id);
    Result<std::optional<ImportRecord>> byNumber(const QString &number);
    // The newest import of the very same file, unless it was taken back.
    Result<std::optional<ImportRecord>> byFile(const QString &kind, const QByteArray &fileHash);

    Done addChange(RowId importId, const ImportChange &change);
    // The next `limit` changes before a position, the newest first.
    Result<std::vector<ImportChange>> changesBefore(RowId importId, qint64 position, int limit);

    // The import that brought each key, 0 for a key that is not known. Fastest for sorted keys.
    Result<std::vector<RowId>> importsOfRows(std::span<const ImportRowKey> keys);
    Done addRows(RowId importId, std::span<const ImportRowKey> keys);
    Done forgetRows(RowId importId);

    // What its documents moved.
    Result<std::set<RowId>> itemsMoved(RowId importId);

    // Items whose code is this one or differs from it only in letter case.
    Result<std::vector<SimilarCode>> similarItems(const QString &code);
    // An item's code that is this one but for zeros in front; empty without one. Reads every item.
    Result<QString> itemWithOtherZeros(const QString &code);
    Result<bool> movedSince(RowId itemId, Instant at);
    // A cost price that began to hold on that day holds another value from it on.
    Done correctCost(RowId itemId, QDate day, UnitCost cost);
    Done removeUnit(const QString &code); // Errors: unit.in_use{code}
    Done removeCustomField(RowId id, const QString &name); // Errors: custom_field.in_use{name}

private:
    Connection &m_db;
};

} // namespace stowage
