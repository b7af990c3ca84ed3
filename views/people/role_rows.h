// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace stowage {

class LocationPicker;
class Warehouse;

// The reader's own word for a role.
QString roleName(const Role &role);

// The roles that a person holds, each everywhere or at a location.
class RoleRows final : public QWidget {
    Q_OBJECT

public:
    explicit RoleRows(Warehouse &warehouse, QWidget *parent = nullptr);

    void setKnown(const QList<Role> &roles);
    void setHeld(const QList<RoleHeld> &held);
    QList<RoleHeld> held() const;
    int count() const { return static_cast<int>(m_rows.size()); }
    QComboBox *role(int row) const { return m_rows.at(row).role; }
    LocationPicker *place(int row) const { return m_rows.at(row).place; }
    QPushButton *addButton() const { return m_add; }
    // A line whose location is no location.
    bool hasWrongPlace() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *box = nullptr;
        QComboBox *role = nullptr;
        LocationPicker *place = nullptr;
        QToolButton *remove = nullptr;
    };
    void addRow(const RoleHeld &held);
    void removeRow(QWidget *box);
    void fill(QComboBox *box) const;
    void nameRows();

    Warehouse &m_warehouse; // outlives every view
    QList<Role> m_known;
    QWidget *m_lines; // owned by this widget, as is what follows
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace stowage
