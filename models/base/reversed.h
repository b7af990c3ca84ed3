// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stowage {

// A container from its end to its beginning, for a range-for. What it is made of outlives it. (std::views::reverse is
// the same; the clang that clazy is made with cannot read GCC 12's.)
template <typename Container>
class Reversed {
public:
    explicit Reversed(Container &container) : m_container(container) { }

    auto begin() const { return m_container.rbegin(); }
    auto end() const { return m_container.rend(); }

private:
    Container &m_container;
};

} // namespace stowage
