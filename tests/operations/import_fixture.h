// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/importer.h"
#include "models/operations/ledger/verify.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "tests/support/test_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace stowage::test {

// A company, and files to import into it. Whatever cannot go wrong unless a test is wrong ends the program.
class ImportFixture {
public:
    explicit ImportFixture(StoreUrl::Engine engine) : store(engine) { }

    TestStore store;
    Importer importer() { return {store.db(), context()}; }
    PostingContext context() { return {store.company(), store.clock(), store.rng(), u"ana"_s}; }

    QString file(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"file-%1.csv"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Result<ImportReport> tryRun(const ImportRequest &request, const ImportHooks &hooks = {})
    {
        return importer().run(request, hooks);
    }
    ImportReport run(const ImportRequest &request)
    {
        auto report = tryRun(request);
        if (!report)
            qFatal("%s", qPrintable(report.error().toString()));
        return *std::move(report);
    }
    ImportReport run(ImportKind kind, const QByteArray &bytes)
    {
        return run({.kind = kind, .path = file(bytes), .rejects = ImportRequest::Rejects::Skip});
    }
    // The file's rows, or the end of the program when one is rejected.
    ImportReport mustRun(ImportKind kind, const QByteArray &bytes)
    {
        ImportReport report = run(kind, bytes);
        if (report.rejected != 0)
            qFatal("%s", qPrintable(reasons(report).join(u'\n')));
        return report;
    }

    Item item(const QString &code)
    {
        ItemStore items(store.db());
        const auto id = items.idByCode(code);
        if (!id || !*id)
            qFatal("no item %s", qPrintable(code));
        return *items.byId(**id);
    }
    bool hasItem(const QString &code) { return ItemStore(store.db()).idByCode(code)->has_value(); }

    std::int64_t number(const char *sql)
    {
        Query row = store.db().query(sql);
        if (!row.next())
            qFatal("no row: %s", sql);
        return row.int64(0);
    }
    // "A LON 5", each item and location that has stock, by codes.
    QStringList stock()
    {
        QStringList all;
        Query row =
            store.db().query("SELECT i.code, l.code, s.on_hand FROM stock_level s JOIN item i ON i.id = s.item_id"
                             " JOIN location l ON l.id = s.location_id WHERE s.on_hand <> 0");
        while (row.next())
            all << u"%1 %2 %3"_s.arg(row.text(0), row.text(1), row.quantity(2).toString());
        all.sort();
        return all;
    }
    // Everything that is stored, so that two pictures can be compared: each table's rows, each as text.
    QStringList everything()
    {
        QStringList all;
        for (const char *table : {"item", "item_barcode", "item_price", "item_cost", "category", "supplier", "unit",
                                  "custom_field", "location", "document", "movement", "stock_level", "lot",
                                  "import_batch", "import_change", "import_row"}) {
            const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
            all << u"%1 %2"_s.arg(QString::fromUtf8(table)).arg(number(sql.constData()));
        }
        return all;
    }
    // What verify finds; empty when all is right.
    QStringList differences()
    {
        const auto report = verifyStore(store.db(), store.company());
        if (!report)
            return {report.error().toString()};
        QStringList all;
        for (const Error &difference : report->differences)
            all << difference.toString();
        return all;
    }

    // "3: number.invalid(text=x, column=quantity)", each rejected row's reasons.
    static QStringList reasons(const ImportReport &report)
    {
        QStringList all;
        for (const RowOutcome &row : report.rejectedRows) {
            for (const Error &reason : row.reasons)
                all << u"%1: %2"_s.arg(row.line).arg(reason.toString());
        }
        return all;
    }
    static QStringList warnings(const ImportReport &report)
    {
        QStringList all;
        for (const RowWarning &warning : report.warnings)
            all << u"%1: %2"_s.arg(warning.line).arg(warning.what.toString());
        return all;
    }
    // "2 new, 0 updated, 1 unchanged, 0 rejected"
    static QString counts(const ImportReport &report)
    {
        return u"%1 new, %2 updated, %3 unchanged, %4 rejected"_s.arg(report.added)
            .arg(report.updated)
            .arg(report.unchanged)
            .arg(report.rejected);
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

// The company's two places and three items, without stock.
inline void addBasics(ImportFixture &fixture)
{
    fixture.mustRun(ImportKind::Locations, "code,name\nLON,London\nEXP,Export\n");
    fixture.mustRun(ImportKind::Items, "item_code,name,unit,cost_price\nA,Apple,kg,1\nB,Bell,pcs,2\nC,Cup,pcs,3\n");
}

} // namespace stowage::test
