// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/checkpoint_check.h"

#include <algorithm>

namespace stowage {

Done CheckpointCheck::load()
{
    Query writer = m_db.query("SELECT uid, id FROM writer");
    while (writer.next())
        m_writers.emplace(writer.text(0), writer.int64(1));
    STOWAGE_TRY(m_findings.damaged(writer.done()));
    const auto all = CheckpointStore(m_db).all();
    if (!all)
        return m_findings.damaged(fail(all.error()));
    QByteArray previous = chainStart();
    for (const Checkpoint &checkpoint : *all) {
        check(checkpoint, previous);
        previous = checkpoint.hash;
    }
    for (auto &[writerId, bound] : m_bound)
        std::ranges::stable_sort(bound, {}, &Bound::count);
    m_findings.report.checkpoints = static_cast<std::int64_t>(all->size());
    if (!all->empty())
        m_findings.report.lastCheckpoint = all->back().hash;
    return {};
}

void CheckpointCheck::check(const Checkpoint &checkpoint, const QByteArray &previous)
{
    const auto heads = headsFromText(checkpoint.heads);
    if (!heads || checkpointHash(previous, checkpoint.createdAt, checkpoint.occasion, *heads) != checkpoint.hash)
        m_findings.differs(u"ledger.checkpoint_differs"_s, {{u"checkpoint"_s, QString::number(checkpoint.id)}});
    for (const ChainHead &head : heads.value_or(std::vector<ChainHead>())) {
        const auto writer = m_writers.find(QString::fromUtf8(head.writerUid));
        const RowId id = writer == m_writers.end() ? 0 : writer->second;
        m_bound[id].push_back({head.count, head.hash, checkpoint.id});
    }
}

void CheckpointCheck::see(RowId writerId, qint64 writerSeq, const QByteArray &hash)
{
    const auto bound = m_bound.find(writerId);
    if (bound == m_bound.end())
        return;
    const auto end = bound->second.end();
    for (auto each = std::ranges::lower_bound(bound->second, writerSeq, {}, &Bound::count);
         each != end && each->count == writerSeq; ++each) {
        each->met = each->met || each->hash == hash;
    }
}

void CheckpointCheck::finish()
{
    for (const auto &[writerId, bound] : m_bound) {
        for (const Bound &each : bound) {
            if (!each.met) {
                m_findings.differs(u"ledger.checkpoint_broken"_s, {{u"checkpoint"_s, QString::number(each.checkpoint)},
                                                                   {u"writer"_s, QString::number(writerId)},
                                                                   {u"count"_s, QString::number(each.count)}});
            }
        }
    }
}

} // namespace stowage
