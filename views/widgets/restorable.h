// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace stowage {

// A field that holds more than its text. A scan that ends while the focus is here calls what remember() gave when its
// first key came, and the field is as it was.
class Restorable {
public:
    Restorable() = default;
    virtual ~Restorable() = default;
    virtual std::function<void()> remember() = 0;
    Q_DISABLE_COPY_MOVE(Restorable)
};

} // namespace stowage
