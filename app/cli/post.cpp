// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/platform/error_text.h"
#include "models/api/adjustment_json.h"
#include "models/api/movement_json.h"
#include "models/api/reservation_json.h"
#include "models/api/transfer_json.h"
#include "models/operations/adjust/order_adjusting.h"
#include "models/operations/ledger/order_posting.h"
#include "models/operations/reserve/order_reserving.h"
#include "models/operations/transfer/order_transferring.h"

#include <QBuffer>
#include <QFile>

#include <cstdio>

namespace stowage::cli {

namespace {

// One byte more than may be read tells that there is too much.
Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!opened)
        return fail(Error::Code::NotFound, u"file.cannot_open"_s,
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    QByteArray bytes;
    while (bytes.size() <= json::bytesMax) {
        const QByteArray more = file.read(json::bytesMax + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFile::NoError)
        return fail(Error::Code::Storage, u"file.cannot_read"_s, {{u"reason"_s, file.errorString()}});
    return bytes;
}

// "order.json:4:12: movements[3].quantity: "
QString placeIn(const QString &path, const Error &error)
{
    QString place = path == "-"_L1 ? u"standard input"_s : path;
    for (const QString &name : {u"line"_s, u"column"_s}) {
        if (const QString value = error.arg(name); !value.isEmpty())
            place += u':' + value;
    }
    if (const QString value = error.arg(u"place"_s); !value.isEmpty())
        place += ": "_L1 + value;
    return place + ": "_L1;
}

void printText(const Shell &shell, const std::vector<PostedMovement> &all)
{
    for (const PostedMovement &posted : all) {
        const Movement &movement = posted.movement;
        const bool isTransfer = movement.role == MovementRole::Ship;
        shell.out << posted.document.number << ": ";
        if (posted.alreadyPosted) {
            shell.out << "was posted already, nothing was added\n";
            continue;
        }
        const bool isAdjustment = movement.role == MovementRole::Adjustment;
        shell.out << movementKindName(kindOf(movement.role)) << ' '
                  << (isAdjustment ? movement.quantity : movement.quantity.abs()).toString() << " of "
                  << posted.itemCode << (isTransfer ? " from " : " at ") << posted.locationCode;
        if (isTransfer)
            shell.out << " to " << posted.toLocationCode;
        if (!posted.lot.isEmpty())
            shell.out << ", lot " << posted.lot;
        if (posted.picked.size() > 1) {
            for (const PickedPart &part : posted.picked)
                shell.out << ", lot " << part.lot << " (" << part.quantity.toString() << " at " << part.locationCode
                          << ')';
        }
        shell.out << "; " << movement.balanceAfter.toString() << " on hand at " << posted.locationCode << '\n';
    }
}

// {"data": …}
void printJson(const Shell &shell, const std::function<void(JsonWriter &)> &write)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        JsonWriter json(buffer);
        json.beginObject().key("data");
        write(json);
        json.endObject();
    }
    shell.out << QString::fromUtf8(buffer.data()) << '\n';
}

void writeMovements(JsonWriter &json, const std::vector<PostedMovement> &all, bool single, const Currency &currency)
{
    if (!single)
        json.beginArray();
    for (const PostedMovement &posted : all)
        writePostedMovement(json, posted, currency);
    if (!single)
        json.endArray();
}

void warnOf(const Shell &shell, const QString &path, const QList<Error> &warnings)
{
    for (const Error &warning : warnings)
        shell.err << placeIn(path, warning) << "warning: " << errorText(warning) << '\n';
}

Exit refuse(const Shell &shell, const QString &path, const Error &error)
{
    const bool hasPlace = !error.arg(u"line"_s).isEmpty();
    return shell.report(error, hasPlace ? placeIn(path, error) : QString());
}

Exit postAdjustment(const Shell &shell, const QString &path, const JsonValue &value, Session &session, bool asJson)
{
    const auto read = readAdjustmentOrder(value);
    if (!read)
        return shell.report(read.error(), placeIn(path, read.error()));
    warnOf(shell, path, read->warnings);
    const PostingContext context = session.posting();
    const auto adjusted = adjustByOrder(session.db(), context, Actor::ofMachine(context.user), read->order);
    if (!adjusted)
        return refuse(shell, path, adjusted.error());
    const Adjustment &adjustment = adjusted->adjustment;
    if (asJson) {
        printJson(shell, [&](JsonWriter &json) { writeAdjustmentObject(json, *adjusted, session.company()); });
    } else if (adjusted->alreadyPosted) {
        shell.out << adjustment.number << ": was posted already, nothing was added\n";
    } else {
        shell.out << adjustment.number << ": " << adjustmentStateName(adjustment.state) << ", "
                  << adjustment.lines.size() << (adjustment.lines.size() == 1 ? " line" : " lines")
                  << ", value changed by " << session.company().currency.format(adjustment.value.value_or(Money()))
                  << '\n';
    }
    return Exit::Done;
}

