// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/import_run.h"

namespace stowage {

namespace {

// Distinct reasons that are kept to be shared.
constexpr qsizetype sharedErrorsMax = 100'000;

} // namespace

Done ImportRun::begin()
{
    STOWAGE_TRY(m_store.lock());
    const Instant now = m_context.clock.now();
    const QString kind = importKindName(m_request.kind);
    if (m_request.repeats == ImportRequest::Repeats::Refuse) {
        STOWAGE_LET(known, m_store.byFile(kind, m_report.fileHash));
        if (known)
            m_report.refusal = repeatedError(*known);
    }
    STOWAGE_LET(number, m_store.nextNumber(m_context.company.calendar.dayOf(now).year()));
    STOWAGE_LET(id, m_store.add({.number = number,
                                 .kind = kind,
                                 .fileName = m_report.fileName,
                                 .fileHash = m_report.fileHash,
                                 .createdAt = now,
                                 .user = m_context.user}));
    m_report.number = number;
    m_report.id = id;
    return {};
}

void ImportRun::decide(qint64 line, RowOutcome::What what)
{
    switch (what) {
    case RowOutcome::What::Added:
        ++m_report.added;
        break;
    case RowOutcome::What::Updated:
        ++m_report.updated;
        break;
    case RowOutcome::What::Unchanged:
        ++m_report.unchanged;
        break;
    case RowOutcome::What::Rejected:
        ++m_report.rejected;
        break;
    }
    tell({line, what, {}});
}

void ImportRun::reject(qint64 line, QList<Error> reasons, const QString &element)
{
    Q_ASSERT(!reasons.isEmpty());
    for (Error &reason : reasons)
        reason = shared(std::move(reason));
    ++m_report.rejected;
    const RowOutcome outcome{line, RowOutcome::What::Rejected, std::move(reasons), element};
    m_report.rejectedRows << outcome;
    tell(outcome);
}

Error ImportRun::shared(Error error)
{
    const QString key = error.toString();
    const auto known = m_errors.constFind(key);
    if (known != m_errors.constEnd())
        return *known;
    if (m_errors.size() < sharedErrorsMax)
        m_errors.insert(key, error);
    return error;
}

void ImportRun::tell(RowOutcome outcome)
{
    ++m_report.total;
    if (m_hooks.row)
        m_hooks.row(outcome);
    if (m_report.outcomes.size() < ImportReport::outcomesMax)
        m_report.outcomes << std::move(outcome);
}

void ImportRun::warn(qint64 line, Error what)
{
    ++m_report.warningCount;
    if (m_report.warnings.size() < ImportReport::warningsMax)
        m_report.warnings << RowWarning{line, std::move(what)};
}

Done ImportRun::changed(const QString &entity, RowId id, const QByteArray &before, const QByteArray &after)
{
    return m_store.addChange(m_report.id, {++m_changes, entity, id, false, before, after});
}

Done ImportRun::madeBeside(const QString &entity, RowId id, const QByteArray &after)
{
    ++m_report.created[entity];
    return m_store.addChange(m_report.id, {++m_changes, entity, id, true, {}, after});
}

Done ImportRun::progress(ImportProgress::Phase phase, double fraction, std::int64_t rows)
{
    if (m_hooks.progress && !m_hooks.progress({phase, fraction, rows}))
        return fail(Error::Code::Cancelled, u"import.cancelled"_s);
    return {};
}

void ImportRun::addOnce(const QString &code, QSet<QString> &known, QStringList &list)
{
    if (known.contains(code))
        return;
    known.insert(code);
    list << code;
}

std::optional<Error> ImportRun::refusal() const
{
    if (m_report.refusal)
        return m_report.refusal;
    if (m_report.rejected == 0 || m_request.rejects == ImportRequest::Rejects::Skip)
        return std::nullopt;
    const ErrorArg rejected{u"rejected"_s, QString::number(m_report.rejected)};
    const ErrorArg total{u"total"_s, QString::number(m_report.total)};
    const auto unknown = [&](const QString &key, QList<ErrorArg> codes) {
        return Error{Error::Code::NotFound, key, std::move(codes) << rejected << total};
    };
    const ErrorArg items{u"items"_s, m_report.unknownItems.join(", "_L1)};
    const ErrorArg locations{u"locations"_s, m_report.unknownLocations.join(", "_L1)};
    if (!items.value.isEmpty() && !locations.value.isEmpty())
        return unknown(u"import.unknown_items_and_locations"_s, {items, locations});
    if (!items.value.isEmpty())
        return unknown(u"import.unknown_items"_s, {items});
    if (!locations.value.isEmpty())
        return unknown(u"import.unknown_locations"_s, {locations});
    if (!m_report.unknownSuppliers.isEmpty())
        return unknown(u"import.unknown_suppliers"_s, {{u"suppliers"_s, m_report.unknownSuppliers.join(", "_L1)}});
    return Error{Error::Code::Refused, u"import.rows_rejected"_s, {rejected, total}};
}

Error ImportRun::repeatedError(const ImportRecord &record) const
{
    return {Error::Code::Conflict,
            u"import.repeated"_s,
            {{u"file"_s, record.fileName},
             {u"number"_s, record.number},
             {u"date"_s, m_context.company.calendar.dayOf(record.createdAt).toString(Qt::ISODate)}}};
}

bool isFatal(const Error &error)
{
    return error.code == Error::Code::Storage || error.code == Error::Code::Corrupt
           || error.code == Error::Code::Network || error.code == Error::Code::Cancelled;
}

Done ImportRun::finish()
{
    return m_store.finish({.id = m_report.id,
                           .added = m_report.added,
                           .updated = m_report.updated,
                           .unchanged = m_report.unchanged,
                           .rejected = m_report.rejected,
                           .documents = m_report.documents});
}

} // namespace stowage
