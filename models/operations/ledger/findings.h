// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/requests.h"
#include "models/store/connection.h"

#include <functional>
#include <unordered_map>

namespace stowage {

// What the checks of verify share: the report they fill, and the codes that name things in it.
class Findings {
public:
    Findings(Connection &db, const std::function<bool(std::int64_t done, std::int64_t total)> &progress)
        : m_db(db),
          m_progress(progress)
    {
    }

    // A name of an item or a location: the machine's and the people's.
    struct Place {
        QByteArray uid;
        QString code;
    };

    Done loadNames();
    const Place *item(RowId id) const;
    const Place *location(RowId id) const;
    QString itemCode(RowId id) const; // "#17" for one that there is not
    QString locationCode(RowId id) const;
    QByteArray lotCode(RowId id) const;

    void differs(const QString &key, QList<ErrorArg> facts);
    // A page that cannot be read is a difference, not the end of the check.
    Done damaged(const Done &done);
    // Tells how far the check is, each movement counting twice. Errors: verify.stopped.
    Done tell(std::int64_t done) const;

    VerifyReport report;

private:
    Connection &m_db;
    const std::function<bool(std::int64_t, std::int64_t)> &m_progress;
    std::int64_t m_total = 0;
    std::unordered_map<RowId, Place> m_items;
    std::unordered_map<RowId, Place> m_locations;
    std::unordered_map<RowId, QByteArray> m_lots;
};

// Order-free fingerprint of one item's movements, to hold the covering index against the table.
struct Fingerprint {
    std::uint64_t sum = 0;
    std::int64_t count = 0;
    bool operator==(const Fingerprint &) const = default;

    void add(std::initializer_list<std::int64_t> facts);
};

} // namespace stowage
