// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/custom_fields_page.h"

#include "views/widgets/empty_state.h"
#include "views/widgets/page_header.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

namespace stowage {

namespace {

constexpr int nameLengthMax = 60;
constexpr int labelLengthMax = 100;

QString typeText(CustomFieldType type)
{
    switch (type) {
    case CustomFieldType::Text:
        return CustomFieldsPage::tr("Text");
    case CustomFieldType::Number:
        return CustomFieldsPage::tr("Number");
    case CustomFieldType::Date:
        return CustomFieldsPage::tr("Date");
    case CustomFieldType::List:
        return CustomFieldsPage::tr("Choice from a list");
    case CustomFieldType::Boolean:
        return CustomFieldsPage::tr("Yes or no");
    }
    Q_UNREACHABLE();
}

// "Warranty (months)" is warranty_months to files and programs.
QString nameFor(const QString &label)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString name = searchFold(label).replace(other, u"_"_s).left(nameLengthMax);
    while (name.startsWith(u'_'))
        name.remove(0, 1);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

} // namespace

CustomFieldsPage::CustomFieldsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : CatalogPage<CustomField>(tr("Item fields"), {tr("Label"), tr("Name in files"), tr("Kind")},
                               {actions::newField, actions::editField, nullptr}, warehouse, navigator, prompts, parent)
{
    header()->setSubtitle(tr("What your company keeps about its items besides what every company keeps."));
    masterDetail()->emptyState()->setTexts(
        tr("No fields of your own yet"),
        tr("Add one for each thing you want to record: a colour, a shelf life, a supplier's remark."));
    buildForm();
    m_up = addAction(actions::moveFieldUp, [this] { shift(-1); });
    m_down = addAction(actions::moveFieldDown, [this] { shift(1); });
    header()->addButton(m_up);
    header()->addButton(m_down);
    connect(masterDetail(), &MasterDetail::currentChanged, this, &CustomFieldsPage::valuesLoaded);
    connect(&m_warehouse, &Warehouse::catalogChanged, this, [this] {
        if (m_pending == 0)
            reload();
    });
    reload();
}

void CustomFieldsPage::buildForm()
{
    m_label = new QLineEdit(this);
    m_label->setMaxLength(labelLengthMax);
    m_name = new QLineEdit(this);
    m_name->setMaxLength(nameLengthMax);
    m_type = new QComboBox(this);
    for (const CustomFieldType type : {CustomFieldType::Text, CustomFieldType::Number, CustomFieldType::Date,
                                       CustomFieldType::List, CustomFieldType::Boolean})
        m_type->addItem(typeText(type), static_cast<int>(type));
    m_choices = new QPlainTextEdit(this);
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(fontMetrics().lineSpacing() * 6 + 16);
    form()->addField(tr("&Label"), m_label, tr("What people read"), 2);
    form()->addField(tr("&Kind"), m_type);
    form()->addField(tr("Name in &files"), m_name, tr("Import files call the column custom.NAME"));
    form()->addField(tr("&Choices, one a line"), m_choices, {}, 2);
    connect(m_label, &QLineEdit::textEdited, this, [this] {
        suggestName();
        formChanged();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTyped = true;
        formChanged();
    });
    connect(m_type, &QComboBox::activated, this, &CustomFieldsPage::typeChanged);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &CustomFieldsPage::formChanged);
}

CustomFieldType CustomFieldsPage::type() const
{
    return static_cast<CustomFieldType>(m_type->currentData().toInt());
}

// A new field's name follows its label until somebody types another; values are stored by it, so it then stays.
void CustomFieldsPage::suggestName()
{
    if (original().id == 0 && !m_nameTyped)
        m_name->setText(nameFor(m_label->text()));
}

void CustomFieldsPage::typeChanged()
{
    m_choices->setEnabled(type() == CustomFieldType::List);
    formChanged();
}

