// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/item_object.h"
#include "models/operations/import/category_finder.h"
#include "models/operations/import/item_saver.h"

namespace stowage {

// Items as another program told of them. Only what it says changes; the stock it tells of is not taken over.
// Categories, units and custom fields are made where they are missing, suppliers and home bins where the request says
// so.
class ItemOrderImport {
public:
    explicit ItemOrderImport(ImportRun &run);
    Done take(const std::vector<ItemOrder> &orders);

private:
    Done makeCustomFields(const std::vector<ItemOrder> &orders);
    Done takeOrder(const ItemOrder &order);
    Done reject(const ItemOrder &order);
    // The row's own error: kept with the member at fault. One of the whole import leaves the function.
    Done blame(const ItemOrder &order, const QString &member, const Error &error);

    Result<ItemTarget> targetOf(const ItemOrder &order);
    Result<Item> itemOf(const ItemOrder &order, const ItemTarget &target);
    Done setParent(const ItemOrder &order, Item &item);
    Done setCategory(const ItemOrder &order, Item &item);
    Done setSupplier(const ItemOrder &order, Item &item);
    Done setHomes(const ItemOrder &order, Item &item);
    Done setHome(const ItemOrder &order, const QString &member, const ItemPlace &place, Item &item);
    Done takeHomesAway(const QString &locationId, Item &item);
    Result<RowId> siteOf(const QString &locationId);
    Result<RowId> binOf(const QString &bin, RowId siteId);
    Result<RowId> makeLocation(const Location &location);

    ImportRun &m_run;
    Catalog m_catalog;
    CategoryFinder m_categories;
    ItemSaver m_saver;
    QHash<QString, RowId> m_sites;
    QHash<std::pair<RowId, QString>, RowId> m_bins; // by their site
    QHash<QString, qint64> m_lines; // where each code stood first
    QList<Error> m_problems; // of the row at hand
};

} // namespace stowage
