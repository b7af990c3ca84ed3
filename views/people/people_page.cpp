// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/people_page.h"

#include "views/people/role_rows.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace stowage {

namespace {

constexpr int nameLengthMax = 100;
constexpr int loginLengthMax = 40;
constexpr int secretLengthMax = 128;

} // namespace

PeoplePage::PeoplePage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : CatalogPage<User>(tr("People"), {tr("Name"), tr("Signs in as"), tr("Roles")},
                        {actions::newUser, actions::editUser, nullptr}, warehouse, navigator, prompts, parent),
      m_known(standardRoles())
{
    header()->setSubtitle(tr("Who works with the company, and what each may do."));
    masterDetail()->emptyState()->setTexts(
        tr("Everyone at this machine may do everything"),
        tr("Add yourself first, as administrator. From then on whoever works here signs in."));
    buildForm();
    connect(&m_warehouse, &Warehouse::peopleChanged, this, [this] {
        if (m_pending == 0)
            reload();
    });
    connect(&m_warehouse, &Warehouse::catalogChanged, this, &PeoplePage::loadRoles);
    loadRoles();
    reload();
}

void PeoplePage::buildForm()
{
    const auto line = [this](int lengthMax) {
        auto *edit = new QLineEdit(this);
        edit->setMaxLength(lengthMax);
        connect(edit, &QLineEdit::textEdited, this, &PeoplePage::formChanged);
        return edit;
    };
    m_name = line(nameLengthMax);
    m_login = line(loginLengthMax);
    m_secret = line(secretLengthMax);
    m_secret->setEchoMode(QLineEdit::Password);
    m_roles = new RoleRows(m_warehouse, this);
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("PIN"), static_cast<int>(SecretKind::Pin));
    m_kind->addItem(tr("Password"), static_cast<int>(SecretKind::Password));
    m_kind->addItem(tr("None: cannot sign in"), static_cast<int>(SecretKind::None));
    m_active = new QCheckBox(tr("&Works here"), this);
    form()->addField(tr("Na&me"), m_name, {}, 2);
    form()->addField(tr("Signs in &as"), m_login, tr("Short; it stands on every document they post"), 2);
    form()->addField(tr("Signs in &with"), m_kind);
    form()->addField(tr("New PIN or passwor&d"), m_secret);
    form()->addField(tr("Roles"), m_roles, {}, 2);
    form()->addWide(m_active);
    connect(m_kind, &QComboBox::activated, this, &PeoplePage::kindChanged);
    connect(m_roles, &RoleRows::edited, this, &PeoplePage::formChanged);
    connect(m_active, &QCheckBox::clicked, this, &PeoplePage::formChanged);
}

void PeoplePage::loadRoles()
{
    ++m_pending;
    onResult(this, m_warehouse.roles(), [this](const Result<QList<Role>> &roles) {
        --m_pending;
        if (!roles)
            return m_prompts.showError(this, roles.error());
        m_known = *roles;
        m_roles->setKnown(m_known);
    });
    ++m_pending;
    onResult(this, m_warehouse.locations(), [this](const Result<QList<Location>> &places) {
        --m_pending;
        if (!places)
            return m_prompts.showError(this, places.error());
        m_places = *places;
        reload(); // the list names them
    });
}

void PeoplePage::kindChanged()
{
    const bool hasSecret = m_kind->currentData().toInt() != static_cast<int>(SecretKind::None);
    m_secret->setEnabled(hasSecret);
    if (!hasSecret)
        m_secret->clear();
    formChanged();
}

// The first lets all others in.
User PeoplePage::begun() const
{
    User user;
    user.roles = {{values().isEmpty() ? administratorRole() : u"clerk"_s}};
    user.secret = SecretKind::Pin;
    return user;
}

QString PeoplePage::rolesText(const User &user) const
{
    QStringList texts;
    for (const RoleHeld &held : user.roles) {
        const auto role = std::ranges::find(m_known, held.role, &Role::code);
        const auto place = std::ranges::find(m_places, held.locationId, &Location::id);
        const QString name = role == m_known.end() ? held.role : roleName(*role);
        //: %1 is a role, %2 a location's code
        texts << (place == m_places.end() ? name : tr("%1 at %2").arg(name, place->code));
    }
    return texts.join(u", "_s);
}

TreeNode PeoplePage::nodeOf(const User &user) const
{
    return {
        .id = user.id,
        .cells = {user.active ? user.name : tr("%1 (works here no more)").arg(user.name), user.login, rolesText(user)},
        .icon = u"user"_s,
        .hint = user.secret == SecretKind::None ? tr("Has no PIN and no password yet, so cannot sign in") : QString(),
        .muted = !user.active,
        .movable = false,
        .canHold = false};
}

QString PeoplePage::nameOf(const User &user) const
{
    return user.id == 0 && user.name.isEmpty() ? tr("New person") : user.name;
}

void PeoplePage::showValue(const User &user)
{
    m_name->setText(user.name);
    m_login->setText(user.login);
    m_roles->setHeld(user.roles);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(user.secret)));
    m_secret->clear();
    m_secret->setEnabled(user.secret != SecretKind::None);
    m_secret->setPlaceholderText(user.id == 0 || user.secret == SecretKind::None ? QString() : tr("Stays as it is"));
    m_active->setChecked(user.active);
}

User PeoplePage::typed(const User &base) const
{
    User user = base;
    user.name = m_name->text().simplified();
    user.login = m_login->text().trimmed();
    user.roles = m_roles->held();
    user.active = m_active->isChecked();
    user.newSecret.reset();
    const auto kind = static_cast<SecretKind>(m_kind->currentData().toInt());
    if (!m_secret->text().isEmpty() || (kind == SecretKind::None && base.secret != SecretKind::None))
        user.newSecret = NewSecret{kind, m_secret->text()};
    return user;
}

bool PeoplePage::check()
{
    form()->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("Type the person's name."));
    if (m_login->text().trimmed().isEmpty())
        form()->setError(m_login, tr("Type a short name to sign in with."));
    if (m_roles->count() == 0)
        form()->setError(m_roles, tr("Add at least one role."));
    else if (m_roles->hasWrongPlace())
        form()->setError(m_roles, tr("Choose a location of the list, or leave the field empty for everywhere."));
    const auto kind = static_cast<SecretKind>(m_kind->currentData().toInt());
    const bool isNew = kind != SecretKind::None && (original().id == 0 || original().secret != kind);
    if (isNew && m_secret->text().isEmpty())
        form()->setError(m_secret, kind == SecretKind::Pin ? tr("Type a PIN of 4 to 12 digits.")
                                                           : tr("Type a password of at least 8 characters."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

QWidget *PeoplePage::fieldOf(const QString &errorKey) const
{
    if (errorKey.startsWith("user.login"_L1))
        return m_login;
    if (errorKey.startsWith("user.name"_L1))
        return m_name;
    if (errorKey.startsWith("secret."_L1))
        return m_secret;
    if (errorKey.startsWith("user.role"_L1) || errorKey.startsWith("user.location"_L1)
        || errorKey.endsWith("_administrator"_L1))
        return m_roles;
    return nullptr;
}

QWidget *PeoplePage::firstField() const
{
    return m_name;
}

} // namespace stowage
