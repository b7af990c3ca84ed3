// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/item_tabs.h"
#include "views/widgets/form.h"
#include "views/widgets/quantity_edit.h"
#include "views/widgets/section.h"
#include "views/widgets/supplier_picker.h"

#include <QVBoxLayout>

namespace stowage {

SupplierTab::SupplierTab(Warehouse &warehouse, QWidget *parent)
    : ItemTab(parent),
      m_form(new Form(2, this)),
      m_supplier(new SupplierPicker(warehouse, this)),
      m_supplierCode(new QLineEdit(this)),
      m_leadTime(new QuantityEdit(this))
{
    m_leadTime->setDecimals(0);
    m_form->addField(tr("Su&pplier"), m_supplier);
    m_form->startRow();
    m_form->addField(tr("The supplier's &code"), m_supplierCode, tr("How the supplier names this item."));
    m_form->addField(tr("&Lead time in days"), m_leadTime, tr("From order to delivery."));
    bind(u"item.supplier"_s, m_supplier, m_form);
    bind(u"item.lead_time"_s, m_leadTime, m_form);
    watch(m_supplier);
    watch(m_supplierCode);
    watch(m_leadTime);
    connect(m_supplier, &SupplierPicker::choiceChanged, this, [this] { touched(m_supplier); });
    auto *section = new Section({}, this);
    section->body()->addWidget(m_form);
    body()->addWidget(section);
    body()->addStretch(1);
}

void SupplierTab::showItem(const Item &item)
{
    m_supplier->setSupplierId(item.supplierId);
    m_supplierCode->setText(item.supplierItemCode);
    m_leadTime->setValue(item.leadTimeDays ? std::optional(Quantity::fromInt(*item.leadTimeDays)) : std::nullopt);
}

void SupplierTab::writeTo(Item &item) const
{
    item.supplierId = m_supplier->supplierId();
    item.supplierItemCode = m_supplierCode->text().trimmed();
    const std::optional<Quantity> days = m_leadTime->value();
    // What does not fit an int is out of range as well, and refused as that.
    constexpr auto most = static_cast<std::int64_t>(std::numeric_limits<int>::max());
    item.leadTimeDays =
        days ? std::optional(static_cast<int>(std::min(days->scaled() / Quantity::one, most))) : std::nullopt;
}

QList<Error> SupplierTab::unreadable() const
{
    QList<Error> errors;
    addUnreadable(errors, u"item.lead_time"_s, m_leadTime);
    if (!m_supplier->isRight())
        errors << Error{Error::Code::Invalid, u"item.supplier.unknown"_s, {}};
    return errors;
}

} // namespace stowage
