// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QWidget>

#include <functional>

class QAction;
class QTabWidget;

namespace stowage {

class BarcodesTab;
class CustomTab;
class GeneralTab;
class ImagesTab;
class InlineBanner;
class ItemTab;
class LevelsTab;
class Navigator;
class PageHeader;
class PricesTab;
class Prompts;
class Settings;
class VariantsTab;

// Every field of one item. What is wrong is marked while it is typed; what is not saved is not lost without a question.
class ItemEditor final : public QWidget {
    Q_OBJECT

public:
    ItemEditor(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
               QWidget *parent = nullptr);

    void openItem(RowId id);
    // Begins a new item from this one.
    void openNew(const Item &begun);
    bool isOpen() const { return m_open; }
    bool isDirty() const;
    bool isSettled() const;
    const Item &shown() const { return m_original; }
    // Calls `then` now, or when the person has saved or given up what is not saved.
    void leave(const std::function<void()> &then);
    void save() { saveAnd({}); }
    void makeVariants();

    QTabWidget *tabs() const { return m_tabs; }
    GeneralTab *general() const { return m_general; }
    PricesTab *prices() const { return m_prices; }
    BarcodesTab *barcodes() const { return m_barcodes; }
    LevelsTab *levels() const { return m_levels; }
    ImagesTab *images() const { return m_images; }
    CustomTab *custom() const { return m_custom; }
    InlineBanner *banner() const { return m_banner; }

Q_SIGNALS:
    void closed();
    void itemAsked(stowage::RowId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTabs(Navigator &navigator, Settings &settings);
    void addTab(ItemTab *tab, const QString &title);
    void showItem(const Item &item);
    Item typed() const;
    QList<Error> errors() const;
    void edited();
    void showMarks(const QList<Error> &errors, bool all);
    bool markAnywhere(const Error &error);
    void goToFirstMark();
    void showTitle();

    void saveAnd(const std::function<void()> &then);
    void refuse(const QList<Error> &errors);
    void takeSaved(const Item &before, const Item &saved);
    void takeFailure(const Item &item, const Error &error);
    void askAboutConflict(const Item &item);
    void saveOver(const Item &mine);
    void offerOwner(const Error &error);
    void itemsChanged(const QList<RowId> &ids);
    void closeNow();

    Warehouse &m_warehouse; // both outlive every view
    Prompts &m_prompts;
    PageHeader *m_header; // owned by this widget, as is what follows
    InlineBanner *m_banner;
    QTabWidget *m_tabs;
    QAction *m_save;
    GeneralTab *m_general;
    PricesTab *m_prices;
    BarcodesTab *m_barcodes;
    VariantsTab *m_variants;
    ImagesTab *m_images;
    CustomTab *m_custom;
    LevelsTab *m_levels;
    QList<ItemTab *> m_all;
    Item m_original; // as the store has it
    Item m_baseline; // as the fields showed it first: what differs was typed
    bool m_open = false;
    bool m_loading = false;
    bool m_saving = false;
    bool m_showAll = false; // what is still empty is marked too, since a save was tried
};

} // namespace stowage
