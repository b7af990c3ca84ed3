// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/line_list.h"

#include "models/base/result.h"
#include "views/widgets/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace stowage {

namespace {

// Qt orders by what comes before, and only among those that take the focus.
void tabBefore(QWidget *next, QWidget *widget)
{
    QWidget *before = next->previousInFocusChain();
    while (before != next && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    QWidget::setTabOrder(before, widget);
}

} // namespace

ListLine::ListLine(QWidget *next, QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout),
      m_remove(new QToolButton(this))
{
    m_remove->setIcon(icon(u"trash-2"_s, IconTint::Muted));
    m_remove->setFixedWidth(removeWidth);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_row);
    tabBefore(next, m_remove);
    connect(m_remove, &QToolButton::clicked, this, &ListLine::removeAsked);
}

void ListLine::addField(QWidget *field, int stretch)
{
    m_row->insertWidget(m_row->count() - 1, field, stretch);
    tabBefore(m_remove, field);
    if (!m_first)
        m_first = field;
}

void ListLine::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void ListLine::setRemoveText(const QString &text)
{
    m_remove->setAccessibleName(text);
    m_remove->setToolTip(text);
}

void ListLine::focusFirst()
{
    m_first->setFocus();
}

LineList::LineList(const QString &addText, QWidget *parent)
    : QWidget(parent),
      m_box(new QWidget(this)),
      m_add(new QPushButton(addText, this))
{
    m_add->setIcon(icon(u"plus"_s));
    auto *lines = new QVBoxLayout(m_box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    m_box->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_box);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT addAsked();
        m_lines.last()->show(); // at once, or it cannot have the focus
        m_lines.last()->focusFirst();
    });
}

ListLine *LineList::addLine()
{
    m_box->show();
    auto *line = new ListLine(m_add, m_box);
    m_box->layout()->addWidget(line);
    m_lines << line;
    connect(line, &ListLine::removeAsked, this, [this, line] { removeLine(line); });
    return line;
}

void LineList::cutTo(int count)
{
    while (m_lines.size() > count) {
        ListLine *line = m_lines.takeLast();
        line->hide();
        line->deleteLater();
    }
    m_box->setVisible(!m_lines.isEmpty());
}

void LineList::removeLine(ListLine *line)
{
    const qsizetype at = m_lines.indexOf(line);
    if (at < 0)
        return;
    m_lines.removeAt(at);
    line->hide();
    line->deleteLater(); // its own button asked for it
    m_box->setVisible(!m_lines.isEmpty());
    if (m_lines.isEmpty())
        m_add->setFocus();
    else
        m_lines.at(std::min(at, m_lines.size() - 1))->focusFirst();
    Q_EMIT lineRemoved(static_cast<int>(at));
}

} // namespace stowage
