// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/api/adjustment_json.h"
#include "models/api/alert_json.h"
#include "models/api/reservation_json.h"
#include "models/api/transfer_json.h"
#include "models/operations/adjust/adjustment_objects.h"
#include "models/operations/alerts/alert_report.h"
#include "models/operations/pick/expiry_report.h"
#include "models/operations/reserve/order_reserving.h"
#include "models/operations/transfer/order_transferring.h"
#include "models/operations/waiting_papers.h"

#include <QFile>

#include <cstdio>

namespace stowage::cli {

namespace {

// {"success":true,"data":[…]} on standard output, or lines of text.
class Listing {
public:
    Listing(const Shell &shell, bool asJson) : m_shell(shell), m_json(m_out), m_asJson(asJson) { }

    bool begin(const QString &heading)
    {
        m_shell.out.flush();
        if (!m_out.open(stdout, QFile::WriteOnly))
            return false;
        if (m_asJson)
            m_json.beginObject().key("success").value(true).key("data").beginArray();
        else
            m_shell.out << heading << '\n';
        return true;
    }
    Exit end(const Done &done)
    {
        if (!done)
            return m_shell.report(done.error());
        if (m_asJson) {
            m_json.endArray().endObject();
            m_json.flush();
            m_out.write("\n");
        }
        return Exit::Done;
    }
    JsonWriter &json() { return m_json; }
    bool asJson() const { return m_asJson; }
    void line(const QStringList &cells) { m_shell.out << cells.join(u'\t') << '\n'; }

private:
    const Shell &m_shell;
    QFile m_out;
    JsonWriter m_json;
    bool m_asJson;
};

Exit listAdjustments(Listing &list, Session &session, const AdjustmentFilter &filter)
{
    const Company &company = session.company();
    if (!list.begin(u"number\tdate\tstatus\ttype\tlocation\treason\tlines\tvalue %1"_s.arg(company.currency.code)))
        return Exit::Failed;
    return list.end(adjustmentReport(session.db(), filter, [&](const AdjustmentObject &object) -> Done {
        const Adjustment &adjustment = object.adjustment;
        if (list.asJson()) {
            writeAdjustmentObject(list.json(), object, company);
            return {};
        }
        const Instant at = adjustment.effectiveAt != 0 ? adjustment.effectiveAt : adjustment.updatedAt;
        list.line({adjustment.number.isEmpty() ? u"-"_s : adjustment.number,
                   company.calendar.dayOf(at).toString(Qt::ISODate), adjustmentStateName(adjustment.state),
                   adjustmentTypeName(adjustment.type()), object.locationName, adjustment.reason,
                   QString::number(adjustment.lines.size()),
                   adjustment.value ? company.currency.format(*adjustment.value) : u"-"_s});
        return {};
    }));
}

Exit listApprovals(Listing &list, Session &session)
{
    const Company &company = session.company();
    if (!list.begin(u"number\tasked by\tasked at\tlocation\treason\tlines\tvalue %1"_s.arg(company.currency.code)))
        return Exit::Failed;
    const auto waiting = waitingPapers(session.db(), session.posting(), Actor::ofMachine(session.posting().user));
    if (!waiting)
        return list.end(fail(waiting.error()));
    for (const WaitingApproval &one : *waiting) {
        if (list.asJson()) {
            JsonWriter &json = list.json();
            json.beginObject();
            json.key("number").value(one.number);
            json.key("askedBy").value(one.approval.askedBy);
            json.key("askedAt").value(Calendar::toUtcIso(one.approval.askedAt));
            json.key("paper").value(one.approval.subject == ApprovalSubject::Transfer ? u"transfer"_s
                                                                                      : u"adjustment"_s);
            json.key("step").value(one.approval.step);
            json.key("location").value(one.locationCode);
            if (!one.toCode.isEmpty())
                json.key("toLocation").value(one.toCode);
            json.key("reason").value(one.phase ? transferPhaseName(*one.phase) : one.reason);
            json.key("lines").value(static_cast<std::int64_t>(one.lines));
            json.key("value").value(one.value.value_or(Money()), company.currency);
            json.key("linesHash").value(QString::fromLatin1(one.approval.linesHash.toHex()));
            json.endObject();
        } else {
            list.line({one.number, one.approval.askedBy, company.calendar.toLocalIso(one.approval.askedAt),
                       one.toCode.isEmpty() ? one.locationCode : one.locationCode + " to "_L1 + one.toCode,
                       one.phase ? transferPhaseName(*one.phase) : one.reason, QString::number(one.lines),
                       company.currency.format(one.value.value_or(Money()))});
        }
    }
    return list.end({});
}

Exit listTransfers(Listing &list, Session &session, const TransferFilter &filter)
{
    const Company &company = session.company();
    if (!list.begin(u"number\tdate\tstatus\tfrom\tto\tlines\tin transit\tvalue %1"_s.arg(company.currency.code)))
        return Exit::Failed;
    return list.end(transferReport(session.db(), filter, [&](const TransferObject &object) -> Done {
        const Transfer &transfer = object.transfer;
        if (list.asJson()) {
            writeTransferObject(list.json(), object, company);
            return {};
        }
        list.line({transfer.number, transfer.date.toString(Qt::ISODate), transferStateName(transfer.state),
                   object.fromName, object.toName, QString::number(transfer.lines.size()),
                   transfer.inTransit().toString(), company.currency.format(transfer.totalValue())});
        return {};
    }));
}

Exit listTransit(Listing &list, Session &session, Instant now)
{
    const Company &company = session.company();
    if (!list.begin(
            u"number\titem\tfrom\tto\tquantity\tvalue %1\tshipped\texpected\toverdue"_s.arg(company.currency.code)))
        return Exit::Failed;
    return list.end(transitReport(session.db(), {}, [&](const InTransitRow &row) -> Done {
        const bool late = row.estimatedDelivery && *row.estimatedDelivery < now;
        if (!list.asJson()) {
            list.line({row.number, row.itemCode, row.fromCode, row.toCode, row.quantity.toString(),
                       company.currency.format(row.value), company.calendar.toLocalIso(row.shippedAt),
                       row.estimatedDelivery ? company.calendar.toLocalIso(*row.estimatedDelivery) : u"-"_s,
                       late ? u"overdue"_s : u"-"_s});
            return {};
        }
        JsonWriter &json = list.json();
        json.beginObject();
        json.key("transferNumber").value(row.number);
        json.key("itemCode").value(row.itemCode);
        json.key("itemName").value(row.itemName);
        json.key("fromLocation").value(row.fromCode);
        json.key("toLocation").value(row.toCode);
        json.key("quantity").value(row.quantity);
        json.key("value").value(row.value, company.currency);
        json.key("shippedAt").value(Calendar::toUtcIso(row.shippedAt));
        json.key("estimatedDelivery");
        if (row.estimatedDelivery)
            json.value(Calendar::toUtcIso(*row.estimatedDelivery));
        else
            json.null();
        json.key("overdue").value(late);
        json.endObject();
        return {};
    }));
}

Exit listReservations(Listing &list, Session &session, const ReservationFilter &filter)
{
    if (!list.begin(u"reference\tstatus\titem\tlocation\tlot\tquantity\theld\tissued\texpires\tby\tid"_s))
        return Exit::Failed;
    const auto orDash = [](const QString &text) {
        return text.isEmpty() ? u"-"_s : text;
    };
    return list.end(reservationReport(session.db(), session.posting(), filter, [&](const ReservationRow &row) -> Done {
        const Reservation &one = row.reservation;
        if (list.asJson())
            writeReservation(list.json(), row);
        else
            list.line({one.reference, reservationStateName(one.state()), row.itemCode, row.locationCode,
                       orDash(one.lot), one.quantity.toString(), one.held.toString(), one.issued.toString(),
                       orDash(one.expires.toString(Qt::ISODate)), orDash(one.madeBy), uuidText(one.uuid)});
        return {};
    }));
}

void writeExpiry(JsonWriter &json, const ExpiryRow &row, qint64 daysLeft, const Currency &currency)
{
    json.beginObject();
    json.key("itemId").value(row.itemUid);
    json.key("itemCode").value(row.itemCode);
    json.key("itemName").value(row.itemName);
    json.key("locationId").value(row.locationUid);
    json.key("locationCode").value(row.locationCode);
    json.key("lot").value(row.lot);
    json.key("expires").value(row.expires.toString(Qt::ISODate));
    json.key("daysLeft").value(static_cast<std::int64_t>(daysLeft));
    json.key("currentStock").value(row.onHand);
    json.key("reservedStock").value(row.reserved);
    json.key("availableStock").value(row.onHand - row.reserved);
    json.key("stockValue").value(row.value, currency);
    json.endObject();
}

Exit listExpiry(Listing &list, Session &session, const ExpiryReportRequest &request)
{
    const Company &company = session.company();
    const QDate today = company.calendar.dayOf(session.posting().clock.now());
    if (!list.begin(
            u"expires\tdays left\titem\tlot\tlocation\ton hand\treserved\tvalue %1"_s.arg(company.currency.code)))
        return Exit::Failed;
    return list.end(expiryReport(session.db(), today, request, [&](const ExpiryRow &row) -> Done {
        const qint64 daysLeft = today.daysTo(row.expires);
        if (list.asJson())
            writeExpiry(list.json(), row, daysLeft, company.currency);
        else
            list.line({row.expires.toString(Qt::ISODate), QString::number(daysLeft), row.itemCode, row.lot,
                       row.locationCode, row.onHand.toString(), row.reserved.toString(),
                       company.currency.format(row.value)});
        return {};
    }));
}

Exit listAlerts(Listing &list, Session &session, const AlertFilter &filter)
{
    const Calendar &calendar = session.company().calendar;
    if (!list.begin(u"raised\ttype\titem\tlocation\tlot\ton hand then\tlimit\ton hand now\tdocument\tclosed"_s))
        return Exit::Failed;
    return list.end(alertReport(session.db(), filter, session.clock().now(), [&](const AlertRow &alert) -> Done {
        if (list.asJson()) {
            writeAlertObject(list.json(), alert);
            return {};
        }
        const auto orDash = [](const QString &text) {
            return text.isEmpty() ? u"-"_s : text;
        };
        list.line({calendar.toLocalIso(alert.raisedAt), alertTypeName(alert.type), alert.itemCode, alert.locationCode,
                   orDash(alert.lot), alert.value.toString(), alert.threshold ? alert.threshold->toString() : u"-"_s,
                   alert.current.toString(), orDash(alert.raisedDocument),
                   alert.isOpen() ? u"-"_s : calendar.toLocalIso(alert.closedAt)});
        return {};
    }));
}

Exit listAlertRules(Listing &list, Session &session)
{
    if (!list.begin(u"type\tname\tin use\tlimit\tdays\ttold\te-mail\twebhook"_s))
        return Exit::Failed;
    const auto rules = alertRuleReport(session.db());
    if (!rules)
        return list.end(fail(rules.error()));
    for (const AlertRuleObject &object : *rules) {
        const AlertRule &rule = object.rule;
        if (list.asJson()) {
            writeAlertRuleObject(list.json(), rule, {object.categoryUids, object.locationUids});
            continue;
        }
        list.line({alertTypeName(rule.type), rule.name.isEmpty() ? u"-"_s : rule.name,
                   rule.enabled ? u"yes"_s : u"no"_s, rule.threshold ? rule.threshold->toString() : u"-"_s,
                   rule.type == AlertType::ExpiryWarning ? QString::number(rule.days) : u"-"_s,
                   alertFrequencyName(rule.frequency), rule.emails.isEmpty() ? u"-"_s : rule.emails.join(u','),
                   rule.webhook.isEmpty() ? u"-"_s : rule.webhook});
    }
    return list.end({});
}

std::optional<AlertFilter::State> alertStateFromName(const QString &name)
{
    if (name == "open"_L1)
        return AlertFilter::State::Open;
    if (name == "closed"_L1)
        return AlertFilter::State::Closed;
    return name == "all"_L1 ? std::optional(AlertFilter::State::All) : std::nullopt;
}

Result<int> daysOf(const QString &text)
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    if (isNumber && days >= 0 && days <= ExpiryReportRequest::daysMax)
        return days;
    return fail(Error::Code::Invalid, u"number.invalid"_s, {{u"text"_s, text}});
}

// The states that --status may name of each list that has them, and the filters that take them.
struct States {
    AdjustmentFilter adjustments;
    TransferFilter transfers;
    ReservationFilter reservations;
    AlertFilter alerts;

