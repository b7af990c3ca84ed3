// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/item_card_view.h"

#include "models/tables/movements_table.h"
#include "models/tables/stock_table.h"
#include "views/shell/actions.h"
#include "views/shell/format.h"
#include "views/shell/navigator.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/figure.h"
#include "views/widgets/icons.h"
#include "views/widgets/page_header.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/section.h"
#include "views/widgets/thumbnails.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace stowage {

namespace {

constexpr int pictureSide = 64;

// Value ÷ quantity as a unit cost; nothing where there is nothing to divide by.
std::optional<UnitCost> averageOf(Money value, Quantity quantity, const Currency &currency)
{
    if (!quantity.isPositive())
        return std::nullopt;
    Int128 numerator = value.minor();
    for (int decimal = currency.decimals; decimal < UnitCost::decimals; ++decimal)
        numerator *= 10;
    const auto scaled = decimal::divideRounded(numerator * Quantity::one, quantity.scaled());
    return scaled ? std::optional(UnitCost::fromScaled(*scaled)) : std::nullopt;
}

} // namespace

ItemCardView::ItemCardView(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                           QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_levelTable(new StockTable(warehouse, ListOf::Item, this)),
      m_movementTable(new MovementsTable(warehouse, ListOf::Item, this)),
      m_thumbnails(new Thumbnails(warehouse, this)),
      m_header(new PageHeader({}, this)),
      m_image(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_onHand(new Figure(tr("On hand"), this)),
      m_available(new Figure(tr("Available"), this)),
      m_reserved(new Figure(tr("Reserved"), this)),
      m_inTransit(new Figure(tr("In transit"), this)),
      m_value(new Figure(tr("Value"), this)),
      m_average(new Figure(tr("Average cost"), this))
{
    buildHeader();
    buildLists(settings);
    auto *lists = new QSplitter(Qt::Vertical, this);
    lists->setChildrenCollapsible(false);
    lists->setHandleWidth(12);
    const auto put = [&](const QString &title, PagedList *list) {
        auto *section = new Section(title, lists);
        section->setFlush(true);
        list->setProperty("role", QString()); // the section is the card
        section->body()->addWidget(list);
        lists->addWidget(section);
    };
    put(tr("Where it lies"), m_levelList);
    put(tr("Movements"), m_movementList);
    lists->setStretchFactor(0, 2);
    lists->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(buildFigures());
    column->addWidget(lists, 1);
    connect(&m_warehouse, &Warehouse::stockChanged, this, &ItemCardView::load);
    connect(&m_warehouse, &Warehouse::itemsChanged, this, &ItemCardView::load);
    connect(m_thumbnails, &Thumbnails::arrived, this, &ItemCardView::showPicture);
}

ItemCardView::~ItemCardView()
{
    delete m_levelList; // before the tables that they look at
    delete m_movementList;
}

QAction *ItemCardView::action(const ActionSpec &spec)
{
    return stowage::addAction(this, spec);
}

void ItemCardView::buildHeader()
{
    auto *back = new QAction(icon(u"arrow-left"_s), tr("&Back to the list"), this);
    back->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Up)});
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(back);
    connect(back, &QAction::triggered, this, &ItemCardView::closed);
    QAction *edit = action(actions::editItem);
    connect(edit, &QAction::triggered, this, [this] { m_navigator.go(PageId::Items, ItemEditorFor{m_itemId, {}}); });
    QAction *issue = action(actions::issueItem);
    connect(issue, &QAction::triggered, this, [this] { m_navigator.go(PageId::Issue, StartLine{m_itemId, 0}); });
    QAction *receive = action(actions::receiveItem);
    connect(receive, &QAction::triggered, this, [this] { m_navigator.go(PageId::Receive, StartLine{m_itemId, 0}); });
    m_header->addButton(back);
    m_header->addButton(edit);
    m_header->addButton(issue);
    m_header->addButton(receive, ActionButton::Primary);
}

