// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace stowage {

// Returns once the file's bytes are on the disk. Errors: backup.failed{path, detail}.
Done syncFile(const QString &path);

} // namespace stowage
