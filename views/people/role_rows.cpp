// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/role_rows.h"

#include "views/widgets/line_list.h"
#include "views/widgets/location_picker.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace stowage {

QString roleName(const Role &role)
{
    if (!role.standard)
        return role.name;
    if (role.code == "clerk"_L1)
        return RoleRows::tr("Clerk");
    if (role.code == "warehouse_manager"_L1)
        return RoleRows::tr("Warehouse manager");
    if (role.code == "store_manager"_L1)
        return RoleRows::tr("Store manager");
    if (role.code == "auditor"_L1)
        return RoleRows::tr("Auditor");
    return RoleRows::tr("Administrator");
}

RoleRows::RoleRows(Warehouse &warehouse, QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_known(standardRoles()),
      m_list(new LineList(tr("A&dd a role"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &LineList::addAsked, this, [this] {
        addRow({m_known.constFirst().code});
        Q_EMIT edited();
    });
    connect(m_list, &LineList::lineRemoved, this, [this](int at) {
        m_rows.removeAt(at);
        Q_EMIT edited();
    });
}

QPushButton *RoleRows::addButton() const
{
    return m_list->addButton();
}

void RoleRows::setKnown(const QList<Role> &roles)
{
    const QList<RoleHeld> kept = held();
    m_known = roles;
    setHeld(kept);
}

void RoleRows::fill(QComboBox *box) const
{
    for (const Role &role : m_known)
        box->addItem(roleName(role), role.code);
}

void RoleRows::addRow(const RoleHeld &held)
{
    Row row;
    row.line = m_list->addLine();
    row.role = new QComboBox(row.line);
    fill(row.role);
    row.role->setCurrentIndex(std::max(0, row.role->findData(held.role)));
    row.place = new LocationPicker(m_warehouse, row.line);
    row.place->setPlaceholderText(tr("Everywhere"));
    row.place->setLocationId(held.locationId);
    row.line->addField(row.role);
    row.line->addField(row.place);
    m_rows << row;
    nameRows();
    connect(row.role, &QComboBox::activated, this, [this] {
        nameRows();
        Q_EMIT edited();
    });
    connect(row.place, &LocationPicker::choiceChanged, this, &RoleRows::edited);
}

void RoleRows::nameRows()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString which = row.role->currentText();
        row.role->setAccessibleName(tr("Role"));
        //: %1 is a role
        row.place->setAccessibleName(tr("Where %1 holds").arg(which));
        row.line->setRemoveText(tr("Take %1 away").arg(which));
    }
}

void RoleRows::setHeld(const QList<RoleHeld> &held)
{
    m_list->cutTo(0);
    m_rows.clear();
    for (const RoleHeld &each : held)
        addRow(each);
}

QList<RoleHeld> RoleRows::held() const
{
    QList<RoleHeld> held;
    for (const Row &row : m_rows)
        held << RoleHeld{row.role->currentData().toString(), row.place->locationId()};
    return held;
}

bool RoleRows::hasWrongPlace() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return !row.place->isRight(); });
}

} // namespace stowage
