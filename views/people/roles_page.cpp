// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/roles_page.h"

#include "views/people/right_text.h"
#include "views/people/role_rows.h"
#include "views/settings/code_key.h"
#include "views/widgets/page_header.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace stowage {

namespace {

constexpr int nameLengthMax = 100;

RoleEntry entryOf(const Role &role)
{
    return {.id = keyOfCode(role.code), .role = role};
}

} // namespace

RolesPage::RolesPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : CatalogPage<RoleEntry>(tr("Roles"), {tr("Role"), tr("May do"), tr("Comes with")},
                             {actions::newRole, actions::editRole, &actions::deleteRole}, warehouse, navigator, prompts,
                             parent)
{
    header()->setSubtitle(tr("What each role may do. People hold them everywhere, or at one location."));
    buildForm();
    connect(&m_warehouse, &Warehouse::peopleChanged, this, [this] {
        if (m_pending == 0)
            reload();
    });
    reload();
}

void RolesPage::buildForm()
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(nameLengthMax);
    m_box = new QWidget(this);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (int at = 0; at < rightCount; ++at) {
        auto *box = new QCheckBox(rightText(static_cast<Right>(at)), m_box);
        m_rights[static_cast<std::size_t>(at)] = box;
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &RolesPage::formChanged);
    }
    form()->addField(tr("Na&me"), m_name, {}, 2);
    form()->addField(tr("May"), m_box, {}, 2);
    connect(m_name, &QLineEdit::textEdited, this, &RolesPage::formChanged);
}

Future<QList<RoleEntry>> RolesPage::load()
{
    return m_warehouse.roles().then([](const Result<QList<Role>> &roles) {
        return roles.map([](const QList<Role> &all) {
            QList<RoleEntry> entries;
            entries.reserve(all.size());
            for (const Role &role : all)
                entries << entryOf(role);
            return entries;
        });
    });
}

Future<RoleEntry> RolesPage::store(const RoleEntry &entry)
{
    return m_warehouse.saveRole(entry.role, entry.id == 0).then([](const Result<Role> &stored) {
        return stored.map(entryOf);
    });
}

Future<void> RolesPage::erase(RowId id)
{
    const auto entry = std::ranges::find(values(), id, &RoleEntry::id);
    return m_warehouse.removeRole(entry == values().end() ? QString() : entry->role.code);
}

// Most roles of a company's own are a clerk who may a little less, or more.
RoleEntry RolesPage::begun() const
{
    RoleEntry entry;
    entry.role.rights = standardRoles().constFirst().rights;
    return entry;
}

TreeNode RolesPage::nodeOf(const RoleEntry &entry) const
{
    const Role &role = entry.role;
    const auto count = static_cast<int>(role.rights.list().size());
    return {.id = entry.id,
            .cells = {roleName(role),
                      count == rightCount ? tr("Everything") : tr("%Ln of %1 things", nullptr, count).arg(rightCount),
                      role.standard ? tr("The program") : tr("Your company")},
            .icon = u"shield-check"_s,
            .movable = false,
            .canHold = false};
}

QString RolesPage::nameOf(const RoleEntry &entry) const
{
    return entry.id == 0 && entry.role.name.isEmpty() ? tr("New role") : roleName(entry.role);
}

void RolesPage::showValue(const RoleEntry &entry)
{
    m_name->setText(entry.role.standard ? roleName(entry.role) : entry.role.name);
    for (int at = 0; at < rightCount; ++at)
        m_rights[static_cast<std::size_t>(at)]->setChecked(entry.role.rights.has(static_cast<Right>(at)));
}

RoleEntry RolesPage::typed(const RoleEntry &base) const
{
    RoleEntry entry = base;
    if (!base.role.standard)
        entry.role.name = m_name->text().simplified();
    entry.role.rights = Rights();
    for (int at = 0; at < rightCount; ++at) {
        if (m_rights[static_cast<std::size_t>(at)]->isChecked())
            entry.role.rights.add(static_cast<Right>(at));
    }
    return entry;
}

bool RolesPage::check()
{
    form()->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("Type what the role is called, such as “Night shift”."));
    if (typed(original()).role.rights == Rights())
        form()->setError(m_box, tr("Choose at least one thing that the role may do."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

QWidget *RolesPage::fieldOf(const QString &errorKey) const
{
    return errorKey.startsWith("role."_L1) ? m_name : nullptr;
}

QWidget *RolesPage::firstField() const
{
    return m_name;
}

} // namespace stowage
