// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/section.h"

#include "models/base/result.h"

#include <QHBoxLayout>
#include <QLabel>

namespace stowage {

namespace {

constexpr int inset = 16;

} // namespace

Section::Section(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_header(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    m_title->setProperty("role", u"sectionTitle"_s);
    m_header->setContentsMargins(inset, 12, inset, 0);
    m_header->addWidget(m_title);
    m_header->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_header);
    column->addLayout(m_body, 1);
    setFlush(false);
    setTitle(title);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (title.isEmpty() && m_header->count() == 2)
        m_header->setContentsMargins(0, 0, 0, 0);
    else
        m_header->setContentsMargins(inset, 12, inset, 0);
}

void Section::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
    setTitle(m_title->text());
}

void Section::setFlush(bool flush)
{
    m_body->setContentsMargins(flush ? 1 : inset, flush ? 8 : 12, flush ? 1 : inset, flush ? 1 : inset);
}

} // namespace stowage
