// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresql_connection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <libpq-fe.h>

#include <atomic>
#include <charconv>

namespace stowage {

struct PostgresqlResultDeleter {
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, PostgresqlResultDeleter>;

namespace {

// "?" becomes $1, $2, …; quoted text and names are left alone.
QByteArray numbered(const char *sql)
{
    QByteArray out;
    int next = 0;
    char quote = 0;
    for (const char *at = sql; *at; ++at) {
        if (quote) {
            quote = *at == quote ? char(0) : quote;
            out += *at;
        } else if (*at == '?') {
            out += '$' + QByteArray::number(++next);
        } else {
            if (*at == '\'' || *at == '"')
                quote = *at;
            out += *at;
        }
    }
    return out;
}

// The protocol would cut the text short at a NUL.
Error textInvalid(const QString &text)
{
    constexpr qsizetype shownMax = 40;
    const QString shown = text.left(shownMax).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return {Error::Code::Invalid, u"store.text_invalid"_s, {{u"text"_s, shown}}};
}

} // namespace

class PostgresqlCursor final : public Cursor {
public:
    PostgresqlCursor(PostgresqlConnection &connection, bool streaming)
        : m_connection(connection),
          m_streaming(streaming)
    {
    }
    ~PostgresqlCursor() override
    {
        if (!m_streaming || m_over)
            return;
        // Abandoned half way: tell the server, and clear what is still on the wire.
        if (PGcancel *cancel = PQgetCancel(m_connection.m_handle)) {
            char problem[256];
            PQcancel(cancel, problem, sizeof problem);
            PQfreeCancel(cancel);
        }
        while (PGresult *rest = PQgetResult(m_connection.m_handle))
            PQclear(rest);
    }

    Done execute(const QByteArray &statement, std::span<const SqlValue> values)
    {
        std::vector<QByteArray> texts(values.size());
        std::vector<const char *> pointers(values.size());
        std::vector<int> lengths(values.size());
        std::vector<int> formats(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (std::holds_alternative<std::monostate>(values[i]))
                continue;
            if (const auto *integer = std::get_if<std::int64_t>(&values[i])) {
                texts[i] = QByteArray::number(static_cast<qint64>(*integer));
            } else if (const auto *text = std::get_if<QString>(&values[i])) {
                if (text->contains(QChar(u'\0')))
                    return fail(textInvalid(*text));
                texts[i] = text->toUtf8();
            } else {
                texts[i] = std::get<QByteArray>(values[i]);
                formats[i] = 1;
            }
            pointers[i] = texts[i].constData();
            lengths[i] = static_cast<int>(texts[i].size());
        }
        const int count = static_cast<int>(values.size());
        if (m_streaming) {
            if (!PQsendQueryPrepared(m_connection.m_handle, statement.constData(), count, pointers.data(),
                                     lengths.data(), formats.data(), 0))
                return fail(m_connection.errorOf(nullptr));
            PQsetSingleRowMode(m_connection.m_handle);
            return {};
        }
        m_result.reset(PQexecPrepared(m_connection.m_handle, statement.constData(), count, pointers.data(),
                                      lengths.data(), formats.data(), 0));
        const ExecStatusType status = PQresultStatus(m_result.get());
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            return fail(m_connection.errorOf(m_result.get()));
        return {};
    }

    Result<bool> step() override
    {
        if (m_streaming)
            return stepStream();
        if (++m_row < PQntuples(m_result.get()))
            return true;
        return false;
    }
    bool isNull(int column) const override { return PQgetisnull(m_result.get(), row(), column) != 0; }
    std::int64_t integer(int column) const override
    {
        const auto text = bytes(column);
        std::int64_t value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }
    std::span<const char> bytes(int column) const override
    {
        return {PQgetvalue(m_result.get(), row(), column),
                static_cast<std::size_t>(PQgetlength(m_result.get(), row(), column))};
    }
    QByteArray blob(int column) const override
    {
        const auto text = bytes(column); // "\x0a1b…"
        if (text.size() < 2)
            return {};
        return QByteArray::fromHex(QByteArray::fromRawData(text.data() + 2, static_cast<qsizetype>(text.size()) - 2));
    }
    std::int64_t changes() const override
    {
        return m_result ? QByteArray(PQcmdTuples(m_result.get())).toLongLong() : 0;
    }

private:
    int row() const { return m_streaming ? 0 : m_row; }

    Result<bool> stepStream()
    {
        if (m_over)
            return false;
        m_result.reset(PQgetResult(m_connection.m_handle));
        if (!m_result) {
            m_over = true;
            return false;
        }
        const ExecStatusType status = PQresultStatus(m_result.get());
        if (status == PGRES_SINGLE_TUPLE)
            return true;
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            return fail(m_connection.errorOf(m_result.get()));
        return stepStream(); // the empty result that ends the rows, then nothing
    }

