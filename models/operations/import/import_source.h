// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/import_request.h"
#include "models/operations/tabular/table_reader.h"

namespace stowage {

// Where an import's rows come from: a file, or pasted cells.
class ImportSource {
public:
    explicit ImportSource(const ImportRequest &request) : m_request(request) { }

    QString name() const; // without its folder
    Result<QByteArray> hash() const; // Errors: file.cannot_open{path, reason}
    // All of it; one byte too many where it is longer than `max`. Errors: as hash.
    Result<QByteArray> bytes(qsizetype max) const;
    Result<TableFormat> format() const; // as asked for, else guessed
    Result<std::unique_ptr<TableReader>> open(const TableFormat &format) const;

private:
    std::unique_ptr<QIODevice> pasted() const;
    tl::unexpected<Error> unreadable(const QString &reason) const;

    const ImportRequest &m_request;
};

} // namespace stowage
