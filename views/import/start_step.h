// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_record.h"
#include "models/operations/import/import_request.h"
#include "models/operations/warehouse.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace stowage {

// The first step: what kind of rows, from where; and what was imported before.
class StartStep final : public QWidget {
    Q_OBJECT

public:
    StartStep(Warehouse &warehouse, QAction *open, QAction *paste, QAction *reverse, QAction *showMovements,
              QWidget *parent = nullptr);

    ImportKind kind() const;
    void setKind(ImportKind kind);
    void reload(); // the earlier imports
    bool isSettled() const { return m_pending == 0; }
    const QList<ImportRecord> &records() const { return m_records; }
    const ImportRecord *currentRecord() const;
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void fileDropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildKinds();
    QWidget *buildSource(QAction *open, QAction *paste);
    QWidget *buildRecords(QAction *reverse, QAction *showMovements);
    void fillRecords();
    void followCurrent();

    Warehouse &m_warehouse; // outlives every view
    QList<ImportRecord> m_records;
    int m_pending = 0;
    QAction *m_reverse; // both are the page's
    QAction *m_showMovements;
    QButtonGroup *m_kinds; // owned by this widget, as is what follows
    QStandardItemModel *m_model;
    QTableView *m_table;
    QLabel *m_nothing;
};

} // namespace stowage