Exit postReservations(const Shell &shell, const QString &path, const JsonValue &value, Session &session, bool asJson)
{
    const auto read = readReservationOrders(value);
    if (!read)
        return shell.report(read.error(), placeIn(path, read.error()));
    warnOf(shell, path, read->warnings);
    const PostingContext context = session.posting();
    const auto rows = reserveByOrder(session.db(), context, Actor::ofMachine(context.user), read->orders);
    if (!rows)
        return refuse(shell, path, rows.error());
    if (asJson) {
        printJson(shell, [&](JsonWriter &json) {
            json.beginArray();
            for (const ReservationRow &row : *rows)
                writeReservation(json, row);
            json.endArray();
        });
        return Exit::Done;
    }
    for (const ReservationRow &row : *rows) {
        const Reservation &reservation = row.reservation;
        shell.out << reservation.reference << ": " << reservation.held.toString() << " of " << row.itemCode << " at "
                  << row.locationCode << (reservation.lot.isEmpty() ? QString() : ", lot "_L1 + reservation.lot)
                  << " held; " << reservation.issued.toString() << " issued, " << reservation.released().toString()
                  << " released; id " << uuidText(reservation.uuid) << '\n';
    }
    return Exit::Done;
}

Exit tellTransfer(const Shell &shell, const QString &path, const Result<TransferObject> &done, const Session &session,
                  bool asJson)
{
    if (!done)
        return refuse(shell, path, done.error());
    const Transfer &transfer = done->transfer;
    if (asJson) {
        printJson(shell, [&](JsonWriter &json) { writeTransferObject(json, *done, session.company()); });
    } else if (done->alreadyDone) {
        shell.out << transfer.number << ": was done already, it is " << transferStateName(transfer.state) << '\n';
    } else {
        shell.out << transfer.number << ": " << transferStateName(transfer.state) << ", " << transfer.lines.size()
                  << (transfer.lines.size() == 1 ? " line" : " lines") << ", " << transfer.inTransit().toString()
                  << " in transit\n";
    }
    return Exit::Done;
}

Exit postTransfer(const Shell &shell, const QString &path, const JsonValue &value, Session &session, bool asJson)
{
    const auto read = readTransferOrder(value, session.company().calendar);
    if (!read)
        return shell.report(read.error(), placeIn(path, read.error()));
    warnOf(shell, path, read->warnings);
    const PostingContext context = session.posting();
    return tellTransfer(shell, path,
                        transferByOrder(session.db(), context, Actor::ofMachine(context.user), read->order), session,
                        asJson);
}

Exit changeTransfer(const Shell &shell, const QString &path, const JsonValue &value, Session &session, bool asJson)
{
    const auto read = readTransferStatus(value, session.company().calendar);
    if (!read)
        return shell.report(read.error(), placeIn(path, read.error()));
    warnOf(shell, path, read->warnings);
    const PostingContext context = session.posting();
    return tellTransfer(shell, path, changeByOrder(session.db(), context, Actor::ofMachine(context.user), read->order),
                        session, asJson);
}

Exit postMovements(const Shell &shell, const QString &path, const QByteArray &bytes, Session &session, bool asJson)
{
    const Company &company = session.company();
    const auto read = readMovementOrders(bytes, company.calendar);
    if (!read)
        return shell.report(read.error(), placeIn(path, read.error()));
    warnOf(shell, path, read->warnings);
    if (read->warningCount > read->warnings.size())
        shell.err << read->warningCount - read->warnings.size() << " more warnings\n";
    const auto posted = postOrders(session.db(), session.posting(), read->orders);
    if (!posted)
        return refuse(shell, path, posted.error());
    if (asJson)
        printJson(shell, [&](JsonWriter &json) { writeMovements(json, *posted, read->single, company.currency); });
    else
        printText(shell, *posted);
    return Exit::Done;
}

} // namespace

void declarePost(QCommandLineParser &)
{
}

Exit runPost(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return shell.usage(u"post takes the FILE.json to post, or - for standard input"_s);
    const QString &path = arguments.first();
    const auto bytes = contentsOf(path);
    if (!bytes)
        return shell.report(bytes.error());
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    const bool asJson = parser.value(u"format"_s) == "json"_L1;
    if (const auto value = readJson(*bytes)) {
        if (looksLikeReservations(*value))
            return postReservations(shell, path, *value, **session, asJson);
        if (looksLikeTransferStatus(*value))
            return changeTransfer(shell, path, *value, **session, asJson);
        if (looksLikeTransfer(*value))
            return postTransfer(shell, path, *value, **session, asJson);
        if (looksLikeAdjustment(*value))
            return postAdjustment(shell, path, *value, **session, asJson);
    }
    return postMovements(shell, path, *bytes, **session, asJson);
}

} // namespace stowage::cli
