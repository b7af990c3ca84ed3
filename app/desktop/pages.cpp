// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages.h"

#include "models/api/item_json.h"
#include "views/adjust/adjustments_page.h"
#include "views/adjust/approvals_page.h"
#include "views/adjust/reasons_page.h"
#include "views/alerts/alert_rules_page.h"
#include "views/alerts/alerts_page.h"
#include "views/expiry/expiry_page.h"
#include "views/home/home_page.h"
#include "views/import/import_page.h"
#include "views/items/items_page.h"
#include "views/movements/movements_page.h"
#include "views/people/people_page.h"
#include "views/people/roles_page.h"
#include "views/receive/entry_page.h"
#include "views/reserve/reservations_page.h"
#include "views/settings/categories_page.h"
#include "views/settings/custom_fields_page.h"
#include "views/settings/locations_page.h"
#include "views/settings/suppliers_page.h"
#include "views/shell/preferences_page.h"
#include "views/stock/stock_page.h"

namespace stowage {

MainWindow::PageFactory pageFactory(Warehouse &warehouse, Settings &settings, Theme &theme)
{
    return [&](PageId page, Navigator &navigator, Prompts &prompts) -> Page * {
        switch (page) {
        case PageId::Home:
            return new HomePage(warehouse, navigator, prompts);
        case PageId::Items:
            return new ItemsPage(warehouse, navigator, prompts, settings);
        case PageId::Stock:
            return new StockPage(warehouse, navigator, prompts, settings);
        case PageId::Movements:
            return new MovementsPage(warehouse, navigator, prompts, settings);
        case PageId::Reservations:
            return new ReservationsPage(warehouse, navigator, prompts, settings);
        case PageId::Expiry:
            return new ExpiryPage(warehouse, navigator, prompts, settings);
        case PageId::Receive:
            return new ReceivePage(warehouse, navigator, prompts);
        case PageId::Issue:
            return new IssuePage(warehouse, navigator, prompts);
        case PageId::Adjust:
            return new AdjustPage(warehouse, navigator, prompts);
        case PageId::Import:
            return new ImportPage(warehouse, navigator, prompts, itemJson());
        case PageId::Locations:
            return new LocationsPage(warehouse, navigator, prompts);
        case PageId::Categories:
            return new CategoriesPage(warehouse, navigator, prompts);
        case PageId::Suppliers:
            return new SuppliersPage(warehouse, navigator, prompts);
        case PageId::Fields:
            return new CustomFieldsPage(warehouse, navigator, prompts);
        case PageId::People:
            return new PeoplePage(warehouse, navigator, prompts);
        case PageId::Roles:
            return new RolesPage(warehouse, navigator, prompts);
        case PageId::Reasons:
            return new ReasonsPage(warehouse, navigator, prompts);
        case PageId::Settings:
            return new PreferencesPage(warehouse, settings, theme);
        case PageId::Adjustments:
            return new AdjustmentsPage(warehouse, navigator, prompts, settings);
        case PageId::Approvals:
            return new ApprovalsPage(warehouse, navigator, prompts, settings);
        case PageId::Alerts:
            return new AlertsPage(warehouse, navigator, prompts, settings);
        case PageId::AlertRules:
            return new AlertRulesPage(warehouse, navigator, prompts);
        }
        Q_UNREACHABLE();
    };
}

} // namespace stowage
