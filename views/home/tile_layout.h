// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace stowage {

// Equal columns, as many as there is room for, filled row by row.
class TileLayout final : public QLayout {
    Q_OBJECT

public:
    explicit TileLayout(QWidget *parent = nullptr);
    ~TileLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &area) override;

private:
    QList<QLayoutItem *> shownItems() const;
    QSize cellHint() const;
    int columnsFor(int width, int items) const;
    double cellWidth(int width, int columns) const;
    int cellHeight(double cellWidth) const; // of the tallest

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace stowage
