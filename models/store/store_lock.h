// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QLockFile>

#include <memory>

namespace stowage {

// One process per SQLite file: a lock beside it ("….lock") that a killed process leaves free. PostgreSQL needs none,
// and gives an empty one.
// Errors: store.in_use{path, program, pid}, store.lock_failed{path}.
class StoreLock {
public:
    static Result<StoreLock> take(const StoreUrl &url);

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace stowage
