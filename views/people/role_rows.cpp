// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/role_rows.h"

#include "views/widgets/icons.h"
#include "views/widgets/location_picker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
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
      m_lines(new QWidget(this)),
      m_add(new QPushButton(tr("A&dd a role"), this))
{
    m_add->setIcon(icon(u"plus"_s));
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({m_known.constFirst().code});
        m_rows.constLast().role->setFocus();
        Q_EMIT edited();
    });
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
    row.box = new QWidget(m_lines);
    row.role = new QComboBox(row.box);
    fill(row.role);
    row.role->setCurrentIndex(std::max(0, row.role->findData(held.role)));
    row.place = new LocationPicker(m_warehouse, row.box);
    row.place->setPlaceholderText(tr("Everywhere"));
    row.place->setLocationId(held.locationId);
    row.remove = new QToolButton(row.box);
    row.remove->setIcon(icon(u"trash-2"_s, IconTint::Muted));
    row.remove->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(row.role, 1);
    line->addWidget(row.place, 1);
    line->addWidget(row.remove);
    m_lines->layout()->addWidget(row.box);
    m_rows << row;
    nameRows();
    connect(row.role, &QComboBox::activated, this, [this] {
        nameRows();
        Q_EMIT edited();
    });
    connect(row.place, &LocationPicker::choiceChanged, this, &RoleRows::edited);
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
}

void RoleRows::nameRows()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString which = row.role->currentText();
        row.role->setAccessibleName(tr("Role"));
        //: %1 is a role
        row.place->setAccessibleName(tr("Where %1 holds").arg(which));
        row.remove->setAccessibleName(tr("Take %1 away").arg(which));
        row.remove->setToolTip(tr("Take %1 away").arg(which));
    }
}

void RoleRows::removeRow(QWidget *box)
{
    const auto found = std::ranges::find(m_rows, box, &Row::box);
    m_rows.erase(found);
    box->hide();
    box->deleteLater(); // its own button asked for it
    m_add->setFocus();
    Q_EMIT edited();
}

void RoleRows::setHeld(const QList<RoleHeld> &held)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.box->hide();
        row.box->deleteLater();
    }
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
