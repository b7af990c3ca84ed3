// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/action_text.h"

#include "models/base/result.h"

#include <QAction>
#include <QCoreApplication>

#include <array>

namespace stowage {

namespace {

struct Group {
    const char *prefix;
    const char *text;
};

constexpr std::array groups{
    Group{"app", QT_TRANSLATE_NOOP("ActionGroup", "Window")},
    Group{"go", QT_TRANSLATE_NOOP("ActionGroup", "Go to")},
    Group{"items", QT_TRANSLATE_NOOP("ActionGroup", "Items")},
    Group{"list", QT_TRANSLATE_NOOP("ActionGroup", "Lists")},
    Group{"stock", QT_TRANSLATE_NOOP("ActionGroup", "Stock")},
    Group{"movements", QT_TRANSLATE_NOOP("ActionGroup", "Movements")},
    Group{"reservations", QT_TRANSLATE_NOOP("ActionGroup", "Reservations")},
    Group{"expiry", QT_TRANSLATE_NOOP("ActionGroup", "Expiry")},
    Group{"receive", QT_TRANSLATE_NOOP("ActionGroup", "Receive")},
    Group{"issue", QT_TRANSLATE_NOOP("ActionGroup", "Issue")},
    Group{"adjust", QT_TRANSLATE_NOOP("ActionGroup", "Adjust stock")},
    Group{"adjustments", QT_TRANSLATE_NOOP("ActionGroup", "Adjustments")},
    Group{"approvals", QT_TRANSLATE_NOOP("ActionGroup", "Approvals")},
    Group{"alerts", QT_TRANSLATE_NOOP("ActionGroup", "Alerts")},
    Group{"alert_rules", QT_TRANSLATE_NOOP("ActionGroup", "Alert rules")},
    Group{"line", QT_TRANSLATE_NOOP("ActionGroup", "Lines of a document")},
    Group{"form", QT_TRANSLATE_NOOP("ActionGroup", "Forms")},
    Group{"import", QT_TRANSLATE_NOOP("ActionGroup", "Import")},
    Group{"locations", QT_TRANSLATE_NOOP("ActionGroup", "Locations")},
    Group{"categories", QT_TRANSLATE_NOOP("ActionGroup", "Categories")},
    Group{"suppliers", QT_TRANSLATE_NOOP("ActionGroup", "Suppliers")},
    Group{"fields", QT_TRANSLATE_NOOP("ActionGroup", "Item fields")},
    Group{"people", QT_TRANSLATE_NOOP("ActionGroup", "People")},
    Group{"roles", QT_TRANSLATE_NOOP("ActionGroup", "Roles")},
    Group{"reasons", QT_TRANSLATE_NOOP("ActionGroup", "Reasons and limits")},
};

} // namespace

QString withoutAccessKey(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        // "&&" is an ampersand, "&X" an access key.
        if (text[at] == u'&' && at + 1 < text.size())
            ++at;
        plain += text[at];
    }
    return plain;
}

QString plainText(const QAction *action)
{
    return withoutAccessKey(action->text());
}

QString groupText(const QString &actionId)
{
    const QString prefix = actionId.section(u'.', 0, 0);
    for (const Group &group : groups) {
        if (prefix == QLatin1StringView(group.prefix))
            return QCoreApplication::translate("ActionGroup", group.text);
    }
    return {};
}

} // namespace stowage
