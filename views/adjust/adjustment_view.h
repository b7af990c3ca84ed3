// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace stowage {

class AdjustmentLines;
class FactGrid;
class IconLabel;
class PagedList;
class Prompts;
class Settings;

// One adjustment to look at: its state, who wrote it and who said what to it, and what each line changes.
class AdjustmentView final : public QFrame {
    Q_OBJECT

public:
    // `name` keeps the columns apart from those of other places.
    AdjustmentView(Warehouse &warehouse, Prompts &prompts, Settings &settings, const QString &name,
                   QWidget *parent = nullptr);
    ~AdjustmentView() override;

    void open(RowId id);
    void close(); // shows nothing
    RowId adjustmentId() const { return m_id; }
    const Adjustment &shown() const { return m_shown; }
    bool isSettled() const;
    PagedList *lines() const { return m_list; }
    // What stands below the lines.
    void setFoot(QWidget *foot);

Q_SIGNALS:
    void shownChanged(); // another one, or the same in another state
    void closed();
    void documentAsked(stowage::RowId documentId);
    void itemAsked(stowage::RowId itemId);

private:
    void buildHead();
    void load();
    void showAll(const Adjustment &adjustment, const QList<ItemHit> &items, const QList<Reason> &reasons);
    void addApproval(const Approval &approval);
    QString byAndWhen(const QString &user, Instant at) const;

    Warehouse &m_warehouse; // both outlive every view
    Prompts &m_prompts;
    RowId m_id = 0;
    Adjustment m_shown;
    int m_pending = 0;
    int m_loads = 0; // begun: answers to an older one are dropped
    AdjustmentLines *m_lines; // owned by this widget, as is what follows
    QLabel *m_title;
    IconLabel *m_mark;
    QLabel *m_state;
    FactGrid *m_facts;
    PagedList *m_list;
};

} // namespace stowage
