// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is asked of an import, and what it answers.

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/operations/tabular/column_mapping.h"
#include "models/operations/tabular/table_format.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace stowage {

enum class ImportKind { Items, Locations, Categories, Suppliers, Movements, Counts };

QString importKindName(ImportKind kind); // "items", as on the command line
std::optional<ImportKind> importKindFromName(QStringView name);

// What a file of this kind may tell, for mapping its columns. Besides these: custom.NAME, price.GROUP and
// attribute.NAME for items. Whatever else stands in a file of master data is kept with each entity as it came.
const QList<Field> &fieldsOf(ImportKind kind);

struct ImportRequest {
    enum class Repeats {
        SkipKnown, // a row that an earlier import brought counts as unchanged
        Refuse // the whole file, when it or any row of it was imported before
    };
    enum class Rejects {
        RefuseAll, // one rejected row, and nothing is changed; every rejected row is named
        Skip // the other rows are imported
    };

    ImportKind kind = ImportKind::Items;
    QString path;
    QByteArray pasted; // cells from the clipboard, read where the path is empty
    std::optional<TableFormat> format; // guessed without one
    QList<FieldHeading> mapping; // a person's word; it goes before what the headings say
    bool onlyMapped = false; // true: columns that the mapping does not name are no field, whatever they are called
    QStringList leftOut; // headings of columns to leave out altogether
    bool createMissing = false; // items and locations of movements and counts, suppliers of items
    Repeats repeats = Repeats::SkipKnown;
    Rejects rejects = Rejects::RefuseAll;
    bool dryRun = false; // the very same run, taken back at its end
};

// What became of one row of the file.
struct RowOutcome {
    enum class What { Added, Updated, Unchanged, Rejected };

    qint64 line = 0; // in the file
    What what = What::Added;
    // Why it was rejected: everything wrong with it. Each names the `column` by its heading where one is to blame.
    QList<Error> reasons;
    QString element; // of a list of objects, where the one stands that tells of it: "data[3]"
    bool operator==(const RowOutcome &) const = default;
};

// A doubt about a row that was imported all the same.
struct RowWarning {
    qint64 line = 0; // 0 of the file as a whole: a column that is left out
    Error what;
    bool operator==(const RowWarning &) const = default;
};

struct ImportReport {
    static constexpr int outcomesMax = 1000;
    static constexpr int warningsMax = 1000;

    ImportKind kind = ImportKind::Items;
    QString fileName;
    QByteArray fileHash;
    TableFormat format; // as read
    QStringList header;
    QList<FieldHeading> mapping; // as used
    QStringList keptHeadings; // of columns that are no field and are kept with each entity as they came

    std::int64_t total = 0, added = 0, updated = 0, unchanged = 0, rejected = 0; // rows
    std::int64_t documents = 0, movements = 0; // posted
    QMap<QString, int> created; // besides the rows: "category" → 3, "unit" → 1, "item" → 12 …

    QList<RowOutcome> outcomes; // of the first rows that were decided
    QList<RowOutcome> rejectedRows; // all of them, by line
    QList<RowWarning> warnings; // the first of them
    std::int64_t warningCount = 0;
    QStringList unknownItems, unknownLocations, unknownSuppliers; // each code once, every one

    // Why nothing was changed although the file could be read; in a dry run, why nothing would be:
    // import.rows_rejected{rejected, total}; the same with every code that nothing has, import.unknown_items{items},
    // import.unknown_locations{locations}, import.unknown_items_and_locations{items, locations},
    // import.unknown_suppliers{suppliers}; import.repeated{file, number, date}.
    std::optional<Error> refusal;
    bool dryRun = false;
    RowId id = 0; // of the import's record; 0 where nothing was changed
    QString number; // "IMP-2026-0001"
};

struct ImportProgress {
    enum class Phase { Reading, Posting, Finishing, Reversing };

    Phase phase = Phase::Reading;
    double fraction = 0; // of the whole run, 0 to 1
    std::int64_t rows = 0; // done in this phase
};

struct ImportHooks {
    std::function<bool(const ImportProgress &)> progress; // false stops the import: import.cancelled
    std::function<void(const RowOutcome &)> row; // every row, in the order in which they are decided
};

// What taking an import back did.
struct ImportReversal {
    std::int64_t documents = 0; // reversed
    std::int64_t restored = 0; // put back as it was
    std::int64_t removed = 0; // what the import had made
    QStringList kept; // codes of what the import made by the way and others use by now
};

} // namespace stowage
