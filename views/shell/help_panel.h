// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLocale>

class QTextBrowser;

namespace stowage {

// A chapter of the handbook in the locale's language, in English where there is none; empty for an unknown chapter.
QString handbookChapter(const QString &name, const QLocale &locale);

// The handbook beside the page. Links go from chapter to chapter.
class HelpPanel final : public QFrame {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void showChapter(const QString &name);
    const QString &chapter() const { return m_chapter; }

Q_SIGNALS:
    void closed();

private:
    QTextBrowser *m_text; // owned by this widget
    QString m_chapter;
};

} // namespace stowage
