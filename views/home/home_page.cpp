// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/home_page.h"

#include "models/base/on_result.h"
#include "models/domain/waiting.h"
#include "views/home/draft_strip.h"
#include "views/home/first_steps.h"
#include "views/home/mover_list.h"
#include "views/home/tile.h"
#include "views/home/tile_box.h"
#include "views/shell/format.h"
#include "views/shell/prompts.h"
#include "views/widgets/chart_bars.h"
#include "views/widgets/field_state.h"
#include "views/widgets/page_header.h"
#include "views/widgets/section.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>

namespace stowage {

namespace {

constexpr int reloadDelayMs = 150;
constexpr int periodDays[] = {7, 30, 90, 365};

} // namespace

HomePage::HomePage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_reloadTimer(new QTimer(this))
{
    m_reloadTimer->setSingleShot(true);
    m_reloadTimer->setInterval(reloadDelayMs);
    m_firstSteps = new FirstSteps(m_navigator, this);
    m_drafts = new DraftStrip(m_warehouse, m_navigator, this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->addWidget(scroll);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addWidget(buildHead());
    column->addWidget(m_drafts);
    auto *states = new QWidget(content);
    m_states = new QStackedLayout(states);
    m_states->addWidget(buildFigures());
    m_states->addWidget(m_firstSteps);
    column->addWidget(states, 1);
    scroll->setWidget(content);

    connect(m_reloadTimer, &QTimer::timeout, this, &HomePage::reload);
    connect(&m_warehouse, &Warehouse::stockChanged, this, &HomePage::reloadSoon);
    connect(&m_warehouse, &Warehouse::itemsChanged, this, &HomePage::reloadSoon);
    connect(&m_warehouse, &Warehouse::catalogChanged, this, &HomePage::reloadSoon);
    connect(&m_warehouse, &Warehouse::alertsChanged, this, &HomePage::countAlerts);
    connect(&m_warehouse, &Warehouse::papersChanged, this, &HomePage::countWaiting);
    connect(&m_warehouse, &Warehouse::actorChanged, this, &HomePage::countWaiting);
    countWaiting();
    reload();
}

QWidget *HomePage::buildHead()
{
    m_header = new PageHeader(m_warehouse.company().name, this);
    auto *segments = new QWidget(m_header);
    setStyleProperty(segments, "role", u"segments"_s);
    segments->setAccessibleName(tr("Period"));
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_periods = new QButtonGroup(segments);
    const QString texts[] = {tr("7 &days"), tr("30 da&ys"), tr("90 day&s"), tr("1 yea&r")};
    for (qsizetype i = 0; i < std::ssize(periodDays); ++i) {
        auto *button = new QPushButton(texts[i], segments);
        button->setCheckable(true);
        button->setAutoDefault(false);
        setStyleProperty(button, "kind", u"segment"_s);
        m_periods->addButton(button, periodDays[i]);
        row->addWidget(button);
    }
    m_periods->button(m_days)->setChecked(true);
    connect(m_periods, &QButtonGroup::idClicked, this, &HomePage::setPeriod);
    m_segments = segments;
    m_header->addWidget(segments);
    return m_header;
}

QWidget *HomePage::buildFigures()
{
    auto *figures = new QWidget(this);
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_tileBox = new TileBox(figures);
    if (m_warehouse.actor().may(Right::SeeCosts))
        addTile(Figure::Value, tr("Stock &value"), u"banknote"_s);
    addTile(Figure::Low, tr("&Low stock"), u"triangle-alert"_s);
    addTile(Figure::Out, tr("&Out of stock"), u"circle-slash"_s);
    addTile(Figure::Negative, tr("&Negative"), u"circle-minus"_s);
    if (m_warehouse.actor().may(Right::SeeCosts))
        addTile(Figure::Transit, tr("In &transit"), u"truck"_s);
    addTile(Figure::Movements, tr("&Movements"), u"arrow-left-right"_s);
    addTile(Figure::Waiting, tr("Waiting for a&pproval"), u"stamp"_s);
    m_tiles[Figure::Waiting]->hide(); // until it is known that something waits
    addTile(Figure::Alerts, tr("Op&en alerts"), u"bell"_s);
    m_tiles[Figure::Alerts]->hide(); // until there are some
    column->addWidget(m_tileBox);

    auto *charts = new QHBoxLayout;
    charts->setSpacing(16);
    auto *flow = new Section({}, figures);
    m_chart = new ChartBars(tr("Movements"), {tr("In"), tr("Out")}, flow);
    flow->body()->setContentsMargins(16, 6, 12, 8);
    flow->body()->addWidget(m_chart);
    auto *moved = new Section(tr("Most issued"), figures);
    moved->setFlush(true);
    m_movers = new MoverList(moved);
    moved->body()->addWidget(m_movers);
    charts->addWidget(flow, 3);
    charts->addWidget(moved, 2);
    column->addLayout(charts, 1);
    connect(m_chart, &ChartBars::activated, this, &HomePage::openBar);
    connect(m_movers, &MoverList::itemActivated, this, [this](RowId itemId) {
        MovementFilter filter = movementsOf(m_dashboard.from, m_dashboard.to);
        filter.itemId = itemId;
        m_navigator.go(PageId::Movements, filter);
    });
    return figures;
}

void HomePage::addTile(Figure figure, const QString &title, const QString &iconName)
{
    auto *tile = new Tile(title, iconName, m_tileBox);
    m_tileBox->addTile(tile);
    m_tiles.insert(figure, tile);
    connect(tile, &Tile::clicked, this, [this, figure] { openFigure(figure); });
}

void HomePage::show(const PageTarget &)
{
    m_drafts->reload();
    reloadSoon();
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_drafts->reload();
    if (m_stale)
        reload();
}

void HomePage::setPeriod(int days)
{
    m_days = days;
    reload();
}

void HomePage::reloadSoon()
{
    if (isVisible())
        m_reloadTimer->start();
    else
        m_stale = true;
}

void HomePage::reload()
{
    m_stale = false;
    m_askAgain = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    countAlerts();
    const QDate today = m_warehouse.company().calendar.dayOf(m_warehouse.now());
    onResult(this, m_warehouse.dashboard(today.addDays(1 - m_days), today), [this](const Result<Dashboard> &dashboard) {
        m_asking = false;
        m_loaded = true;
        if (dashboard)
            fill(*dashboard);
        else
            m_prompts.showError(this, dashboard.error());
        if (m_askAgain)
            reload();
    });
}

void HomePage::fill(const Dashboard &dashboard)
{
    m_dashboard = dashboard;
    const bool first = dashboard.items == 0 && dashboard.movements == 0 && dashboard.stockValue.isZero();
    m_states->setCurrentIndex(first ? 1 : 0);
    m_segments->setVisible(!first);
    m_header->setSubtitle(
        first ? tr("Nothing is in this company yet.")
              //: two days of a period
              : tr("%1 to %2").arg(formatDay(dashboard.from, locale()), formatDay(dashboard.to, locale())));
    fillTiles(dashboard);
    fillChart(dashboard);
    m_movers->setMovers(dashboard.topMovers);
}

void HomePage::fillTiles(const Dashboard &dashboard)
{
    const Currency &currency = m_warehouse.company().currency;
    const auto count = [this](std::int64_t number) {
        return locale().toString(qlonglong(number));
    };
    const auto alarm = [](std::int64_t number, Tile::Tone tone) {
        return number == 0 ? Tile::Tone::Good : tone;
    };
    if (Tile *value = m_tiles.value(Figure::Value)) {
        value->setFigure(formatMoney(dashboard.stockValue, currency, locale()),
                         tr("%Ln active item(s)", nullptr, static_cast<int>(dashboard.items)));
    }
    if (Tile *transit = m_tiles.value(Figure::Transit))
        transit->setFigure(formatMoney(dashboard.inTransitValue, currency, locale()), tr("between locations"));
    m_tiles[Figure::Low]->setFigure(count(dashboard.lowRows), tr("at or below the minimum, by location"),
                                    alarm(dashboard.lowRows, Tile::Tone::Warning));
    m_tiles[Figure::Out]->setFigure(count(dashboard.outItems), tr("items with nothing anywhere"),
                                    alarm(dashboard.outItems, Tile::Tone::Danger));
    m_tiles[Figure::Negative]->setFigure(count(dashboard.negativeRows), tr("below zero"),
                                         alarm(dashboard.negativeRows, Tile::Tone::Danger));
    //: %1 and %2 are quantities
    m_tiles[Figure::Movements]->setFigure(
        count(dashboard.movements),
        tr("in %1, out %2")
            .arg(formatQuantity(dashboard.stockIn, locale()), formatQuantity(dashboard.stockOut, locale())));
}

// The tile is there while something waits for whoever is at work.
void HomePage::countWaiting()
{
    onResult(this, m_warehouse.waitingApprovals(), [this](const Result<QList<WaitingApproval>> &waiting) {
        if (!waiting)
            return m_prompts.showError(this, waiting.error());
        const int count = waitingFor(*waiting, m_warehouse.actor());
        m_tiles[Figure::Waiting]->setFigure(locale().toString(count), tr("adjustments that somebody asked for"),
                                            Tile::Tone::Warning);
        m_tiles[Figure::Waiting]->setVisible(count > 0);
    });
}

// The tile is there while something is open that nobody made silent.
void HomePage::countAlerts()
{
    onResult(this, m_warehouse.alertCounts(), [this](const Result<AlertCounts> &counts) {
        if (!counts)
            return m_prompts.showError(this, counts.error());
        m_tiles[Figure::Alerts]->setFigure(locale().toString(counts->open),
                                           counts->unseen == 0 ? tr("all of them seen")
                                                               : tr("%Ln not seen yet", nullptr, counts->unseen),
                                           Tile::Tone::Warning);
        m_tiles[Figure::Alerts]->setVisible(counts->open > 0);
    });
}

void HomePage::fillChart(const Dashboard &dashboard)
{
    const FlowStep step = flowStepFor(dashboard.from, dashboard.to);
    m_bins = flowBins(dashboard.daily, dashboard.from, dashboard.to, step, locale().firstDayOfWeek());
    QList<BarGroup> groups;
    for (const FlowBin &bin : std::as_const(m_bins)) {
        const QString from = formatDay(bin.from, locale());
        groups.append({.label = step == FlowStep::Month ? locale().toString(bin.from, u"MMM yyyy"_s)
                                                        : locale().toString(bin.from, u"d MMM"_s),
                       .title = bin.from == bin.to ? from : tr("%1 to %2").arg(from, formatDay(bin.to, locale())),
                       .values = {bin.in.approximate(), bin.out.approximate()},
                       .texts = {formatQuantity(bin.in, locale()), formatQuantity(bin.out, locale())}});
    }
    const QString headings[] = {tr("Day"), tr("Week"), tr("Month")};
    m_chart->setTitle(step == FlowStep::Day    ? tr("Movements by day")
                      : step == FlowStep::Week ? tr("Movements by week")
                                               : tr("Movements by month"));
    m_chart->setGroups(headings[static_cast<int>(step)], groups);
}

MovementFilter HomePage::movementsOf(QDate from, QDate to) const
{
    const Calendar &calendar = m_warehouse.company().calendar;
    return {.from = calendar.startOf(from), .to = calendar.endOf(to)};
}

void HomePage::openFigure(Figure figure)
{
    switch (figure) {
    case Figure::Value:
        return m_navigator.go(PageId::Stock, StockFilter{});
    case Figure::Low:
        return m_navigator.go(PageId::Stock, StockFilter{.low = true});
    case Figure::Out:
        return m_navigator.go(PageId::Items, ItemFilter{.outOfStock = true});
    case Figure::Negative:
        return m_navigator.go(PageId::Stock, StockFilter{.negative = true});
    case Figure::Transit:
        return openTransit();
    case Figure::Movements:
        return m_navigator.go(PageId::Movements, movementsOf(m_dashboard.from, m_dashboard.to));
    case Figure::Waiting:
        return m_navigator.go(PageId::Approvals);
    case Figure::Alerts:
        return m_navigator.go(PageId::Alerts, AlertFilter{.withSnoozed = false});
    }
}

void HomePage::openTransit()
{
    onResult(this, m_warehouse.locations(), [this](const Result<QList<Location>> &locations) {
        if (!locations)
            return m_prompts.showError(this, locations.error());
        for (const Location &location : *locations) {
            if (location.type == LocationType::Transit)
                return m_navigator.go(PageId::Stock, StockFilter{.locationId = location.id});
        }
        m_prompts.notify(tr("Nothing was ever sent from one location to another."));
    });
}

void HomePage::openBar(int group, int series)
{
    MovementFilter filter = movementsOf(m_bins[group].from, m_bins[group].to);
    filter.kind = series == 0 ? MovementKind::In : MovementKind::Out;
    m_navigator.go(PageId::Movements, filter);
}

} // namespace stowage
