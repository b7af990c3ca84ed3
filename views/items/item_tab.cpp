// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/item_tab.h"

#include "app/platform/error_text.h"
#include "views/widgets/field_state.h"
#include "views/widgets/form.h"
#include "views/widgets/number_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace stowage {

QString fieldErrorText(const Error &error)
{
    const qsizetype number = error.key.indexOf(".number."_L1);
    return number < 0 ? errorText(error) : errorText({error.code, error.key.mid(number + 1), error.args});
}

ItemTab::ItemTab(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *outer = new QWidget(this);
    auto *content = new QWidget(outer);
    content->setMaximumWidth(widthMax);
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(0, 16, 8, 16);
    row->addWidget(content, 1);
    row->addStretch(0);
    row->setAlignment(Qt::AlignLeft);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(16);
    setWidget(outer);
}

void ItemTab::useWholeWidth()
{
    m_body->parentWidget()->setMaximumWidth(QWIDGETSIZE_MAX);
}

void ItemTab::bind(const QString &key, QWidget *field, Form *form)
{
    m_bindings << Binding{key, field, form};
}

void ItemTab::watch(QLineEdit *line)
{
    connect(line, &QLineEdit::textEdited, this, [this, line] { touched(line); });
}

void ItemTab::watch(QComboBox *box)
{
    connect(box, &QComboBox::activated, this, [this, box] { touched(box); });
}

void ItemTab::watch(QCheckBox *box)
{
    connect(box, &QCheckBox::clicked, this, [this, box] { touched(box); });
}

void ItemTab::touched(const QWidget *field)
{
    m_touched.insert(field);
    Q_EMIT edited();
}

void ItemTab::addUnreadable(QList<Error> &errors, const QString &key, const NumberEdit *edit) const
{
    if (auto error = edit->error()) {
        error->key = key + u'.' + error->key;
        errors << *error;
    }
}

// The longest key that fits: item.minimum_stock before item.
const ItemTab::Binding *ItemTab::bindingOf(const Error &error) const
{
    const Binding *best = nullptr;
    for (const Binding &binding : m_bindings) {
        const bool fits = error.key == binding.key || error.key.startsWith(binding.key + u'.');
        if (fits && (!best || binding.key.size() > best->key.size()))
            best = &binding;
    }
    return best;
}

QWidget *ItemTab::fieldOf(const Error &error) const
{
    const Binding *binding = bindingOf(error);
    return binding ? binding->field : nullptr;
}

void ItemTab::clearMarks()
{
    for (const Binding &binding : std::as_const(m_bindings))
        binding.form->setError(binding.field, {});
}

bool ItemTab::mark(const Error &error)
{
    const Binding *binding = bindingOf(error);
    if (!binding)
        return false;
    if (!isFieldMarked(binding->field))
        binding->form->setError(binding->field, fieldErrorText(error));
    return true;
}

bool ItemTab::hasMarks() const
{
    const QList<QWidget *> fields = findChildren<QWidget *>();
    return std::any_of(fields.begin(), fields.end(), isFieldMarked);
}

void ItemTab::focusFirstMark()
{
    const QList<QWidget *> fields = findChildren<QWidget *>();
    const auto first = std::find_if(fields.begin(), fields.end(), isFieldMarked);
    if (first == fields.end())
        return;
    (*first)->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(*first);
}

bool ItemTab::wasTouched(const Error &error) const
{
    const QWidget *field = fieldOf(error);
    return field ? m_touched.contains(field) : !m_touched.isEmpty();
}

} // namespace stowage
