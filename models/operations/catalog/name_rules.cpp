// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/catalog/name_rules.h"

#include <algorithm>

namespace stowage {

namespace {

constexpr int codeLengthMax = 64;
constexpr int nameLengthMax = 255;

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Done checkNames(const QString &what, const QString &code, const QString &name)
{
    using enum Error::Code;
    const ErrorArg which{u"code"_s, code};
    if (code.trimmed().isEmpty())
        return fail(Invalid, what + ".code.empty"_L1);
    if (code != code.trimmed() || hasControlCharacter(code))
        return fail(Invalid, what + ".code.spaces"_L1, {which});
    if (code.size() > codeLengthMax)
        return fail(Invalid, what + ".code.too_long"_L1, {which, {u"max"_s, QString::number(codeLengthMax)}});
    if (name.trimmed().isEmpty())
        return fail(Invalid, what + ".name.empty"_L1);
    if (name.size() > nameLengthMax)
        return fail(Invalid, what + ".name.too_long"_L1, {{u"max"_s, QString::number(nameLengthMax)}});
    return {};
}

} // namespace stowage
