// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/theme.h"

#include "models/base/result.h"
#include "views/widgets/tokens.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>

namespace stowage {

namespace {

constexpr auto family = "Stowage Sans";
constexpr qreal basePoints = 10;

void loadFonts()
{
    for (const auto *weight : {"Regular", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(u":/fonts/StowageSans-%1.otf"_s.arg(QLatin1StringView(weight)));
}

QString points(qreal factor)
{
    return QString::number(basePoints * factor, 'f', 1) + u"pt"_s;
}

QString pixels(int value)
{
    return QString::number(value) + u"px"_s;
}

// A measure that the stylesheet names.
QString measure(QStringView name, Density density)
{
    const bool compact = density == Density::Compact;
    if (name == "fontTitle"_L1)
        return points(1.7);
    if (name == "fontSection"_L1)
        return points(1.15);
    if (name == "fontFigure"_L1)
        return points(2.0);
    if (name == "fontSmall"_L1)
        return points(0.9);
    if (name == "rowHeight"_L1)
        return pixels(StowageStyle::rowHeight(density));
    if (name == "navHeight"_L1)
        return pixels(compact ? 28 : 34);
    // Two pixels less inside where the focus ring is two pixels wider: nothing moves when the focus comes.
    const int height = StowageStyle::fieldHeight(density) - 2; // without the edges
    if (name == "spinHeight"_L1)
        return pixels(height - 4); // the style's frame is three pixels wide
    if (name == "buttonHeight"_L1 || name == "fieldHeight"_L1)
        return pixels(height);
    if (name == "buttonHeightFocused"_L1 || name == "fieldHeightFocused"_L1)
        return pixels(height - 2);
    return {};
}

} // namespace

ThemeChoice themeFromName(QStringView name)
{
    if (name == "light"_L1)
        return ThemeChoice::Light;
    if (name == "dark"_L1)
        return ThemeChoice::Dark;
    return name == "contrast"_L1 ? ThemeChoice::HighContrast : ThemeChoice::System;
}

Theme::Theme(QApplication &app, QObject *parent) : QObject(parent), m_app(app), m_style(new StowageStyle)
{
    loadFonts();
    QFont font{QString::fromLatin1(family)};
    font.setPointSizeF(basePoints);
    // The bundled font has no hinting that small sizes gain from; unhinted outlines keep their spacing at every scale.
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setStyle(m_style);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    apply();
}

void Theme::setSystemDark(bool dark)
{
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    if (m_choice == ThemeChoice::System)
        apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::System ? m_systemDark : m_choice != ThemeChoice::Light;
}

void Theme::apply()
{
    const Tokens &tokens = m_choice == ThemeChoice::HighContrast ? highContrastTokens()
                           : isDark()                            ? darkTokens()
                                                                 : lightTokens();
    m_style->setDensity(m_density);
    QApplication::setPalette(paletteOf(tokens));
    m_app.setStyleSheet(styleSheet(tokens, m_density));
    Q_EMIT changed();
}

QString Theme::styleSheet(const Tokens &tokens, Density density)
{
    QFile file(u":/themes/stowage.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the stylesheet is missing from the program");
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression name(u"@([a-zA-Z]+)"_s);
    QString filled;
    qsizetype at = 0;
    for (auto matches = name.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        filled += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        QString value = measure(match.capturedView(1), density);
        for (const NamedColor &named : namedColors()) {
            if (match.capturedView(1) == QLatin1StringView(named.name))
                value = (tokens.*named.color).name();
        }
        Q_ASSERT(!value.isEmpty());
        filled += value;
    }
    filled += QStringView(text).mid(at);
    return filled;
}

} // namespace stowage
