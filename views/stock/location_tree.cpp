// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/location_tree.h"

#include "views/shell/on_result.h"
#include "views/widgets/icons.h"

#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace stowage {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int lineHeight = 28;

QString iconOf(LocationType type)
{
    switch (type) {
    case LocationType::Site:
        return u"building"_s;
    case LocationType::Warehouse:
        return u"warehouse"_s;
    case LocationType::Store:
        return u"store"_s;
    case LocationType::Transit:
        return u"truck"_s;
    default:
        return u"map-pin"_s;
    }
}

} // namespace

LocationTree::LocationTree(Warehouse &warehouse, QWidget *parent)
    : QTreeView(parent),
      m_warehouse(warehouse),
      m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Locations"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setIconSize({16, 16});
    setFrameShape(NoFrame);
    setIndentation(16);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_quiet || !current.isValid())
            return;
        m_chosen = current.data(idRole).toLongLong();
        Q_EMIT locationChosen(m_chosen);
    });
    connect(&m_warehouse, &Warehouse::catalogChanged, this, &LocationTree::load);
    load();
}

void LocationTree::load()
{
    m_loading = true;
    onResult(this, m_warehouse.locations(), [this](const Result<QList<Location>> &locations) {
        m_loading = false;
        if (locations)
            fill(*locations);
    });
}

void LocationTree::fill(const QList<Location> &locations)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->clear();
    m_items.clear();
    auto *everywhere = new QStandardItem(icon(u"boxes"_s, IconTint::Muted), tr("Everywhere"));
    everywhere->setData(0, idRole);
    everywhere->setSizeHint({0, lineHeight});
    m_items.insert(0, everywhere);
    for (const Location &location : locations) {
        auto *item = new QStandardItem(icon(iconOf(location.type), IconTint::Muted), location.code);
        item->setData(QVariant::fromValue(location.id), idRole);
        item->setToolTip(location.name);
        item->setSizeHint({0, lineHeight});
        //: a location as it is read out: its code, its name
        item->setData(tr("%1, %2").arg(location.code, location.name), Qt::AccessibleTextRole);
        m_items.insert(location.id, item);
    }
    m_model->appendRow(everywhere);
    for (const Location &location : locations) {
        const auto parent = m_items.constFind(location.parentId);
        // One whose parent is not in the list stands at the top.
        if (location.parentId != 0 && parent != m_items.cend())
            (*parent)->appendRow(m_items.value(location.id));
        else
            m_model->appendRow(m_items.value(location.id));
    }
    expandToDepth(0);
    showChosen();
}

void LocationTree::setLocationId(RowId id)
{
    m_chosen = id;
    const QScopedValueRollback quiet(m_quiet, true);
    showChosen();
}

void LocationTree::showChosen()
{
    if (const QStandardItem *item = m_items.value(m_chosen))
        setCurrentIndex(item->index());
    else
        clearSelection();
}

} // namespace stowage
