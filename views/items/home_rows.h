// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace stowage {

class LocationPicker;
class Warehouse;

// The places where an item belongs, one below the other; lines are added and taken away.
class HomeRows final : public QWidget {
    Q_OBJECT

public:
    explicit HomeRows(Warehouse &warehouse, QWidget *parent = nullptr);

    QList<RowId> homes() const; // of the lines that name one
    void setHomes(const QList<RowId> &ids);
    // Whether every line is empty or names a place.
    bool isRight() const;
    // What is wrong with a line that names no place, or with the last; empty takes it away.
    void setError(const QString &sentence);
    LocationPicker *place(int row) const { return m_rows.at(row).place; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *box = nullptr;
        LocationPicker *place = nullptr;
    };
    static QString hintText();
    void addRow();
    void removeRow(QWidget *box);

    Warehouse &m_warehouse; // outlives every view
    QLabel *m_hint; // owned by this widget, as is what follows
    QWidget *m_lines;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace stowage
