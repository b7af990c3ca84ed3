// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace stowage {

struct Row {
    enum class Shape {
        Whole,
        Short, // fewer cells than the header; the missing ones are there, empty
        Long // more cells than the header, and not only empty ones
    };

    qint64 line = 0; // in the file, or the row's number in a sheet; the first is 1
    QStringList cells; // never null, only empty
    Shape shape = Shape::Whole;
    qsizetype found = 0; // cells in the file
};

namespace table {

// The rows of a file as they stand, without those that hold nothing.
class RowSource {
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    // Fills the row's line and cells; false after the last one. A row that is used again and again keeps its memory.
    virtual Result<bool> next(Row &row) = 0;
    virtual double progress() const = 0; // 0 to 1
    Q_DISABLE_COPY_MOVE(RowSource)
};

// Makes a cell empty but never null, which would be stored as NULL.
inline void clearCell(QString &cell)
{
    if (cell.isNull())
        cell = u""_s;
    else if (!cell.isEmpty())
        cell.resize(0);
}

} // namespace table
} // namespace stowage
