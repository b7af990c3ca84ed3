// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace stowage {

// A line that searches while one types: what was typed is told shortly after the last key, the newest alone. Esc
// empties it, Down and Enter go to the list.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int delayMs = 80;

    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    void setSearch(const QString &text); // without a signal
    // As if it had been typed at the end.
    void typeOn(const QString &text);
    bool isWaiting() const; // typed, and not yet told

    QSize sizeHint() const override;

Q_SIGNALS:
    void searchChanged(const QString &text);
    void listAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer *m_soon; // owned by this widget
    QString m_told;
};

} // namespace stowage
