// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/variants.h"

#include <QHash>
#include <QSet>

namespace stowage {

namespace {

struct Value {
    QString name;
    QString code; // its part of the item's code
};

struct Side {
    QString name;
    QList<Value> values;
};

// "Medium=M" is the value Medium, M in codes; "Extra large" is EXTRA-LARGE there.
Value parseValue(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    Value value{(sign < 0 ? text : text.left(sign)).trimmed(), {}};
    value.code = sign < 0 ? value.name.simplified().toUpper().replace(u' ', u'-') : text.mid(sign + 1).trimmed();
    return value;
}

Result<QList<Side>> parseSides(const QList<MatrixAttribute> &attributes)
{
    if (attributes.isEmpty())
        return fail(Error::Code::Invalid, u"variants.no_attribute"_s);
    QList<Side> sides;
    QSet<QString> names;
    for (const MatrixAttribute &attribute : attributes) {
        Side side{attribute.name.trimmed(), {}};
        const QList<ErrorArg> which{{u"name"_s, side.name}};
        if (side.name.isEmpty())
            return fail(Error::Code::Invalid, u"variants.no_attribute"_s);
        if (names.contains(side.name.toLower()))
            return fail(Error::Code::Invalid, u"variants.attribute_twice"_s, which);
        names.insert(side.name.toLower());
        QSet<QString> seen;
        for (const QString &text : attribute.values) {
            const Value value = parseValue(text);
            if (value.name.isEmpty())
                continue;
            if (seen.contains(value.name))
                return fail(Error::Code::Invalid, u"variants.value_twice"_s,
                            which + QList<ErrorArg>{{u"value"_s, value.name}});
            seen.insert(value.name);
            side.values << value;
        }
        if (side.values.isEmpty())
            return fail(Error::Code::Invalid, u"variants.no_values"_s, which);
        sides << side;
    }
    return sides;
}

Done checkCount(const QList<Side> &sides)
{
    qint64 count = 1;
    for (const Side &side : sides)
        count = std::min<qint64>(count * side.values.size(), 1'000'000);
    if (count <= variantsMax)
        return {};
    return fail(Error::Code::Invalid, u"variants.too_many"_s,
                {{u"count"_s, QString::number(count)}, {u"max"_s, QString::number(variantsMax)}});
}

// "{name}" for what the map has; anything else in braces is a mistake.
Result<QString> fillPattern(const QString &pattern, const QHash<QString, QString> &parts)
{
    QString code;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0) {
            code += QStringView(pattern).mid(at);
            break;
        }
        code += QStringView(pattern).mid(at, open - at);
        const QString name = pattern.mid(open + 1, close - open - 1).trimmed().toLower();
        const auto part = parts.constFind(name);
        if (part == parts.cend())
            return fail(Error::Code::Invalid, u"variants.pattern_unknown"_s, {{u"name"_s, name}});
        code += *part;
        at = close + 1;
    }
    return code;
}

} // namespace

Item variantOf(const Item &parent)
{
    Item variant = parent;
    variant.id = 0;
    variant.uid.clear();
    variant.version = 0;
    variant.parentId = parent.id;
    variant.attributes.clear();
    variant.barcodes.clear();
    variant.images.clear();
    variant.extra = "{}";
    variant.createdAt = 0;
    variant.updatedAt = 0;
    return variant;
}

Result<QList<Item>> matrixVariants(const Item &parent, const QList<MatrixAttribute> &attributes, const QString &pattern)
{
    STOWAGE_LET(sides, parseSides(attributes));
    STOWAGE_TRY(checkCount(sides));
    if (pattern.trimmed().isEmpty())
        return fail(Error::Code::Invalid, u"variants.pattern_empty"_s);
    QList<Item> variants;
    QSet<QString> codes;
    QList<qsizetype> at(sides.size(), 0);
    while (at.first() < sides.first().values.size()) {
        Item variant = variantOf(parent);
        QHash<QString, QString> parts{{u"code"_s, parent.code}};
        for (qsizetype side = 0; side < sides.size(); ++side) {
            const Value &value = sides[side].values.at(at[side]);
            parts.insert(sides[side].name.toLower(), value.code);
            variant.attributes << VariantAttribute{sides[side].name, value.name};
            variant.name += (side == 0 ? u" "_s : u", "_s) + value.name;
        }
        STOWAGE_LET(code, fillPattern(pattern.trimmed(), parts));
        variant.code = code;
        if (codes.contains(variant.code))
            return fail(Error::Code::Invalid, u"variants.codes_equal"_s, {{u"code"_s, variant.code}});
        codes.insert(variant.code);
        variants << variant;
        // The last side turns fastest, like the last wheel of a counter.
        for (qsizetype side = sides.size() - 1; side >= 0; --side) {
            if (++at[side] < sides[side].values.size() || side == 0)
                break;
            at[side] = 0;
        }
    }
    return variants;
}

QString defaultVariantPattern(const QList<MatrixAttribute> &attributes)
{
    QString pattern = u"{code}"_s;
    for (const MatrixAttribute &attribute : attributes) {
        if (!attribute.name.trimmed().isEmpty())
            pattern += u"-{"_s + attribute.name.trimmed().toLower() + u'}';
    }
    return pattern;
}

} // namespace stowage
