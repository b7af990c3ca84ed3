// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/warehouse.h"

#include "models/operations/alerts/alert_sweep.h"
#include "models/operations/ledger/verify.h"
#include "models/operations/warehouse_work.h"
#include "models/store/company_store.h"
#include "models/store/migrations.h"

#include <algorithm>

namespace stowage {

namespace {

constexpr int readerCount = 2;

// Where a document moves stock: what arrives elsewhere is the receiver's to take in.
QList<RowId> placesOf(const DocumentRequest &request)
{
    QList<RowId> places{request.locationId};
    for (const DocumentLine &line : request.lines) {
        if (line.locationId != 0 && !places.contains(line.locationId))
            places << line.locationId;
    }
    places.removeAll(0);
    return places;
}

} // namespace

Warehouse::Warehouse(StoreUrl url, const Clock &clock, Rng &rng) : m_url(std::move(url)), m_clock(clock), m_rng(rng)
{
}

Result<std::unique_ptr<Warehouse>> Warehouse::open(const StoreUrl &url, const Clock &clock, Rng &rng)
{
    std::unique_ptr<Warehouse> warehouse(new Warehouse(url, clock, rng));
    STOWAGE_LET(lock, StoreLock::take(url));
    warehouse->m_lock = std::move(lock);
    STOWAGE_LET(writer, DatabaseWorker::start(url, Connection::Role::Writer));
    warehouse->m_writer = std::move(writer);
    const auto company = warehouse->onWriter<Company>([&](Connection &db) -> Result<Company> {
        STOWAGE_TRY(migrate(db, url, clock));
        STOWAGE_LET(known, CompanyStore(db).load());
        // Where it fails, the day's first posting does it: a damaged file is still to be looked at.
        (void)sweepNewDay(db, known, clock);
        return known;
    });
    STOWAGE_LET(loaded, company.result());
    warehouse->m_company = loaded;
    for (int i = 0; i < readerCount; ++i) {
        STOWAGE_LET(reader, DatabaseWorker::start(url, Connection::Role::Reader));
        warehouse->m_readers.push_back(std::move(reader));
    }
    return warehouse;
}

Warehouse::~Warehouse()
{
    for (const auto &reader : m_readers)
        reader->interrupt(); // nobody waits for its answer any more
    m_readers.clear();
    m_writer.reset();
}

DatabaseWorker &Warehouse::idleReader()
{
    return **std::ranges::min_element(m_readers, {}, [](const auto &reader) { return reader->pending(); });
}

void Warehouse::announceEverythingChanged()
{
    Q_EMIT catalogChanged();
    Q_EMIT itemsChanged({});
    Q_EMIT stockChanged({});
}

Future<PostedDocument> Warehouse::post(const DocumentRequest &request)
{
    auto posted =
        inWriterTransaction<PostedDocument>(rightToPost(request.kind), placesOf(request),
                                            [request, context = posting()](Connection &db) -> Result<PostedDocument> {
                                                Poster poster(db, context);
                                                STOWAGE_LET(document, postPicked(db, context, poster, request));
                                                STOWAGE_TRY(poster.finish());
                                                return document;
                                            });
    return telling<PostedDocument>(posted, [this](const Result<PostedDocument> &document) {
        if (!document->alreadyPosted)
            Q_EMIT stockChanged(document->itemIds);
    });
}

Future<PostedDocument> Warehouse::reverse(RowId documentId, const QString &notes)
{
    auto reversed = inWriterTransaction<PostedDocument>(
        Right::Reverse, {},
        [documentId, notes, uuid = newUuid(), context = posting()](Connection &db) -> Result<PostedDocument> {
            Poster poster(db, context);
            STOWAGE_LET(document, poster.reverse(documentId, uuid, notes));
            STOWAGE_TRY(poster.finish());
            return document;
        });
    return telling<PostedDocument>(
        reversed, [this](const Result<PostedDocument> &document) { Q_EMIT stockChanged(document->itemIds); });
}

Future<VerifyReport> Warehouse::verify()
{
    return onReader<VerifyReport>(
        [company = m_company](Connection &db) { return inSnapshot(db, [&] { return verifyStore(db, company); }); });
}

} // namespace stowage
