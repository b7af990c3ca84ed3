// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/receive/reason_lookup.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace stowage {

class CostEdit;
class LineList;
class ListLine;
class ReasonBox;

// How much each role may adjust without asking: a line for each limit, of one reason or of all others.
class LimitsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LimitsDialog(Warehouse &warehouse, QWidget *parent = nullptr);

    bool isSettled() const { return m_pending == 0 && !m_reasons.isWaiting(); }
    int count() const { return static_cast<int>(m_rows.size()); }
    QComboBox *role(int row) const { return m_rows[row].role; }
    ReasonBox *reason(int row) const { return m_rows[row].reason; }
    CostEdit *amount(int row) const { return m_rows[row].amount; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *addButton() const;
    QString problem() const;

Q_SIGNALS:
    void saved();

private:
    struct Row {
        ListLine *line = nullptr;
        QComboBox *role = nullptr;
        ReasonBox *reason = nullptr;
        CostEdit *amount = nullptr;
    };
    void load();
    void addRow(const QString &role, const QString &reason, std::optional<Money> amount);
    void nameRows();
    // What the lines say; nothing, with the problem told, where one is wrong.
    std::optional<QList<AdjustmentLimit>> typed();
    void save();
    void showProblem(const QString &text);

    Warehouse &m_warehouse; // outlives every view
    ReasonLookup m_reasons;
    QList<Role> m_roles; // that may adjust
    QList<Row> m_rows;
    int m_pending = 0;
    LineList *m_list; // owned by this widget, as is what follows
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace stowage
