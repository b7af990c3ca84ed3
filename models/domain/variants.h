// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/item.h"

#include <QStringList>

namespace stowage {

// One side of a variants' matrix: "color", with "Red" and "Blue". A value may name its part of the code: "Medium=M".
struct MatrixAttribute {
    QString name;
    QStringList values;
};

inline constexpr int variantsMax = 1000;

// A variant for each combination of values, in their order; what is the same for all comes from the parent. The
// pattern makes their codes: "{code}-{color}-{size}" is WDG-001-RED-M.
// Errors: variants.no_attribute, variants.no_values{name}, variants.attribute_twice{name}, variants.value_twice{name,
// value}, variants.too_many{count, max}, variants.pattern_empty, variants.pattern_unknown{name},
// variants.codes_equal{code}.
Result<QList<Item>> matrixVariants(const Item &parent, const QList<MatrixAttribute> &attributes,
                                   const QString &pattern);

// A variant with what is the same for all of its parent's.
Item variantOf(const Item &parent);

// "{code}-{color}-{size}" for the attributes as they are.
QString defaultVariantPattern(const QList<MatrixAttribute> &attributes);

} // namespace stowage
