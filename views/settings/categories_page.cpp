// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/categories_page.h"

#include "views/widgets/category_picker.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/form.h"
#include "views/widgets/page_header.h"

#include <QLineEdit>

namespace stowage {

namespace {

constexpr int codeLengthMax = 100;
constexpr int nameLengthMax = 200;

} // namespace

CategoriesPage::CategoriesPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : CatalogPage<Category>(
          tr("Categories"), {tr("Name"), tr("Code")},
          {actions::newCategory, actions::editCategory, &actions::deleteCategory, ImportKind::Categories}, warehouse,
          navigator, prompts, parent),
      m_code(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_parent(new CategoryPicker(warehouse, this))
{
    header()->setSubtitle(tr("Drag a category into another, or choose where it lies."));
    masterDetail()->emptyState()->setTexts(
        tr("No categories yet"), tr("Categories group items for lists, counts and reports. Items can do without."));
    m_code->setMaxLength(codeLengthMax);
    m_name->setMaxLength(nameLengthMax);
    m_parent->setPlaceholderText(tr("Lies in nothing"));
    form()->addField(tr("Na&me"), m_name, {}, 2);
    form()->addField(tr("&Code"), m_code);
    form()->addField(tr("Lies &in"), m_parent);
    connect(m_code, &QLineEdit::textEdited, this, &CategoriesPage::formChanged);
    connect(m_name, &QLineEdit::textEdited, this, &CategoriesPage::formChanged);
    connect(m_parent, &CategoryPicker::choiceChanged, this, &CategoriesPage::formChanged);
    connect(&m_warehouse, &Warehouse::catalogChanged, this, [this] {
        if (m_pending == 0)
            reload();
    });
    reload();
}

Category CategoriesPage::begun() const
{
    Category category;
    category.parentId = masterDetail()->current();
    return category;
}

TreeNode CategoriesPage::nodeOf(const Category &category) const
{
    return {.id = category.id,
            .parentId = category.parentId,
            .cells = {category.name, category.code},
            .icon = u"tag"_s,
            .hint = category.path};
}

QString CategoriesPage::nameOf(const Category &category) const
{
    return category.id == 0 && category.name.isEmpty() ? tr("New category") : category.name;
}

void CategoriesPage::showValue(const Category &category)
{
    m_code->setText(category.code);
    m_code->setCursorPosition(0); // the beginning of a long one tells it apart
    m_name->setText(category.name);
    m_parent->setCategoryId(category.parentId);
}

Category CategoriesPage::typed(const Category &base) const
{
    Category category = base;
    category.code = m_code->text().trimmed();
    category.name = m_name->text().trimmed();
    category.parentId = m_parent->categoryId();
    return category;
}

bool CategoriesPage::check()
{
    form()->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("Type what people call this group of items."));
    if (m_code->text().trimmed().isEmpty())
        form()->setError(m_code, tr("Type a code that no other category has. Files name the category by it."));
    if (!m_parent->isRight())
        form()->setError(m_parent, tr("No category is called this. Choose one from the list, or leave it empty."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

QWidget *CategoriesPage::fieldOf(const QString &errorKey) const
{
    if (errorKey.startsWith(u"category.code"_s))
        return m_code;
    if (errorKey.startsWith(u"category.name"_s))
        return m_name;
    if (errorKey.startsWith(u"category.parent"_s) || errorKey == u"category.cycle"_s)
        return m_parent;
    return nullptr;
}

QWidget *CategoriesPage::firstField() const
{
    return m_name;
}

} // namespace stowage