CustomField CustomFieldsPage::begun() const
{
    CustomField field;
    for (const CustomField &other : values())
        field.position = std::max(field.position, other.position + 1);
    return field;
}

TreeNode CustomFieldsPage::nodeOf(const CustomField &field) const
{
    return {.id = field.id,
            .cells = {field.label, u"custom."_s + field.name, typeText(field.type)},
            .icon = u"tag"_s,
            .hint = field.choices.join(u", "_s),
            .movable = false,
            .canHold = false,
            .position = field.position};
}

QString CustomFieldsPage::nameOf(const CustomField &field) const
{
    return field.id == 0 && field.label.isEmpty() ? tr("New field") : field.label;
}

void CustomFieldsPage::showValue(const CustomField &field)
{
    const QSignalBlocker quiet(m_choices);
    m_nameTyped = false;
    m_label->setText(field.label);
    m_name->setText(field.name);
    m_name->setEnabled(field.id == 0);
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(field.type)));
    m_type->setEnabled(field.id == 0);
    m_choices->setPlainText(field.choices.join(u'\n'));
    m_choices->setEnabled(field.type == CustomFieldType::List);
}

CustomField CustomFieldsPage::typed(const CustomField &base) const
{
    CustomField field = base;
    field.label = m_label->text().trimmed();
    field.name = m_name->text().trimmed();
    field.type = type();
    field.choices.clear();
    if (field.type != CustomFieldType::List)
        return field;
    const QStringList lines = m_choices->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        const QString choice = line.trimmed();
        if (!choice.isEmpty() && !field.choices.contains(choice))
            field.choices << choice;
    }
    return field;
}

bool CustomFieldsPage::check()
{
    form()->clearErrors();
    if (m_label->text().trimmed().isEmpty())
        form()->setError(m_label, tr("Type what people should read above the field."));
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("Type a short name, such as colour. Files and programs use it."));
    if (type() == CustomFieldType::List && typed(original()).choices.isEmpty())
        form()->setError(m_choices, tr("Type at least one choice."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

QWidget *CustomFieldsPage::fieldOf(const QString &errorKey) const
{
    if (errorKey.startsWith(u"custom_field.label"_s))
        return m_label;
    if (errorKey.startsWith(u"custom_field.name"_s))
        return m_name;
    if (errorKey.startsWith(u"custom_field.choices"_s))
        return m_choices;
    return nullptr;
}

QWidget *CustomFieldsPage::firstField() const
{
    return m_label;
}

void CustomFieldsPage::valuesLoaded()
{
    const CustomField *current = find(masterDetail()->current());
    const auto beyond = [&](auto further) {
        return current && std::any_of(values().begin(), values().end(), [&](const CustomField &other) {
                   return further(other.position, current->position);
               });
    };
    m_up->setEnabled(beyond(std::less()));
    m_down->setEnabled(beyond(std::greater()));
}

// Changes places with the next field in that direction.
void CustomFieldsPage::shift(int places)
{
    const CustomField *current = find(masterDetail()->current());
    const CustomField *other = nullptr;
    for (const CustomField &candidate : values()) {
        const bool beyond =
            current && (places < 0 ? candidate.position < current->position : candidate.position > current->position);
        if (beyond
            && (!other || (places < 0 ? candidate.position > other->position : candidate.position < other->position)))
            other = &candidate;
    }
    if (!other || isDirty())
        return;
    CustomField moved = *current;
    CustomField swapped = *other;
    std::swap(moved.position, swapped.position);
    ++m_pending;
    onResult(this, m_warehouse.saveCustomField(swapped), [this, moved](const Result<CustomField> &first) {
        if (!first) {
            --m_pending;
            return m_prompts.showError(this, first.error());
        }
        onResult(this, m_warehouse.saveCustomField(moved), [this, moved](const Result<CustomField> &second) {
            --m_pending;
            if (!second)
                m_prompts.showError(this, second.error());
            reload(moved.id);
        });
    });
}

} // namespace stowage
