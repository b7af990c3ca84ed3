// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/item_tabs.h"
#include "views/widgets/form.h"
#include "views/widgets/section.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace stowage {

AccountsTab::AccountsTab(QWidget *parent)
    : ItemTab(parent),
      m_form(new Form(2, this)),
      m_taxable(new QCheckBox(tr("&Taxable"), this)),
      m_salesTax(new QLineEdit(this)),
      m_purchaseTax(new QLineEdit(this)),
      m_income(new QLineEdit(this)),
      m_expense(new QLineEdit(this)),
      m_asset(new QLineEdit(this))
{
    m_form->addWide(m_taxable);
    m_form->addField(tr("Tax code of sa&les"), m_salesTax);
    m_form->addField(tr("Tax code of &purchases"), m_purchaseTax);
    m_form->addField(tr("&Income account"), m_income, tr("As your accounting system names it."));
    m_form->addField(tr("&Expense account"), m_expense);
    m_form->addField(tr("&Asset account"), m_asset);
    watch(m_taxable);
    for (QLineEdit *line : {m_salesTax, m_purchaseTax, m_income, m_expense, m_asset})
        watch(line);
    auto *section = new Section({}, this);
    section->body()->addWidget(m_form);
    body()->addWidget(section);
    body()->addStretch(1);
}

void AccountsTab::showItem(const Item &item)
{
    m_taxable->setChecked(item.taxable);
    m_salesTax->setText(item.salesTaxCode);
    m_purchaseTax->setText(item.purchaseTaxCode);
    m_income->setText(item.incomeAccountId);
    m_expense->setText(item.expenseAccountId);
    m_asset->setText(item.assetAccountId);
}

void AccountsTab::writeTo(Item &item) const
{
    item.taxable = m_taxable->isChecked();
    item.salesTaxCode = m_salesTax->text().trimmed();
    item.purchaseTaxCode = m_purchaseTax->text().trimmed();
    item.incomeAccountId = m_income->text().trimmed();
    item.expenseAccountId = m_expense->text().trimmed();
    item.assetAccountId = m_asset->text().trimmed();
}

} // namespace stowage
