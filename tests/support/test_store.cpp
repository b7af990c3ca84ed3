// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_store.h"

#include "models/store/company_store.h"

#include <QCoreApplication>
#include <QTest>

namespace stowage::test {

namespace {

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("test store: %s", qPrintable(result.error().toString()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

void addEngineRows()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::newRow("sqlite") << StoreUrl::Engine::Sqlite;
    QTest::newRow("postgresql") << StoreUrl::Engine::Postgresql;
}

StoreUrl newStoreUrl(StoreUrl::Engine engine, const QString &folder)
{
    static int made = 0;
    const QString name = u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++made);
    if (engine == StoreUrl::Engine::Sqlite)
        return {.engine = engine, .path = u"%1/%2.stowage"_s.arg(folder, name)};
    const QString server = qEnvironmentVariable("STOWAGE_TEST_PG");
    if (server.isEmpty())
        qFatal("STOWAGE_TEST_PG names no folder: run through ctest, or start tests/support/postgres");
    return {
        .engine = engine, .host = server + "/sock"_L1, .user = u"stowage"_s, .database = u"postgres"_s, .schema = name};
}

void dropSchema(const StoreUrl &url)
{
    if (url.engine == StoreUrl::Engine::Sqlite)
        return;
    const auto db = need(Connection::open(url, Connection::Role::Writer));
    need(db->script("DROP SCHEMA \"" + url.schema.toUtf8() + "\" CASCADE"));
}

TestStore::TestStore(StoreUrl::Engine engine, const NewCompany &company) : m_url(newStoreUrl(engine, m_folder.path()))
{
    m_db = need(Connection::open(m_url, Connection::Role::Writer, true));
    need(createCompany(*m_db, m_url, company, m_clock, m_rng));
    m_company = need(CompanyStore(*m_db).load());
}

TestStore::~TestStore()
{
    m_db.reset();
    dropSchema(m_url);
}

std::unique_ptr<Connection> TestStore::connect(Connection::Role role) const
{
    return need(Connection::open(m_url, role));
}

} // namespace stowage::test
