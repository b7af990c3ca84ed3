// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/pick/expiry_report.h"

#include "models/operations/tabular/table_writer.h"
#include "models/store/expiry_listing.h"
#include "models/store/location_store.h"

namespace stowage {

Result<RowId> locationNamed(Connection &db, const QString &text)
{
    if (text.isEmpty())
        return 0;
    STOWAGE_LET(id, LocationStore(db).resolve(text));
    if (!id)
        return fail(Error::Code::NotFound, u"location.unknown_code"_s, {{u"code"_s, text}});
    return *id;
}

Result<QList<ExpiryLine>> expiryLines(Connection &db, const ExpiryFilter &filter, const std::optional<PageAnchor> &from,
                                      const QDate &today)
{
    STOWAGE_LET(rows, ExpiryListing(db).page(filter, from));
    QList<ExpiryLine> lines;
    lines.reserve(rows.size());
    for (const ExpiryRow &row : std::as_const(rows))
        lines << ExpiryLine{row, static_cast<int>(today.daysTo(row.expires))};
    return lines;
}

Result<qint64> exportExpiry(Connection &db, const Company &company, const ExpiryExport &wanted)
{
    const QDate today = company.calendar.dayOf(wanted.now);
    const bool isWorkbook = wanted.path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    const WriteOptions options{.kind = isWorkbook ? TableFormat::Kind::Xlsx : TableFormat::Kind::Delimited,
                               .currency = company.currency,
                               .calendar = company.calendar,
                               .createdAt = wanted.now,
                               .byteOrderMark = true};
    const QList<WrittenColumn> columns{{u"expires"_s}, {u"days_left"_s}, {u"item"_s},    {u"name"_s, 30},
                                       {u"lot"_s},     {u"location"_s},  {u"on_hand"_s}, {u"unit"_s},
                                       {u"value"_s},   {u"reserved"_s}};
    STOWAGE_LET(writer, TableWriter::create(wanted.path, columns, options));
    ExpiryListing listing(db);
    STOWAGE_LET(index, listing.index(wanted.filter));
    for (const PageAnchor &anchor : std::as_const(index.anchors)) {
        STOWAGE_LET(rows, listing.page(wanted.filter, anchor));
        for (const ExpiryRow &row : std::as_const(rows))
            STOWAGE_TRY(writer->write({row.expires, qint64(today.daysTo(row.expires)), row.itemCode, row.itemName,
                                       row.lot, row.locationCode, row.onHand, row.unit, row.value, row.reserved}));
    }
    STOWAGE_TRY(writer->finish());
    return qint64(index.count);
}

Done expiryReport(Connection &db, const QDate &today, const ExpiryReportRequest &request,
                  const std::function<Done(const ExpiryRow &)> &tell)
{
    STOWAGE_LET(location, locationNamed(db, request.location));
    const ExpiryFilter filter{.until = today.addDays(request.expired ? -1 : request.withinDays),
                              .locationId = location};
    ExpiryListing listing(db);
    STOWAGE_LET(index, listing.index(filter));
    for (const PageAnchor &anchor : std::as_const(index.anchors)) {
        STOWAGE_LET(rows, listing.page(filter, anchor));
        for (const ExpiryRow &row : std::as_const(rows))
            STOWAGE_TRY(tell(row));
    }
    return {};
}

} // namespace stowage
