// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/draft_strip.h"

#include "views/receive/draft.h"
#include "views/shell/format.h"
#include "views/widgets/icon_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace stowage {

DraftStrip::DraftStrip(Warehouse &warehouse, Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void DraftStrip::reload()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    addDraft(DocumentKind::Receipt, PageId::Receive);
    addDraft(DocumentKind::Issue, PageId::Issue);
    setVisible(m_column->count() > 0);
}

void DraftStrip::addDraft(DocumentKind kind, PageId page)
{
    const DraftFile file(draftPath(m_warehouse, kind), m_warehouse.company().uid);
    const auto draft = file.load();
    if (!draft || draft->isEmpty())
        return;
    auto *strip = new QFrame(this);
    strip->setProperty("role", u"banner"_s);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(new IconLabel(u"file-text"_s, 20, IconTint::Accent, strip));
    const int lines = static_cast<int>(draft->entry.lines.size());
    const QString when = formatInstant(draft->savedAt, m_warehouse.company().calendar, locale());
    const QString text = kind == DocumentKind::Receipt
                             ? tr("A receipt with %n line(s) waits to be posted.", nullptr, lines)
                             : tr("An issue with %n line(s) waits to be posted.", nullptr, lines);
    //: %1 is a day and time
    auto *label = new QLabel(text + u' ' + tr("Last changed %1.").arg(when), strip);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    auto *button =
        new QPushButton(kind == DocumentKind::Receipt ? tr("&Go on receiving") : tr("Go on i&ssuing"), strip);
    button->setAutoDefault(false);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, page] { m_navigator.go(page); });
    m_column->addWidget(strip);
}

} // namespace stowage
