// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/ledger/poster.h"
#include "models/operations/ledger/verify.h"
#include "tests/support/test_store.h"

namespace stowage::test {

inline const QString anyUnit = u"any"_s;

struct ItemSpec {
    QString costPrice = u"0"_s;
    LotTracking lots = LotTracking::None;
    ItemType type = ItemType::Inventory;
    bool tracked = true;
    QString unit = anyUnit; // allows every quantity
};

struct LocationSpec {
    bool allowNegative = false;
    LocationType type = LocationType::Warehouse;
};

DocumentLine line(RowId item, const QString &quantity, const QString &cost = {}, const QString &lot = {});

// A folder in memory where there is one, for QTemporaryDir: what is proved here does not depend on the disk, and every
// commit waits for it.
QString fastFolder();

// A company of its own, with what a test needs to post into it. Whatever fails here ends the program: a test cannot go
// on without it.
class LedgerFixture {
public:
    explicit LedgerFixture(StoreUrl::Engine engine, const NewCompany &company = {.name = u"Test"_s});
    ~LedgerFixture();
    Q_DISABLE_COPY_MOVE(LedgerFixture)

    FixedClock clock;
    SeededRng rng;
    const StoreUrl &url() const { return m_url; }
    Session &session() { return *m_session; }
    Connection &db() { return m_session->db(); }
    const Calendar &calendar() const { return m_session->company().calendar; }
    // Ends this program's hold on the store, and begins a new one.
    void close() { m_session.reset(); }
    void reopen();
    // Takes out every document, movement, level and lot; items and locations stay.
    void emptyLedger();

    RowId item(const QString &code, const ItemSpec &spec = {});
    RowId location(const QString &code, const LocationSpec &spec = {});
    RowId transitLocation();

    // Noon of a day in company time.
    Instant noon(const QString &day) const;
    QByteArray uuid() { return makeUuid(clock, rng); }
    DocumentRequest request(DocumentKind kind, RowId location, const QList<DocumentLine> &lines,
                            const QString &day = {});

    // Runs `work` with a poster in a transaction of its own.
    template <typename Work>
    auto withPoster(Work &&work) -> decltype(work(std::declval<Poster &>()))
    {
        return inTransaction(db(), [&]() -> decltype(work(std::declval<Poster &>())) {
            Poster poster(db(), m_session->posting());
            auto result = work(poster);
            if (result)
                STOWAGE_TRY(poster.finish());
            return result;
        });
    }
    Result<PostedDocument> post(const DocumentRequest &request);
    Result<PostedDocument> receive(RowId item, RowId location, const QString &quantity, const QString &cost = {},
                                   const QString &day = {});
    Result<PostedDocument> issue(RowId item, RowId location, const QString &quantity, const QString &day = {});
    Result<PostedDocument> adjust(RowId item, RowId location, const QString &quantity, const QString &day = {});
    Result<PostedDocument> transfer(RowId item, RowId from, RowId to, const QString &quantity, const QString &day = {});
    Result<PostedDocument> reverse(const PostedDocument &document, const QString &day = {});

    LevelState level(RowId item, RowId location);
    // "5 @ 52.50": what is on hand, and what it is worth.
    QString stock(RowId item, RowId location);
    Quantity lotOnHand(RowId item, RowId location, const QString &lot);
    Document document(RowId id);
    std::vector<Movement> movements(RowId document);

    // The first column of every row, for a glance at a table.
    QStringList column(const char *sql);
    std::int64_t count(const char *sql);
    void run(const char *sql);
    // Every row of the ledger and its projections as text, to see whether anything changed; and without what numbers
    // them, where a refused document may leave a gap.
    QString content();
    QString contentWithoutSeq();
    // What verify finds, each as text; empty when all is right.
    QStringList differences();

private:
    // Columns, and where from: rows as text.
    QString contentOf(const QList<std::pair<const char *, const char *>> &queries);

    QTemporaryDir m_folder{fastFolder()};
    StoreUrl m_url;
    std::unique_ptr<Session> m_session;
};

// The value, or the end of the program with the error.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(*result);
}
inline void must(Done done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

// The error's text, or "ok".
template <typename T>
QString outcome(const Result<T> &result)
{
    return result ? u"ok"_s : result.error().toString();
}

// Fails the test with the error's own text.
#define STOWAGE_OK(expression)                                                                                         \
    do {                                                                                                               \
        const auto &stowageOutcome = (expression);                                                                     \
        QVERIFY2(stowageOutcome.has_value(), qPrintable(::stowage::test::outcome(stowageOutcome)));                    \
    } while (false)

} // namespace stowage::test
