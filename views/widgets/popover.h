// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QAbstractButton;
class QVBoxLayout;

namespace stowage {

// A panel that a button opens below itself, over the window's content. It keeps the focus until Esc, a click outside
// or its button closes it; then the focus goes back to the button. Tab goes round inside.
class Popover final : public QFrame {
    Q_OBJECT

public:
    // The button becomes checkable and shows whether the panel is open.
    Popover(QAbstractButton *button, const QString &name);

    QVBoxLayout *body() const { return m_body; }
    void open();
    void close();

Q_SIGNALS:
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    bool isOurs(QObject *object) const;

    QPointer<QAbstractButton> m_button;
    QVBoxLayout *m_body; // owned by this widget
};

} // namespace stowage
