// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/item_tabs.h"
#include "views/widgets/form.h"
#include "views/widgets/quantity_edit.h"
#include "views/widgets/section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace stowage {

LimitsTab::LimitsTab(QWidget *parent)
    : ItemTab(parent),
      m_form(new Form(2, this)),
      m_tracked(new QCheckBox(tr("&Track stock of this item"), this)),
      m_minimum(new QuantityEdit(this)),
      m_maximum(new QuantityEdit(this)),
      m_reorderPoint(new QuantityEdit(this)),
      m_reorderQuantity(new QuantityEdit(this)),
      m_autoReorder(new QCheckBox(tr("Suggest an &order when the reorder point is reached"), this)),
      m_lots(new QComboBox(this))
{
    m_lots->addItem(tr("Not told apart"), QVariant::fromValue(LotTracking::None));
    m_lots->addItem(tr("By lot"), QVariant::fromValue(LotTracking::Lot));
    m_lots->addItem(tr("By serial number"), QVariant::fromValue(LotTracking::Serial));
    m_form->addWide(m_tracked);
    m_form->addField(tr("Mi&nimum"), m_minimum, tr("Leave empty, and it is never marked as low."));
    m_form->addField(tr("Ma&ximum"), m_maximum);
    m_form->addField(tr("Reor&der point"), m_reorderPoint, tr("Kept with the item; no order is suggested yet."));
    m_form->addField(tr("Reorder &quantity"), m_reorderQuantity);
    m_form->addWide(m_autoReorder);
    m_form->addField(tr("&Units are"), m_lots, tr("It cannot be changed once there is stock."));
    bind(u"item.tracked"_s, m_lots, m_form);
    bind(u"item.lot_tracking"_s, m_lots, m_form);
    bind(u"item.minimum_stock"_s, m_minimum, m_form);
    bind(u"item.minimum_above_maximum"_s, m_minimum, m_form);
    bind(u"item.maximum_stock"_s, m_maximum, m_form);
    bind(u"item.reorder_point"_s, m_reorderPoint, m_form);
    bind(u"item.reorder_quantity"_s, m_reorderQuantity, m_form);
    for (QuantityEdit *edit : {m_minimum, m_maximum, m_reorderPoint, m_reorderQuantity})
        watch(edit);
    watch(m_tracked);
    watch(m_autoReorder);
    watch(m_lots);
    auto *section = new Section({}, this);
    section->body()->addWidget(m_form);
    body()->addWidget(section);
    body()->addStretch(1);
}

void LimitsTab::showItem(const Item &item)
{
    m_tracked->setChecked(item.tracked);
    m_minimum->setValue(item.minimumStock);
    m_maximum->setValue(item.maximumStock);
    m_reorderPoint->setValue(item.reorderPoint);
    m_reorderQuantity->setValue(item.reorderQuantity);
    m_autoReorder->setChecked(item.autoReorder);
    m_lots->setCurrentIndex(m_lots->findData(QVariant::fromValue(item.lotTracking)));
}

void LimitsTab::writeTo(Item &item) const
{
    item.tracked = m_tracked->isChecked();
    item.minimumStock = m_minimum->value();
    item.maximumStock = m_maximum->value();
    item.reorderPoint = m_reorderPoint->value();
    item.reorderQuantity = m_reorderQuantity->value();
    item.autoReorder = m_autoReorder->isChecked();
    item.lotTracking = m_lots->currentData().value<LotTracking>();
}

QList<Error> LimitsTab::unreadable() const
{
    QList<Error> errors;
    addUnreadable(errors, u"item.minimum_stock"_s, m_minimum);
    addUnreadable(errors, u"item.maximum_stock"_s, m_maximum);
    addUnreadable(errors, u"item.reorder_point"_s, m_reorderPoint);
    addUnreadable(errors, u"item.reorder_quantity"_s, m_reorderQuantity);
    return errors;
}

} // namespace stowage
