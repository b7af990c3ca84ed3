// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/item_picker.h"

#include "models/operations/warehouse.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"

namespace stowage {

namespace {

constexpr int hitsMax = 30;

QString shownText(const ItemHit &item)
{
    return item.name.isEmpty() ? item.code : item.code + u"  ·  "_s + item.name;
}

} // namespace

ItemPicker::ItemPicker(Warehouse &warehouse, QWidget *parent) : SuggestEdit(parent), m_warehouse(warehouse)
{
    setPlaceholderText(tr("Code, name or barcode"));
    setMinimumWidth(200);
}

void ItemPicker::setItem(const ItemHit &item)
{
    m_item = item;
    setText(shownText(item));
    setCursorPosition(0);
}

void ItemPicker::setItemId(RowId id)
{
    clearItem();
    if (id == 0)
        return;
    onResult(this, m_warehouse.item(id), [this](const Result<Item> &item) {
        if (!item || !text().isEmpty())
            return; // gone meanwhile, or the person was faster
        setItem({.id = item->id,
                 .code = item->code,
                 .name = item->name,
                 .barcode = item->barcode(),
                 .unit = item->unit,
                 .costPrice = item->costPrice,
                 .lotTracking = item->lotTracking,
                 .match = ItemHit::Match::Exact});
    });
}

void ItemPicker::clearItem()
{
    m_item.reset();
    clear();
}

void ItemPicker::ask(const QString &text)
{
    if (text.isEmpty()) {
        offer({});
        return;
    }
    onResult(this, m_warehouse.suggestItems(text, hitsMax), [this](const Result<QList<ItemHit>> &hits) {
        m_hits = hits.value_or(QList<ItemHit>());
        QList<Suggestion> suggestions;
        for (qsizetype row = 0; row < m_hits.size(); ++row) {
            const ItemHit &hit = m_hits[row];
            suggestions << Suggestion{hit.code, hit.name, hit.barcode == hit.code ? QString() : hit.barcode,
                                      u"package"_s, row};
        }
        offer(suggestions);
    });
}

void ItemPicker::take(const Suggestion &suggestion)
{
    const qsizetype row = suggestion.data.toLongLong();
    if (row >= m_hits.size())
        return;
    setItem(m_hits[row]);
    Q_EMIT picked(*m_item);
}

void ItemPicker::edited()
{
    if (!m_item)
        return;
    m_item.reset();
    Q_EMIT cleared();
}

std::function<void()> ItemPicker::rememberTaken()
{
    return [this, item = m_item] {
        m_item = item;
        if (m_item)
            Q_EMIT picked(*m_item);
    };
}

QString ItemPicker::emptyText(const QString &text) const
{
    return tr("No item has “%1” in its code, name or barcodes.").arg(text);
}

void ItemPicker::currentChanged(const Suggestion &suggestion)
{
    const qsizetype row = suggestion.data.toLongLong();
    if (row < m_hits.size())
        showStock(m_hits[row].id);
}

// Only the current line's stock is asked for: one read of one item, however long the list.
void ItemPicker::showStock(RowId id)
{
    m_stockFor = id;
    onResult(this, m_warehouse.stockOf(id), [this, id](const Result<QList<StockRow>> &rows) {
        if (id != m_stockFor || !rows)
            return;
        Quantity onHand;
        QString unit;
        QStringList places;
        for (const StockRow &row : *rows) {
            onHand += row.onHand;
            unit = row.unit;
            if (places.size() < 3 && !row.onHand.isZero())
                places << tr("%1: %2").arg(row.locationCode, formatQuantity(row.onHand, locale()));
        }
        const QString total = formatQuantity(onHand, locale()) + u' ' + unit;
        //: %1 is a quantity with its unit, %2 a list of locations with quantities
        list()->setFooter(places.isEmpty() ? tr("No stock") : tr("On hand: %1 (%2)").arg(total, places.join(", "_L1)));
    });
}

} // namespace stowage