QWidget *ItemCardView::buildFigures()
{
    auto *card = new Section({}, this);
    m_image->setFixedSize(pictureSide, pictureSide);
    m_image->setAlignment(Qt::AlignCenter);
    m_detail->setProperty("role", u"hint"_s);
    m_detail->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(28);
    row->addWidget(m_image);
    row->addWidget(m_detail, 2);
    for (Figure *figure : {m_onHand, m_available, m_reserved, m_inTransit, m_value, m_average})
        row->addWidget(figure);
    const bool costs = m_warehouse.actor().may(Right::SeeCosts);
    m_value->setVisible(costs);
    m_average->setVisible(costs);
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

void ItemCardView::buildLists(Settings &settings)
{
    const Company &company = m_warehouse.company();
    const CellFormat format{locale(), company.currency, company.calendar};
    m_levelList = new PagedList(*m_levelTable, format, settings, m_prompts,
                                {.name = u"card_levels"_s,
                                 .title = tr("Where it lies"),
                                 .emptyIcon = u"boxes"_s,
                                 .emptyTitle = tr("Never in stock"),
                                 .emptyText = tr("Receive it, and its locations stand here.")},
                                this);
    m_movementList = new PagedList(*m_movementTable, format, settings, m_prompts,
                                   {.name = u"card_movements"_s,
                                    .title = tr("Movements"),
                                    .emptyIcon = u"arrow-left-right"_s,
                                    .emptyTitle = tr("No movements yet"),
                                    .emptyText = tr("What is received, issued, counted or moved stands here.")},
                                   this);
    connect(m_levelList->view(), &PagedTableView::opened, this, [this](const QModelIndex &index) {
        if (const StockRow *row = m_levelTable->row(index.row()))
            m_navigator.go(PageId::Movements, movementsOf(row->locationId));
    });
    connect(m_movementList->view(), &PagedTableView::opened, this, [this](const QModelIndex &index) {
        if (const MovementRow *row = m_movementTable->row(index.row()))
            m_navigator.go(PageId::Movements, DocumentCard{row->documentId});
    });
    connect(&m_warehouse, &Warehouse::stockChanged, m_levelList, &PagedList::refresh);
    connect(&m_warehouse, &Warehouse::stockChanged, m_movementList, &PagedList::refresh);
}

MovementFilter ItemCardView::movementsOf(RowId locationId) const
{
    MovementFilter filter;
    filter.itemId = m_itemId;
    filter.locationId = locationId;
    return filter;
}

void ItemCardView::openItem(RowId id)
{
    m_itemId = id;
    m_header->setTitle({});
    m_header->setSubtitle({});
    StockFilter levels;
    levels.itemId = id;
    m_levelTable->setFilter(levels);
    m_movementTable->setFilter(movementsOf(0));
    load();
}

void ItemCardView::load()
{
    if (m_itemId == 0)
        return;
    m_loading += 2;
    onResult(this, m_warehouse.item(m_itemId), [this, id = m_itemId](const Result<Item> &item) {
        --m_loading;
        if (id != m_itemId)
            return;
        if (item) {
            showItem(*item);
        } else {
            m_prompts.showError(this, item.error());
            m_itemId = 0;
            Q_EMIT closed();
        }
    });
    onResult(this, m_warehouse.stockOf(m_itemId), [this, id = m_itemId](const Result<QList<StockRow>> &levels) {
        --m_loading;
        if (levels && id == m_itemId)
            showLevels(*levels);
    });
}

void ItemCardView::showItem(const Item &item)
{
    m_header->setTitle(item.code);
    m_header->setSubtitle(item.name);
    QStringList lines;
    if (!item.barcode().isEmpty())
        lines << tr("Barcode %1").arg(item.barcode());
    if (item.minimumStock)
        lines << tr("Minimum %1 %2").arg(formatQuantity(*item.minimumStock, locale()), item.unit);
    if (!item.active)
        lines << tr("Not active");
    m_detail->setText(lines.join(u'\n'));
    m_detail->setVisible(!lines.isEmpty());
    m_picture.clear();
    for (const ItemImage &image : item.images) {
        if (m_picture.isEmpty() || image.primary)
            m_picture = image.hash;
    }
    showPicture();
}

void ItemCardView::showPicture()
{
    const QPixmap picture = m_thumbnails->find(m_picture);
    if (picture.isNull()) {
        m_image->setPixmap(icon(u"package"_s, IconTint::Muted).pixmap(pictureSide / 2));
        return;
    }
    const qreal scale = devicePixelRatioF();
    QPixmap shown = picture.scaled(m_image->size() * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(scale);
    m_image->setPixmap(shown);
}

void ItemCardView::showLevels(const QList<StockRow> &levels)
{
    StockRow sum;
    for (const StockRow &level : levels) {
        sum.onHand += level.onHand;
        sum.reserved += level.reserved;
        sum.inTransit += level.inTransit;
        sum.value += level.value;
        sum.unit = level.unit;
    }
    const Currency &currency = m_warehouse.company().currency;
    const auto show = [&](Figure *figure, Quantity quantity) {
        //: a quantity and its unit
        figure->setFigure(tr("%1 %2").arg(formatQuantity(quantity, locale()), sum.unit), quantity.isNegative());
    };
    show(m_onHand, sum.onHand);
    show(m_available, sum.available());
    show(m_reserved, sum.reserved);
    show(m_inTransit, sum.inTransit);
    const bool estimated = std::ranges::any_of(levels, &StockRow::isValueEstimated);
    const QString value = formatMoney(sum.value, currency, locale());
    //: a mark before an amount that is an estimate; %1 is the amount
    m_value->setFigure(estimated ? tr("≈ %1").arg(value) : value, sum.value.isNegative());
    m_value->setNote(estimated ? estimatedValueText() : QString());
    const auto average = averageOf(sum.value, sum.onHand, currency);
    m_average->setFigure(average ? formatUnitCost(*average, currency, locale()) : QString(u'–'));
}

bool ItemCardView::isSettled() const
{
    return m_loading == 0 && m_levelList->isSettled() && m_movementList->isSettled() && !m_thumbnails->isLoading();
}

} // namespace stowage
