// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/stowage_style.h"

#include <QObject>

class QApplication;

namespace stowage {

enum class ThemeChoice { System, Light, Dark, HighContrast };

// The name in the settings: "system", "light", "dark", "contrast"; system for any other.
ThemeChoice themeFromName(QStringView name);

// Dresses the application: font, style, palette and stylesheet, while it runs. Widgets need not know: they ask
// tokensOf(palette()) and icon().
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication &app, QObject *parent = nullptr);

    void setChoice(ThemeChoice choice);
    void setDensity(Density density);
    // What the desktop asks for; ThemeChoice::System follows it.
    void setSystemDark(bool dark);
    ThemeChoice choice() const { return m_choice; }
    Density density() const { return m_density; }
    bool isDark() const; // what is shown

    // The stylesheet with every "@name" filled in.
    static QString styleSheet(const struct Tokens &tokens, Density density);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_app; // outlives this object
    StowageStyle *m_style; // owned by the application
    ThemeChoice m_choice = ThemeChoice::System;
    Density m_density = Density::Comfortable;
    bool m_systemDark = false;
};

} // namespace stowage
