// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fact_grid.h"

#include "models/base/result.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace stowage {

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 0, 16, 12);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the link that was clicked
        }
        delete item;
    }
}

void FactGrid::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *title = new QLabel(name, this);
    title->setProperty("role", u"hint"_s);
    auto *text = new QLabel(value, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = m_grid->rowCount();
    m_grid->addWidget(title, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
}

void FactGrid::addLink(const QString &name, const QString &text, std::function<void()> followed)
{
    auto *title = new QLabel(name, this);
    title->setProperty("role", u"hint"_s);
    auto *link = new QPushButton(text, this);
    link->setProperty("kind", u"link"_s);
    //: %1 is what the other document is to this one, %2 its number
    link->setAccessibleName(tr("%1 %2").arg(name, text));
    connect(link, &QPushButton::clicked, this, std::move(followed));
    const int row = m_grid->rowCount();
    m_grid->addWidget(title, row, 0);
    m_grid->addWidget(link, row, 1, Qt::AlignLeft);
}

} // namespace stowage
