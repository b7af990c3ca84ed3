// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/shell/navigator.h"

#include <QWidget>

class QVBoxLayout;

namespace stowage {

// Documents that were typed and not posted, offered for going on; nothing where there are none.
class DraftStrip final : public QWidget {
    Q_OBJECT

public:
    DraftStrip(Warehouse &warehouse, Navigator &navigator, QWidget *parent = nullptr);

    void reload();

private:
    void addDraft(DocumentKind kind, PageId page);

    Warehouse &m_warehouse; // both outlive every page
    Navigator &m_navigator;
    QVBoxLayout *m_column;
};

} // namespace stowage
