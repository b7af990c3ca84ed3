// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/session.h"

#include <QTemporaryDir>

#include <random>

Q_DECLARE_METATYPE(stowage::StoreUrl::Engine)

namespace stowage::test {

// Stands still until it is told to go on.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant at = 1'704'067'200'000) : m_now(at) { } // 2024-01-01T00:00:00Z

    Instant now() const override { return m_now += m_tick; }
    void set(Instant at) { m_now = at; }
    void advance(Instant milliseconds) { m_now += milliseconds; }
    // Every look takes that long.
    void tick(Instant milliseconds) { m_tick = milliseconds; }

private:
    mutable Instant m_now;
    Instant m_tick = 0;
};

// The same numbers in every run.
class SeededRng final : public Rng {
public:
    explicit SeededRng(std::uint64_t seed = 1) : m_engine(seed) { }

    std::uint64_t next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

// For a test's _data function: a column "engine" with a row for each, "sqlite" and "postgresql". The test begins
//     QFETCH(StoreUrl::Engine, engine);
//     TestStore store(engine);
void addEngineRows();

// A new company in a store of its own, gone with this object: a file in a temporary folder, or a schema of the server
// that STOWAGE_TEST_PG names. Whatever fails here ends the program, saying why: tests are never skipped.
class TestStore {
public:
    explicit TestStore(StoreUrl::Engine engine, const NewCompany &company = {.name = u"Test company"_s});
    ~TestStore();

    Connection &db() { return *m_db; }
    const StoreUrl &url() const { return m_url; }
    const Company &company() const { return m_company; }
    FixedClock &clock() { return m_clock; }
    SeededRng &rng() { return m_rng; }
    std::unique_ptr<Connection> connect(Connection::Role role) const;

    Q_DISABLE_COPY_MOVE(TestStore)

private:
    QTemporaryDir m_folder;
    StoreUrl m_url;
    FixedClock m_clock;
    SeededRng m_rng;
    Company m_company;
    std::unique_ptr<Connection> m_db;
};

// A store's address that nothing else uses. `folder` holds an SQLite file.
StoreUrl newStoreUrl(StoreUrl::Engine engine, const QString &folder);
// Removes the schema again; nothing for SQLite.
void dropSchema(const StoreUrl &url);

} // namespace stowage::test