    bool read(const QString &kind, const QString &status)
    {
        if (kind == "adjustments"_L1)
            return (adjustments.state = adjustmentStateFromName(status)).has_value();
        if (kind == "reservations"_L1)
            return (reservations.state = reservationStateFromName(status)).has_value();
        if (kind == "alerts"_L1) {
            const auto standing = alertStateFromName(status);
            alerts.state = standing.value_or(alerts.state);
            return standing.has_value();
        }
        const auto state = kind == "transfers"_L1 ? transferStateFromName(status) : std::nullopt;
        if (state)
            transfers.states << *state;
        return state.has_value();
    }
};

} // namespace

void declareList(QCommandLineParser &parser)
{
    parser.addOption(
        {u"status"_s,
         u"Only these: of adjustments draft, pending_approval, posted, rejected, reversed; of transfers draft, "
         "pending_approval, approved, shipped, partially_received, received, completed, rejected, "
         "cancelled, recalled; of reservations held, issued, released; of alerts open (if none is given), closed, all."_s,
         u"STATUS"_s});
    parser.addOption(
        {u"within"_s, u"What expires within so many days, what is expired included; 30 without it."_s, u"DAYS"_s});
    parser.addOption({u"expired"_s, u"Only what is expired."_s});
    parser.addOption({u"location"_s, u"What expires, or is promised, there and in all that lies in it."_s, u"L"_s});
}

