// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace stowage {

// What a person may do. Everyone who works here may look at items, stock and movements.
enum class Right {
    SeeCosts, // costs and values, in lists, forms and files
    EditCatalog, // items, categories, locations, suppliers, fields
    Receive,
    Issue,
    Adjust, // write adjustments; above the limit they wait for approval
    ApproveAdjustments,
    Count,
    ApproveCounts,
    Transfer, // write transfers, ship what is released
    ReleaseTransfers, // the sender's approval
    ReceiveTransfers, // the receiver's approval
    Reserve,
    Order, // purchase requests
    Reverse, // take a posted document back
    Import,
    SeeAudit,
    ManageAlerts,
    ManagePeople,
    ManageCompany, // settings, limits, backup
};

constexpr int rightCount = static_cast<int>(Right::ManageCompany) + 1;

// "receive", "approve_adjustments": in files and in the API. Never translated.
QString rightCode(Right right);
std::optional<Right> rightFromCode(QStringView code);

class Rights {
public:
    Rights() = default;
    Rights(std::initializer_list<Right> rights)
    {
        for (const Right right : rights)
            add(right);
    }
    static Rights all();

    void add(Right right) { m_bits |= bit(right); }
    bool has(Right right) const { return (m_bits & bit(right)) != 0; }
    QList<Right> list() const;
    bool operator==(const Rights &) const = default;

    // Codes between spaces: "receive issue"; what this program does not know is left out.
    QString text() const;
    static Rights fromText(const QString &text);

private:
    static constexpr std::uint32_t bit(Right right) { return 1U << static_cast<unsigned>(right); }

    std::uint32_t m_bits = 0;
};

// Codes are those of the API's approval steps.
struct Role {
    QString code; // "warehouse_manager"
    QString name; // empty for a standard role: screens name it in the reader's language
    Rights rights;
    bool standard = false;
    bool operator==(const Role &) const = default;
};

// clerk, warehouse_manager, store_manager, auditor, administrator.
const QList<Role> &standardRoles();
const QString &administratorRole(); // its code

// A role that a person holds: everywhere, or at a location and in all that is inside it.
struct RoleHeld {
    QString role;
    RowId locationId = 0; // 0 is everywhere
    bool operator==(const RoleHeld &) const = default;
};

enum class SecretKind { None, Pin, Password };
QString secretKindName(SecretKind kind);
std::optional<SecretKind> secretKindFromName(QStringView name);

// A secret on its way in; it is never read back.
struct NewSecret {
    SecretKind kind = SecretKind::None; // None takes the old one away
    QString text;
    bool operator==(const NewSecret &) const = default;
};

struct User {
    RowId id = 0;
    QString uid;
    QString login; // short, what is typed; unique, letter case does not count
    QString name;
    QList<RoleHeld> roles;
    SecretKind secret = SecretKind::None; // who has none cannot sign in
    std::optional<NewSecret> newSecret; // when it is to change
    bool active = true;
    int version = 0;
    bool operator==(const User &) const = default;
};

// Who is at work, and what of it is allowed where.
class Actor {
public:
    // The one at a machine whose company knows no users yet: everything is allowed.
    static Actor ofMachine(const QString &name);

    Actor() = default;
    Actor(RowId userId, QString login, QString name)
        : m_userId(userId),
          m_login(std::move(login)),
          m_name(std::move(name))
    {
    }

    RowId userId() const { return m_userId; } // 0 without users
    const QString &login() const { return m_login; } // what documents are signed with
    const QString &name() const { return m_name; }

    void allowEverywhere(Rights rights, const QString &role = {});
    void allow(Rights rights, const QSet<RowId> &locations, const QString &role = {});
    void addRole(const RoleHeld &role) { m_roles << role; }
    const QList<RoleHeld> &roles() const { return m_roles; }

    // Somewhere at least; what is not bound to a place.
    bool may(Right right) const;
    bool may(Right right, RowId locationId) const;
    bool mayEverywhere(Right right) const;
    bool holds(const QString &role, RowId locationId) const;
    // The roles that let them do it there.
    QStringList rolesWith(Right right, RowId locationId) const;

private:
    RowId m_userId = 0;
    QString m_login;
    QString m_name;
    struct Allowed {
        QString role;
        Rights rights;
        std::optional<QSet<RowId>> locations; // everywhere without
        bool reaches(RowId locationId) const { return !locations || locations->contains(locationId); }
    };
    QList<Allowed> m_allowed;
    QList<RoleHeld> m_roles;
};

} // namespace stowage
