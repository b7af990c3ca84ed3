// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>

namespace stowage {

// One row of a small table that may lie inside another.
struct TreeNode {
    RowId id = 0;
    RowId parentId = 0;
    QStringList cells; // one a column, in words
    QString icon;
    QString hint; // said on pointing at it
    bool muted = false; // no longer in use
    bool movable = true;
    bool canHold = true; // others may be put into it
    int position = 0; // before the first cell, where the order is people's own
};

// Locations and categories as trees, suppliers as a flat list. Rows can be dragged into one another where that is
// allowed; nothing moves here: moveRequested() asks for it.
class TreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit TreeModel(const QStringList &headings, QObject *parent = nullptr);

    // Ordered by position, then by their first cell, within each parent.
    void setNodes(const QList<TreeNode> &nodes);
    QModelIndex indexOf(RowId id) const;
    const TreeNode *node(const QModelIndex &index) const;
    // Whether `id` is `inside` or lies anywhere in it.
    bool liesIn(RowId id, RowId inside) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void moveRequested(stowage::RowId id, stowage::RowId newParentId); // 0 is the top

private:
    RowId parentOf(RowId id) const;
    RowId draggedId(const QMimeData *data) const;

    QStringList m_headings;
    QHash<RowId, TreeNode> m_nodes;
    QHash<RowId, QList<RowId>> m_children; // of 0: the top
    QHash<RowId, int> m_rows; // the place of each among its siblings
};

} // namespace stowage
