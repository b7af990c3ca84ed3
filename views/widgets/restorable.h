// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace stowage {

// A field that holds more than its text. A scan that ends while the focus is here calls what remember() gave when its
// first key came, and the field is as it was.
class Restorable {
public:
    virtual ~Restorable() = default;
    virtual std::function<void()> remember() = 0;
};

} // namespace stowage
