// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace stowage {

// Asks who is at work: the people of the company, and the chosen one's PIN or password. It signs in by itself.
class SignIn final : public QWidget {
    Q_OBJECT

public:
    explicit SignIn(Warehouse &warehouse, QWidget *parent = nullptr);

    // Asks anew. `login` is chosen to begin with, if there is such a person.
    void ask(const QString &login = {});
    bool isSettled() const { return m_pending == 0; }

    QListWidget *people() const { return m_people; }
    QLineEdit *secret() const { return m_secret; }
    QLabel *problem() const { return m_problem; }

Q_SIGNALS:
    void signedIn(); // the warehouse has its actor

private:
    void showPeople(const QList<User> &users);
    void personChosen();
    void submit();
    void refused(const Error &error);
    QString chosenLogin() const;

    Warehouse &m_warehouse; // outlives every view
    QListWidget *m_people; // owned by this widget, as is what follows
    QLabel *m_secretLabel;
    QLineEdit *m_secret;
    QLabel *m_problem;
    QPushButton *m_submit;
    QString m_wanted;
    int m_pending = 0;
};

} // namespace stowage
