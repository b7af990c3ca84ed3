// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/levels_tab.h"

#include "models/tables/stock_table.h"
#include "views/items/home_rows.h"
#include "views/shell/navigator.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int listHeightMin = 260;

} // namespace

LevelsTab::LevelsTab(Warehouse &warehouse, Settings &settings, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : ItemTab(parent),
      m_warehouse(warehouse),
      m_homes(new HomeRows(warehouse, this)),
      m_table(new StockTable(warehouse, ListOf::Item, this)),
      m_list(new PagedList(*m_table, {locale(), warehouse.company().currency, warehouse.company().calendar}, settings,
                           prompts,
                           {.name = u"levels"_s,
                            .title = tr("Stock by location"),
                            .emptyIcon = u"boxes"_s,
                            .emptyTitle = tr("Never in stock"),
                            .emptyText = tr("Receive it, and its locations stand here.")},
                           this)),
      m_about(new QLabel(tr("Save the item first; then it can be received."), this))
{
    m_about->setProperty("role", u"hint"_s);
    m_list->setMinimumHeight(listHeightMin);
    m_homes->setMaximumWidth(widthMax);
    useWholeWidth();
    connect(m_homes, &HomeRows::edited, this, [this] { touched(m_homes); });
    auto *section = new Section({}, this);
    section->body()->addWidget(m_homes);
    body()->addWidget(section);
    body()->addWidget(m_about);
    body()->addWidget(m_list, 1);
    connect(m_list->view(), &PagedTableView::opened, this, [this, &navigator](const QModelIndex &index) {
        const StockRow *row = m_table->row(index.row());
        if (!row)
            return;
        MovementFilter made;
        made.itemId = row->itemId;
        made.locationId = row->locationId;
        navigator.go(PageId::Movements, made);
    });
    connect(&m_warehouse, &Warehouse::stockChanged, m_list, &PagedList::refresh);
}

LevelsTab::~LevelsTab()
{
    delete m_list; // before the table that it looks at
}

void LevelsTab::showItem(const Item &item)
{
    m_homes->setHomes(item.homeIds);
    m_about->setVisible(item.id == 0);
    m_list->setVisible(item.id != 0);
    if (item.id == 0)
        return;
    StockFilter ofItem;
    ofItem.itemId = item.id;
    m_table->setFilter(ofItem);
}

void LevelsTab::writeTo(Item &item) const
{
    item.homeIds = m_homes->homes();
}

QList<Error> LevelsTab::unreadable() const
{
    if (m_homes->isRight())
        return {};
    return {{Error::Code::Invalid, u"item.home.unknown"_s, {}}};
}

void LevelsTab::clearMarks()
{
    m_homes->setError({});
}

bool LevelsTab::mark(const Error &error)
{
    if (!error.key.startsWith("item.home."_L1))
        return false;
    m_homes->setError(fieldErrorText(error));
    return true;
}

bool LevelsTab::isSettled() const
{
    return !m_table->hasStarted() || m_list->isSettled();
}

} // namespace stowage
