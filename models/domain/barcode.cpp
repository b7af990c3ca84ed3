// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/barcode.h"

#include <algorithm>

namespace stowage {

namespace {

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isGtin(QStringView text)
{
    return gtinKind(text) && gtinCheckDigit(text.chopped(1)) == text.back();
}

} // namespace

Done checkBarcode(QStringView text)
{
    constexpr qsizetype shownMax = 40;
    if (text.isEmpty())
        return fail(Error::Code::Invalid, u"barcode.empty"_s);
    if (text.size() > barcodeLengthMax) {
        return fail(Error::Code::Invalid, u"barcode.too_long"_s,
                    {{u"text"_s, text.left(shownMax).toString()}, {u"limit"_s, QString::number(barcodeLengthMax)}});
    }
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control) {
            const QString code = u"U+%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
            QString shown = text.toString();
            shown.replace(c, QChar(QChar::ReplacementCharacter));
            return fail(Error::Code::Invalid, u"barcode.control_character"_s, {{u"text"_s, shown}, {u"code"_s, code}});
        }
    }
    return {};
}

std::optional<GtinKind> gtinKind(QStringView text)
{
    if (!isDigits(text))
        return std::nullopt;
    switch (text.size()) {
    case 8:
        return GtinKind::Ean8;
    case 12:
        return GtinKind::UpcA;
    case 13:
        return GtinKind::Ean13;
    case 14:
        return GtinKind::Itf14;
    default:
        return std::nullopt;
    }
}

QChar gtinCheckDigit(QStringView digitsBeforeIt)
{
    Q_ASSERT(isDigits(digitsBeforeIt));
    int sum = 0;
    int weight = 3;
    for (auto digit = digitsBeforeIt.rbegin(); digit != digitsBeforeIt.rend(); ++digit, weight = 4 - weight)
        sum += (digit->unicode() - u'0') * weight;
    return QChar(u'0' + (10 - sum % 10) % 10);
}

std::optional<Error> gtinProblem(QStringView text)
{
    constexpr qsizetype upcWithoutItsZero = 11;
    const auto problem = [&](const QString &key, const QString &expected) {
        return Error{Error::Code::Invalid, key, {{u"text"_s, text.toString()}, {u"expected"_s, expected}}};
    };
    if (gtinKind(text) && !isGtin(text))
        return problem(u"barcode.check_digit"_s, text.chopped(1).toString() + gtinCheckDigit(text.chopped(1)));
    if (text.size() == upcWithoutItsZero && isDigits(text)) {
        const QString restored = u'0' + text.toString();
        if (isGtin(restored))
            return problem(u"barcode.lost_zero"_s, restored);
    }
    return std::nullopt;
}

} // namespace stowage
