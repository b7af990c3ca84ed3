// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"

namespace stowage {

QString Error::arg(QStringView name) const
{
    for (const ErrorArg &candidate : args) {
        if (candidate.name == name)
            return candidate.value;
    }
    return {};
}

QString Error::toString() const
{
    QStringList facts;
    for (const ErrorArg &fact : args)
        facts << fact.name + u'=' + fact.value;
    return key + u'(' + facts.join(", "_L1) + u')';
}

} // namespace stowage
