// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace stowage {

class Prompts;
class Settings;
class Theme;
class Warehouse;

// What one person on this machine chooses, and what the company is. Every choice holds at once.
class PreferencesPage final : public Page {
    Q_OBJECT

public:
    PreferencesPage(Warehouse &warehouse, Settings &settings, Theme &theme, QWidget *parent = nullptr);

    void show(const PageTarget &target) override;
    // A scan is shown here instead of opening its item: the way to try a scanner.
    bool handleScan(const QString &code) override;

Q_SIGNALS:
    void languageChanged();
    void scanRulesChanged();
    void lockRulesChanged();

private:
    QWidget *appearance();
    QWidget *scanning();
    QWidget *signingIn();
    QWidget *company();
    void followTheme();
    void checkBooks();

    Warehouse &m_warehouse; // outlives every view
    Settings &m_settings; // outlives every view
    Theme &m_theme; // outlives every view

    QComboBox *m_themeChoice; // owned by this widget, as all below
    QComboBox *m_density;
    QComboBox *m_language;
    QSpinBox *m_gap;
    QSpinBox *m_length;
    QLabel *m_lastScan;
    QPushButton *m_check;
    QLabel *m_checked;
};

} // namespace stowage
