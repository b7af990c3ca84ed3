// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledger_fixture.h"

#include "models/store/unit_store.h"

#include <QDir>
#include <QFileInfo>

namespace stowage::test {

DocumentLine line(RowId item, const QString &quantity, const QString &cost, const QString &lot)
{
    DocumentLine made;
    made.itemId = item;
    made.quantity = must(Quantity::fromString(quantity));
    if (!cost.isEmpty())
        made.unitCost = must(UnitCost::fromString(cost));
    made.lot = lot;
    return made;
}

QString fastFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) + "/stowage-XXXXXX"_L1;
}

LedgerFixture::LedgerFixture(StoreUrl::Engine engine, const NewCompany &company)
    : clock(1'717'200'000'000), // 2024-06-01 08:00 in Kuala Lumpur
      rng(42),
      m_url(newStoreUrl(engine, m_folder.path()))
{
    m_session = must(Session::create(m_url, company, clock, rng, u"tester"_s));
    must(UnitStore(db()).save({anyUnit, anyUnit, Quantity::decimals}));
}

LedgerFixture::~LedgerFixture()
{
    m_session.reset();
    dropSchema(m_url);
}

void LedgerFixture::reopen()
{
    close();
    m_session = must(Session::open(m_url, clock, rng, u"tester"_s));
}

void LedgerFixture::emptyLedger()
{
    must(db().script("DELETE FROM alert_delivery; DELETE FROM alert; DELETE FROM transfer_document; DELETE FROM "
                     "transfer_step; DELETE FROM transfer_line;"
                     "DELETE FROM transfer;"
                     "UPDATE document SET reverses_id = NULL, reversed_by_id = NULL; DELETE FROM movement;"
                     "DELETE FROM document; DELETE FROM document_counter; DELETE FROM stock_level;"
                     "DELETE FROM lot_level; DELETE FROM transit; DELETE FROM settlement; DELETE FROM reservation;"
                     "DELETE FROM lot;"
                     "DELETE FROM ledger_checkpoint"));
    must(db().run("UPDATE writer SET head = ?, count = 0", chainStart()));
}

RowId LedgerFixture::item(const QString &code, const ItemSpec &spec)
{
    Query row = db().query("INSERT INTO item (uid, code, code_key, name, name_key, type, cost_price, tracked,"
                           " lot_tracking, unit, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                           " RETURNING id",
                           makeUid(clock, rng), code, code.toLower(), code, code.toLower(), spec.type,
                           must(UnitCost::fromString(spec.costPrice)), spec.tracked, spec.lots, spec.unit, clock.now(),
                           clock.now());
    RowId id = 0;
    while (row.next())
        id = row.int64(0);
    must(row.done());
    must(db().run("INSERT INTO item_cost (item_id, valid_from, cost) VALUES (?, '0001-01-01', ?)", id,
                  must(UnitCost::fromString(spec.costPrice))));
    return id;
}

RowId LedgerFixture::location(const QString &code, const LocationSpec &spec)
{
    Query row = db().query("INSERT INTO location (uid, code, code_key, name, type, site_id, path, allow_negative)"
                           " VALUES (?, ?, ?, ?, ?, 0, ?, ?) RETURNING id",
                           makeUid(clock, rng), code, code.toLower(), code, locationTypeName(spec.type), code,
                           spec.allowNegative);
    RowId id = 0;
    while (row.next())
        id = row.int64(0);
    must(row.done());
    must(db().run("UPDATE location SET site_id = id WHERE id = ?", id));
    return id;
}

RowId LedgerFixture::transitLocation()
{
    return count("SELECT id FROM location WHERE type = 'transit'");
}

Instant LedgerFixture::noon(const QString &day) const
{
    return must(calendar().parse(day + "T12:00"_L1));
}

DocumentRequest LedgerFixture::request(DocumentKind kind, RowId location, const QList<DocumentLine> &lines,
                                       const QString &day)
{
    DocumentRequest made;
    made.uuid = uuid();
    made.kind = kind;
    made.locationId = location;
    made.effectiveAt = day.isEmpty() ? 0 : noon(day);
    made.lines = lines;
    return made;
}

Result<PostedDocument> LedgerFixture::post(const DocumentRequest &request)
{
    return withPoster([&](Poster &poster) { return poster.post(request); });
}

Result<PostedDocument> LedgerFixture::receive(RowId item, RowId location, const QString &quantity, const QString &cost,
                                              const QString &day)
{
    return post(request(DocumentKind::Receipt, location, {line(item, quantity, cost)}, day));
}

Result<PostedDocument> LedgerFixture::issue(RowId item, RowId location, const QString &quantity, const QString &day)
{
    return post(request(DocumentKind::Issue, location, {line(item, quantity)}, day));
}

Result<PostedDocument> LedgerFixture::adjust(RowId item, RowId location, const QString &quantity, const QString &day)
{
    return post(request(DocumentKind::Adjustment, location, {line(item, quantity)}, day));
}

Result<PostedDocument> LedgerFixture::transfer(RowId item, RowId from, RowId to, const QString &quantity,
                                               const QString &day)
{
    DocumentRequest made = request(DocumentKind::Transfer, from, {line(item, quantity)}, day);
    made.toLocationId = to;
    return post(made);
}

Result<PostedDocument> LedgerFixture::reverse(const PostedDocument &document, const QString &day)
{
    return withPoster([&](Poster &poster) {
        return poster.reverse(document.id, uuid(), u"taken back"_s, day.isEmpty() ? 0 : noon(day));
    });
}

