// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/json_members.h"
#include "views/items/item_tabs.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stowage {

OtherTab::OtherTab(QWidget *parent)
    : ItemTab(parent),
      m_about(new QLabel(this)),
      m_members(new QTableWidget(0, 2, this))
{
    m_about->setProperty("role", u"hint"_s);
    m_about->setWordWrap(true);
    m_members->setAccessibleName(tr("Other data"));
    m_members->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_members->horizontalHeader()->setStretchLastSection(true);
    m_members->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_members->verticalHeader()->hide();
    m_members->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_members->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_members->setShowGrid(false);
    m_members->setTabKeyNavigation(false);
    m_members->setColumnWidth(0, fontMetrics().averageCharWidth() * 30);
    body()->addWidget(m_about);
    body()->addWidget(m_members, 1);
    body()->addStretch();
}

void OtherTab::showItem(const Item &item)
{
    const QList<JsonMember> members = jsonMembers(item.extra);
    m_about->setText(members.isEmpty()
                         ? tr("An import or another system said nothing of this item that has no field here.")
                         : tr("This came with an import or from another system and has no field here. It is kept as it "
                              "is, and goes back with the item."));
    m_members->setVisible(!members.isEmpty());
    m_members->setRowCount(static_cast<int>(members.size()));
    for (int row = 0; row < m_members->rowCount(); ++row) {
        m_members->setItem(row, 0, new QTableWidgetItem(members.at(row).name));
        m_members->setItem(row, 1, new QTableWidgetItem(plainText(members.at(row).value)));
    }
}

} // namespace stowage
