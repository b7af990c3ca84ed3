// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/store/postgresql_connection.h"
#include "models/store/sqlite_connection.h"

#include <QUrl>

#include <algorithm>

namespace stowage {

namespace {

bool isServerAddress(const QString &address)
{
    return address.startsWith("postgresql://"_L1, Qt::CaseInsensitive)
           || address.startsWith("postgres://"_L1, Qt::CaseInsensitive);
}

// A password in the address would end up in histories and process lists. It may hold signs that belong elsewhere, so
// everything before the last "@" is looked at, and no error may repeat it.
bool holdsPassword(const QString &address)
{
    if (!isServerAddress(address))
        return false;
    const QString rest = address.mid(address.indexOf("//"_L1) + 2);
    const QString person = rest.left(std::max<qsizetype>(rest.lastIndexOf(u'@'), 0));
    return QUrl::fromPercentEncoding(person.toUtf8()).contains(u':')
           || rest.contains("password="_L1, Qt::CaseInsensitive);
}

} // namespace

Result<StoreUrl> StoreUrl::parse(const QString &address)
{
    const auto invalid = [&] {
        return fail(Error::Code::Invalid, u"store.address_invalid"_s, {{u"address"_s, address}});
    };
    if (holdsPassword(address))
        return fail(Error::Code::Invalid, u"store.password_in_address"_s);
    StoreUrl url;
    if (!isServerAddress(address)) {
        if (address.trimmed().isEmpty())
            return invalid();
        url.path = address;
        return url;
    }
    url.engine = Engine::Postgresql;
    // An encoded "/" makes the host a socket folder, which QUrl cannot hold as a host: take it from the text.
    const qsizetype start = address.indexOf("//"_L1) + 2;
    const qsizetype slash = address.indexOf(u'/', start);
    if (slash < 0 || slash + 1 >= address.size())
        return invalid();
    QString authority = address.mid(start, slash - start);
    if (const qsizetype at = authority.indexOf(u'@'); at >= 0) {
        url.user = QUrl::fromPercentEncoding(authority.left(at).toUtf8());
        authority = authority.mid(at + 1);
    }
    if (const qsizetype colon = authority.lastIndexOf(u':'); colon >= 0) {
        bool number = false;
        url.port = authority.mid(colon + 1).toInt(&number);
        if (!number || url.port < 1 || url.port > 65'535)
            return invalid();
        authority = authority.left(colon);
    }
    url.host = QUrl::fromPercentEncoding(authority.toUtf8());
    QString name = address.mid(slash + 1);
    if (const qsizetype question = name.indexOf(u'?'); question >= 0) {
        const QString query = name.mid(question + 1);
        if (!query.startsWith("schema="_L1))
            return invalid();
        url.schema = QUrl::fromPercentEncoding(query.mid(7).toUtf8());
        name = name.left(question);
    }
    url.database = QUrl::fromPercentEncoding(name.toUtf8());
    if (url.database.isEmpty())
        return invalid();
    return url;
}

QString StoreUrl::toString() const
{
    if (engine == Engine::Sqlite)
        return path;
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    return "postgresql://"_L1 + (user.isEmpty() ? QString() : encoded(user) + u'@') + encoded(host) + u':'
           + QString::number(port) + u'/' + encoded(database)
           + (schema.isEmpty() ? QString() : "?schema="_L1 + encoded(schema));
}

Query::Query(Result<std::unique_ptr<Cursor>> cursor)
{
    if (cursor)
        m_cursor = std::move(*cursor);
    else
        m_error = std::move(cursor.error());
}

bool Query::next()
{
    if (m_error)
        return false;
    auto row = m_cursor->step();
    if (!row) {
        m_error = std::move(row.error());
        return false;
    }
    return *row;
}

Result<std::unique_ptr<Connection>> Connection::open(const StoreUrl &url, Role role, bool create)
{
    if (url.engine == Engine::Sqlite)
        return SqliteConnection::open(url, role, create);
    return PostgresqlConnection::open(url, role);
}

} // namespace stowage
