// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/page_header.h"

#include "models/base/result.h"
#include "views/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace stowage {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)),
      m_row(new QHBoxLayout(this))
{
    m_title->setProperty("role", u"pageTitle"_s);
    m_subtitle->setProperty("role", u"hint"_s);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addLayout(texts, 1);
    setTitle(title);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

ActionButton *PageHeader::addButton(QAction *action, ActionButton::Kind kind)
{
    auto *button = new ActionButton(action, kind, this);
    if (kind == ActionButton::Plain && m_primary) {
        m_row->insertWidget(m_row->indexOf(m_primary), button, 0, Qt::AlignVCenter);
        tabInOrder(*m_row);
    } else {
        addWidget(button);
    }
    if (kind == ActionButton::Primary && !m_primary)
        m_primary = button;
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace stowage
