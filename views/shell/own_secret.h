// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stowage {

class Form;

// Whoever is at work gives themselves another PIN or password, typed twice.
class OwnSecret final : public QDialog {
    Q_OBJECT

public:
    explicit OwnSecret(Warehouse &warehouse, QWidget *parent = nullptr);

    QComboBox *kind() const { return m_kind; }
    QLineEdit *secret() const { return m_secret; }
    QLineEdit *again() const { return m_again; }
    Form *form() const { return m_form; }

Q_SIGNALS:
    void changed();

private:
    void showHint();
    void submit();

    Warehouse &m_warehouse; // outlives every view
    Form *m_form; // owned by this widget, as is what follows
    QComboBox *m_kind;
    QLineEdit *m_secret;
    QLineEdit *m_again;
    QPushButton *m_save;
};

} // namespace stowage
