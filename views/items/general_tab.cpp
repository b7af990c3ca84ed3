// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/item_tabs.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/widgets/category_picker.h"
#include "views/widgets/form.h"
#include "views/widgets/quantity_edit.h"
#include "views/widgets/section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int descriptionLines = 4;

} // namespace

GeneralTab::GeneralTab(Warehouse &warehouse, QWidget *parent)
    : ItemTab(parent),
      m_warehouse(warehouse),
      m_basics(new Form(2, this)),
      m_measures(new Form(4, this)),
      m_code(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_description(new QPlainTextEdit(this)),
      m_type(new QComboBox(this)),
      m_category(new CategoryPicker(warehouse, this)),
      m_unit(new QComboBox(this)),
      m_active(new QCheckBox(tr("&Active: offered when goods are received and issued"), this)),
      m_weight(new QuantityEdit(this)),
      m_length(new QuantityEdit(this)),
      m_width(new QuantityEdit(this)),
      m_height(new QuantityEdit(this)),
      m_dimensionUnit(new QLineEdit(this))
{
    buildBasics();
    buildMeasures();
    auto *basics = new Section({}, this);
    basics->body()->addWidget(m_basics);
    auto *measures = new Section(tr("Measures of one unit"), this);
    measures->body()->addWidget(m_measures);
    body()->addWidget(basics);
    body()->addWidget(measures);
    body()->addStretch(1);
    connect(&m_warehouse, &Warehouse::catalogChanged, this, &GeneralTab::loadUnits);
    loadUnits();
}

void GeneralTab::buildBasics()
{
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * descriptionLines + 18);
    for (const ItemType type : {ItemType::Inventory, ItemType::Service, ItemType::NonInventory})
        m_type->addItem(itemTypeText(type), QVariant::fromValue(type));
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_basics->addField(tr("&Code"), m_code, tr("Used nowhere else; letter case counts."));
    m_basics->addField(tr("&Type"), m_type);
    m_basics->addField(tr("&Name"), m_name, {}, 2);
    m_basics->addField(tr("&Description"), m_description, {}, 2);
    m_basics->addField(tr("Cate&gory"), m_category);
    m_basics->addField(tr("&Unit"), m_unit, tr("What quantities of it are counted in."));
    m_basics->addWide(m_active);
    bind(u"item.code"_s, m_code, m_basics);
    bind(u"item.name"_s, m_name, m_basics);
    bind(u"item.description"_s, m_description, m_basics);
    bind(u"item.category"_s, m_category, m_basics);
    bind(u"item.unit"_s, m_unit, m_basics);
    watch(m_code);
    watch(m_name);
    watch(m_type);
    watch(m_unit);
    watch(m_unit->lineEdit());
    watch(m_category);
    watch(m_active);
    connect(m_category, &CategoryPicker::choiceChanged, this, [this] { touched(m_category); });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        if (m_description->hasFocus())
            touched(m_description);
    });
}

void GeneralTab::buildMeasures()
{
    m_measures->addField(tr("&Weight (kg)"), m_weight);
    m_measures->startRow();
    m_measures->addField(tr("&Length"), m_length);
    m_measures->addField(tr("W&idth"), m_width);
    m_measures->addField(tr("&Height"), m_height);
    m_measures->addField(tr("&Measured in"), m_dimensionUnit, tr("Such as cm."));
    bind(u"item.weight"_s, m_weight, m_measures);
    bind(u"item.dimensions.length"_s, m_length, m_measures);
    bind(u"item.dimensions.width"_s, m_width, m_measures);
    bind(u"item.dimensions.height"_s, m_height, m_measures);
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_weight, m_length, m_width, m_height, m_dimensionUnit})
        watch(line);
}

void GeneralTab::loadUnits()
{
    onResult(this, m_warehouse.units(), [this](const Result<QList<Unit>> &units) {
        if (!units)
            return; // any unit can be typed
        const QString chosen = m_unit->currentText();
        m_unit->clear();
        for (const Unit &unit : *units)
            m_unit->addItem(unit.code);
        m_unit->setEditText(chosen);
    });
}

void GeneralTab::showItem(const Item &item)
{
    m_code->setText(item.code);
    m_name->setText(item.name);
    m_description->setPlainText(item.description);
    m_type->setCurrentIndex(m_type->findData(QVariant::fromValue(item.type)));
    m_category->setCategoryId(item.categoryId);
    m_unit->setEditText(item.unit);
    m_active->setChecked(item.active);
    m_weight->setValue(item.weight);
    m_length->setValue(item.dimensions.length);
    m_width->setValue(item.dimensions.width);
    m_height->setValue(item.dimensions.height);
    m_dimensionUnit->setText(item.dimensions.unit);
}

void GeneralTab::writeTo(Item &item) const
{
    item.code = m_code->text();
    item.name = m_name->text().trimmed();
    item.description = m_description->toPlainText();
    item.type = m_type->currentData().value<ItemType>();
    item.categoryId = m_category->categoryId();
    item.unit = m_unit->currentText().trimmed();
    item.active = m_active->isChecked();
    item.weight = m_weight->value();
    item.dimensions = {m_length->value(), m_width->value(), m_height->value(), m_dimensionUnit->text().trimmed()};
}

QList<Error> GeneralTab::unreadable() const
{
    QList<Error> errors;
    addUnreadable(errors, u"item.weight"_s, m_weight);
    addUnreadable(errors, u"item.dimensions.length"_s, m_length);
    addUnreadable(errors, u"item.dimensions.width"_s, m_width);
    addUnreadable(errors, u"item.dimensions.height"_s, m_height);
    if (!m_category->isRight())
        errors << Error{Error::Code::Invalid, u"item.category.unknown"_s, {}};
    return errors;
}

} // namespace stowage
