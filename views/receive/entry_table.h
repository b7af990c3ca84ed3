// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTableView>

#include <functional>

namespace stowage {

class EntryModel;
class ReasonLookup;
class UnitLookup;

// The lines of a document. "+" and "-" change the quantity of the current line, Del takes it out, F2 or typing edits a
// cell, Enter commits it and goes down.
class EntryTable final : public QTableView {
    Q_OBJECT

public:
    EntryTable(EntryModel &model, const UnitLookup &units, const ReasonLookup &reasons, std::function<QDate()> today,
               QWidget *parent = nullptr);

    void focusQuantity(int row);
    QList<int> selectedLines() const;
    void setCostShown(bool shown);
    void setValueShown(bool shown);
    void setReasonShown(bool shown);

Q_SIGNALS:
    void leftBelow(); // Enter in the last line: the next one is wanted
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showLotColumns();

    EntryModel &m_model; // the page's
};

} // namespace stowage
