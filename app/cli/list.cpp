// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/api/adjustment_json.h"
#include "models/operations/adjust/adjustment_objects.h"

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
    const auto waiting = waitingReport(session.db());
    if (!waiting)
        return list.end(fail(waiting.error()));
    for (const WaitingApproval &one : *waiting) {
        if (list.asJson()) {
            JsonWriter &json = list.json();
            json.beginObject();
            json.key("number").value(one.number);
            json.key("askedBy").value(one.approval.askedBy);
            json.key("askedAt").value(Calendar::toUtcIso(one.approval.askedAt));
            json.key("location").value(one.locationCode);
            json.key("reason").value(one.reason);
            json.key("lines").value(static_cast<std::int64_t>(one.lines));
            json.key("value").value(one.value.value_or(Money()), company.currency);
            json.key("linesHash").value(QString::fromLatin1(one.approval.linesHash.toHex()));
            json.endObject();
        } else {
            list.line({one.number, one.approval.askedBy, company.calendar.toLocalIso(one.approval.askedAt),
                       one.locationCode, one.reason, QString::number(one.lines),
                       company.currency.format(one.value.value_or(Money()))});
        }
    }
    return list.end({});
}

} // namespace

void declareList(QCommandLineParser &parser)
{
    parser.addOption({u"status"_s,
                      u"Of adjustments, only these: draft, pending_approval, posted, rejected, reversed."_s,
                      u"STATUS"_s});
}

Exit runList(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString kind = arguments.value(0);
    if (arguments.size() != 1 || (kind != "adjustments"_L1 && kind != "approvals"_L1))
        return shell.usage(u"list takes what to list: adjustments or approvals"_s);
    AdjustmentFilter filter;
    if (parser.isSet(u"status"_s)) {
        filter.state = adjustmentStateFromName(parser.value(u"status"_s));
        if (!filter.state || kind != "adjustments"_L1)
            return shell.usage(u"--status goes with adjustments, and is draft, pending_approval, posted, rejected or "
                               "reversed"_s);
    }
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    Listing list(shell, parser.value(u"format"_s) == "json"_L1);
    return kind == "adjustments"_L1 ? listAdjustments(list, **session, filter) : listApprovals(list, **session);
}

} // namespace stowage::cli
