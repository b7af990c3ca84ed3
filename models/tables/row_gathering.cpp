// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_gathering.h"

namespace stowage {

RowGathering::RowGathering(const QList<RowRange> &ranges, int rowsMax, QObject *context, Done done)
    : m_context(context),
      m_done(std::move(done))
{
    int room = rowsMax;
    for (const RowRange &range : ranges) {
        // A piece never crosses a page.
        for (int first = range.first; first <= range.last && room > 0;) {
            const int pageEnd = firstRowOf(pageOf(first) + 1) - 1;
            const int last = std::min({range.last, pageEnd, first + room - 1});
            m_left << RowRange{first, last};
            room -= last - first + 1;
            first = last + 1;
        }
    }
}

std::optional<RowRange> RowGathering::next()
{
    return m_left.isEmpty() ? std::nullopt : std::optional(m_left.takeFirst());
}

void RowGathering::take(const PagePtr &rows, const RowRange &range)
{
    const int first = range.first % PageIndex::pageSize;
    const int count = std::min(range.last - range.first + 1, rows->size() - first);
    if (count > 0)
        m_pieces << Piece{rows, first, count};
}

void RowGathering::giveUp(const Error &error)
{
    if (m_context)
        m_done(fail(error));
}

void RowGathering::finish()
{
    QList<std::pair<const PagedRows *, int>> places;
    for (const Piece &piece : std::as_const(m_pieces)) {
        for (int at = 0; at < piece.count; ++at)
            places << std::pair(piece.rows.get(), piece.first + at);
    }
    Collected collected;
    collected.rows = static_cast<int>(places.size());
    collected.value = [places, pieces = m_pieces](int at, int column) {
        return places.at(at).first->value(places.at(at).second, column);
    };
    m_done(std::move(collected));
}

} // namespace stowage
