// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/tables/page_cache.h"
#include "models/tables/row_range.h"

#include <QPointer>
#include <QVariant>

#include <functional>

namespace stowage {

// The values of many rows, in the order in which they were asked for.
struct Collected {
    int rows = 0;
    std::function<QVariant(int at, int column)> value;
};

// Rows being gathered, page by page, for somebody who may go away meanwhile.
class RowGathering {
public:
    using Done = std::function<void(Result<Collected>)>;

    RowGathering(const QList<RowRange> &ranges, int rowsMax, QObject *context, Done done);

    bool isWanted() const { return !m_context.isNull(); }
    // The next rows to bring, all of one page; nothing when all were brought.
    std::optional<RowRange> next();
    void take(const PagePtr &rows, const RowRange &range);
    void giveUp(const Error &error);
    void finish();

private:
    struct Piece {
        PagePtr rows;
        int first = 0;
        int count = 0;
    };

    QList<RowRange> m_left;
    QList<Piece> m_pieces;
    QPointer<QObject> m_context;
    Done m_done;
};

} // namespace stowage
