// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/list_beside.h"

#include "views/widgets/paged_list.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int handleWidth = 12;

// How narrow a panel may be drawn, and still be read.
int panelMin(int width)
{
    return width * 3 / 4;
}

} // namespace

ListBeside::ListBeside(PagedList *list, Widths widths, QWidget *parent)
    : QWidget(parent),
      m_list(list),
      m_splitter(new QSplitter(this)),
      m_widths(widths)
{
    m_splitter->setHandleWidth(handleWidth);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
}

void ListBeside::addPanel(QWidget *panel)
{
    m_splitter->addWidget(panel);
    panel->setMinimumWidth(panelMin(m_widths.panel));
    panel->hide();
    QList<int> sizes{m_widths.listMin};
    sizes.resize(m_splitter->count(), m_widths.panel);
    m_splitter->setSizes(sizes);
}

void ListBeside::showPanel(QWidget *panel)
{
    if (m_shown && m_shown != panel)
        m_shown->hide();
    m_shown = panel;
    if (m_shown)
        m_shown->show();
    shareRoom();
}

void ListBeside::closePanel()
{
    if (!m_shown)
        return;
    showPanel(nullptr);
    m_list->view()->setFocus();
}

void ListBeside::shareRoom()
{
    m_list->setVisible(!m_shown || width() >= m_widths.listMin + handleWidth + panelMin(m_widths.panel));
}

void ListBeside::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

} // namespace stowage
