// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/form.h"

#include "models/base/result.h"
#include "views/shell/action_text.h"
#include "views/widgets/field_state.h"

#include <QGridLayout>
#include <QLabel>

namespace stowage {

namespace {

constexpr int columnGap = 16;
constexpr int rowGap = 12;

} // namespace

Form::Form(int columns, QWidget *parent) : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(rowGap);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void Form::addField(const QString &label, QWidget *field, const QString &hint, int span)
{
    span = std::min(span, m_columns);
    if (m_column + span > m_columns)
        startRow();
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *title = new QLabel(label, cell);
    title->setProperty("role", u"fieldLabel"_s);
    title->setBuddy(field);
    auto *below = new QLabel(cell);
    below->setProperty("role", u"hint"_s);
    below->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(field);
    column->addWidget(below);
    column->addStretch();
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutAccessKey(label));
    // Fields are often made long before they are put in their places.
    if (!m_fields.isEmpty())
        setTabOrder(m_fields.last(), field);
    m_fields << field;
    m_cells.insert(field, {below, hint});
    showBelow(m_cells[field], hint, false);
    m_grid->addWidget(cell, m_row, m_column, 1, span);
    m_column += span;
}

void Form::addWide(QWidget *widget)
{
    startRow();
    m_grid->addWidget(widget, m_row, 0, 1, m_columns);
    m_column = m_columns;
}

void Form::startRow()
{
    if (m_column == 0)
        return;
    ++m_row;
    m_column = 0;
}

void Form::setError(QWidget *field, const QString &sentence)
{
    const auto cell = m_cells.constFind(field);
    Q_ASSERT(cell != m_cells.constEnd());
    markField(field, sentence);
    showBelow(*cell, sentence.isEmpty() ? cell->hint : sentence, !sentence.isEmpty());
}

void Form::setHint(QWidget *field, const QString &hint)
{
    m_cells[field].hint = hint;
    if (!isFieldMarked(field))
        showBelow(m_cells[field], hint, false);
}

void Form::clearErrors()
{
    for (QWidget *field : std::as_const(m_fields))
        setError(field, {});
}

bool Form::hasErrors() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), isFieldMarked);
}

void Form::focusFirstError()
{
    for (QWidget *field : std::as_const(m_fields)) {
        if (!isFieldMarked(field))
            continue;
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void Form::showBelow(const Cell &cell, const QString &text, bool wrong)
{
    cell.below->setText(text);
    cell.below->setVisible(!text.isEmpty());
    setStyleProperty(cell.below, "role", wrong ? u"error"_s : u"hint"_s);
}

} // namespace stowage
