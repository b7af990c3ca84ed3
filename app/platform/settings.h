// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace stowage {

// What one person on one machine chose. Nothing here belongs to the company's data.
class Settings {
public:
    Settings(); // the platform's own place
    explicit Settings(const QString &path); // one file: tests, pictures

    QString theme() const { return text("window/theme"); } // "system", "light", "dark", "contrast"; empty until chosen
    void setTheme(const QString &theme) { set("window/theme", theme); }
    bool systemDark() const { return value("window/systemDark").toBool(); } // what the desktop said last
    void setSystemDark(bool dark) { set("window/systemDark", dark); }
    bool compact() const { return value("window/compact").toBool(); }
    void setCompact(bool compact) { set("window/compact", compact); }
    QString locale() const { return text("window/locale"); } // empty is the system's
    void setLocale(const QString &locale) { set("window/locale", locale); }
    QByteArray geometry() const { return value("window/geometry").toByteArray(); }
    void setGeometry(const QByteArray &geometry) { set("window/geometry", geometry); }
    // Groups of pages that are folded away: until somebody says otherwise, what is set up once.
    QStringList navigationFolded() const
    {
        return value("window/folded", QStringList(QStringLiteral("setup"))).toStringList();
    }
    void setNavigationFolded(const QStringList &groups) { set("window/folded", groups); }
    bool navigationNarrow() const { return value("window/narrow").toBool(); }
    void setNavigationNarrow(bool narrow) { set("window/narrow", narrow); }
    QString lastDatabase() const { return text("store/last"); }
    void setLastDatabase(const QString &address) { set("store/last", address); }
    QStringList recentCommands() const { return value("palette/recent").toStringList(); } // newest first
    void setRecentCommands(const QStringList &ids) { set("palette/recent", ids); }

    int scanGapMs() const { return value("scanner/gapMs", 30).toInt(); } // on average between two keys
    void setScanGapMs(int ms) { set("scanner/gapMs", ms); }
    int scanLengthMin() const { return value("scanner/lengthMin", 6).toInt(); }
    void setScanLengthMin(int length) { set("scanner/lengthMin", length); }

    int lockAfterMinutes() const { return value("people/lockAfterMinutes", 10).toInt(); } // 0 is never
    void setLockAfterMinutes(int minutes) { set("people/lockAfterMinutes", minutes); }
    QString lastLogin() const { return text("people/lastLogin"); }
    void setLastLogin(const QString &login) { set("people/lastLogin", login); }

    // The columns, sort and width of a list, by its name, as the list wrote them.
    QByteArray listState(const QString &list) const { return value("lists/" + list.toUtf8()).toByteArray(); }
    void setListState(const QString &list, const QByteArray &state) { set("lists/" + list.toUtf8(), state); }

private:
    QVariant value(const QByteArray &key, const QVariant &otherwise = {}) const;
    QString text(const QByteArray &key) const { return value(key).toString(); }
    void set(const QByteArray &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace stowage
