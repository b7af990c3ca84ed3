// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/items/item_tab.h"

class QListWidget;
class QMimeData;
class QPushButton;

namespace stowage {

class Prompts;
class Thumbnails;

// Its pictures: added from a file, the clipboard or by dropping them here; one is the primary.
class ImagesTab final : public ItemTab {
    Q_OBJECT

public:
    ImagesTab(Warehouse &warehouse, Prompts &prompts, QWidget *parent = nullptr);

    void showItem(const Item &item) override;
    void writeTo(Item &item) const override { item.images = m_images; }
    bool isSettled() const;

    void addFile(const QString &path);
    void paste();
    void makePrimary();
    void removeCurrent();
    QListWidget *list() const { return m_list; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void addFrom(const QMimeData &mime);
    void add(const QByteArray &bytes);
    void store(const QByteArray &bytes, const QByteArray &thumbnail, int generation);
    void fill();
    void showEnabled();

    Warehouse &m_warehouse; // outlives every view
    Prompts &m_prompts; // outlives every view
    Thumbnails *m_thumbnails; // owned by this widget, as is what follows
    QListWidget *m_list;
    QPushButton *m_primary, *m_remove;
    QList<ItemImage> m_images;
    int m_storing = 0;
    int m_generation = 0; // of the item that is shown
};

} // namespace stowage
