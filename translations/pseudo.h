// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stowage {

using namespace Qt::StringLiterals;

// "&Open %1" → "[&Öþèñ %1 ~~]": every letter marked, two fifths longer, in brackets that show where a text is cut off
// or glued together. Placeholders, access keys, tags, entities and file patterns stay what they are.
QString pseudoText(const QString &text);

// The same for a whole .ts file as lupdate writes it: every message gets its translation, plural forms too.
QByteArray pseudoTranslation(const QByteArray &ts);

} // namespace stowage
