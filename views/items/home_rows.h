// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace stowage {

class LineList;
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
    LocationPicker *place(int row) const { return m_places.at(row); }
    QPushButton *addButton() const;

Q_SIGNALS:
    void edited();

private:
    static QString hintText();
    void addRow();

    Warehouse &m_warehouse; // outlives every view
    QLabel *m_hint; // owned by this widget, as is what follows
    LineList *m_list;
    QList<LocationPicker *> m_places;
};

} // namespace stowage
