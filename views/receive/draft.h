// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/receive/entry.h"

#include "models/operations/warehouse.h"

namespace stowage {

// The line that is being typed and is no line yet, as it stands in the fields.
struct TypedLine {
    EntryLine item; // the item that was chosen; itemId 0 without one
    QString itemText, quantity, unitCost, lot, expires, notes;
    QString reason; // its code; of an issue, why it is this lot
    bool operator==(const TypedLine &) const = default;

    bool isEmpty() const;
};

// What is kept of a document that has not posted.
struct Draft {
    QString companyUid;
    Instant savedAt = 0;
    Entry entry;
    TypedLine typed;
    bool posting = false; // it was given to the ledger, and no answer has come
    bool operator==(const Draft &) const = default;

    bool isEmpty() const { return entry.isEmpty() && typed.isEmpty(); }
};

QByteArray draftToJson(const Draft &draft);
std::optional<Draft> draftFromJson(const QByteArray &json);

// Beside the company's file; for a company on a server, in the program's own data folder.
QString draftPath(const Warehouse &warehouse, DocumentKind kind);

// The one draft of a kind of document, in a small file of its own: it outlives the program, however that ends.
class DraftFile {
public:
    DraftFile(QString path, QString companyUid) : m_path(std::move(path)), m_companyUid(std::move(companyUid)) { }

    const QString &path() const { return m_path; }
    // Writes beside the old draft and takes its place whole. What the system said when that failed; empty when not.
    QString save(const Draft &draft) const;
    // Nothing where there is no draft, or one of another company.
    std::optional<Draft> load() const;
    void remove() const;

private:
    QString m_path;
    QString m_companyUid;
};

} // namespace stowage
