// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/work_bar.h"

#include "models/base/result.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace stowage {

namespace {

constexpr int steps = 1000;
constexpr int barHeight = 8;
constexpr int columnCharacters = 60;
constexpr int rowCharacters = 20;

} // namespace

WorkBar::WorkBar(Qt::Orientation direction, const QString &cancelText, QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(cancelText, this))
{
    const bool column = direction == Qt::Vertical;
    m_bar->setRange(0, steps);
    m_bar->setValue(0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * (column ? columnCharacters : rowCharacters));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancelRequested);
    auto *box = new QBoxLayout(column ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(column ? 12 : 16);
    if (column) {
        m_text->setAlignment(Qt::AlignCenter);
        box->addStretch(1);
    }
    const Qt::Alignment place = column ? Qt::AlignHCenter : Qt::AlignVCenter;
    box->addWidget(m_text, 0, column ? Qt::Alignment() : place);
    box->addWidget(m_bar, 0, place);
    box->addWidget(m_cancel, 0, place);
    if (column)
        box->addStretch(2);
}

void WorkBar::setText(const QString &text)
{
    m_text->setText(text);
}

void WorkBar::setFraction(double fraction)
{
    m_bar->setValue(static_cast<int>(fraction * steps));
}

void WorkBar::setName(const QString &name)
{
    m_bar->setAccessibleName(name);
}

} // namespace stowage
