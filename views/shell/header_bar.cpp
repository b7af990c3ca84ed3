// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/header_bar.h"

#include "models/base/result.h"
#include "views/shell/action_text.h"
#include "views/shell/bar_button.h"
#include "views/shell/global_search.h"
#include "views/widgets/icons.h"
#include "views/widgets/tab_order.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace stowage {

namespace {

constexpr int searchWidthMax = 520;
constexpr int codeShownMax = 20;

} // namespace

HeaderBar::HeaderBar(GlobalSearch *search, bool demo, QWidget *parent)
    : QFrame(parent),
      m_row(new QHBoxLayout(this)),
      m_scan(new BarButton(this)),
      m_menu(new BarButton(this))
{
    setObjectName(u"header"_s);
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(6);
    search->setParent(this);
    search->setMaximumWidth(searchWidthMax);
    m_row->addWidget(search, 3);
    m_row->addStretch(1);

    m_scan->setProperty("role", u"status"_s);
    m_scan->setIcon(icon(u"scan-barcode"_s, IconTint::Muted));
    m_scan->setText(u" "_s + tr("Ready to scan"));
    m_scan->setAccessibleName(tr("Ready to scan"));
    m_scan->setToolTip(tr("Scan at any time, wherever the cursor is. Click for more."));
    m_scan->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_scan, &QToolButton::clicked, this, &HeaderBar::scanClicked);
    m_row->addWidget(m_scan);
    if (demo) {
        auto *mark = new QLabel(tr("DEMO"), this);
        mark->setObjectName(u"demoMark"_s);
        mark->setToolTip(tr("This is the demo company. Nothing here touches your own data."));
        mark->setAccessibleName(tr("Demo company"));
        m_row->addWidget(mark, 0, Qt::AlignVCenter);
    }
    m_row->addWidget(m_menu);
}

void HeaderBar::addLeading(QAction *action)
{
    auto *button = new BarButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(plainText(action));
    m_row->insertWidget(m_leading++, button);
}

void HeaderBar::setMenu(QMenu *menu, QAction *open)
{
    m_menu->setIcon(icon(u"menu"_s));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    tabInOrder(*m_row);
    // Not exec(): the menu runs in the one event loop there is.
    connect(open, &QAction::triggered, this, [this, menu] {
        const QPoint below =
            m_menu->mapToGlobal(QPoint(m_menu->width() - menu->sizeHint().width(), m_menu->height() + 2));
        menu->popup(below);
    });
}

void HeaderBar::showScan(const QString &code, const QString &time, bool found)
{
    const QString shown = code.size() > codeShownMax ? code.left(codeShownMax - 1) + u'…' : code;
    m_scan->setIcon(icon(found ? u"circle-check"_s : u"circle-alert"_s, found ? IconTint::Success : IconTint::Warning));
    //: %1 is a scanned code, %2 a time of day
    m_scan->setText(u" "_s + tr("%1 at %2").arg(shown, time));
    m_scan->setAccessibleName(found ? tr("Last scan: %1 at %2").arg(code, time)
                                    : tr("Last scan, not known: %1 at %2").arg(code, time));
}

} // namespace stowage
