// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/domain/people.h"

namespace stowage::cli {

// A line of standard input; on a terminal it is asked for and not shown. Never from the command line, which every
// program of the machine can read.
QString readSecret(const Shell &shell, SecretKind kind);

} // namespace stowage::cli
