// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/importer.h"

#include "models/operations/catalog/item_objects.h"
#include "models/operations/import/category_import.h"
#include "models/operations/import/count_import.h"
#include "models/operations/import/import_source.h"
#include "models/operations/import/item_import.h"
#include "models/operations/import/item_order_import.h"
#include "models/operations/import/location_import.h"
#include "models/operations/import/movement_import.h"
#include "models/operations/import/reversal.h"
#include "models/operations/import/supplier_import.h"

#include <QCryptographicHash>

#include <algorithm>

namespace stowage {

namespace {

constexpr std::int64_t rowsBetweenProgress = 500;

std::unique_ptr<KindImport> importOf(ImportRun &run)
{
    switch (run.request().kind) {
    case ImportKind::Items:
        return std::make_unique<ItemImport>(run);
    case ImportKind::Locations:
        return std::make_unique<LocationImport>(run);
    case ImportKind::Categories:
        return std::make_unique<CategoryImport>(run);
    case ImportKind::Suppliers:
        return std::make_unique<SupplierImport>(run);
    case ImportKind::Movements:
        return std::make_unique<MovementImport>(run);
    case ImportKind::Counts:
        return std::make_unique<CountImport>(run);
    }
    Q_UNREACHABLE();
}

// Reading is the whole of a master import and a small part of a ledger's.
double readingShareOf(ImportKind kind)
{
    return kind == ImportKind::Movements || kind == ImportKind::Counts ? LedgerImport::readingShare : 1.0;
}

Done readRows(ImportRun &run, TableReader &reader, const ImportColumns &columns, KindImport &import)
{
    RowCells cells(columns, run.report().format, run.context().company.calendar);
    const double share = readingShareOf(run.request().kind);
    Row row;
    for (std::int64_t rows = 0;; ++rows) {
        if (rows % rowsBetweenProgress == 0)
            STOWAGE_TRY(run.progress(ImportProgress::Phase::Reading, share * reader.progress(), rows));
        STOWAGE_LET(more, reader.next(row));
        if (!more)
            break;
        const auto problem = shapeProblem(row, columns.header.size());
        if (problem && row.shape == Row::Shape::Long) {
            run.reject(row.line, {*problem});
            continue;
        }
        if (problem)
            run.warn(row.line, *problem);
        cells.setRow(row);
        STOWAGE_TRY(import.take(cells));
    }
    return import.end(cells);
}

// Whether what the rows brought may stay is the report's to say.
Done work(ImportRun &run, TableReader &reader, const ImportColumns &columns)
{
    const auto import = importOf(run);
    STOWAGE_TRY(import->begin(columns));
    return run.report().refusal ? Done() : readRows(run, reader, columns, *import);
}

} // namespace

Result<ImportReport> Importer::run(const ImportRequest &request, const ImportHooks &hooks)
{
    ImportReport report;
    const ImportSource source(request);
    STOWAGE_LET(hash, source.hash());
    report.fileHash = hash;
    STOWAGE_LET(format, source.format());
    report.format = format;
    STOWAGE_LET(reader, source.open(format));
    report.header = reader->header();
    STOWAGE_LET(columns, mapImportColumns(reader->header(), request));
    report.mapping = columns.mapping;
    for (const FreeColumn &other : std::as_const(columns.others))
        report.keptHeadings << other.name;
    return inTransactionOfItsOwn(request, hooks, std::move(report),
                                 [&](ImportRun &run) { return work(run, *reader, columns); });
}

Result<ImportReport> Importer::runItems(const ItemText &text, const ImportRequest &request, const ImportHooks &hooks)
{
    Q_ASSERT(request.kind == ImportKind::Items);
    STOWAGE_LET(bytes, ImportSource(request).bytes(text.bytesMax));
    STOWAGE_LET(fields, customFieldsOf(m_db));
    STOWAGE_LET(orders, text.read(bytes, {m_context.company.currency, fields, m_context.company.calendar}));
    ImportReport report;
    report.fileHash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    report.format.kind = TableFormat::Kind::Json;
    return inTransactionOfItsOwn(request, hooks, std::move(report), [&](ImportRun &run) {
        return run.report().refusal ? Done() : ItemOrderImport(run).take(orders);
    });
}

Result<ImportReport> Importer::inTransactionOfItsOwn(const ImportRequest &request, const ImportHooks &hooks,
                                                     ImportReport report, const std::function<Done(ImportRun &)> &work)
{
    report.kind = request.kind;
    report.dryRun = request.dryRun;
    report.fileName = ImportSource(request).name();
    STOWAGE_TRY(m_db.script(m_db.isSqlite() ? "BEGIN IMMEDIATE" : "BEGIN"));
    ImportRun run(m_db, m_context, request, hooks, report);
    const Done done = [&]() -> Done {
        STOWAGE_TRY(run.begin());
        STOWAGE_TRY(work(run));
        report.refusal = run.refusal();
        return run.finish();
    }();
    const bool stays = done && !request.dryRun && !report.refusal && report.added + report.updated > 0;
    const Done ended = m_db.script(stays ? "COMMIT" : "ROLLBACK");
    STOWAGE_TRY(done);
    if (!ended) {
        if (stays)
            (void)m_db.script("ROLLBACK");
        return fail(ended.error());
    }
    if (!stays) {
        report.id = 0;
        report.number.clear();
    }
    std::stable_sort(report.rejectedRows.begin(), report.rejectedRows.end(),
                     [](const RowOutcome &a, const RowOutcome &b) { return a.line < b.line; });
    return report;
}

Result<ImportReversal> Importer::reverse(RowId importId, const std::function<bool(const ImportProgress &)> &progress)
{
    return inTransaction(m_db, [&] { return Reversal(m_db, m_context, progress).run(importId); });
}

Result<QList<ImportRecord>> Importer::imports()
{
    return ImportStore(m_db).all();
}

Result<ImportRecord> Importer::byNumber(const QString &number)
{
    STOWAGE_LET(record, ImportStore(m_db).byNumber(number));
    if (!record)
        return fail(Error::Code::NotFound, u"import.missing"_s, {{u"number"_s, number}});
    return *record;
}

} // namespace stowage
