// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/adjust/adjustments.h"
#include "views/receive/entry.h"
#include "views/receive/reason_lookup.h"
#include "views/receive/stock_lookup.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QUndoStack>

namespace stowage {

// The lines of a document while it is typed, with what they do to the stock. Every change can be undone.
class EntryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Code, Name, Amount, Unit, Cost, Value, Balance, Reason, Lot, Expires, Notes, ColumnCount };
    enum Role {
        ProblemRole = Qt::UserRole, // the sentence that says what is wrong with a line
        BlockingRole, // whether it keeps the document from posting
        FreshRole, // the line that the last scan or entry changed
        InheritedRole, // whether the cell says what the document says for all lines
        ReasonRole, // the code of the line's own reason
    };

    EntryModel(DocumentKind kind, StockLookup &stock, const ReasonLookup &reasons, const Company &company,
               QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const Currency &currency() const { return m_company.currency; }
    const QList<EntryLine> &lines() const { return m_entry.lines; }
    void restore(const QList<EntryLine> &lines); // not a change of its own: what a draft or a cleared form holds
    void setPlace(RowId locationId, bool allowNegative);
    void setLocale(const QLocale &locale);
    DocumentKind kind() const { return m_entry.kind; }
    // Of an adjustment: the reason of lines without one of their own. A scan takes away where it only takes away.
    void setReason(const QString &code);
    // What the ledger says that posting would do; nothing where that is not known.
    void setEffect(const std::optional<AdjustmentEffect> &effect);
    const std::optional<AdjustmentEffect> &effect() const { return m_effect; }

    int scan(const ItemHit &hit); // the line it changed; -1 where the document is full
    bool append(const EntryLine &line);
    void step(int row, int steps);
    void removeRows(QList<int> rows);

    // What the ledger said of a line; it stays until that line changes.
    void setLineError(int row, const QString &problem);
    void clearErrors();
    // The first line that cannot post as it stands, or -1.
    int firstBlocked() const;

    bool hasLots() const;
    EntryTotals totals() const;
    QUndoStack &undoStack() { return m_undo; }
    int freshRow() const { return m_freshRow; }

Q_SIGNALS:
    void linesChanged();
    void textRefused(const QString &why); // an edited cell that was no number or day; the cell keeps what it had

private:
    friend class LinesCommand;

    void apply(QList<EntryLine> lines, const QString &what, int freshRow);
    void replace(const QList<EntryLine> &lines, int freshRow);
    void rework();
    QVariant text(const EntryLine &line, int row, Column column) const;
    QString problem(int row) const;
    QString shortage(int row) const;
    QString valueText(const EntryLine &line, int row) const;
    EntryBalance balance(int row) const;
    bool edit(EntryLine &line, Column column, const QVariant &value);
    std::optional<UnitCost> estimate(RowId itemId) const;

    StockLookup &m_stock; // all three are the page's
    const ReasonLookup &m_reasons;
    const Company &m_company;
    Entry m_entry; // only its kind, place, reason and lines
    std::optional<AdjustmentEffect> m_effect;
    QList<QString> m_findings; // of the effect, one a line, mostly empty
    bool m_allowNegative = false;
    QLocale m_locale;
    QList<EntryBalance> m_balances;
    QList<QString> m_errors; // one a line, mostly empty
    QUndoStack m_undo;
    int m_freshRow = -1;
};

} // namespace stowage
