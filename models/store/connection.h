// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace stowage {

// Where a company's data lives, from what --db names: a path (SQLite) or postgresql://user@host:port/name. A host
// that begins with "/" (percent-encoded) is a folder of Unix sockets. The password never stands in the address.
struct StoreUrl {
    enum class Engine { Sqlite, Postgresql };

    Engine engine = Engine::Sqlite;
    QString path; // of the SQLite file
    QString host, user, database;
    int port = 5432;
    QString password; // from the environment
    QString schema; // a PostgreSQL schema other than public: tests give each its own

    // Errors: store.address_invalid{address}; store.password_in_address, which does not repeat it.
    static Result<StoreUrl> parse(const QString &address);
    // The address for people and logs, without the password: parse() reads it as the same.
    QString toString() const;
};

// What a statement takes for each "?".
using SqlValue = std::variant<std::monostate, std::int64_t, QString, QByteArray>;

inline SqlValue toSql(std::monostate)
{
    return std::monostate();
}
template <std::integral T>
SqlValue toSql(T value)
{
    return static_cast<std::int64_t>(value);
}
template <typename T>
    requires std::is_enum_v<T>
SqlValue toSql(T value)
{
    return static_cast<std::int64_t>(value);
}
inline SqlValue toSql(QString value)
{
    // A null QString is the empty text: what may be absent is an optional.
    return value.isNull() ? QString(u""_s) : std::move(value);
}
inline SqlValue toSql(QByteArray value)
{
    return value;
}
template <typename Tag>
SqlValue toSql(Decimal6<Tag> value)
{
    return value.scaled();
}
inline SqlValue toSql(Money value)
{
    return value.minor();
}
template <typename T>
SqlValue toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : SqlValue();
}
// 0 is no row: NULL.
inline SqlValue idOrNull(RowId id)
{
    return id == 0 ? SqlValue() : SqlValue(id);
}
inline SqlValue toSql(SqlValue value)
{
    return value;
}

// One engine's prepared statement while it runs. Only Query uses it.
class Cursor {
public:
    Cursor() = default;
    virtual ~Cursor() = default;
    virtual Result<bool> step() = 0; // whether there is a row
    virtual bool isNull(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual std::span<const char> bytes(int column) const = 0; // valid until the next step
    virtual QByteArray blob(int column) const = 0;
    virtual std::int64_t changes() const = 0;
    Q_DISABLE_COPY_MOVE(Cursor)
};

// A running statement. Read rows while next() is true, then ask done() whether it ended well:
//     auto query = db.query("SELECT id, code FROM item WHERE parent_id = ?", parent);
//     while (query.next())
//         codes << query.text(1);
//     STOWAGE_TRY(query.done());
class Query {
public:
    Query(Result<std::unique_ptr<Cursor>> cursor);

    bool next();
    Done done() const { return m_error ? Done(fail(*m_error)) : Done(); }

    bool isNull(int column) const { return m_cursor->isNull(column); }
    std::int64_t int64(int column) const { return m_cursor->integer(column); }
    int int32(int column) const { return static_cast<int>(m_cursor->integer(column)); }
    bool boolean(int column) const { return m_cursor->integer(column) != 0; }
    QString text(int column) const
    {
        const auto utf8 = m_cursor->bytes(column);
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    std::span<const char> bytes(int column) const { return m_cursor->bytes(column); }
    QByteArray blob(int column) const { return m_cursor->blob(column); }
    Quantity quantity(int column) const { return Quantity::fromScaled(int64(column)); }
    UnitCost unitCost(int column) const { return UnitCost::fromScaled(int64(column)); }
    Money money(int column) const { return Money::fromMinor(int64(column)); }
    std::optional<Quantity> maybeQuantity(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(quantity(column));
    }
    std::optional<UnitCost> maybeUnitCost(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(unitCost(column));
    }
    std::optional<int> maybeInt(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(int32(column));
    }

private:
    friend class Connection;
    std::unique_ptr<Cursor> m_cursor;
    std::optional<Error> m_error;
};

// One connection, used only by the thread that opened it. SQL is the same text for both engines, with "?" for each
// value; it is prepared once per connection and kept. Errors: store.busy, store.full, store.corrupt, store.read_only,
// store.constraint{detail}, store.serialization, store.unreachable{detail}, store.failed{detail}, store.interrupted,
// store.text_invalid{text} (PostgreSQL keeps no NUL).
class Connection {
public:
    using Engine = StoreUrl::Engine;
    enum class Role { Writer, Reader };

    // Opens and sets the connection up; migrations.h brings the schema up to date.
    // Errors besides those above: store.missing{path} (only a Writer makes a new file), store.not_stowage{path}. A file
    // that is there already is not changed by it.
    static Result<std::unique_ptr<Connection>> open(const StoreUrl &url, Role role, bool create = false);

    virtual ~Connection() = default;
    virtual Engine engine() const = 0;
    bool isSqlite() const { return engine() == Engine::Sqlite; }

    template <typename... Values>
    Query query(const char *sql, Values &&...values)
    {
        const SqlValue bound[sizeof...(Values) + 1]{toSql(std::forward<Values>(values))...};
        return Query(start(sql, std::span(bound, sizeof...(Values)), false));
    }
    Query queryWith(const char *sql, const std::vector<SqlValue> &values) { return Query(start(sql, values, false)); }
    // For more rows than memory should hold. No other statement may run on this connection until it is over.
    template <typename... Values>
    Query stream(const char *sql, Values &&...values)
    {
        const SqlValue bound[sizeof...(Values) + 1]{toSql(std::forward<Values>(values))...};
        return Query(start(sql, std::span(bound, sizeof...(Values)), true));
    }
    Query streamWith(const char *sql, const std::vector<SqlValue> &values) { return Query(start(sql, values, true)); }

    // Runs a statement to its end; the number of rows it changed.
    template <typename... Values>
    Result<std::int64_t> run(const char *sql, Values &&...values)
    {
        Query statement = query(sql, std::forward<Values>(values)...);
        while (statement.next()) { }
        STOWAGE_TRY(statement.done());
        return statement.m_cursor->changes();
    }

    // Several statements without values: migrations, pragmas, BEGIN.
    virtual Done script(const QByteArray &sql) = 0;
    // The id of the row just inserted. RETURNING serves where speed does not count: SQLite makes a table for it.
    virtual std::int64_t lastInsertId() = 0;

    // Makes what runs now end soon with store.interrupted. The one call allowed from another thread.
    virtual void interrupt() = 0;

    Q_DISABLE_COPY_MOVE(Connection)

protected:
    Connection() = default;
    virtual Result<std::unique_ptr<Cursor>> start(const char *sql, std::span<const SqlValue> values,
                                                  bool streaming) = 0;
};

// Runs `work` in one transaction of the writer: committed when it succeeds, taken back whole when it fails.
// The commit's own failure is the result's.
template <typename Work>
auto inTransaction(Connection &db, Work &&work) -> decltype(work())
{
    STOWAGE_TRY(db.script(db.isSqlite() ? "BEGIN IMMEDIATE" : "BEGIN"));
    auto result = work();
    if (!result) {
        (void)db.script("ROLLBACK");
        return result;
    }
    if (auto committed = db.script("COMMIT"); !committed) {
        (void)db.script("ROLLBACK");
        return fail(committed.error());
    }
    return result;
}

// Runs `work` on one unchanging picture of the data.
template <typename Work>
auto inSnapshot(Connection &db, Work &&work) -> decltype(work())
{
    STOWAGE_TRY(db.script(db.isSqlite() ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    auto result = work();
    (void)db.script("ROLLBACK");
    return result;
}

} // namespace stowage
