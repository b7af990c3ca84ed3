// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/home/flow_bins.h"
#include "views/shell/page.h"

class QButtonGroup;
class QStackedLayout;
class QTimer;

namespace stowage {

class ChartBars;
class DraftStrip;
class FirstSteps;
class MoverList;
class PageHeader;
class Prompts;
class Tile;
class TileBox;

// How the company stands: figures, movements over time and what moved most. Everything opens the rows behind it.
class HomePage final : public Page {
    Q_OBJECT

public:
    HomePage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    void show(const PageTarget &target) override;
    bool isSettled() const override { return !m_asking && m_loaded; }

    enum class Figure { Value, Low, Out, Negative, Transit, Movements, Waiting, Alerts };
    Tile *tile(Figure figure) const { return m_tiles.value(figure); }
    ChartBars *chart() const { return m_chart; }
    MoverList *movers() const { return m_movers; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFigures();
    void addTile(Figure figure, const QString &title, const QString &iconName);
    void setPeriod(int days);
    void reloadSoon();
    void reload();
    void fill(const Dashboard &dashboard);
    void fillTiles(const Dashboard &dashboard);
    void countWaiting();
    void countAlerts();
    void fillChart(const Dashboard &dashboard);
    void openFigure(Figure figure);
    void openTransit();
    void openBar(int group, int series);
    MovementFilter movementsOf(QDate from, QDate to) const;

    Warehouse &m_warehouse; // all three outlive every page: see app/desktop
    Navigator &m_navigator;
    Prompts &m_prompts;
    QTimer *m_reloadTimer; // owned by this widget, as is what follows
    QStackedLayout *m_states;
    PageHeader *m_header;
    QWidget *m_segments;
    QButtonGroup *m_periods;
    DraftStrip *m_drafts;
    FirstSteps *m_firstSteps;
    TileBox *m_tileBox;
    QHash<Figure, Tile *> m_tiles;
    ChartBars *m_chart;
    MoverList *m_movers;
    int m_days = 30;
    QList<FlowBin> m_bins;
    Dashboard m_dashboard;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_loaded = false;
    bool m_stale = false;
};

} // namespace stowage
