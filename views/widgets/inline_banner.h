// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace stowage {

class IconLabel;

// A question or a notice inside a page, which waits without stopping anything else.
class InlineBanner final : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Danger };
    struct Choice {
        QString text;
        std::function<void()> chosen; // the banner goes first
    };

    explicit InlineBanner(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text, const QList<Choice> &choices = {});
    QString text() const;
    // Presses the button with this text, as a test or a script does; false when there is none.
    bool choose(const QString &text);

private:
    QLabel *m_text; // owned by this widget, as is what follows
    IconLabel *m_mark;
    QHBoxLayout *m_buttons;
};

} // namespace stowage
