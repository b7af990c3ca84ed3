// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/adjust/adjustment_view.h"

#include "models/tables/adjustment_lines.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/fact_grid.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/icons.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/paper_state_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stowage {

AdjustmentView::AdjustmentView(Warehouse &warehouse, Prompts &prompts, Settings &settings, const QString &name,
                               QWidget *parent)
    : QFrame(parent),
      m_warehouse(warehouse),
      m_prompts(prompts),
      m_lines(new AdjustmentLines(warehouse.actor(), this)),
      m_title(new QLabel(this)),
      m_mark(new IconLabel(u"pencil"_s, 16, IconTint::Muted, this)),
      m_state(new QLabel(this)),
      m_facts(new FactGrid(this))
{
    setProperty("role", u"card"_s);
    setAccessibleName(tr("Adjustment"));
    const Company &company = warehouse.company();
    m_list = new PagedList(*m_lines, {locale(), company.currency, company.calendar}, settings, prompts,
                           {.name = name,
                            .title = tr("Lines of the adjustment"),
                            .emptyIcon = u"clipboard-list"_s,
                            .emptyTitle = tr("No lines"),
                            .emptyText = {}},
                           this);
    m_list->setProperty("role", QString()); // this is the card
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_facts);
    column->addWidget(m_list, 1);
    connect(m_list->view(), &PagedTableView::opened, this, [this](const QModelIndex &index) {
        if (const AdjustmentLineRow *row = m_lines->row(index.row()))
            Q_EMIT itemAsked(row->itemId);
    });
    const auto again = [this] {
        if (m_id != 0)
            load();
    };
    connect(&m_warehouse, &Warehouse::papersChanged, this, again);
    connect(&m_warehouse, &Warehouse::stockChanged, this, again); // it may have been reversed
}

AdjustmentView::~AdjustmentView()
{
    delete m_list; // before the table that it looks at
}

void AdjustmentView::buildHead()
{
    m_title->setProperty("role", u"sectionTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"x"_s));
    close->setToolTip(tr("Close the adjustment (Esc)"));
    close->setAccessibleName(tr("Close the adjustment"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &AdjustmentView::closed);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &AdjustmentView::closed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_mark);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(close);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void AdjustmentView::setFoot(QWidget *foot)
{
    layout()->addWidget(foot);
}

void AdjustmentView::open(RowId id)
{
    m_id = id;
    load();
}

void AdjustmentView::close()
{
    m_id = 0;
    ++m_loads; // what is still to come is of no use
    m_shown = {};
    m_title->clear();
    m_state->clear();
    m_mark->hide();
    m_facts->clear();
    m_lines->setLines({});
    Q_EMIT shownChanged();
}

void AdjustmentView::load()
{
    ++m_pending;
    onResult(this, m_warehouse.adjustment(m_id), [this, number = ++m_loads](const Result<Adjustment> &adjustment) {
        --m_pending;
        if (number != m_loads)
            return;
        if (!adjustment) {
            // What was removed is no failure: whoever removed it knows.
            if (adjustment.error().code != Error::Code::NotFound)
                m_prompts.showError(this, adjustment.error());
            Q_EMIT closed();
            return;
        }
        QList<RowId> ids;
        for (const AdjustmentLine &line : adjustment->lines)
            ids << line.itemId;
        ++m_pending;
        onResult(this, m_warehouse.itemsOf(ids), [this, number, adjustment](const Result<QList<ItemHit>> &items) {
            onResult(this, m_warehouse.reasons(),
                     [this, number, adjustment, items](const Result<QList<Reason>> &reasons) {
                         --m_pending;
                         if (number == m_loads)
                             showAll(*adjustment, items.value_or(QList<ItemHit>()), reasons.value_or(QList<Reason>()));
                     });
        });
    });
}

QString AdjustmentView::byAndWhen(const QString &user, Instant at) const
{
    //: %1 is a person, %2 a day and time
    return tr("%1, %2").arg(user, formatInstant(at, m_warehouse.company().calendar, locale()));
}

void AdjustmentView::showAll(const Adjustment &adjustment, const QList<ItemHit> &items, const QList<Reason> &reasons)
{
    m_shown = adjustment;
    const Company &company = m_warehouse.company();
    m_title->setText(adjustment.number.isEmpty() ? tr("Without a number yet") : adjustment.number);
    m_mark->setIcon(adjustmentStateIcon(adjustment.state), adjustmentStateTint(adjustment.state));
    m_mark->show();
    m_state->setText(adjustmentStateText(adjustment.state));
    const auto own = std::ranges::find(reasons, adjustment.reason, &Reason::code);
    m_facts->clear();
    m_facts->addFact(tr("Reason"), reasonText(adjustment.reason, own == reasons.end() ? QString() : own->name));
    m_facts->addFact(tr("Kind"), adjustment.lines.isEmpty() ? QString() : adjustmentTypeText(adjustment.type()));
    if (adjustment.value && m_warehouse.actor().may(Right::SeeCosts))
        m_facts->addFact(tr("Changes the value by"), formatMoney(*adjustment.value, company.currency, locale()));
    m_facts->addFact(tr("Number of the paper"), adjustment.reference);
    m_facts->addFact(tr("Notes"), adjustment.notes);
    m_facts->addFact(tr("Written by"), byAndWhen(adjustment.createdBy, adjustment.createdAt));
    if (adjustment.effectiveAt != 0)
        m_facts->addFact(tr("Effective"), formatInstant(adjustment.effectiveAt, company.calendar, locale()));
    m_lines->setLines(lineRows(adjustment, items, reasons));
    ++m_pending;
    onResult(this, m_warehouse.approvalsOf(ApprovalSubject::Adjustment, m_id),
             [this, number = m_loads](const Result<QList<Approval>> &approvals) {
                 --m_pending;
                 for (const Approval &approval : approvals.value_or(QList<Approval>())) {
                     if (number == m_loads)
                         addApproval(approval);
                 }
             });
    if (adjustment.documentId != 0) {
        m_facts->addLink(tr("Document"), adjustment.number,
                         [this, id = adjustment.documentId] { Q_EMIT documentAsked(id); });
    }
    Q_EMIT shownChanged();
}

void AdjustmentView::addApproval(const Approval &approval)
{
    const auto said = [&](const QString &what) {
        const QString who = byAndWhen(approval.decidedBy, approval.decidedAt);
        //: %1 is who and when, %2 what they wrote
        m_facts->addFact(what, approval.notes.isEmpty() ? who : tr("%1: %2").arg(who, approval.notes));
    };
    switch (approval.decision) {
    case Decision::Waiting:
        return m_facts->addFact(tr("Asked by"), byAndWhen(approval.askedBy, approval.askedAt));
    case Decision::Approved:
        return said(tr("Approved by"));
    case Decision::Rejected:
        return said(tr("Rejected by"));
    case Decision::Void:
        return; // it was taken back before anybody answered
    }
}

bool AdjustmentView::isSettled() const
{
    return m_pending == 0 && (m_id == 0 || m_list->isSettled());
}

} // namespace stowage
