// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;

namespace stowage {

class SuggestionView;

// Every action that can be done now, found by a few letters. Those used last come first.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    // Opens over the window with these actions; `recent` are ids, newest first.
    void open(const QList<QAction *> &actions, const QStringList &recent);
    QStringList shownIds() const; // from the top

Q_SIGNALS:
    void used(const QString &actionId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run(int row);
    void dismiss();
    void place();

    QLineEdit *m_edit; // owned by this widget
    SuggestionView *m_view; // owned by this widget
    QList<QPointer<QAction>> m_actions;
    QStringList m_recent;
    QPointer<QWidget> m_focusBefore;
};

} // namespace stowage
