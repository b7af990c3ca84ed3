// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tokens.h"

#include <array>

namespace stowage {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = 0xF5F6F8u,
        .surface = 0xFFFFFFu,
        .raised = 0xFFFFFFu,
        .sunken = 0xECEFF3u,
        .hover = 0xE6EAF1u,
        .pressed = 0xD8DFEAu,
        .selected = 0xDCE6FBu,
        .border = 0xDADFE7u,
        .control = 0x778294u,
        .text = 0x1B2330u,
        .muted = 0x525D70u,
        .disabled = 0x8A93A3u,
        .accent = 0x2F5BD0u,
        .accentHover = 0x264CB3u,
        .onAccent = 0xFFFFFFu,
        .link = 0x2850BCu,
        .focus = 0x2F5BD0u,
        .success = 0x17693Au,
        .successSoft = 0xDDF3E5u,
        .warning = 0x804A00u,
        .warningSoft = 0xFCEFD2u,
        .danger = 0xAF231Bu,
        .dangerSoft = 0xFBE3E1u,
        .info = 0x2850BCu,
        .infoSoft = 0xE4ECFDu,
        .series = {0x2F5BD0u, 0xB85C00u, 0x15803Du, 0x9333A8u, 0x0E7490u, 0xBE123Cu},
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = 0x12161Du,
        .surface = 0x1A2029u,
        .raised = 0x222A35u,
        .sunken = 0x161B23u,
        .hover = 0x28313Eu,
        .pressed = 0x323D4Du,
        .selected = 0x263A66u,
        .border = 0x2E3744u,
        .control = 0x77849Au,
        .text = 0xE7EBF2u,
        .muted = 0xA9B4C4u,
        .disabled = 0x6B7688u,
        .accent = 0x8FB0FFu,
        .accentHover = 0xA9C2FFu,
        .onAccent = 0x0D1830u,
        .link = 0x9DBAFFu,
        .focus = 0x8FB0FFu,
        .success = 0x6CD598u,
        .successSoft = 0x173426u,
        .warning = 0xF2BC5Cu,
        .warningSoft = 0x3A2C10u,
        .danger = 0xFF9A91u,
        .dangerSoft = 0x43201Eu,
        .info = 0x9DBAFFu,
        .infoSoft = 0x1E2C4Au,
        .series = {0x8FB0FFu, 0xF0A35Eu, 0x6CD598u, 0xD69BF0u, 0x5CC8DDu, 0xFF8FA3u},
    };
    return tokens;
}

const Tokens &highContrastTokens()
{
    static const Tokens tokens{
        .window = 0x000000u,
        .surface = 0x000000u,
        .raised = 0x000000u,
        .sunken = 0x000000u,
        .hover = 0x333333u,
        .pressed = 0x4D4D4Du,
        .selected = 0x003C80u,
        .border = 0xFFFFFFu,
        .control = 0xFFFFFFu,
        .text = 0xFFFFFFu,
        .muted = 0xFFFFFFu,
        .disabled = 0xA6A6A6u,
        .accent = 0xFFE600u,
        .accentHover = 0xFFF27Au,
        .onAccent = 0x000000u,
        .link = 0x8FD0FFu,
        .focus = 0xFFE600u,
        .success = 0x7CFFA8u,
        .successSoft = 0x003816u,
        .warning = 0xFFD24Du,
        .warningSoft = 0x3D2B00u,
        .danger = 0xFFA6A0u,
        .dangerSoft = 0x4A0A06u,
        .info = 0x8FD0FFu,
        .infoSoft = 0x00264Du,
        .series = {0x8FD0FFu, 0xFFB35Cu, 0x7CFFA8u, 0xE8B0FFu, 0x66F0FFu, 0xFF9DB5u},
    };
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool bare = window.alpha() == 0; // a stylesheet's "transparent", which says nothing of the theme
    if (text == highContrastTokens().text && (bare || window == highContrastTokens().window))
        return highContrastTokens();
    if (bare)
        return text.lightness() > 127 ? darkTokens() : lightTokens();
    return window.lightness() < text.lightness() ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(role, color);
    };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.window);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.danger);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Highlight, t.selected);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.link);
    set(QPalette::LinkVisited, t.link);
    set(QPalette::Light, t.raised);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.border);
    set(QPalette::Dark, t.control);
    set(QPalette::Shadow, t.control);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    return palette;
}

std::span<const NamedColor> namedColors()
{
    static constexpr std::array colors{
        NamedColor{"window", &Tokens::window},
        NamedColor{"surface", &Tokens::surface},
        NamedColor{"raised", &Tokens::raised},
        NamedColor{"sunken", &Tokens::sunken},
        NamedColor{"hover", &Tokens::hover},
        NamedColor{"pressed", &Tokens::pressed},
        NamedColor{"selected", &Tokens::selected},
        NamedColor{"border", &Tokens::border},
        NamedColor{"control", &Tokens::control},
        NamedColor{"text", &Tokens::text},
        NamedColor{"muted", &Tokens::muted},
        NamedColor{"disabled", &Tokens::disabled},
        NamedColor{"accentHover", &Tokens::accentHover},
        NamedColor{"accent", &Tokens::accent},
        NamedColor{"onAccent", &Tokens::onAccent},
        NamedColor{"link", &Tokens::link},
        NamedColor{"focus", &Tokens::focus},
        NamedColor{"successSoft", &Tokens::successSoft},
        NamedColor{"success", &Tokens::success},
        NamedColor{"warningSoft", &Tokens::warningSoft},
        NamedColor{"warning", &Tokens::warning},
        NamedColor{"dangerSoft", &Tokens::dangerSoft},
        NamedColor{"danger", &Tokens::danger},
        NamedColor{"infoSoft", &Tokens::infoSoft},
        NamedColor{"info", &Tokens::info},
    };
    return colors;
}

} // namespace stowage
