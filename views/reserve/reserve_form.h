// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/receive/stock_lookup.h"
#include "views/receive/unit_lookup.h"

#include <QFrame>

class QLineEdit;

namespace stowage {

class DayEdit;
class Form;
class ItemPicker;
class LocationPicker;
class QuantityEdit;

// What is to be reserved, for whom, where and until when; with what is available there.
class ReserveForm final : public QFrame {
    Q_OBJECT

public:
    explicit ReserveForm(Warehouse &warehouse, QWidget *parent = nullptr);

    // What is typed, where it is whole and right; marks what is not.
    std::optional<Reservation> take();
    // The next one is most often for the same order, at the same place.
    void startAnew();
    // Shows an error of the reservation at its field; false where it belongs to none of them.
    bool showError(const Error &error);
    void setItem(const ItemHit &hit);
    // The location with this code, for a scan of its label; whether there is one.
    bool takeLocationCode(const QString &code);
    void focusFirst();
    void setFoot(QWidget *foot);
    bool isSettled() const { return !m_stock.isWaiting(); }

    QLineEdit *reference() const { return m_reference; }
    ItemPicker *item() const { return m_item; }
    LocationPicker *location() const { return m_location; }
    QLineEdit *lot() const { return m_lot; }
    QuantityEdit *quantity() const { return m_quantity; }
    DayEdit *until() const { return m_until; }
    Form *form() const { return m_form; }

Q_SIGNALS:
    void closed();
    void entered(); // Enter in the last field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void itemChosen(const ItemHit &hit);
    void showAvailable();
    void fillLots();

    Warehouse &m_warehouse; // outlives every view
    StockLookup m_stock;
    UnitLookup m_units;
    QList<QWidget *> m_order; // of the fields, owned by this widget, as is what follows
    Form *m_form;
    QLineEdit *m_reference;
    ItemPicker *m_item;
    LocationPicker *m_location;
    QLineEdit *m_lot;
    QuantityEdit *m_quantity;
    DayEdit *m_until;
    QLineEdit *m_notes;
};

} // namespace stowage
