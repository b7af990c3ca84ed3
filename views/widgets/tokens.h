// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <span>

namespace stowage {

// The colours of one theme by what they are for. Text and muted stand on window, surface, raised and sunken at 4.5:1
// or more; control, focus and the state colours at 3:1 or more (tests/ui/tst_theme.cpp measures every pair).
struct Tokens {
    QColor window; // behind everything
    QColor surface; // cards, lists, fields
    QColor raised; // popups and panels over the page
    QColor sunken; // navigation, table headers
    QColor hover, pressed, selected; // backgrounds of what is pointed at, held down, chosen
    QColor border; // between areas: decoration
    QColor control; // the edge of what can be operated
    QColor text, muted, disabled;
    QColor accent, accentHover, onAccent; // the primary button and what is written on it
    QColor link; // accent as text
    QColor focus; // the ring of the focused control
    QColor success, successSoft; // text or icon, and the background below it
    QColor warning, warningSoft;
    QColor danger, dangerSoft;
    QColor info, infoSoft;
    QColor series[6]; // charts, in order; neighbours differ for the colour-blind too
};

const Tokens &lightTokens();
const Tokens &darkTokens();
const Tokens &highContrastTokens();

// The theme that a palette belongs to: what paints itself asks with its own palette and follows a change of theme.
const Tokens &tokensOf(const QPalette &palette);

QPalette paletteOf(const Tokens &tokens);

// Every colour by its name in the stylesheet: "@control".
struct NamedColor {
    const char *name;
    QColor Tokens::*color;
};
std::span<const NamedColor> namedColors();

} // namespace stowage
