// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/codes.h"

namespace stowage {

QString codeFromName(const QString &name)
{
    QString code;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            code += c;
        else if (!code.endsWith(u'_') && !code.isEmpty())
            code += u'_';
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    return code;
}

} // namespace stowage