Exit runList(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString kind = arguments.value(0);
    const QStringList kinds{u"adjustments"_s, u"transfers"_s,    u"transit"_s, u"approvals"_s,
                            u"expiry"_s,      u"reservations"_s, u"alerts"_s,  u"alert-rules"_s};
    if (arguments.size() != 1 || !kinds.contains(kind))
        return shell.usage(
            u"list takes what to list: adjustments, transfers, transit, approvals, expiry, reservations, alerts or "
            "alert-rules"_s);
    const bool isExpiry = kind == "expiry"_L1;
    const bool isReservations = kind == "reservations"_L1;
    States states;
    ExpiryReportRequest expiry{.location = parser.value(u"location"_s), .expired = parser.isSet(u"expired"_s)};
    if (parser.isSet(u"status"_s) && !states.read(kind, parser.value(u"status"_s)))
        return shell.usage(u"--status goes with adjustments (draft, pending_approval, posted, rejected, reversed), "
                           "with transfers (draft, pending_approval, approved, shipped, partially_received, "
                           "received, completed, rejected, cancelled, recalled), with reservations (held, issued, "
                           "released) and with alerts (open, closed, all)"_s);
    if (!isExpiry && (expiry.expired || parser.isSet(u"within"_s)))
        return shell.usage(u"--within and --expired go with expiry"_s);
    if (!isExpiry && !isReservations && parser.isSet(u"location"_s))
        return shell.usage(u"--location goes with expiry or reservations"_s);
    if (parser.isSet(u"within"_s)) {
        const auto days = daysOf(parser.value(u"within"_s));
        if (!days || expiry.expired)
            return shell.usage(u"--within takes a number of days, and does not go with --expired"_s);
        expiry.withinDays = *days;
    }
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    Listing list(shell, parser.value(u"format"_s) == "json"_L1);
    if (isExpiry)
        return listExpiry(list, **session, expiry);
    if (isReservations) {
        const auto location = locationNamed((*session)->db(), parser.value(u"location"_s));
        if (!location)
            return shell.report(location.error());
        states.reservations.locationId = *location;
        return listReservations(list, **session, states.reservations);
    }
    if (kind == "adjustments"_L1)
        return listAdjustments(list, **session, states.adjustments);
    if (kind == "transfers"_L1)
        return listTransfers(list, **session, states.transfers);
    if (kind == "transit"_L1)
        return listTransit(list, **session, (*session)->posting().clock.now());
    if (kind == "alerts"_L1)
        return listAlerts(list, **session, states.alerts);
    if (kind == "alert-rules"_L1)
        return listAlertRules(list, **session);
    return listApprovals(list, **session);
}

} // namespace stowage::cli
