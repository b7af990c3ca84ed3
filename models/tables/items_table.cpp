// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/items_table.h"

namespace stowage {

class ItemsTable::Source final : public PagedSource<ItemRow> {
public:
    explicit Source(Warehouse &warehouse) : m_warehouse(warehouse) { }

    ItemFilter filter;

    void setSort(int sortKey, bool descending) override
    {
        m_sort = static_cast<ItemSort>(sortKey);
        m_descending = descending;
    }
    Future<PageIndex> index() override { return m_warehouse.itemIndex(filter, m_sort, m_descending); }
    Future<QList<ItemRow>> page(const std::optional<PageAnchor> &from) override
    {
        return m_warehouse.itemPage(filter, m_sort, m_descending, from);
    }

private:
    Warehouse &m_warehouse;
    ItemSort m_sort = ItemSort::Code;
    bool m_descending = false;
};

QList<Column<ItemRow>> itemColumns()
{
    const auto by = [](ItemSort sort) {
        return static_cast<int>(sort);
    };
    return {
        {{.id = "image", .title = QT_TRANSLATE_NOOP("Table", "Image"), .kind = CellKind::Image, .frozen = true},
         [](const ItemRow &row) {
             return row.imageHash.isEmpty() ? QVariant() : QVariant(row.imageHash);
         }},
        {{.id = "code",
          .title = QT_TRANSLATE_NOOP("Table", "Code"),
          .kind = CellKind::Code,
          .sortKey = by(ItemSort::Code),
          .frozen = true},
         [](const ItemRow &row) {
             return QVariant(row.code);
         }},
        {{.id = "name", .title = QT_TRANSLATE_NOOP("Table", "Name"), .sortKey = by(ItemSort::Name)},
         [](const ItemRow &row) {
             return QVariant(row.name);
         }},
        {{.id = "category", .title = QT_TRANSLATE_NOOP("Table", "Category"), .letters = 18},
         [](const ItemRow &row) {
             return QVariant(row.category);
         }},
        {{.id = "barcode",
          .title = QT_TRANSLATE_NOOP("Table", "Barcode"),
          .kind = CellKind::Code,
          .shownAtFirst = false},
         [](const ItemRow &row) {
             return QVariant(row.barcode);
         }},
        {{.id = "on_hand",
          .title = QT_TRANSLATE_NOOP("Table", "On hand"),
          .kind = CellKind::Number,
          .sortKey = by(ItemSort::Stock),
          .summed = true},
         [](const ItemRow &row) {
             return row.tracked ? QVariant::fromValue(row.onHand) : QVariant();
         }},
        {{.id = "reserved",
          .title = QT_TRANSLATE_NOOP("Table", "Reserved"),
          .kind = CellKind::Number,
          .shownAtFirst = false,
          .summed = true},
         [](const ItemRow &row) {
             return row.tracked ? QVariant::fromValue(row.reserved) : QVariant();
         }},
        {{.id = "available",
          .title = QT_TRANSLATE_NOOP("Table", "Available"),
          .kind = CellKind::Number,
          .shownAtFirst = false,
          .summed = true},
         [](const ItemRow &row) {
             return row.tracked ? QVariant::fromValue(row.onHand - row.reserved) : QVariant();
         }},
        {{.id = "unit", .title = QT_TRANSLATE_NOOP("Table", "Unit"), .kind = CellKind::Code, .letters = 5},
         [](const ItemRow &row) {
             return QVariant(row.unit);
         }},
        {{.id = "state", .title = QT_TRANSLATE_NOOP("Table", "Level"), .kind = CellKind::State},
         [](const ItemRow &row) {
             return cellOf(stateOf(row));
         }},
        {{.id = "minimum",
          .title = QT_TRANSLATE_NOOP("Table", "Minimum"),
          .kind = CellKind::Number,
          .shownAtFirst = false},
         [](const ItemRow &row) {
             return cellOf(row.minimumStock);
         }},
        {{.id = "cost_price",
          .title = QT_TRANSLATE_NOOP("Table", "Cost price"),
          .kind = CellKind::Cost,
          .sortKey = by(ItemSort::CostPrice),
          .cost = true},
         [](const ItemRow &row) {
             return QVariant::fromValue(row.costPrice);
         }},
        {{.id = "selling_price",
          .title = QT_TRANSLATE_NOOP("Table", "Selling price"),
          .kind = CellKind::Cost,
          .sortKey = by(ItemSort::SellingPrice)},
         [](const ItemRow &row) {
             return QVariant::fromValue(row.sellingPrice);
         }},
        {{.id = "type", .title = QT_TRANSLATE_NOOP("Table", "Type"), .kind = CellKind::Type, .shownAtFirst = false},
         [](const ItemRow &row) {
             return QVariant::fromValue(row.type);
         }},
        {{.id = "variants",
          .title = QT_TRANSLATE_NOOP("Table", "Variants"),
          .kind = CellKind::Count,
          .shownAtFirst = false},
         [](const ItemRow &row) {
             return row.variants == 0 ? QVariant() : QVariant(row.variants);
         }},
        {{.id = "active", .title = QT_TRANSLATE_NOOP("Table", "Active"), .kind = CellKind::Flag, .shownAtFirst = false},
         [](const ItemRow &row) {
             return QVariant(row.active);
         }},
    };
}

ItemsTable::ItemsTable(Warehouse &warehouse, QObject *parent)
    : ItemsTable(std::make_unique<Source>(warehouse), warehouse.actor(), parent)
{
}

ItemsTable::ItemsTable(std::unique_ptr<Source> source, const Actor &actor, QObject *parent)
    : PagedTableModel(allowedColumns(itemColumns(), actor), *source, parent),
      m_source(std::move(source))
{
    setOrder(columnOf(u"code"), Qt::AscendingOrder);
}

ItemsTable::~ItemsTable() = default;

const ItemFilter &ItemsTable::filter() const
{
    return m_source->filter;
}

void ItemsTable::setFilter(const ItemFilter &filter)
{
    if (filter == m_source->filter && hasStarted())
        return;
    m_source->filter = filter;
    restart();
}

} // namespace stowage
