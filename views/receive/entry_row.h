// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/receive/draft.h"

#include <QHash>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;

namespace stowage {

class CostEdit;
class DayEdit;
class Form;
class ItemPicker;
class NumberEdit;
class QuantityEdit;
class ReasonBox;
class ReasonLookup;
class StockLookup;
class UnitLookup;

// The fields of the next line. Enter goes from one to the next and at the end gives the line away, so a line needs no
// other key; "=" in an empty field repeats what the line before said; "+" and "-" change the quantity, or its sign in
// an adjustment.
class EntryRow final : public QWidget {
    Q_OBJECT

public:
    // `add` gives the line away for those who use the mouse.
    EntryRow(Warehouse &warehouse, DocumentKind kind, StockLookup &stock, const UnitLookup &units,
             const ReasonLookup &reasons, QAction *add, QWidget *parent = nullptr);

    // Begins a line of this item, as if it had been picked.
    void begin(const ItemHit &hit);
    RowId itemId() const;
    void addPack(Quantity packFactor);
    void clear();
    bool isEmpty() const { return typed().isEmpty(); }

    // The line, where everything it needs is there and right; marks what is not.
    std::optional<EntryLine> take();
    bool isComplete() const;

    TypedLine typed() const;
    void restore(const TypedLine &typed);
    void setPlace(RowId locationId);
    // Of an adjustment: what a line without a reason of its own has.
    void setReason(const QString &code);
    // What "=" repeats.
    void setLastLine(const std::optional<EntryLine> &line) { m_last = line; }
    void focusItem();
    QWidget *itemField() const;
    void showItemHint(const QString &problem);

Q_SIGNALS:
    void lineReady(const stowage::EntryLine &line);
    void stepRequested(int steps); // "+" or "-" while no item is chosen: it means the line before
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Form *addCell(QHBoxLayout *row, const QString &label, QWidget *field, int stretch);
    bool isCorrection() const { return m_kind == DocumentKind::Adjustment; }
    bool takesAway() const; // as far as the reason says
    void showLotFields();
    void showBalance();
    void loadLots();
    bool isPicked() const
    {
        return m_kind == DocumentKind::Issue && m_item && m_item->lotTracking != LotTracking::None;
    }
    void askProposal();
    void showProposal(const PickProposal &proposal);
    bool isOtherLot() const;
    void showWhy();
    void advanceFrom(QObject *field);
    void repeatLast(QObject *field);
    void stepQuantity(int steps);
    void setSign(int sign);
    Result<Quantity> quantity() const;
    void commit();
    Form *cellOf(QWidget *field) const { return m_cells.value(field); }
    void showUnit();

    Warehouse &m_warehouse; // outlives every view
    DocumentKind m_kind;
    StockLookup &m_stock; // the page's
    const UnitLookup &m_units; // the page's
    const ReasonLookup &m_reasons; // the page's
    const bool m_seesCosts;
    RowId m_locationId = 0;
    QString m_documentReason;
    std::optional<EntryLine> m_item; // what was picked
    std::optional<EntryLine> m_last;
    std::optional<PickProposal> m_proposal; // of an issue of an item with lots
    QString m_proposedLot; // that was filled in
    int m_proposalNumber = 0; // of the last one asked for

    QHash<QWidget *, Form *> m_cells; // owned by this widget, as is what follows
    QList<QWidget *> m_order; // of the fields
    ItemPicker *m_picker;
    QuantityEdit *m_quantity;
    CostEdit *m_cost;
    QLineEdit *m_lot;
    DayEdit *m_expires;
    ReasonBox *m_reason;
    QLineEdit *m_why; // it is another lot than proposed
    QLineEdit *m_notes;
};

} // namespace stowage
