// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/list_footer.h"

#include "models/base/result.h"
#include "views/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace stowage {

ListFooter::ListFooter(QWidget *parent)
    : QWidget(parent),
      m_rows(new QLabel(this)),
      m_totals(new QLabel(this)),
      m_selection(new QLabel(this)),
      m_columns(new QToolButton(this))
{
    m_totals->setProperty("role", u"hint"_s);
    m_selection->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows->setAccessibleName(tr("Rows of the list"));
    m_totals->setAccessibleName(tr("Totals of the list"));
    m_selection->setAccessibleName(tr("What is selected"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose, order and size the columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setIcon(icon(u"columns-3"_s, IconTint::Muted));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setIconSize(iconBesideWords);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->setSpacing(16);
    row->addWidget(m_rows);
    row->addWidget(m_totals);
    row->addWidget(m_selection);
    row->addWidget(m_columns);
    // Long sums are cut off before they push the window wider; their tips say all.
    for (QLabel *label : {m_totals, m_selection})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->setStretchFactor(m_totals, 1);
    row->setStretchFactor(m_selection, 1);
    m_selection->hide();
}

void ListFooter::setRows(const QString &text)
{
    m_rows->setText(text);
}

void ListFooter::setTotals(const QString &text)
{
    m_totals->setText(text);
    m_totals->setToolTip(text);
}

void ListFooter::setSelection(const QString &text)
{
    m_selection->setText(text);
    m_selection->setToolTip(text);
    m_selection->setVisible(!text.isEmpty());
}

QString ListFooter::rows() const
{
    return m_rows->text();
}

QString ListFooter::totals() const
{
    return m_totals->text();
}

QString ListFooter::selection() const
{
    return m_selection->text();
}

} // namespace stowage
