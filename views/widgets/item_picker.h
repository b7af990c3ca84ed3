// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "views/widgets/suggest_edit.h"

namespace stowage {

class Warehouse;

// Chooses one item by code, name or barcode. Typing a whole code or barcode and Enter takes it at once. A scan that
// comes while the focus is here goes to the page (scanner.h) and leaves this field as it was.
class ItemPicker final : public SuggestEdit {
    Q_OBJECT

public:
    explicit ItemPicker(Warehouse &warehouse, QWidget *parent = nullptr);

    // Nothing while the line is empty or not yet one item.
    const std::optional<ItemHit> &item() const { return m_item; }
    RowId itemId() const { return m_item ? m_item->id : 0; }
    void setItem(const ItemHit &item); // without a signal
    void setItemId(RowId id); // loads the item; without a signal
    void clearItem(); // without a signal

Q_SIGNALS:
    void picked(const stowage::ItemHit &item);
    void cleared(); // the person changed the text of what was picked

protected:
    void ask(const QString &text) override;
    void take(const Suggestion &suggestion) override;
    void edited() override;
    std::function<void()> rememberTaken() override;
    QString emptyText(const QString &text) const override;
    void currentChanged(const Suggestion &suggestion) override;

private:
    void showStock(RowId id);

    Warehouse &m_warehouse; // outlives every view
    std::optional<ItemHit> m_item;
    QList<ItemHit> m_hits;
    RowId m_stockFor = 0; // whose stock the footer shows
};

} // namespace stowage
