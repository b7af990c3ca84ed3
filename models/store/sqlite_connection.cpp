// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite_connection.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cerrno>

namespace stowage {

namespace {

// "STOW", in the header of every file of ours.
constexpr std::int64_t applicationId = 0x53544f57;

// Whether a file that SQLite cannot read was once ours: the mark outlives damage elsewhere in the header.
bool bearsOurMark(const QString &path)
{
    constexpr qsizetype markAt = 68; // of application_id, by SQLite's file format
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.read(markAt + 4).mid(markAt) == "STOW";
}

// Whether the system has just refused to write, so that errno says why. SQLite itself keeps it for some calls only, and
// not for a commit.
bool isRefusedWrite(int code)
{
    switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP:
        return true;
    default:
        return (code & 0xff) == SQLITE_CANTOPEN;
    }
}

// SQLite calls only one of these a full disk; a file that may not grow, or a quota, is one for people too.
bool isFull(int systemError)
{
    return systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT;
}

bool isForbidden(int systemError)
{
    return systemError == EACCES || systemError == EPERM || systemError == EROFS;
}

Error errorOf(int code, int systemError, const char *detail)
{
    using enum Error::Code;
    const QList<ErrorArg> why{{u"detail"_s, QString::fromUtf8(detail)}};
    if (isRefusedWrite(code) && isFull(systemError))
        return {Storage, u"store.full"_s, why};
    if (isRefusedWrite(code) && isForbidden(systemError))
        return {Storage, u"store.read_only"_s, why};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Storage, u"store.busy"_s, why};
    case SQLITE_FULL:
        return {Storage, u"store.full"_s, why};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Corrupt, u"store.corrupt"_s, why};
    case SQLITE_READONLY:
        return {Storage, u"store.read_only"_s, why};
    case SQLITE_CONSTRAINT:
        return {Conflict, u"store.constraint"_s, why};
    case SQLITE_INTERRUPT:
        return {Cancelled, u"store.interrupted"_s, why};
    default:
        return {Storage, u"store.failed"_s, why};
    }
}

} // namespace

class SqliteCursor final : public Cursor {
public:
    SqliteCursor(const SqliteConnection &connection, std::vector<sqlite3_stmt *> &idle, sqlite3_stmt *statement)
        : m_connection(connection),
          m_idle(idle),
          m_statement(statement)
    {
    }
    ~SqliteCursor() override
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_idle.push_back(m_statement);
    }

    Done bind(std::span<const SqlValue> values)
    {
        Q_ASSERT(sqlite3_bind_parameter_count(m_statement) == static_cast<int>(values.size()));
        // The texts are kept until the cursor is gone, so SQLite need not copy them; and never move meanwhile.
        m_texts.reserve(static_cast<std::size_t>(std::ranges::count_if(values, holdsBytes)));
        int index = 0;
        for (const SqlValue &value : values) {
            const int result = bindOne(++index, value);
            if (result != SQLITE_OK)
                return fail(m_connection.lastError());
        }
        return {};
    }

    Result<bool> step() override
    {
        if (m_over)
            return false; // SQLite would begin anew, and insert twice
        const int result = sqlite3_step(m_statement);
        if (result == SQLITE_ROW)
            return true;
        m_over = true;
        if (result != SQLITE_DONE)
            return fail(m_connection.lastError());
        m_changes = sqlite3_changes64(m_connection.handle());
        sqlite3_reset(m_statement);
        return false;
    }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::span<const char> bytes(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
    }
    QByteArray blob(int column) const override
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {data, sqlite3_column_bytes(m_statement, column)};
    }
    std::int64_t changes() const override { return m_changes; }

private:
    static bool holdsBytes(const SqlValue &value)
    {
        const auto *text = std::get_if<QString>(&value);
        const auto *blob = std::get_if<QByteArray>(&value);
        return (text && !text->isEmpty()) || (blob && !blob->isEmpty());
    }

    int bindOne(int index, const SqlValue &value)
    {
        if (const auto *integer = std::get_if<std::int64_t>(&value))
            return sqlite3_bind_int64(m_statement, index, *integer);
        if (const auto *text = std::get_if<QString>(&value)) {
            if (text->isEmpty())
                return sqlite3_bind_text(m_statement, index, "", 0, SQLITE_STATIC);
            m_texts.push_back(text->toUtf8());
            const QByteArray &utf8 = m_texts.back();
            return sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                       SQLITE_STATIC, SQLITE_UTF8);
        }
        if (const auto *blob = std::get_if<QByteArray>(&value)) {
            if (blob->isEmpty())
                return sqlite3_bind_zeroblob(m_statement, index, 0);
            m_texts.push_back(*blob);
            const QByteArray &bytes = m_texts.back();
            return sqlite3_bind_blob64(m_statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                       SQLITE_STATIC);
        }
        return sqlite3_bind_null(m_statement, index);
    }

    const SqliteConnection &m_connection;
    std::vector<sqlite3_stmt *> &m_idle;
    sqlite3_stmt *m_statement;
    std::vector<QByteArray> m_texts;
    std::int64_t m_changes = 0;
    bool m_over = false;
};

