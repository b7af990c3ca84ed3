// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QSqlDatabase>

#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace stowage {

// SQLite, opened by Qt's driver and spoken to through that driver's own handle: QSqlQuery's QVariants cost three
// times the C API on the ledger's paths.
class SqliteConnection final : public Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const StoreUrl &url, Role role, bool create);
    ~SqliteConnection() override;

    Engine engine() const override { return Engine::Sqlite; }
    Done script(const QByteArray &sql) override;
    std::int64_t lastInsertId() override;
    void interrupt() override;

    // The library's own handle, for the cursors that read millions of rows.
    sqlite3 *handle() const { return m_handle; }
    // What its last call ended with.
    Error lastError() const;

protected:
    Result<std::unique_ptr<Cursor>> start(const char *sql, std::span<const SqlValue> values, bool streaming) override;

private:
    friend class SqliteCursor;
    SqliteConnection(QString name, sqlite3 *handle) : m_name(std::move(name)), m_handle(handle) { }
    Done checkOurs(const QString &path);
    Done setUp(Role role, bool isNew);

    QString m_name; // of the QSqlDatabase
    sqlite3 *m_handle = nullptr;
    // Idle prepared statements by their SQL. A running one is out of the list, so the same SQL may run inside itself.
    // Its nodes stay where they are, so a cursor keeps a pointer to the place it gives its statement back to.
    using IdleStatements = std::vector<sqlite3_stmt *>;
    std::unordered_map<QByteArray, IdleStatements> m_idle;
};

} // namespace stowage
