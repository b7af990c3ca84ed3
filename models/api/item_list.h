// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_value.h"

namespace stowage {

// Gives each object of a text of items, with its place ("data[3]"), to `item`, whose error ends it: one Item Object, an
// array of them, or an object whose "data" is either. Errors are readJson's and, each with `line`, item.shape_unknown
// and item.none{}.
Done forEachItemIn(const QByteArray &bytes,
                   const std::function<Done(const JsonValue &object, const QString &place)> &item);

} // namespace stowage
