// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QFrame>

class QAction;
class QLabel;
class QLineEdit;

namespace stowage {

class DocumentLines;
class FactGrid;
class PagedList;
class Prompts;
class Settings;

// The document behind a movement: its head, its lines, what took it back, and the way to take it back.
class DocumentPanel final : public QFrame {
    Q_OBJECT

public:
    DocumentPanel(Warehouse &warehouse, Prompts &prompts, Settings &settings, QWidget *parent = nullptr);
    ~DocumentPanel() override;

    void openDocument(RowId id);
    RowId documentId() const { return m_id; }
    const DocumentView &shown() const { return m_shown; }
    bool isSettled() const;
    void reverse();

    QAction *reverseAction() const { return m_reverse; }
    QLineEdit *reasonField() const { return m_reason; }
    PagedList *lines() const { return m_list; }

Q_SIGNALS:
    void closed();
    void itemAsked(stowage::RowId itemId);

private:
    void buildHead();
    void buildFoot();
    void showDocument(const DocumentView &view);
    void addSettlement(const QList<MovementRow> &lines);
    void addLink(const QString &name, const QString &number, RowId id);
    void reverseNow();

    Warehouse &m_warehouse; // both outlive every view
    Prompts &m_prompts;
    RowId m_id = 0;
    DocumentView m_shown;
    bool m_loading = false;
    DocumentLines *m_lines; // owned by this widget, as is what follows
    QLabel *m_title;
    QLabel *m_kind;
    FactGrid *m_facts;
    PagedList *m_list;
    QLineEdit *m_reason;
    QWidget *m_foot;
    QAction *m_reverse;
};

} // namespace stowage
