// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/tree_model.h"

#include "models/base/result.h"
#include "views/widgets/icons.h"
#include "views/widgets/tokens.h"

#include <QCollator>
#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

#include <algorithm>

namespace stowage {

namespace {

QString dragType()
{
    return u"application/x-stowage-row"_s;
}

} // namespace

TreeModel::TreeModel(const QStringList &headings, QObject *parent) : QAbstractItemModel(parent), m_headings(headings)
{
}

void TreeModel::setNodes(const QList<TreeNode> &nodes)
{
    beginResetModel();
    m_nodes.clear();
    m_children.clear();
    m_rows.clear();
    for (const TreeNode &node : nodes)
        m_nodes.insert(node.id, node);
    for (const TreeNode &node : nodes)
        m_children[m_nodes.contains(node.parentId) ? node.parentId : 0].append(node.id);
    QCollator order;
    order.setNumericMode(true); // A2 before A10
    for (QList<RowId> &children : m_children) {
        std::stable_sort(children.begin(), children.end(), [&](RowId a, RowId b) {
            const TreeNode &first = m_nodes[a];
            const TreeNode &second = m_nodes[b];
            if (first.position != second.position)
                return first.position < second.position;
            return order.compare(first.cells.value(0), second.cells.value(0)) < 0;
        });
        for (qsizetype row = 0; row < children.size(); ++row)
            m_rows.insert(children[row], static_cast<int>(row));
    }
    endResetModel();
}

RowId TreeModel::parentOf(RowId id) const
{
    const RowId parentId = m_nodes.value(id).parentId;
    return m_nodes.contains(parentId) ? parentId : 0;
}

QModelIndex TreeModel::indexOf(RowId id) const
{
    if (!m_nodes.contains(id))
        return {};
    return createIndex(m_rows.value(id), 0, static_cast<quintptr>(id));
}

const TreeNode *TreeModel::node(const QModelIndex &index) const
{
    const auto found = index.isValid() ? m_nodes.constFind(static_cast<RowId>(index.internalId())) : m_nodes.cend();
    return found == m_nodes.cend() ? nullptr : &*found;
}

bool TreeModel::liesIn(RowId id, RowId inside) const
{
    // A damaged tree could turn in a circle: no path is longer than there are nodes.
    for (qsizetype steps = 0; id != 0 && steps <= m_nodes.size(); ++steps, id = parentOf(id)) {
        if (id == inside)
            return true;
    }
    return false;
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto children = m_children.constFind(parent.isValid() ? static_cast<RowId>(parent.internalId()) : 0);
    if (children == m_children.cend() || row < 0 || row >= children->size() || column < 0
        || column >= m_headings.size())
        return {};
    return createIndex(row, column, static_cast<quintptr>(children->at(row)));
}

QModelIndex TreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(parentOf(static_cast<RowId>(index.internalId()))) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(m_children.value(parent.isValid() ? static_cast<RowId>(parent.internalId()) : 0).size());
}

int TreeModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_headings.size());
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    const TreeNode *at = node(index);
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return at->cells.value(index.column());
    case Qt::ToolTipRole:
        return at->hint;
    case Qt::DecorationRole:
        return index.column() == 0 && !at->icon.isEmpty() ? QVariant(icon(at->icon, IconTint::Muted)) : QVariant();
    case Qt::ForegroundRole:
        return at->muted ? QVariant(tokensOf(QGuiApplication::palette()).muted) : QVariant();
    case IdRole:
        return QVariant::fromValue(at->id);
    default:
        return {};
    }
}

QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headings.value(section) : QVariant();
}

Qt::ItemFlags TreeModel::flags(const QModelIndex &index) const
{
    const TreeNode *at = node(index);
    if (!at)
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (at->movable)
        flags |= Qt::ItemIsDragEnabled;
    if (at->canHold)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList TreeModel::mimeTypes() const
{
    return {dragType()};
}

QMimeData *TreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData; // the drag owns it
    data->setData(dragType(), QByteArray::number(static_cast<qint64>(indexes.first().internalId())));
    return data;
}

RowId TreeModel::draggedId(const QMimeData *data) const
{
    const RowId id = data->data(dragType()).toLongLong();
    return m_nodes.contains(id) ? id : 0;
}

bool TreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const RowId id = draggedId(data);
    const TreeNode *target = node(parent);
    return id != 0 && (!target || (target->canHold && !liesIn(target->id, id)));
}

bool TreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const RowId id = draggedId(data);
    const TreeNode *target = node(parent);
    const RowId newParent = target ? target->id : 0;
    if (parentOf(id) != newParent)
        Q_EMIT moveRequested(id, newParent);
    // The view must not take the row out itself: the answer of the warehouse brings the new tree.
    return false;
}

} // namespace stowage
