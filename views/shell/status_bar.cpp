// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/status_bar.h"

#include "models/operations/warehouse.h"
#include "views/shell/bar_button.h"
#include "views/shell/format.h"
#include "views/widgets/icons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace stowage {

namespace {

QString storeText(const Warehouse &warehouse)
{
    const StoreUrl &url = warehouse.url();
    if (url.engine == StoreUrl::Engine::Postgresql)
        //: %1 is a company, %2 a database, %3 the server's name
        return StatusBar::tr("%1 (%2 on %3)").arg(warehouse.company().name, url.database, url.host);
    //: %1 is a company, %2 its file
    return StatusBar::tr("%1 (%2)").arg(warehouse.company().name, QFileInfo(url.path).fileName());
}

} // namespace

StatusBar::StatusBar(Warehouse &warehouse, QWidget *parent) : QFrame(parent), m_action(new QLabel(this))
{
    setObjectName(u"statusBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 12, 2);
    row->setSpacing(6);
    const bool server = warehouse.url().engine == StoreUrl::Engine::Postgresql;
    QToolButton *store = makeButton(server ? u"server"_s : u"database"_s, storeText(warehouse));
    store->setToolTip(tr("Where this company's data lies: %1").arg(warehouse.url().toString()));
    connect(store, &QToolButton::clicked, this, &StatusBar::storeClicked);
    QToolButton *sync = makeButton(u"cloud-off"_s, tr("Not connected to a server"));
    sync->setToolTip(tr("Everything is kept on this machine. Click for more."));
    connect(sync, &QToolButton::clicked, this, &StatusBar::syncClicked);
    row->addWidget(store);
    row->addWidget(sync);
    row->addStretch();
    row->addWidget(m_action);
    row->addSpacing(4);
    m_user = makeButton(u"user"_s, {});
    connect(m_user, &QToolButton::clicked, this, &StatusBar::userClicked);
    row->addWidget(m_user);
}

QToolButton *StatusBar::makeButton(const QString &iconName, const QString &text)
{
    auto *button = new BarButton(this);
    button->setProperty("role", u"status"_s);
    button->setIcon(icon(iconName, IconTint::Muted));
    button->setIconSize({14, 14});
    button->setText(u" "_s + text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void StatusBar::showUser(const Actor &actor)
{
    m_user->setVisible(!actor.name().isEmpty());
    m_user->setText(u" "_s + actor.name());
    //: %1 is a person's name
    m_user->setAccessibleName(tr("At work: %1").arg(actor.name()));
    //: %1 is what a person signs in as
    m_user->setToolTip(tr("What you post carries this name: %1").arg(actor.login()));
}

QPoint StatusBar::userCorner() const
{
    return m_user->mapToGlobal(QPoint(0, 0));
}

void StatusBar::showActionTime(const QString &what, std::chrono::milliseconds took)
{
    //: %1 is a page or an action, %2 a number of milliseconds
    m_action->setText(tr("%1 in %2 ms").arg(what, locale().toString(static_cast<qlonglong>(took.count()))));
    m_action->setToolTip(tr("How long the last action took, until everything was on the screen"));
}

} // namespace stowage
