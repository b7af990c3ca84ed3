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

namespace {

QString textOf(DocumentKind kind, int lines)
{
    switch (kind) {
    case DocumentKind::Receipt:
        return DraftStrip::tr("A receipt with %n line(s) waits to be posted.", nullptr, lines);
    case DocumentKind::Issue:
        return DraftStrip::tr("An issue with %n line(s) waits to be posted.", nullptr, lines);
    default:
        return DraftStrip::tr("An adjustment with %n line(s) waits to be posted.", nullptr, lines);
    }
}

QString goOnText(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Receipt:
        return DraftStrip::tr("&Go on receiving");
    case DocumentKind::Issue:
        return DraftStrip::tr("Go on i&ssuing");
    default:
        return DraftStrip::tr("Go on ad&justing");
    }
}

} // namespace

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
    addDraft(DocumentKind::Adjustment, PageId::Adjust);
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
    const QString when = formatInstant(draft->savedAt, m_warehouse.company().calendar, locale());
    const QString text = textOf(kind, static_cast<int>(draft->entry.lines.size()));
    //: %1 is a day and time
    auto *label = new QLabel(text + u' ' + tr("Last changed %1.").arg(when), strip);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    auto *button = new QPushButton(goOnText(kind), strip);
    button->setAutoDefault(false);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, page] { m_navigator.go(page); });
    m_column->addWidget(strip);
}

} // namespace stowage
