// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/catalog/catalog.h"
#include "models/operations/import/import_request.h"
#include "models/operations/ledger/poster.h"
#include "models/store/import_store.h"

#include <QJsonObject>

#include <functional>

namespace stowage {

// Takes a whole import back, within a transaction that the caller opened.
class Reversal {
public:
    Reversal(Connection &db, const PostingContext &context,
             const std::function<bool(const ImportProgress &)> &progress);

    // Errors: see Importer::reverse.
    Result<ImportReversal> run(RowId importId);

private:
    Done reverseDocuments();
    Done undoChanges();
    Done undo(const ImportChange &change);
    Done restore(const ImportChange &change, const QJsonObject &current);
    Done remove(const ImportChange &change, const QJsonObject &current);
    Done removeEntity(const ImportChange &change, const QJsonObject &after);
    Done saveEntity(const ImportChange &change, const QJsonObject &json);
    Done saveItem(RowId id, const QJsonObject &json);
    Result<QByteArray> currentJson(const ImportChange &change);
    Done revalue();
    std::optional<Error> refusal() const;
    Done tell(double fraction, std::int64_t done);

    Connection &m_db;
    PostingContext m_context;
    const std::function<bool(const ImportProgress &)> &m_progress;
    ImportStore m_store;
    Catalog m_catalog;
    ImportRecord m_record;
    ImportReversal m_result;
    std::vector<RowId> m_toRevalue;
    QStringList m_changedSince, m_usedSince; // all of what forbids it, so that it can be named
};

} // namespace stowage
