// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace stowage {

using namespace Qt::StringLiterals;

// One fact of an error, for the sentence that a view makes of it: {"item", "WDG-001"}.
struct ErrorArg {
    QString name;
    QString value;

    bool operator==(const ErrorArg &) const = default;
};

// What went wrong, as facts. The core never words a sentence for people: `key` names it ("issue.not_enough"), and
// app/platform/error_text.h, the command line and the server each turn key and arguments into their own words.
struct Error {
    enum class Code {
        Invalid, // what was given breaks a rule of form: mend the input
        NotFound, // it names something that is not there
        Conflict, // it collides with what is there: a duplicate, a shortage, a changed document
        Refused, // a policy or a right forbids it
        Cancelled, // the person stopped it
        Storage, // the disk, the file or the database server failed
        Corrupt, // stored data contradicts itself
        Network,
    };

    Code code = Code::Invalid;
    QString key;
    QList<ErrorArg> args;

    QString arg(QStringView name) const;
    // "issue.not_enough(item=WDG-001, free=3)", for logs and test output.
    QString toString() const;
    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, QString key, QList<ErrorArg> args = {})
{
    return tl::unexpected<Error>(Error{code, std::move(key), std::move(args)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace stowage

#define STOWAGE_JOIN_(a, b) a##b
#define STOWAGE_JOIN(a, b) STOWAGE_JOIN_(a, b)

// STOWAGE_TRY(done(…)); leaves the function with the error, if there is one. (__COUNTER__: the expression may hold a
// lambda that uses the macro itself.)
#define STOWAGE_TRY(expression) STOWAGE_TRY_AS(STOWAGE_JOIN(stowageDone, __COUNTER__), expression)
#define STOWAGE_TRY_AS(done, expression)                                                                               \
    if (auto done = (expression); !done)                                                                               \
    return ::stowage::fail(std::move(done.error()))

// STOWAGE_LET(item, store.item(code)); gives `item` its value, or leaves the function with the error.
#define STOWAGE_LET(name, expression)                                                                                  \
    auto STOWAGE_JOIN(name, Result) = (expression);                                                                    \
    if (!STOWAGE_JOIN(name, Result))                                                                                   \
        return ::stowage::fail(std::move(STOWAGE_JOIN(name, Result).error()));                                         \
    auto &name = *STOWAGE_JOIN(name, Result)