LevelState LedgerFixture::level(RowId item, RowId location)
{
    return must(LedgerStore(db()).level(item, location)).value_or(LevelState());
}

QString LedgerFixture::stock(RowId item, RowId location)
{
    const LevelState state = level(item, location);
    return state.pool.quantity.toString() + " @ "_L1 + m_session->company().currency.format(state.pool.value);
}

Quantity LedgerFixture::lotOnHand(RowId item, RowId location, const QString &lot)
{
    Query row = db().query("SELECT on_hand FROM lot_level JOIN lot ON lot.id = lot_level.lot_id"
                           " WHERE lot_level.item_id = ? AND location_id = ? AND code = ?",
                           item, location, lot);
    const Quantity onHand = row.next() ? row.quantity(0) : Quantity();
    must(row.done());
    return onHand;
}

Document LedgerFixture::document(RowId id)
{
    const auto found = must(LedgerStore(db()).document(id));
    if (!found)
        qFatal("no such document");
    return *found;
}

std::vector<Movement> LedgerFixture::movements(RowId id)
{
    return must(LedgerStore(db()).movementsOf(document(id)));
}

QStringList LedgerFixture::column(const char *sql)
{
    QStringList texts;
    Query row = db().query(sql);
    while (row.next())
        texts << row.text(0);
    must(row.done());
    return texts;
}

std::int64_t LedgerFixture::count(const char *sql)
{
    Query row = db().query(sql);
    const std::int64_t value = row.next() ? row.int64(0) : 0;
    must(row.done());
    return value;
}

void LedgerFixture::run(const char *sql)
{
    must(db().script(sql));
}

QString LedgerFixture::content()
{
    return contentOf(
        {{"id, uuid, kind, number, effective_at, posted_at, reference, reference_type, notes, reason, user_name,"
          "location_id, to_location_id, reverses_id, reversed_by_id, import_id, source_key, first_seq, line_count",
          "document ORDER BY id"},
         {"seq, document_id, line, item_id, location_id, lot_id, role, reversal, effective_at, quantity, unit_cost,"
          "reason, notes, link, balance_after, writer_id, writer_seq, hash",
          "movement ORDER BY seq"},
         {"item_id, location_id, on_hand, in_transit, value, last_issue_cost, last_receipt_cost, last_movement_at,"
          "last_seq",
          "stock_level ORDER BY item_id, location_id"},
         {"item_id, location_id, lot_id, on_hand", "lot_level ORDER BY item_id, location_id, lot_id"},
         {"id, item_id, code, expires", "lot ORDER BY id"},
         {"ship_seq, item_id, document_id, to_location_id, quantity, value", "transit ORDER BY ship_seq"},
         {"receipt_seq, item_id, quantity, estimate, difference", "settlement ORDER BY receipt_seq"},
         {"id, head, count", "writer ORDER BY id"},
         {"kind, year, writer, last", "document_counter ORDER BY kind, year, writer"}});
}

QString LedgerFixture::contentWithoutSeq()
{
    return contentOf(
        {{"uuid, kind, number, effective_at, posted_at, reference, notes, location_id, to_location_id, line_count",
          "document ORDER BY id"},
         {"line, item_id, location_id, role, reversal, effective_at, quantity, unit_cost, reason, notes, balance_after,"
          "writer_id, writer_seq, hash, (SELECT code FROM lot WHERE id = lot_id)",
          "movement ORDER BY seq"},
         {"item_id, location_id, on_hand, in_transit, value, last_issue_cost, last_receipt_cost, last_movement_at",
          "stock_level ORDER BY item_id, location_id"},
         {"lot_level.item_id, location_id, code, on_hand",
          "lot_level JOIN lot ON lot.id = lot_id ORDER BY lot_level.item_id, location_id, code"},
         {"item_id, code, expires", "lot ORDER BY item_id, code"},
         {"item_id, to_location_id, quantity, value", "transit ORDER BY item_id, to_location_id, quantity"},
         {"item_id, quantity, estimate, difference", "settlement ORDER BY receipt_seq"},
         {"head, count", "writer ORDER BY id"},
         {"kind, year, writer, last", "document_counter ORDER BY kind, year, writer"}});
}

QString LedgerFixture::contentOf(const QList<std::pair<const char *, const char *>> &queries)
{
    QString text;
    for (const auto &[columns, from] : queries) {
        const QByteArray sql = QByteArray("SELECT ") + columns + " FROM " + from;
        const int count = static_cast<int>(QByteArray(columns).count(',')) + 1;
        Query row = db().query(sql.constData());
        while (row.next()) {
            for (int column = 0; column < count; ++column) {
                const auto bytes = row.bytes(column);
                const QByteArray value(bytes.data(), static_cast<qsizetype>(bytes.size()));
                text += QString::fromLatin1(row.isNull(column) ? "-" : value.toPercentEncoding(" :")) + u'|';
            }
            text += u'\n';
        }
        must(row.done());
        text += u"--\n"_s;
    }
    return text;
}

QStringList LedgerFixture::differences()
{
    const auto report = verifyStore(db(), m_session->company());
    if (!report)
        return {report.error().toString()};
    QStringList texts;
    for (const Error &difference : report->differences)
        texts << difference.toString();
    return texts;
}

} // namespace stowage::test
