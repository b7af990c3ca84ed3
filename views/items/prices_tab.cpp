// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/prices_tab.h"

#include "views/items/pair_rows.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/widgets/cost_edit.h"
#include "views/widgets/form.h"
#include "views/widgets/section.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int historyHeight = 240;

} // namespace

PricesTab::PricesTab(Warehouse &warehouse, QWidget *parent)
    : ItemTab(parent),
      m_warehouse(warehouse),
      m_form(new Form(3, this)),
      m_cost(new CostEdit(warehouse.company().currency, this)),
      m_selling(new CostEdit(warehouse.company().currency, this)),
      m_currency(new QLineEdit(this)),
      m_groups(new PairRows(
          {.text = tr("Price group"),
           .value = tr("Price of one unit"),
           .add = tr("&Add a price group"),
           .remove = tr("Remove the price group %1"),
           .empty = tr("Everybody pays the selling price. Add a group, such as wholesale, for "
                       "another.")},
          [this](QWidget *row) { return new CostEdit(m_warehouse.company().currency, row); }, this)),
      m_historySection(new Section(tr("Cost prices so far"), this)),
      m_history(new QTableWidget(0, 2, this))
{
    const QString currency = warehouse.company().currency.code;
    //: %1 is a currency code
    if (warehouse.actor().may(Right::SeeCosts)) {
        m_form->addField(tr("&Cost price (%1)").arg(currency), m_cost,
                         tr("For one unit; it values what came in without a cost."));
    } else {
        m_cost->hide(); // and what it holds is stored as it was
    }
    m_form->addField(tr("Selling &price"), m_selling, tr("For one unit."));
    m_form->addField(tr("C&urrency of selling prices"), m_currency, tr("Empty is %1.").arg(currency));
    bind(u"item.cost_price"_s, m_cost, m_form);
    bind(u"item.selling_price"_s, m_selling, m_form);
    bind(u"item.currency"_s, m_currency, m_form);
    watch(m_cost);
    watch(m_selling);
    watch(m_currency);
    connect(m_groups, &PairRows::edited, this, [this] { touched(m_groups); });
    m_history->setAccessibleName(tr("Cost prices so far"));
    m_history->setHorizontalHeaderLabels({tr("From"), tr("Cost price")});
    m_history->horizontalHeader()->setStretchLastSection(true);
    m_history->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_history->verticalHeader()->hide();
    m_history->setColumnWidth(0, fontMetrics().averageCharWidth() * 24);
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setShowGrid(false);
    m_history->setTabKeyNavigation(false);
    m_history->setFixedHeight(historyHeight);
    auto *prices = new Section({}, this);
    prices->body()->addWidget(m_form);
    auto *groups = new Section(tr("Price groups"), this);
    groups->body()->addWidget(m_groups);
    m_historySection->setFlush(true);
    m_historySection->body()->addWidget(m_history);
    body()->addWidget(prices);
    body()->addWidget(groups);
    body()->addWidget(m_historySection);
    body()->addStretch(1);
}

void PricesTab::showItem(const Item &item)
{
    m_itemId = item.id;
    m_cost->setValue(item.costPrice);
    m_selling->setValue(item.sellingPrice);
    m_currency->setText(item.currency);
    m_groups->setCount(static_cast<int>(item.priceGroups.size()));
    for (int row = 0; row < m_groups->count(); ++row) {
        m_groups->text(row)->setText(item.priceGroups.at(row).groupId);
        static_cast<CostEdit *>(m_groups->value(row))->setValue(item.priceGroups.at(row).price);
    }
    m_historySection->hide();
    if (item.id == 0 || !m_warehouse.actor().may(Right::SeeCosts))
        return;
    onResult(this, m_warehouse.costHistory(item.id), [this, id = item.id](const Result<QList<DatedCost>> &costs) {
        if (costs && id == m_itemId)
            showHistory(*costs);
    });
}

void PricesTab::showHistory(const QList<DatedCost> &costs)
{
    m_historySection->setVisible(!costs.isEmpty());
    m_history->setRowCount(static_cast<int>(costs.size()));
    const QDate firstDay(1, 1, 1);
    for (int row = 0; row < m_history->rowCount(); ++row) {
        const DatedCost &dated = costs.at(row);
        // What an item cost first it costs on every day before.
        const QString from = dated.from == firstDay ? tr("From the start") : formatDay(dated.from, locale());
        m_history->setItem(row, 0, new QTableWidgetItem(from));
        const QString cost = formatUnitCost(dated.cost, m_warehouse.company().currency, locale());
        m_history->setItem(row, 1, new QTableWidgetItem(cost));
    }
}

void PricesTab::writeTo(Item &item) const
{
    item.costPrice = m_cost->value().value_or(UnitCost());
    item.sellingPrice = m_selling->value().value_or(UnitCost());
    item.currency = m_currency->text().trimmed().toUpper();
    item.priceGroups.clear();
    for (int row = 0; row < m_groups->count(); ++row) {
        const auto price = static_cast<CostEdit *>(m_groups->value(row))->value();
        item.priceGroups << PriceGroupPrice{m_groups->text(row)->text().trimmed(), price.value_or(UnitCost())};
    }
}

QList<Error> PricesTab::unreadable() const
{
    QList<Error> errors;
    addUnreadable(errors, u"item.cost_price"_s, m_cost);
    addUnreadable(errors, u"item.selling_price"_s, m_selling);
    for (int row = 0; row < m_groups->count(); ++row)
        addUnreadable(errors, u"item.price_group.%1"_s.arg(row), static_cast<CostEdit *>(m_groups->value(row)));
    return errors;
}

void PricesTab::clearMarks()
{
    ItemTab::clearMarks();
    m_groups->clearNotes();
}

// An error of a price group says which by its line, its name or its value.
bool PricesTab::mark(const Error &error)
{
    if (!error.key.startsWith("item.price_group."_L1))
        return ItemTab::mark(error);
    for (int row = m_groups->count() - 1; row >= 0; --row) {
        const bool isLine = error.key.startsWith(u"item.price_group.%1."_s.arg(row));
        const bool isGroup = error.key.endsWith("duplicate"_L1) && m_groups->text(row)->text() == error.arg(u"group");
        const auto price = static_cast<CostEdit *>(m_groups->value(row))->value();
        const bool isPrice = error.key.endsWith("negative"_L1) && price && price->isNegative();
        if (isLine || isPrice)
            m_groups->setError(row, m_groups->value(row), fieldErrorText(error));
        else if (isGroup)
            m_groups->setError(row, m_groups->text(row), fieldErrorText(error));
        else
            continue;
        return true;
    }
    return false;
}

} // namespace stowage
