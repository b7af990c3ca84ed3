// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stowage {

class Form;

// Asks somebody else at this machine for their PIN or password, for one deed. Whoever is at work stays at work.
class SignAs final : public QDialog {
    Q_OBJECT

public:
    SignAs(Warehouse &warehouse, const QString &what, QWidget *parent = nullptr);

    // What came of it: where their secret was wrong, it is asked for again.
    void answer(const Done &done);
    bool isSettled() const { return m_pending == 0; }
    QComboBox *people() const { return m_people; }
    QLineEdit *secret() const { return m_secret; }

Q_SIGNALS:
    void signedAs(const QString &login, const QString &secret);

private:
    void showPeople(const QList<User> &users);
    void submit();

    Warehouse &m_warehouse; // outlives every view
    int m_pending = 0;
    Form *m_form; // owned by this widget, as is what follows
    QComboBox *m_people;
    QLineEdit *m_secret;
    QPushButton *m_submit;
};

} // namespace stowage
