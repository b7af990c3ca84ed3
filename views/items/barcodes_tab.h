// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/items/item_tab.h"

namespace stowage {

class PairRows;

// Its barcodes, each with how many units one scan of it stands for.
class BarcodesTab final : public ItemTab {
    Q_OBJECT

public:
    explicit BarcodesTab(QWidget *parent = nullptr);

    void showItem(const Item &item) override;
    void writeTo(Item &item) const override;
    QList<Error> unreadable() const override;
    void clearMarks() override;
    bool mark(const Error &error) override;
    PairRows *rows() const { return m_rows; }

private:
    void showDoubts();

    PairRows *m_rows; // owned by this widget
};

} // namespace stowage