    PostgresqlConnection &m_connection;
    bool m_streaming;
    bool m_over = false;
    int m_row = -1;
    ResultPtr m_result;
};

Result<std::unique_ptr<Connection>> PostgresqlConnection::open(const StoreUrl &url, Role role)
{
    static std::atomic<int> opened = 0;
    const QString name = u"stowage-pg-%1"_s.arg(++opened);
    QString problem;
    PGconn *handle = nullptr;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(url.host);
        database.setPort(url.port);
        database.setUserName(url.user);
        database.setPassword(url.password);
        database.setDatabaseName(url.database);
        database.setConnectOptions(u"connect_timeout=5;application_name=stowage"_s);
        if (database.open())
            handle = *static_cast<PGconn *const *>(database.driver()->handle().constData());
        else
            problem = database.lastError().text();
    }
    if (!handle) {
        QSqlDatabase::removeDatabase(name);
        return fail(Error::Code::Storage, u"store.unreachable"_s,
                    {{u"path"_s, url.toString()}, {u"detail"_s, problem.trimmed()}});
    }
    std::unique_ptr<PostgresqlConnection> connection(new PostgresqlConnection(name, handle));
    QByteArray setUp = "SET client_min_messages=warning; SET timezone='UTC'; SET bytea_output='hex';";
    if (!url.schema.isEmpty()) {
        const QByteArray schema = '"' + url.schema.toUtf8().replace('"', "\"\"") + '"';
        setUp += "CREATE SCHEMA IF NOT EXISTS " + schema + "; SET search_path=" + schema + ",public;";
    }
    if (role == Role::Reader)
        setUp += "SET default_transaction_read_only=on;";
    STOWAGE_TRY(connection->script(setUp));
    return std::unique_ptr<Connection>(std::move(connection));
}

PostgresqlConnection::~PostgresqlConnection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Done PostgresqlConnection::script(const QByteArray &sql)
{
    const ResultPtr result(PQexec(m_handle, sql.constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        return fail(errorOf(result.get()));
    // A COMMIT of a transaction that had already failed answers ROLLBACK and no error.
    if (sql == "COMMIT" && qstrcmp(PQcmdStatus(result.get()), "COMMIT") != 0)
        return fail(Error::Code::Storage, u"store.failed"_s, {{u"detail"_s, u"rolled back at commit"_s}});
    return {};
}

std::int64_t PostgresqlConnection::lastInsertId()
{
    Query query = static_cast<Connection &>(*this).query("SELECT lastval()");
    return query.next() ? query.int64(0) : 0;
}

void PostgresqlConnection::interrupt()
{
    if (PGcancel *cancel = PQgetCancel(m_handle)) {
        char problem[256];
        PQcancel(cancel, problem, sizeof problem);
        PQfreeCancel(cancel);
    }
}

Result<std::unique_ptr<Cursor>> PostgresqlConnection::start(const char *sql, std::span<const SqlValue> values,
                                                            bool streaming)
{
    const QByteArray key(sql);
    QByteArray name = m_prepared.value(key);
    if (name.isEmpty()) {
        name = "s" + QByteArray::number(m_prepared.size() + 1);
        const ResultPtr prepared(PQprepare(m_handle, name.constData(), numbered(sql).constData(), 0, nullptr));
        if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
            return fail(errorOf(prepared.get()));
        m_prepared.insert(key, name);
    }
    auto cursor = std::make_unique<PostgresqlCursor>(*this, streaming);
    STOWAGE_TRY(cursor->execute(name, values));
    return cursor;
}

Error PostgresqlConnection::errorOf(const pg_result *result) const
{
    using enum Error::Code;
    const QByteArray state = result ? QByteArray(PQresultErrorField(result, PG_DIAG_SQLSTATE)) : QByteArray();
    const QString detail =
        QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(m_handle)).trimmed();
    const QList<ErrorArg> why{{u"detail"_s, detail}};
    if (state == "57014")
        return {Cancelled, u"store.interrupted"_s, why};
    if (state == "40001" || state == "40P01")
        return {Conflict, u"store.serialization"_s, why};
    if (state.startsWith("23"))
        return {Conflict, u"store.constraint"_s, why};
    if (state.startsWith("53"))
        return {Storage, u"store.full"_s, why};
    if (state == "25006")
        return {Storage, u"store.read_only"_s, why};
    if (state.isEmpty() || state.startsWith("08") || state.startsWith("57"))
        return {Storage, u"store.unreachable"_s, {{u"path"_s, u"PostgreSQL"_s}, {u"detail"_s, detail}}};
    return {Storage, u"store.failed"_s, why};
}

} // namespace stowage
