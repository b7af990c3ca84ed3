// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace stowage {

// The company's locations as a tree, with all of them at its top. Choosing one means it with everything below it.
class LocationTree final : public QTreeView {
    Q_OBJECT

public:
    explicit LocationTree(Warehouse &warehouse, QWidget *parent = nullptr);

    RowId locationId() const { return m_chosen; }
    void setLocationId(RowId id); // without a signal
    bool isSettled() const { return !m_loading; }

Q_SIGNALS:
    void locationChosen(stowage::RowId id); // 0 is everywhere

private:
    void load();
    void fill(const QList<Location> &locations);
    void showChosen();

    Warehouse &m_warehouse; // outlives every view
    QStandardItemModel *m_model; // owned by this widget
    QHash<RowId, QStandardItem *> m_items; // owned by the model
    RowId m_chosen = 0;
    bool m_loading = false;
    bool m_quiet = false;
};

} // namespace stowage
