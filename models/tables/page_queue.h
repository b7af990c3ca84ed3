// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace stowage {

// Which pages to ask for, and in what order: the newest wish first, few at a time, and what scrolled past not at all.
class PageQueue {
public:
    static constexpr int wishesMax = 4; // two that can be in sight, one on each side of them
    static constexpr int askedMax = 2;

    // Puts a page before all others. The page that this pushes out, if it was asked for: cancel it.
    std::optional<int> want(int page);
    // The page to ask for now; it counts as asked from here on.
    std::optional<int> next();
    void finished(int page);
    void clear() { m_wishes.clear(); }
    bool isEmpty() const { return m_wishes.isEmpty(); }

private:
    struct Wish {
        int page = 0;
        bool asked = false;
    };

    QList<Wish> m_wishes; // newest first
};

} // namespace stowage
