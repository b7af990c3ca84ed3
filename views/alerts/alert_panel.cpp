// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alert_panel.h"

#include "views/shell/alert_text.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/fact_grid.h"
#include "views/widgets/icon_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

AlertPanel::AlertPanel(Warehouse &warehouse, Prompts &prompts, QWidget *parent)
    : QFrame(parent),
      m_warehouse(warehouse),
      m_prompts(prompts),
      m_mark(new IconLabel(u"bell"_s, 16, IconTint::Muted, this)),
      m_title(new QLabel(this)),
      m_standing(new QLabel(this)),
      m_why(new QLabel(this)),
      m_end(new QLabel(this)),
      m_facts(new FactGrid(this))
{
    setProperty("role", u"card"_s);
    setAccessibleName(tr("Why it was raised"));
    for (QLabel *sentence : {m_why, m_end}) {
        sentence->setWordWrap(true);
        sentence->setContentsMargins(16, 4, 16, 4);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_end->setProperty("role", u"hint"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_why);
    column->addWidget(m_end);
    column->addWidget(m_facts);
    column->addStretch();
    const auto again = [this] {
        if (m_id != 0)
            load();
    };
    connect(&m_warehouse, &Warehouse::alertsChanged, this, again);
    connect(&m_warehouse, &Warehouse::stockChanged, this, again); // it may have closed
    connect(&m_warehouse, &Warehouse::itemsChanged, this, again);
}

QWidget *AlertPanel::buildHead()
{
    m_title->setProperty("role", u"sectionTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_standing->setProperty("role", u"badge"_s);
    auto *head = new QWidget(this);
    auto *close = new QToolButton(head);
    close->setIcon(icon(u"x"_s));
    close->setToolTip(tr("Close the alert’s details (Esc)"));
    close->setAccessibleName(tr("Close the alert’s details"));
    close->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(close); // so that Esc goes back to the list
    connect(close, &QToolButton::clicked, this, &AlertPanel::closed);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &AlertPanel::closed);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 8, 4);
    row->setSpacing(10);
    row->addWidget(m_mark);
    row->addWidget(m_title);
    row->addWidget(m_standing, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(close);
    return head;
}

void AlertPanel::setFoot(QWidget *foot)
{
    layout()->addWidget(foot);
}

void AlertPanel::open(RowId id)
{
    m_id = id;
    load();
}

void AlertPanel::close()
{
    m_id = 0;
    m_shown = {};
    Q_EMIT shownChanged();
}

void AlertPanel::load()
{
    ++m_pending;
    onResult(this, m_warehouse.alert(m_id), [this, id = m_id](const Result<AlertRow> &alert) {
        --m_pending;
        if (id != m_id)
            return;
        if (alert)
            return show(*alert);
        // Its rule was removed, and what it raised with it.
        if (alert.error().code != Error::Code::NotFound)
            m_prompts.showError(this, alert.error());
        Q_EMIT closed();
    });
}

QString AlertPanel::figure(Quantity quantity, const AlertRow &alert) const
{
    //: a quantity and its unit
    return tr("%1 %2").arg(formatQuantity(quantity, locale()), alert.unit);
}

void AlertPanel::show(const AlertRow &alert)
{
    m_shown = alert;
    m_mark->setIcon(alertTypeIcon(alert.type), alertTypeTint(alert.type));
    //: what is wrong, and with which item
    m_title->setText(tr("%1: %2").arg(alertTypeText(alert.type), alert.itemCode));
    m_standing->setText(alertStandingText(alert.standing));
    m_why->setText(whyItWasRaised(alert, locale()));
    m_end->setText(alert.isOpen() ? whatClosesIt(alert, locale()) : tr("What it warned of has ended."));
    showFacts(alert);
    Q_EMIT shownChanged();
}

void AlertPanel::showFacts(const AlertRow &alert)
{
    const auto moment = [this](Instant at) {
        return formatInstant(at, m_warehouse.company().calendar, locale());
    };
    m_facts->clear();
    m_facts->addLink(tr("Item"), alert.itemName, [this, id = alert.itemId] { Q_EMIT itemAsked(id); });
    //: a location's code and name
    m_facts->addFact(tr("Location"), tr("%1, %2").arg(alert.locationCode, alert.locationName));
    m_facts->addFact(tr("Lot"), alert.lot);
    m_facts->addLink(tr("Rule"), alertRuleText(alert.ruleName, alert.type),
                     [this, id = alert.ruleId] { Q_EMIT ruleAsked(id); });
    m_facts->addFact(tr("On hand then"), figure(alert.value, alert));
    if (alert.threshold)
        m_facts->addFact(tr("Held against"), figure(*alert.threshold, alert));
    if (alert.type == AlertType::ExpiryWarning)
        m_facts->addFact(tr("Warns before"), tr("%n day(s)", nullptr, alert.days));
    m_facts->addFact(tr("On hand now"), figure(alert.current, alert));
    m_facts->addFact(tr("Raised"), moment(alert.raisedAt));
    if (alert.raisedDocumentId != 0) {
        m_facts->addLink(tr("Crossed by"), alert.raisedDocument,
                         [this, id = alert.raisedDocumentId] { Q_EMIT documentAsked(id); });
    } else {
        m_facts->addFact(tr("Crossed by"), tr("No movement: the rule, the item or the day changed"));
    }
    if (!alert.isOpen()) {
        m_facts->addFact(tr("Closed"), moment(alert.closedAt));
        if (alert.closedDocumentId != 0) {
            m_facts->addLink(tr("Closed by"), alert.closedDocument,
                             [this, id = alert.closedDocumentId] { Q_EMIT documentAsked(id); });
        }
    }
    if (alert.acknowledgedAt != 0) {
        //: %1 is a person, %2 a day and time
        m_facts->addFact(tr("Seen by"), tr("%1, %2").arg(alert.acknowledgedBy, moment(alert.acknowledgedAt)));
    }
    if (alert.standing == AlertStanding::Snoozed)
        m_facts->addFact(tr("Silent until"), moment(alert.snoozedUntil));
}

} // namespace stowage