Result<std::unique_ptr<Connection>> SqliteConnection::open(const StoreUrl &url, Role role, bool create)
{
    const QFileInfo file(url.path);
    const bool isNew = !file.exists() || file.size() == 0;
    if (!file.exists() && (!create || role == Role::Reader))
        return fail(Error::Code::NotFound, u"store.missing"_s, {{u"path"_s, url.path}});

    static std::atomic<int> opened = 0;
    const QString name = u"stowage-%1"_s.arg(++opened);
    QString problem;
    sqlite3 *handle = nullptr;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(url.path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (database.open())
            handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
        else
            problem = database.lastError().text();
    }
    if (!handle) {
        QSqlDatabase::removeDatabase(name);
        return fail(Error::Code::Storage, u"store.unreachable"_s, {{u"path"_s, url.path}, {u"detail"_s, problem}});
    }
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(name, handle));

    if (!isNew)
        STOWAGE_TRY(connection->checkOurs(url.path));
    STOWAGE_TRY(connection->setUp(role, isNew));
    return std::unique_ptr<Connection>(std::move(connection));
}

Done SqliteConnection::checkOurs(const QString &path)
{
    std::int64_t application = 0;
    // The schema is asked for to have the whole header read.
    for (const char *sql : {"SELECT count(*) FROM sqlite_schema", "PRAGMA application_id"}) {
        Query query = static_cast<Connection &>(*this).query(sql);
        if (query.next())
            application = query.int64(0);
        auto read = query.done();
        if (read)
            continue;
        // SQLite's plain error is a header that says what no SQLite of ours ever wrote.
        if (read.error().code != Error::Code::Corrupt && sqlite3_errcode(m_handle) != SQLITE_ERROR)
            return read;
        if (bearsOurMark(path))
            return fail(Error::Code::Corrupt, u"store.corrupt"_s, read.error().args);
        return fail(Error::Code::Refused, u"store.not_stowage"_s, {{u"path"_s, path}});
    }
    if (application != applicationId)
        return fail(Error::Code::Refused, u"store.not_stowage"_s, {{u"path"_s, path}});
    return {};
}

Done SqliteConnection::setUp(Role role, bool isNew)
{
    // FULL: with NORMAL a power cut loses commits that were already acknowledged. Only the writer checkpoints.
    QByteArray pragmas = "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                         "PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;";
    if (role == Role::Writer) {
        // The mark is written first, so no moment leaves a file that is ours without it.
        if (isNew)
            pragmas += "PRAGMA page_size=8192; PRAGMA application_id=" + QByteArray::number(applicationId) + ';';
        pragmas += "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA fullfsync=1; PRAGMA cache_size=-32768;";
    } else {
        pragmas += "PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-8192; PRAGMA query_only=ON;";
    }
    return script(pragmas);
}

SqliteConnection::~SqliteConnection()
{
    for (const auto &[sql, idle] : m_idle) {
        for (sqlite3_stmt *statement : idle)
            sqlite3_finalize(statement);
    }
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Done SqliteConnection::script(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(lastError());
    return {};
}

std::int64_t SqliteConnection::lastInsertId()
{
    return sqlite3_last_insert_rowid(m_handle);
}

void SqliteConnection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Result<std::unique_ptr<Cursor>> SqliteConnection::start(const char *sql, std::span<const SqlValue> values, bool)
{
    const auto length = static_cast<qsizetype>(qstrlen(sql));
    auto idle = m_idle.find(QByteArray::fromRawData(sql, length));
    if (idle == m_idle.end())
        idle = m_idle.emplace(QByteArray(sql, length), IdleStatements()).first; // a key that outlives the caller's text
    sqlite3_stmt *statement = nullptr;
    if (!idle->second.empty()) {
        statement = idle->second.back();
        idle->second.pop_back();
    } else if (sqlite3_prepare_v3(m_handle, sql, static_cast<int>(length) + 1, SQLITE_PREPARE_PERSISTENT, &statement,
                                  nullptr)
               != SQLITE_OK) {
        return fail(lastError());
    }
    auto cursor = std::make_unique<SqliteCursor>(*this, idle->second, statement);
    STOWAGE_TRY(cursor->bind(values));
    return cursor;
}

Error SqliteConnection::lastError() const
{
    const int systemError = errno;
    return errorOf(sqlite3_extended_errcode(m_handle), systemError, sqlite3_errmsg(m_handle));
}

} // namespace stowage
