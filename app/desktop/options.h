// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/navigator.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace stowage {

// What the command line asks for.
struct Options {
    QString database; // empty: the last one, or the welcome
    bool demo = false;
    std::optional<PageId> page;
    QString theme; // empty: the settings'
    QString locale; // empty: the settings', else the system's
    QString screenshot; // a PNG to write, then end
    QString tour; // a folder to fill with pictures of every page, then end
    QSize size; // empty: the one of last time

    // Pictures are taken without a person: no settings are read or written.
    bool unattended() const { return !screenshot.isEmpty() || !tour.isEmpty(); }
};

// What to do with a command line: run with options, or print a text and end with a status.
struct CommandLine {
    std::optional<Options> options;
    QString text;
    int status = 0;
};

CommandLine readCommandLine(const QStringList &arguments);

} // namespace stowage
