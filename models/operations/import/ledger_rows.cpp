// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/ledger_rows.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace stowage {

namespace {

void add(QByteArray &bytes, qint64 number)
{
    const auto big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

// With its length before it, so that two neighbours cannot be mistaken for two others.
void add(QByteArray &bytes, const QByteArray &text)
{
    add(bytes, text.size());
    bytes.append(text);
}

void addTo(ImportRowKey &key, quint32 occurrence)
{
    auto *last = key.data() + key.size() - sizeof(quint32);
    qToBigEndian(qFromBigEndian<quint32>(last) + occurrence, last);
}

} // namespace

// Names by their uids: an item that was given another code since is the same item.
ImportRowKey LedgerRows::contentKey(const LedgerRow &row, const QByteArray &kind) const
{
    QByteArray bytes;
    bytes.reserve(256);
    add(bytes, kind);
    add(bytes, row.at);
    add(bytes, static_cast<qint64>(row.kind));
    add(bytes, row.quantity.scaled());
    add(bytes, static_cast<qint64>(row.hasCost));
    add(bytes, row.unitCost.scaled());
    add(bytes, static_cast<qint64>(row.expires));
    add(bytes, items[row.item].uid);
    add(bytes, locations[row.location].uid);
    add(bytes, locations[row.toLocation].uid);
    for (const quint32 text : {row.reference, row.notes, row.lot, row.reason})
        add(bytes, texts.text(text).toUtf8());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    ImportRowKey key;
    std::copy_n(hash.cbegin(), key.size(), key.begin());
    return key;
}

void LedgerRows::makeKeys(const QByteArray &kind)
{
    for (LedgerRow &row : rows)
        row.key = contentKey(row, kind);
    std::vector<quint32> order(rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](quint32 a, quint32 b) { return rows[a].key != rows[b].key ? rows[a].key < rows[b].key : a < b; });
    ImportRowKey same{};
    quint32 occurrence = 0;
    for (const quint32 place : order) {
        ImportRowKey &key = rows[place].key;
        occurrence = key == same ? occurrence + 1 : 0;
        same = key;
        addTo(key, occurrence);
    }
}

void LedgerRows::sortByTime()
{
    const auto earlier = [](const LedgerRow &a, const LedgerRow &b) {
        return a.at < b.at;
    };
    if (!std::is_sorted(rows.begin(), rows.end(), earlier))
        std::stable_sort(rows.begin(), rows.end(), earlier);
}

} // namespace stowage
