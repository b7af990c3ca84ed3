// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/reason_lookup.h"

#include "models/base/on_result.h"
#include "views/shell/format.h"

#include <algorithm>

namespace stowage {

ReasonLookup::ReasonLookup(Warehouse &warehouse, QObject *parent) : QObject(parent), m_warehouse(warehouse)
{
    connect(&m_warehouse, &Warehouse::papersChanged, this, &ReasonLookup::ask);
    ask();
}

void ReasonLookup::ask()
{
    ++m_asked;
    onResult(this, m_warehouse.reasons(), [this](const Result<QList<Reason>> &reasons) {
        --m_asked;
        if (!reasons)
            return;
        m_reasons = *reasons;
        Q_EMIT reasonsKnown();
    });
}

QString ReasonLookup::name(const QString &code) const
{
    const auto found = std::ranges::find(m_reasons, code, &Reason::code);
    return reasonText(code, found == m_reasons.end() ? QString() : found->name);
}

int ReasonLookup::direction(const QString &code) const
{
    const auto found = std::ranges::find(m_reasons, code, &Reason::code);
    return found == m_reasons.end() ? 0 : found->direction;
}

Error ReasonLookup::named(Error error) const
{
    for (ErrorArg &arg : error.args) {
        if (arg.name == u"reason")
            arg.value = name(arg.value);
    }
    return error;
}

} // namespace stowage
