// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/ids.h"
#include "models/base/seams.h"
#include "models/domain/catalog.h"
#include "models/domain/movement.h"
#include "models/store/import_store.h"

#include <QHash>
#include <QList>

#include <vector>

namespace stowage {

// Texts that many rows share, each held once and known by its number. 0 is the empty text.
class TextPool {
public:
    TextPool() { number(u""_s); }
    quint32 number(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd())
            return *known;
        const auto next = static_cast<quint32>(m_texts.size());
        m_texts << text;
        m_numbers.insert(text, next);
        return next;
    }
    const QString &text(quint32 number) const { return m_texts[number]; }

private:
    QList<QString> m_texts;
    QHash<QString, quint32> m_numbers;
};

// A row of a file of movements or counts while the file is brought into the order of time: small, since there may be
// millions. Texts are numbers of a pool, items and locations numbers of the file's own lists.
struct LedgerRow {
    Instant at = 0;
    Quantity quantity;
    UnitCost unitCost;
    ImportRowKey key{};
    quint32 item = 0;
    quint32 location = 0;
    quint32 toLocation = 0; // 0 is none
    quint32 reference = 0;
    quint32 notes = 0;
    quint32 lot = 0;
    quint32 reason = 0;
    qint32 expires = 0; // a Julian day; 0 is never
    quint32 line = 0;
    MovementKind kind = MovementKind::In;
    bool hasCost = false;
};

// What the file calls an item or a location, found once and known by its number from 1.
struct LedgerName {
    RowId id = 0;
    QByteArray uid;
    Unit unit; // of an item
};

class LedgerNames {
public:
    LedgerNames() { m_names.emplace_back(); }
    // 0 for a code that was not added.
    quint32 number(const QString &code) const { return m_numbers.value(code, 0); }
    quint32 add(const QString &code, LedgerName name)
    {
        m_names.push_back(std::move(name));
        m_numbers.insert(code, static_cast<quint32>(m_names.size() - 1));
        return static_cast<quint32>(m_names.size() - 1);
    }
    const LedgerName &operator[](quint32 number) const { return m_names[number]; }

private:
    std::vector<LedgerName> m_names;
    QHash<QString, quint32> m_numbers;
};

// All rows of one file, and what their numbers stand for.
struct LedgerRows {
    std::vector<LedgerRow> rows;
    TextPool texts;
    LedgerNames items;
    LedgerNames locations;

    // Gives each row its key: the hash of all it says, and of how many rows before it said the same.
    void makeKeys(const QByteArray &kind);
    // By time; rows of one moment stay in the file's order.
    void sortByTime();

private:
    ImportRowKey contentKey(const LedgerRow &row, const QByteArray &kind) const;
};

} // namespace stowage
