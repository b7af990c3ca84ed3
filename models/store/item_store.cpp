// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/item_store.h"

#include "models/store/lookup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stowage {

namespace {

// What a save writes, in the order of valuesOf() and readItem().
#define STOWAGE_ITEM_COLUMNS                                                                                           \
    "code, code_key, name, name_key, description, type, category_id, unit, weight, length, width, height,"             \
    " dimension_unit, cost_price, selling_price, currency, tracked, minimum_stock, maximum_stock, reorder_point,"      \
    " reorder_quantity, auto_reorder, lot_tracking, supplier_id, supplier_item_code, lead_time_days, income_account,"  \
    " expense_account, asset_account, sales_tax_code, purchase_tax_code, taxable, parent_id, attributes,"              \
    " custom_fields, extra, active, updated_at"
#define STOWAGE_ITEM_PLACES                                                                                            \
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"

constexpr auto firstDay = "0001-01-01"_L1;

QString attributesText(const QList<VariantAttribute> &attributes)
{
    if (attributes.isEmpty())
        return u"[]"_s;
    QJsonArray array;
    for (const VariantAttribute &attribute : attributes)
        array << QJsonObject{{u"name"_s, attribute.name}, {u"value"_s, attribute.value}};
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<VariantAttribute> attributesOf(const QByteArray &text)
{
    QList<VariantAttribute> attributes;
    if (text == "[]")
        return attributes;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const auto &value : array)
        attributes << VariantAttribute{value[u"name"].toString(), value[u"value"].toString()};
    return attributes;
}

QByteArray utf8(const Query &row, int column)
{
    const auto bytes = row.bytes(column);
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

std::vector<SqlValue> valuesOf(const Item &item)
{
    return {toSql(item.code),
            toSql(searchFold(item.code)),
            toSql(item.name),
            toSql(searchFold(item.name)),
            toSql(item.description),
            toSql(item.type),
            idOrNull(item.categoryId),
            toSql(item.unit),
            toSql(item.weight),
            toSql(item.dimensions.length),
            toSql(item.dimensions.width),
            toSql(item.dimensions.height),
            toSql(item.dimensions.unit),
            toSql(item.costPrice),
            toSql(item.sellingPrice),
            toSql(item.currency),
            toSql(item.tracked),
            toSql(item.minimumStock),
            toSql(item.maximumStock),
            toSql(item.reorderPoint),
            toSql(item.reorderQuantity),
            toSql(item.autoReorder),
            toSql(item.lotTracking),
            idOrNull(item.supplierId),
            toSql(item.supplierItemCode),
            toSql(item.leadTimeDays),
            toSql(item.incomeAccountId),
            toSql(item.expenseAccountId),
            toSql(item.assetAccountId),
            toSql(item.salesTaxCode),
            toSql(item.purchaseTaxCode),
            toSql(item.taxable),
            idOrNull(item.parentId),
            toSql(attributesText(item.attributes)),
            toSql(QString::fromUtf8(item.customFields)),
            toSql(QString::fromUtf8(item.extra)),
            toSql(item.active),
            toSql(item.updatedAt)};
}

Item readItem(const Query &row)
{
    Item item;
    item.code = row.text(0);
    item.name = row.text(2);
    item.description = row.text(4);
    item.type = static_cast<ItemType>(row.int32(5));
    item.categoryId = row.isNull(6) ? 0 : row.int64(6);
    item.unit = row.text(7);
    item.weight = row.maybeQuantity(8);
    item.dimensions = {row.maybeQuantity(9), row.maybeQuantity(10), row.maybeQuantity(11), row.text(12)};
    item.costPrice = row.unitCost(13);
    item.sellingPrice = row.unitCost(14);
    item.currency = row.text(15);
    item.tracked = row.boolean(16);
    item.minimumStock = row.maybeQuantity(17);
    item.maximumStock = row.maybeQuantity(18);
    item.reorderPoint = row.maybeQuantity(19);
    item.reorderQuantity = row.maybeQuantity(20);
    item.autoReorder = row.boolean(21);
    item.lotTracking = static_cast<LotTracking>(row.int32(22));
    item.supplierId = row.isNull(23) ? 0 : row.int64(23);
    item.supplierItemCode = row.text(24);
    item.leadTimeDays = row.maybeInt(25);
    item.incomeAccountId = row.text(26);
    item.expenseAccountId = row.text(27);
    item.assetAccountId = row.text(28);
    item.salesTaxCode = row.text(29);
    item.purchaseTaxCode = row.text(30);
    item.taxable = row.boolean(31);
    item.parentId = row.isNull(32) ? 0 : row.int64(32);
    item.attributes = attributesOf(utf8(row, 33));
    item.customFields = utf8(row, 34);
    item.extra = utf8(row, 35);
    item.active = row.boolean(36);
    item.updatedAt = row.int64(37);
    item.id = row.int64(38);
    item.uid = row.text(39);
    item.version = row.int64(40);
    item.createdAt = row.int64(41);
    return item;
}

Error missing(RowId id)
{
    return {Error::Code::NotFound, u"item.missing"_s, {{u"id"_s, QString::number(id)}}};
}

Error changedMeanwhile(const Item &item)
{
    return {Error::Code::Conflict, u"item.changed_meanwhile"_s, {{u"code"_s, item.code}}};
}

} // namespace

Result<Item> ItemStore::byId(RowId id)
{
    Item item;
    {
        Query row =
            m_db.query("SELECT " STOWAGE_ITEM_COLUMNS ", id, uid, version, created_at FROM item WHERE id = ?", id);
        if (!row.next()) {
            STOWAGE_TRY(row.done());
            return fail(missing(id));
        }
        item = readItem(row);
    }
    STOWAGE_TRY(readBarcodes(item));
    STOWAGE_TRY(readPrices(item));
    STOWAGE_TRY(readImages(item));
    STOWAGE_TRY(readHomes(item));
    return item;
}

Result<bool> ItemStore::exists(RowId id)
{
    return firstId(m_db.query("SELECT id FROM item WHERE id = ?", id)).map([](const auto &found) {
        return found.has_value();
    });
}

Result<std::optional<RowId>> ItemStore::idByCode(const QString &code)
{
    return firstId(m_db.query("SELECT id FROM item WHERE code = ?", code));
}

Result<std::optional<RowId>> ItemStore::idByUid(const QString &uid)
{
    return firstId(m_db.query("SELECT id FROM item WHERE uid = ?", uid));
}

Result<std::optional<RowId>> ItemStore::idByBarcode(const QString &barcode)
{
    return firstId(m_db.query("SELECT item_id FROM item_barcode WHERE code = ?", barcode));
}

Result<std::optional<RowId>> ItemStore::resolve(const QString &text)
{
    for (const auto find : {&ItemStore::idByCode, &ItemStore::idByUid}) {
        STOWAGE_LET(id, (this->*find)(text));
        if (id)
            return id;
    }
    return onlyId(m_db.query("SELECT id FROM item WHERE code_key = ? LIMIT 2", searchFold(text)));
}

Result<Item> ItemStore::save(Item item, Instant now, QDate today)
{
    return item.id == 0 ? insert(std::move(item), now) : update(std::move(item), now, today);
}

Result<Item> ItemStore::insert(Item item, Instant now)
{
    STOWAGE_TRY(checkBarcodesFree(item));
    item.version = 1;
    if (item.updatedAt == 0)
        item.updatedAt = now;
    if (item.createdAt == 0)
        item.createdAt = now;
    std::vector<SqlValue> values = valuesOf(item);
    values.push_back(toSql(item.uid));
    values.push_back(toSql(item.version));
    values.push_back(toSql(item.createdAt));
    STOWAGE_LET(id, insertedId(m_db.queryWith("INSERT INTO item (" STOWAGE_ITEM_COLUMNS ", uid, version, created_at)"
                                              " VALUES (" STOWAGE_ITEM_PLACES ", ?, ?, ?)"
                                              " ON CONFLICT DO NOTHING RETURNING id",
                                              values)));
    if (id == 0) {
        STOWAGE_TRY(checkCodeFree(item));
        return fail(Error::Code::Conflict, u"item.uid.taken"_s, {{u"uid"_s, item.uid}});
    }
    item.id = id;
    STOWAGE_TRY(writeBarcodes(item));
    STOWAGE_TRY(writePrices(item));
    STOWAGE_TRY(writeImages(item));
    STOWAGE_TRY(writeHomes(item));
    STOWAGE_TRY(writeCost(item, firstDay));
    STOWAGE_TRY(m_search.add(item.id, itemSearchText(item)));
    return item;
}

Result<Item> ItemStore::update(Item item, Instant now, QDate today)
{
    STOWAGE_LET(known, byId(item.id));
    if (item.version != known.version)
        return fail(changedMeanwhile(item));
    item.uid = known.uid;
    item.createdAt = known.createdAt;
    item.updatedAt = known.updatedAt;
    if (item == known)
        return item;

    if (item.code != known.code)
        STOWAGE_TRY(checkCodeFree(item));
    if (item.barcodes != known.barcodes)
        STOWAGE_TRY(checkBarcodesFree(item));
    item.updatedAt = now;
    std::vector<SqlValue> values = valuesOf(item);
    values.push_back(toSql(item.id));
    values.push_back(toSql(item.version));
    Query write = m_db.queryWith("UPDATE item SET (" STOWAGE_ITEM_COLUMNS ", version) = (" STOWAGE_ITEM_PLACES
                                 ", version + 1) WHERE id = ? AND version = ? RETURNING version",
                                 values);
    item.version = 0;
    while (write.next())
        item.version = write.int64(0);
    STOWAGE_TRY(write.done());
    if (item.version == 0)
        return fail(changedMeanwhile(item));

    if (item.barcodes != known.barcodes) {
        STOWAGE_TRY(m_db.run("DELETE FROM item_barcode WHERE item_id = ?", item.id));
        STOWAGE_TRY(writeBarcodes(item));
    }
    if (item.priceGroups != known.priceGroups) {
        STOWAGE_TRY(m_db.run("DELETE FROM item_price WHERE item_id = ?", item.id));
        STOWAGE_TRY(writePrices(item));
    }
    if (item.images != known.images) {
        STOWAGE_TRY(m_db.run("DELETE FROM item_image WHERE item_id = ?", item.id));
        STOWAGE_TRY(writeImages(item));
    }
    if (item.homeIds != known.homeIds) {
        STOWAGE_TRY(m_db.run("DELETE FROM item_home WHERE item_id = ?", item.id));
        STOWAGE_TRY(writeHomes(item));
    }
    if (item.costPrice != known.costPrice)
        STOWAGE_TRY(writeCost(item, today.toString(Qt::ISODate)));
    STOWAGE_TRY(m_search.replace(item.id, itemSearchText(known), itemSearchText(item)));
    return item;
}

Done ItemStore::remove(RowId id)
{
    STOWAGE_LET(item, byId(id));
    STOWAGE_LET(moved, hasMoved(id));
    STOWAGE_LET(parent, hasVariants(id));
    if (moved || parent)
        return fail(Error::Code::Conflict, u"item.in_use"_s, {{u"code"_s, item.code}});
    STOWAGE_TRY(m_search.remove(id, itemSearchText(item)));
    for (const char *part : {"DELETE FROM stock_level WHERE item_id = ?", "DELETE FROM lot_level WHERE item_id = ?",
                             "DELETE FROM lot WHERE item_id = ?", "DELETE FROM item_home WHERE item_id = ?",
                             "DELETE FROM item_barcode WHERE item_id = ?", "DELETE FROM item_price WHERE item_id = ?",
                             "DELETE FROM item_cost WHERE item_id = ?", "DELETE FROM item_image WHERE item_id = ?",
                             "DELETE FROM item WHERE id = ?"})
        STOWAGE_TRY(m_db.run(part, id));
    return {};
}

Result<bool> ItemStore::hasMoved(RowId id)
{
    return firstId(m_db.query("SELECT seq FROM movement WHERE item_id = ? LIMIT 1", id)).map([](const auto &found) {
        return found.has_value();
    });
}

Result<bool> ItemStore::hasStock(RowId id)
{
    return firstId(m_db.query("SELECT item_id FROM stock_level WHERE item_id = ? AND on_hand <> 0 LIMIT 1", id))
        .map([](const auto &found) { return found.has_value(); });
}

Result<bool> ItemStore::hasVariants(RowId id)
{
    return firstId(m_db.query("SELECT id FROM item WHERE parent_id = ? LIMIT 1", id)).map([](const auto &found) {
        return found.has_value();
    });
}

Result<std::unordered_map<RowId, RowId>> ItemStore::parents()
{
    std::unordered_map<RowId, RowId> parents;
    Query row = m_db.query("SELECT id, parent_id FROM item WHERE parent_id IS NOT NULL");
    while (row.next())
        parents[row.int64(0)] = row.int64(1);
    STOWAGE_TRY(row.done());
    return parents;
}

Result<QList<DatedCost>> ItemStore::costHistory(RowId id)
{
    QList<DatedCost> history;
    Query row = m_db.query("SELECT valid_from, cost FROM item_cost WHERE item_id = ? ORDER BY valid_from", id);
    while (row.next())
        history << DatedCost{QDate::fromString(row.text(0), Qt::ISODate), row.unitCost(1)};
    STOWAGE_TRY(row.done());
    return history;
}

Done ItemStore::readBarcodes(Item &item)
{
    Query row = m_db.query("SELECT code, pack_factor FROM item_barcode WHERE item_id = ? ORDER BY position", item.id);
    while (row.next())
        item.barcodes << ItemBarcode{row.text(0), row.quantity(1)};
    return row.done();
}

Done ItemStore::readPrices(Item &item)
{
    Query row = m_db.query("SELECT group_id, price FROM item_price WHERE item_id = ? ORDER BY position", item.id);
    while (row.next())
        item.priceGroups << PriceGroupPrice{row.text(0), row.unitCost(1)};
    return row.done();
}

Done ItemStore::readImages(Item &item)
{
    Query row =
        m_db.query("SELECT uid, hash, url, is_primary FROM item_image WHERE item_id = ? ORDER BY position", item.id);
    while (row.next()) {
        item.images << ItemImage{row.text(0), row.isNull(1) ? QByteArray() : row.blob(1), row.text(2), row.boolean(3)};
    }
    return row.done();
}

Done ItemStore::readHomes(Item &item)
{
    Query row = m_db.query("SELECT location_id FROM item_home WHERE item_id = ? ORDER BY position", item.id);
    while (row.next())
        item.homeIds << row.int64(0);
    return row.done();
}

Done ItemStore::writeBarcodes(const Item &item)
{
    int position = 0;
    for (const ItemBarcode &barcode : item.barcodes) {
        STOWAGE_TRY(m_db.run("INSERT INTO item_barcode (code, item_id, pack_factor, position) VALUES (?, ?, ?, ?)",
                             barcode.code, item.id, barcode.packFactor, position++));
    }
    return {};
}

Done ItemStore::writePrices(const Item &item)
{
    int position = 0;
    for (const PriceGroupPrice &group : item.priceGroups) {
        STOWAGE_TRY(m_db.run("INSERT INTO item_price (item_id, group_id, price, position) VALUES (?, ?, ?, ?)", item.id,
                             group.groupId, group.price, position++));
    }
    return {};
}

Done ItemStore::writeImages(const Item &item)
{
    int position = 0;
    for (const ItemImage &image : item.images) {
        STOWAGE_TRY(m_db.run("INSERT INTO item_image (item_id, position, uid, hash, url, is_primary)"
                             " VALUES (?, ?, ?, ?, ?, ?)",
                             item.id, position++, image.uid, image.hash.isEmpty() ? SqlValue() : SqlValue(image.hash),
                             image.url, image.primary));
    }
    return {};
}

Done ItemStore::writeHomes(const Item &item)
{
    int position = 0;
    for (const RowId location : item.homeIds) {
        STOWAGE_TRY(m_db.run("INSERT INTO item_home (item_id, location_id, position) VALUES (?, ?, ?)", item.id,
                             location, position++));
    }
    return {};
}

Done ItemStore::writeCost(const Item &item, const QString &day)
{
    STOWAGE_TRY(m_db.run("INSERT INTO item_cost (item_id, valid_from, cost) VALUES (?, ?, ?)"
                         " ON CONFLICT (item_id, valid_from) DO UPDATE SET cost = excluded.cost",
                         item.id, day, item.costPrice));
    return {};
}

Done ItemStore::checkCodeFree(const Item &item)
{
    STOWAGE_LET(owner, idByCode(item.code));
    if (owner && *owner != item.id)
        return fail(Error::Code::Conflict, u"item.code.taken"_s, {{u"code"_s, item.code}});
    return {};
}

Done ItemStore::checkBarcodesFree(const Item &item)
{
    for (const ItemBarcode &barcode : item.barcodes) {
        Query row = m_db.query("SELECT i.id, i.code FROM item_barcode b JOIN item i ON i.id = b.item_id"
                               " WHERE b.code = ?",
                               barcode.code);
        if (row.next() && row.int64(0) != item.id) {
            return fail(Error::Code::Conflict, u"item.barcode.taken"_s,
                        {{u"code"_s, barcode.code}, {u"item"_s, row.text(1)}});
        }
        STOWAGE_TRY(row.done());
    }
    return {};
}

} // namespace stowage
