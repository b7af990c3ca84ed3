// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>
#include <QSqlDatabase>

struct pg_conn;
struct pg_result;

namespace stowage {

// PostgreSQL, opened by Qt's driver and spoken to through libpq: whole numbers come back as text, never as doubles.
class PostgresqlConnection final : public Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const StoreUrl &url, Role role);
    ~PostgresqlConnection() override;

    Engine engine() const override { return Engine::Postgresql; }
    Done script(const QByteArray &sql) override;
    std::int64_t lastInsertId() override;
    void interrupt() override;

protected:
    Result<std::unique_ptr<Cursor>> start(const char *sql, std::span<const SqlValue> values, bool streaming) override;

private:
    friend class PostgresqlCursor;
    PostgresqlConnection(QString name, pg_conn *handle) : m_name(std::move(name)), m_handle(handle) { }
    Error errorOf(const pg_result *result) const;

    QString m_name; // of the QSqlDatabase
    pg_conn *m_handle = nullptr;
    QHash<QByteArray, QByteArray> m_prepared; // SQL → the server's name for it
};

} // namespace stowage
