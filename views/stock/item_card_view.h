// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QWidget>

class QAction;
class QLabel;

namespace stowage {

struct ActionSpec;
class Figure;
class MovementsTable;
class Navigator;
class PagedList;
class PageHeader;
class Prompts;
class Settings;
class StockTable;
class Thumbnails;

// One item's stock: what there is of it, where it lies, and every movement with the balance before and after.
class ItemCardView final : public QWidget {
    Q_OBJECT

public:
    ItemCardView(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                 QWidget *parent = nullptr);
    ~ItemCardView() override;

    void openItem(RowId id);
    RowId itemId() const { return m_itemId; }
    bool isSettled() const;

    Figure *onHand() const { return m_onHand; }
    Figure *value() const { return m_value; }
    PagedList *levels() const { return m_levelList; }
    PagedList *movements() const { return m_movementList; }

Q_SIGNALS:
    void closed();

private:
    void buildHeader();
    QWidget *buildFigures();
    void buildLists(Settings &settings);
    QAction *action(const ActionSpec &spec);
    void load();
    void showItem(const Item &item);
    void showLevels(const QList<StockRow> &levels);
    void showPicture();
    MovementFilter movementsOf(RowId locationId) const;

    Warehouse &m_warehouse; // all outlive every view
    Navigator &m_navigator;
    Prompts &m_prompts;
    RowId m_itemId = 0;
    QByteArray m_picture; // hash
    int m_loading = 0;
    StockTable *m_levelTable; // owned by this widget, as is what follows
    MovementsTable *m_movementTable;
    Thumbnails *m_thumbnails;
    PageHeader *m_header;
    QLabel *m_image;
    QLabel *m_detail;
    Figure *m_onHand, *m_available, *m_reserved, *m_inTransit, *m_value, *m_average;
    PagedList *m_levelList;
    PagedList *m_movementList;
};

} // namespace stowage
