// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/suppliers_page.h"

#include "views/widgets/empty_state.h"
#include "views/widgets/form.h"
#include "views/widgets/quantity_edit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace stowage {

namespace {

constexpr int codeLengthMax = 100;
constexpr int textLengthMax = 200;
constexpr int leadTimeDaysMax = 3650;

} // namespace

SuppliersPage::SuppliersPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : CatalogPage<Supplier>(
          tr("Suppliers"), {tr("Name"), tr("Code"), tr("Contact"), tr("Lead time")},
          {actions::newSupplier, actions::editSupplier, &actions::deleteSupplier, ImportKind::Suppliers}, warehouse,
          navigator, prompts, parent)
{
    masterDetail()->emptyState()->setTexts(tr("No suppliers yet"),
                                           tr("Suppliers tell where to order an item, and how long it takes."));
    buildForm();
    connect(&m_warehouse, &Warehouse::catalogChanged, this, [this] {
        if (m_pending == 0)
            reload();
    });
    reload();
}

void SuppliersPage::buildForm()
{
    const auto line = [this](int lengthMax) {
        auto *edit = new QLineEdit(this);
        edit->setMaxLength(lengthMax);
        connect(edit, &QLineEdit::textEdited, this, &SuppliersPage::formChanged);
        return edit;
    };
    m_code = line(codeLengthMax);
    m_name = line(textLengthMax);
    m_contact = line(textLengthMax);
    m_email = line(textLengthMax);
    m_phone = line(textLengthMax);
    m_address = new QPlainTextEdit(this);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(fontMetrics().lineSpacing() * 4 + 16);
    m_leadTime = new QuantityEdit(this);
    m_leadTime->setDecimals(0);
    m_active = new QCheckBox(tr("In &use"), this);
    form()->addField(tr("Na&me"), m_name, {}, 2);
    form()->addField(tr("&Code"), m_code);
    form()->addField(tr("Lead time in da&ys"), m_leadTime);
    form()->addField(tr("C&ontact"), m_contact);
    form()->addField(tr("&Phone"), m_phone);
    form()->addField(tr("&E-mail"), m_email, {}, 2);
    form()->addField(tr("&Address"), m_address, {}, 2);
    form()->addWide(m_active);
    connect(m_address, &QPlainTextEdit::textChanged, this, &SuppliersPage::formChanged);
    connect(m_leadTime, &NumberEdit::valueEdited, this, &SuppliersPage::formChanged);
    connect(m_active, &QCheckBox::clicked, this, &SuppliersPage::formChanged);
}

TreeNode SuppliersPage::nodeOf(const Supplier &supplier) const
{
    return {.id = supplier.id,
            .cells = {supplier.active ? supplier.name : tr("%1 (not in use)").arg(supplier.name), supplier.code,
                      supplier.contact,
                      supplier.leadTimeDays ? tr("%n day(s)", nullptr, *supplier.leadTimeDays) : QString()},
            .icon = u"truck"_s,
            .muted = !supplier.active,
            .movable = false,
            .canHold = false};
}

QString SuppliersPage::nameOf(const Supplier &supplier) const
{
    return supplier.id == 0 && supplier.name.isEmpty() ? tr("New supplier") : supplier.name;
}

void SuppliersPage::showValue(const Supplier &supplier)
{
    const QSignalBlocker quiet(m_address);
    m_code->setText(supplier.code);
    m_name->setText(supplier.name);
    m_contact->setText(supplier.contact);
    m_email->setText(supplier.email);
    m_phone->setText(supplier.phone);
    m_address->setPlainText(supplier.address);
    m_leadTime->setValue(supplier.leadTimeDays ? std::optional(Quantity::fromInt(*supplier.leadTimeDays))
                                               : std::nullopt);
    m_active->setChecked(supplier.active);
}

Supplier SuppliersPage::typed(const Supplier &base) const
{
    Supplier supplier = base;
    supplier.code = m_code->text().trimmed();
    supplier.name = m_name->text().trimmed();
    supplier.contact = m_contact->text().trimmed();
    supplier.email = m_email->text().trimmed();
    supplier.phone = m_phone->text().trimmed();
    supplier.address = m_address->toPlainText().trimmed();
    supplier.leadTimeDays.reset();
    if (const auto days = m_leadTime->value(); days && *days <= Quantity::fromInt(leadTimeDaysMax))
        supplier.leadTimeDays = static_cast<int>(days->scaled() / Quantity::one);
    supplier.active = m_active->isChecked();
    return supplier;
}

bool SuppliersPage::check()
{
    form()->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("Type the supplier's name."));
    if (m_code->text().trimmed().isEmpty())
        form()->setError(m_code, tr("Type a code that no other supplier has. Files name the supplier by it."));
    const auto days = m_leadTime->value();
    if (const auto error = m_leadTime->error())
        form()->setError(m_leadTime, errorText(*error));
    else if (days && *days > Quantity::fromInt(leadTimeDaysMax))
        form()->setError(m_leadTime, tr("Type at most %n day(s).", nullptr, leadTimeDaysMax));
    form()->focusFirstError();
    return !form()->hasErrors();
}

QWidget *SuppliersPage::fieldOf(const QString &errorKey) const
{
    if (errorKey.startsWith(u"supplier.code"_s))
        return m_code;
    if (errorKey.startsWith(u"supplier.name"_s))
        return m_name;
    if (errorKey.startsWith(u"supplier.lead_time"_s))
        return m_leadTime;
    return nullptr;
}

QWidget *SuppliersPage::firstField() const
{
    return m_name;
}

} // namespace stowage
