// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace stowage::cli {

#define STOWAGE_COMMAND(Name)                                                                                          \
    void declare##Name(QCommandLineParser &parser);                                                                    \
    Exit run##Name(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)

STOWAGE_COMMAND(Init);
STOWAGE_COMMAND(Import);
STOWAGE_COMMAND(Post);
STOWAGE_COMMAND(List);
STOWAGE_COMMAND(Stock);
STOWAGE_COMMAND(Verify);
STOWAGE_COMMAND(Export);
STOWAGE_COMMAND(User);
STOWAGE_COMMAND(Backup);
STOWAGE_COMMAND(Restore);
STOWAGE_COMMAND(Generate);

#undef STOWAGE_COMMAND

} // namespace stowage::cli
