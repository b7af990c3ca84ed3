// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/navigator.h"
#include "views/widgets/suggest_edit.h"

namespace stowage {

class Warehouse;

// The search of the whole company: items by code, name, barcode or description, documents by number. Enter opens.
class GlobalSearch final : public SuggestEdit {
    Q_OBJECT

public:
    GlobalSearch(Warehouse &warehouse, Navigator &navigator, QWidget *parent = nullptr);

protected:
    void ask(const QString &text) override;
    void take(const Suggestion &suggestion) override;
    QString emptyText(const QString &text) const override;

private:
    void offerItems(const QList<ItemHit> &hits, const QList<Suggestion> &first);

    Warehouse &m_warehouse; // outlives every view
    Navigator &m_navigator; // the window this stands in
};

} // namespace stowage
