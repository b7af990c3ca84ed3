// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/adjust/reasons.h"

#include "models/base/codes.h"

#include <algorithm>

namespace stowage {

namespace {

using enum Error::Code;

} // namespace

Result<Reason> saveReason(Connection &db, const Reason &reason, bool isNew)
{
    Reason stored = reason;
    stored.name = reason.name.simplified();
    if (stored.code.isEmpty())
        stored.code = codeFromName(stored.name);
    if (stored.name.isEmpty() || stored.code.isEmpty())
        return fail(Invalid, u"reason.name_missing"_s);
    ReasonStore store(db);
    STOWAGE_LET(all, store.all());
    const auto known = std::ranges::find(all, stored.code, &Reason::code);
    if (isNew) {
        if (known != all.end())
            return fail(Conflict, u"reason.code_taken"_s, {{u"code"_s, stored.code}});
        stored.builtIn = false;
    } else {
        if (known == all.end())
            return fail(NotFound, u"reason.missing"_s, {{u"code"_s, stored.code}});
        const bool sameMeaning = known->name == stored.name && known->direction == stored.direction;
        if (known->builtIn && !sameMeaning)
            return fail(Refused, u"reason.built_in"_s, {{u"code"_s, stored.code}});
        stored.builtIn = known->builtIn;
    }
    STOWAGE_TRY(store.save(stored));
    return stored;
}

} // namespace stowage
