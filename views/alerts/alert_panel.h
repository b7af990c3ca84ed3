// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QFrame>

class QLabel;

namespace stowage {

class FactGrid;
class IconLabel;
class Prompts;

// Why an alert was raised: its rule, the figures at the time, what crossed it, and what would close it.
class AlertPanel final : public QFrame {
    Q_OBJECT

public:
    AlertPanel(Warehouse &warehouse, Prompts &prompts, QWidget *parent = nullptr);

    void open(RowId id);
    void close(); // shows nothing
    RowId alertId() const { return m_id; }
    const AlertRow &shown() const { return m_shown; }
    bool isSettled() const { return m_pending == 0; }
    QLabel *whyLabel() const { return m_why; }
    QLabel *endLabel() const { return m_end; }
    // What stands below.
    void setFoot(QWidget *foot);

Q_SIGNALS:
    void shownChanged();
    void closed();
    void documentAsked(stowage::RowId documentId);
    void itemAsked(stowage::RowId itemId);
    void ruleAsked(stowage::RowId ruleId);

private:
    QWidget *buildHead();
    void load();
    void show(const AlertRow &alert);
    void showFacts(const AlertRow &alert);
    QString figure(Quantity quantity, const AlertRow &alert) const;

    Warehouse &m_warehouse; // both outlive every view
    Prompts &m_prompts;
    RowId m_id = 0;
    AlertRow m_shown;
    int m_pending = 0;
    IconLabel *m_mark; // owned by this widget, as is what follows
    QLabel *m_title;
    QLabel *m_standing;
    QLabel *m_why;
    QLabel *m_end;
    FactGrid *m_facts;
};

} // namespace stowage
