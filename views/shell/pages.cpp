// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pages.h"

#include "models/base/result.h"
#include "views/shell/action_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stowage {

std::span<const PageInfo> allPages()
{
    static constexpr std::array pages{
        PageInfo{PageId::Home, "home", &actions::goHome},
        PageInfo{PageId::Items, "items", &actions::goItems},
        PageInfo{PageId::Stock, "stock", &actions::goStock},
        PageInfo{PageId::Movements, "movements", &actions::goMovements},
        PageInfo{PageId::Reservations, "reservations", &actions::goReservations},
        PageInfo{PageId::Expiry, "expiry", &actions::goExpiry},
        PageInfo{PageId::Receive, "receive", &actions::goReceive},
        PageInfo{PageId::Issue, "issue", &actions::goIssue},
        PageInfo{PageId::Adjust, "adjust", &actions::goAdjust},
        PageInfo{PageId::Adjustments, "adjustments", &actions::goAdjustments},
        PageInfo{PageId::Approvals, "approvals", &actions::goApprovals},
        PageInfo{PageId::Alerts, "alerts", &actions::goAlerts},
        PageInfo{PageId::AlertRules, "alert-rules", &actions::goAlertRules},
        PageInfo{PageId::Import, "import", &actions::goImport},
        PageInfo{PageId::Locations, "locations", &actions::goLocations},
        PageInfo{PageId::Categories, "categories", &actions::goCategories},
        PageInfo{PageId::Suppliers, "suppliers", &actions::goSuppliers},
        PageInfo{PageId::Fields, "fields", &actions::goFields},
        PageInfo{PageId::People, "people", &actions::goPeople},
        PageInfo{PageId::Roles, "roles", &actions::goRoles},
        PageInfo{PageId::Reasons, "reasons", &actions::goReasons},
        PageInfo{PageId::Settings, "settings", &actions::goSettings},
    };
    return pages;
}

const PageInfo &infoOf(PageId page)
{
    const auto pages = allPages();
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const PageInfo &info) { return info.id == page; });
    Q_ASSERT(found != pages.end());
    return *found;
}

std::optional<PageId> pageFromName(QStringView name)
{
    for (const PageInfo &info : allPages()) {
        if (name == QLatin1StringView(info.name))
            return info.id;
    }
    return std::nullopt;
}

QString titleOf(PageId page)
{
    return withoutAccessKey(QCoreApplication::translate("Action", infoOf(page).go->text));
}

} // namespace stowage
