// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/system_clock.h"
#include "models/operations/session.h"

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace stowage::bench {

// Ends the run with a message: a benchmark that cannot measure has nothing to say.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// A company file with `items` items and `locations` locations, made by plain SQL.
void makeCompany(const QString &path, std::int64_t items, int locations);

// The library itself, with the pragmas of the product's writer.
class Bare {
public:
    explicit Bare(const QString &path);
    ~Bare();
    void exec(const char *sql);
    sqlite3_stmt *prepare(const char *sql);
    void step(sqlite3_stmt *statement); // binds are the caller's; resets
    Q_DISABLE_COPY_MOVE(Bare)

private:
    sqlite3 *m_db = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

// The same rows that a posted document writes: header, lines, levels, chain head, counter.
class BareLedger {
public:
    explicit BareLedger(Bare &bare);
    struct Line {
        std::int64_t item;
        std::int64_t location;
        std::int64_t quantity;
        std::int64_t effectiveAt;
    };
    void post(const std::vector<Line> &lines, bool levels);
    void saveLevel(std::int64_t item, std::int64_t location);
    void saveHead();

private:
    Bare &m_bare;
    sqlite3_stmt *m_document;
    sqlite3_stmt *m_movement;
    sqlite3_stmt *m_level;
    sqlite3_stmt *m_head;
    sqlite3_stmt *m_counter;
    std::int64_t m_nextSeq = 1;
    std::int64_t m_documents = 0;
};

} // namespace stowage::bench
