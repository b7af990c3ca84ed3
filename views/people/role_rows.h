// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace stowage {

class LineList;
class ListLine;
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
    QPushButton *addButton() const;
    // A line whose location is no location.
    bool hasWrongPlace() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        ListLine *line = nullptr;
        QComboBox *role = nullptr;
        LocationPicker *place = nullptr;
    };
    void addRow(const RoleHeld &held);
    void fill(QComboBox *box) const;
    void nameRows();

    Warehouse &m_warehouse; // outlives every view
    QList<Role> m_known;
    LineList *m_list; // owned by this widget
    QList<Row> m_rows;
};

} // namespace stowage
