// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace stowage {

// How well what was typed fits a text: higher is better, nothing does not fit. Every word typed must fit a word of the
// text, as its beginning, a part, letters in order ("rcv" in "Receive"), or with a slip or two ("recieve").
std::optional<int> paletteScore(const QString &typed, const QString &text);

} // namespace stowage
