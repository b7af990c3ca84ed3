// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/coded_import.h"

#include <algorithm>

namespace stowage {

CodedImport::CodedImport(ImportRun &run, UnknownUnit unknownUnit)
    : m_run(run),
      m_catalog(run.db(), {run.context().company, run.context().clock, run.context().rng}, unknownUnit)
{
}

Done CodedImport::begin(const ImportColumns &)
{
    return {};
}

Done CodedImport::take(RowCells &cells)
{
    const auto name = nameOf(cells);
    if (name) {
        const qint64 first = m_lines.value(*name, 0);
        if (first == 0) {
            m_lines.insert(*name, cells.line());
            STOWAGE_TRY(takeRow(cells, *name));
            return takeArrived(cells);
        }
        cells.refuseRow({Error::Code::Conflict,
                         u"import.code_twice"_s,
                         {{u"code"_s, *name}, {u"first"_s, QString::number(first)}}});
    }
    m_run.reject(cells.line(), cells.problems());
    return {};
}

Done CodedImport::takeArrived(RowCells &cells)
{
    while (!m_arrived.isEmpty()) {
        const QList<Row> rows = m_waiting.take(m_arrived.takeFirst());
        for (const Row &row : rows) {
            cells.setRow(row);
            STOWAGE_TRY(takeRow(cells, nameOf(cells).value_or(QString())));
        }
    }
    return {};
}

Done CodedImport::end(RowCells &cells)
{
    m_ending = true;
    QList<Row> rows;
    for (const QList<Row> &group : std::as_const(m_waiting))
        rows += group;
    m_waiting.clear();
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.line < b.line; });
    for (const Row &row : std::as_const(rows)) {
        cells.setRow(row);
        STOWAGE_TRY(takeRow(cells, nameOf(cells).value_or(QString())));
    }
    return {};
}

bool CodedImport::waitFor(RowCells &cells, const QString &parent)
{
    if (m_ending)
        return false;
    m_waiting[parent] << cells.row();
    return true;
}

Done CodedImport::refuse(RowCells &cells, qsizetype column, const Error &error)
{
    if (isFatal(error))
        return fail(error);
    cells.blame(column, error);
    m_run.reject(cells.line(), cells.problems());
    return {};
}

Done CodedImport::saved(RowCells &cells, const QString &entity, RowId id, const QByteArray &before,
                        const QByteArray &after)
{
    if (before == after) {
        m_run.decide(cells.line(), RowOutcome::What::Unchanged);
        return {};
    }
    STOWAGE_TRY(m_run.changed(entity, id, before, after));
    m_run.decide(cells.line(), before.isEmpty() ? RowOutcome::What::Added : RowOutcome::What::Updated);
    return {};
}

} // namespace stowage
