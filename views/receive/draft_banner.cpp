// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/draft_banner.h"

#include "models/base/result.h"
#include "views/widgets/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace stowage {

DraftBanner::DraftBanner(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setProperty("role", u"banner"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(new IconLabel(u"history"_s, 18, IconTint::Accent, this));
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    auto *keep = new QPushButton(tr("&Go on"), this);
    auto *discard = new QPushButton(tr("Discard dra&ft"), this);
    for (QPushButton *button : {keep, discard}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DraftBanner::hide);
    connect(discard, &QPushButton::clicked, this, &DraftBanner::discardRequested);
    hide();
}

void DraftBanner::showText(const QString &text)
{
    m_text->setText(text);
    QFrame::show();
}

} // namespace stowage
