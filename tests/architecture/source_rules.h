// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace stowage::test {

using namespace Qt::StringLiterals;

// Which Qt module a header belongs to: {"QSqlQuery": "Sql", …}, read from the installed headers.
using QtHeaders = QHash<QString, QString>;
QtHeaders installedQtHeaders();

// The rules that a compiler does not check, each a function of a file's path (from the root) and its text. Every
// broken rule is one sentence that begins with "path:line".
QStringList includeFaults(const QString &path, const QString &text, const QtHeaders &qtHeaders);
QStringList seamFaults(const QString &path, const QString &text);
QStringList translationFaults(const QString &path, const QString &text);
QStringList licenceFaults(const QString &path, const QString &text);
QStringList leftoverFaults(const QString &path, const QString &text);
QStringList folderFaults(const QStringList &topLevelFolders);

} // namespace stowage::test
