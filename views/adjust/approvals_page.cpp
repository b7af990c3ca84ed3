// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/adjust/approvals_page.h"

#include "app/platform/error_text.h"
#include "models/domain/waiting.h"
#include "models/tables/waiting_table.h"
#include "views/adjust/adjustment_view.h"
#include "views/adjust/sign_as.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/form.h"
#include "views/widgets/page_header.h"
#include "views/widgets/paged_list.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSplitter>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int notesLengthMax = 1000;
constexpr int listWidth = 440, viewWidth = 580;
constexpr int handleWidth = 12;

} // namespace

ApprovalsPage::ApprovalsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                             QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_table(new WaitingTable(warehouse.actor(), this)),
      m_header(new PageHeader(tr("Approvals"), this)),
      m_view(new AdjustmentView(warehouse, prompts, settings, u"approval_lines"_s, this)),
      m_form(new Form(1, this)),
      m_notes(new QLineEdit(this)),
      m_whyNot(new QLabel(this))
{
    m_approve = addAction(actions::approve, &ApprovalsPage::approve);
    m_reject = addAction(actions::reject, &ApprovalsPage::reject);
    m_approveAs = addAction(actions::approveAs, &ApprovalsPage::approveAs);
    buildList(settings);
    connect(m_view, &AdjustmentView::closed, this, [this] { m_list->view()->setFocus(); });
    connect(m_view, &AdjustmentView::itemAsked, this,
            [this](RowId id) { m_navigator.go(PageId::Stock, ItemCard{id}); });
    connect(m_notes, &QLineEdit::textEdited, this, [this] { m_form->clearErrors(); });
    connect(&m_warehouse, &Warehouse::papersChanged, this, &ApprovalsPage::load);
    connect(&m_warehouse, &Warehouse::actorChanged, this, &ApprovalsPage::load);
    load();
}

ApprovalsPage::~ApprovalsPage()
{
    delete m_list; // before the table that it looks at
}

QAction *ApprovalsPage::addAction(const ActionSpec &spec, void (ApprovalsPage::*done)())
{
    QAction *made = stowage::addAction(this, spec);
    connect(made, &QAction::triggered, this, done);
    m_actions << made;
    return made;
}

void ApprovalsPage::buildList(Settings &settings)
{
    const Company &company = m_warehouse.company();
    m_list = new PagedList(*m_table, {locale(), company.currency, company.calendar}, settings, m_prompts,
                           {.name = u"approvals"_s,
                            .title = tr("Approvals"),
                            .emptyIcon = u"stamp"_s,
                            .emptyTitle = tr("Nothing waits for you"),
                            .emptyText = tr("Adjustments above somebody’s limit come here, to be approved or rejected "
                                            "by somebody else.")},
                           this);
    m_view->setFoot(buildFoot());
    m_view->hide();
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(handleWidth);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, viewWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    connect(m_list, &PagedList::selectionChanged, this, &ApprovalsPage::selectionChanged);
    connect(m_table, &PagedTable::stateChanged, this, &ApprovalsPage::chooseFirst);
    connect(m_table, &PagedTable::refreshed, this, &ApprovalsPage::chooseFirst);
    connect(m_list->view(), &PagedTableView::opened, this, [this] { m_notes->setFocus(); });
}

QWidget *ApprovalsPage::buildFoot()
{
    auto *foot = new QWidget(m_view);
    m_notes->setMaxLength(notesLengthMax);
    m_form->addField(tr("&Note, needed to reject"), m_notes);
    m_whyNot->setProperty("role", u"hint"_s);
    m_whyNot->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(new ActionButton(m_approveAs, ActionButton::Plain, foot));
    buttons->addStretch();
    buttons->addWidget(new ActionButton(m_reject, ActionButton::Danger, foot));
    buttons->addWidget(new ActionButton(m_approve, ActionButton::Primary, foot));
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_whyNot);
    column->addWidget(m_form);
    column->addLayout(buttons);
    return foot;
}

void ApprovalsPage::show(const PageTarget &)
{
    m_list->view()->setFocus();
}

bool ApprovalsPage::isSettled() const
{
    return m_pending == 0 && m_list->isSettled() && m_view->isSettled();
}

void ApprovalsPage::load()
{
    ++m_pending;
    onResult(this, m_warehouse.waitingApprovals(),
             [this, number = ++m_loads](const Result<QList<WaitingApproval>> &waiting) {
                 --m_pending;
                 if (number != m_loads)
                     return;
                 if (waiting)
                     fill(*waiting);
                 else
                     m_prompts.showError(this, waiting.error());
             });
}

// What this one may decide, and what they asked for; the rest is for others.
void ApprovalsPage::fill(const QList<WaitingApproval> &all)
{
    const Actor &actor = m_warehouse.actor();
    QList<WaitingApproval> shown;
    for (const WaitingApproval &each : all) {
        if (mayDecide(each, actor) || each.approval.askedBy == actor.login())
            shown << each;
    }
    m_table->setWaiting(shown);
    const int mine = waitingFor(shown, actor);
    m_header->setSubtitle(shown.isEmpty() ? QString() : tr("%n of these wait(s) for you.", nullptr, mine));
}

// There is always one to look at.
void ApprovalsPage::chooseFirst()
{
    if (m_list->view()->selectedRowCount() == 0 && m_table->rowCount() > 0)
        m_list->view()->selectRow(0);
    selectionChanged();
}

QList<WaitingApproval> ApprovalsPage::selected() const
{
    QList<WaitingApproval> chosen;
    for (const PagedTable::RowRange &range : m_list->view()->selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row) {
            if (const WaitingApproval *each = m_table->row(row))
                chosen << *each;
        }
    }
    return chosen;
}

QList<RowId> ApprovalsPage::decidable() const
{
    QList<RowId> ids;
    for (const WaitingApproval &each : selected()) {
        if (mayDecide(each, m_warehouse.actor()))
            ids << each.approval.id;
    }
    return ids;
}

void ApprovalsPage::selectionChanged()
{
    const QList<WaitingApproval> chosen = selected();
    m_view->setVisible(!chosen.isEmpty());
    const RowId wanted = chosen.isEmpty() ? 0 : chosen.last().approval.subjectId;
    if (wanted != m_view->adjustmentId()) {
        m_notes->clear();
        m_form->clearErrors();
        if (wanted == 0)
            m_view->close();
        else
            m_view->open(wanted);
    }
    showEnabled();
}

void ApprovalsPage::showEnabled()
{
    const QList<WaitingApproval> chosen = selected();
    const qsizetype may = decidable().size();
    m_approve->setEnabled(may > 0);
    m_reject->setEnabled(may > 0);
    m_approveAs->setEnabled(!chosen.isEmpty() && m_warehouse.actor().userId() != 0);
    QString text;
    if (chosen.size() > 1)
        text = tr("%n adjustment(s) selected.", nullptr, static_cast<int>(chosen.size()));
    for (const WaitingApproval &each : chosen) {
        if (const Done done = mayDecide(each, m_warehouse.actor()); !done) {
            //: %1 is a document number, %2 a sentence
            text += (text.isEmpty() ? QString() : u" "_s)
                    + (chosen.size() > 1 ? tr("%1: %2").arg(each.number, errorText(done.error()))
                                         : errorText(done.error()));
        }
    }
    m_whyNot->setText(text);
    m_whyNot->setVisible(!text.isEmpty());
}

void ApprovalsPage::approve()
{
    const auto decide = [this, notes = m_notes->text()](RowId id) {
        return m_warehouse.decideAdjustment(id, true, notes);
    };
    decideAll(std::make_shared<Round>(Round{.left = decidable(), .decide = decide, .ended = [this](const Done &done) {
                                                failed(done);
                                            }}));
}

void ApprovalsPage::reject()
{
    if (m_notes->text().trimmed().isEmpty()) {
        m_form->setError(m_notes, errorText({Error::Code::Invalid, u"approval.notes_missing"_s, {}}));
        return m_form->focusFirstError();
    }
    const auto decide = [this, notes = m_notes->text()](RowId id) {
        return m_warehouse.decideAdjustment(id, false, notes);
    };
    decideAll(std::make_shared<Round>(
        Round{.left = decidable(), .decide = decide, .approves = false, .ended = [this](const Done &done) {
                  failed(done);
              }}));
}

void ApprovalsPage::approveAs()
{
    QStringList numbers;
    QList<RowId> ids;
    for (const WaitingApproval &each : selected()) {
        numbers << each.number;
        ids << each.approval.id;
    }
    if (ids.isEmpty())
        return;
    //: %1 is one document number, or several
    const QPointer dialog = new SignAs(
        m_warehouse,
        tr("Whoever approves %1 signs with their own PIN. You stay at work afterwards.").arg(numbers.join(u", "_s)),
        this);
    connect(dialog, &SignAs::signedAs, this,
            [this, dialog, ids, notes = m_notes->text()](const QString &login, const QString &secret) {
                const auto decide = [this, login, secret, notes](RowId id) {
                    return m_warehouse.decideAdjustmentAs(login, secret, id, true, notes);
                };
                decideAll(
                    std::make_shared<Round>(Round{.left = ids, .decide = decide, .ended = [dialog](const Done &done) {
                                                      dialog->answer(done);
                                                  }}));
            });
    dialog->open();
}

// One after the other; the first that is refused ends it, and what was decided before stays so.
void ApprovalsPage::decideAll(const std::shared_ptr<Round> &round)
{
    if (round->left.isEmpty()) {
        m_notes->clear();
        tell(*round);
        return round->ended({});
    }
    ++m_pending;
    onResult(this, round->decide(round->left.takeFirst()), [this, round](const Result<AdjustmentDone> &done) {
        --m_pending;
        if (!done) {
            tell(*round);
            return round->ended(tl::unexpected(done.error()));
        }
        round->decided << done->adjustment;
        decideAll(round);
    });
}

void ApprovalsPage::tell(const Round &round)
{
    if (round.decided.isEmpty())
        return;
    QStringList numbers;
    for (const Adjustment &each : round.decided)
        numbers << each.number;
    const int count = static_cast<int>(numbers.size());
    const QString list = numbers.join(u", "_s);
    if (!round.approves)
        return m_prompts.notify(tr("%n adjustment(s) rejected: %1. Stock did not change.", nullptr, count).arg(list));
    std::function<void()> undo;
    if (count == 1 && m_warehouse.actor().may(Right::Reverse)) {
        undo = [this, id = round.decided.first().documentId, number = numbers.first()] {
            onResult(this, m_warehouse.reverse(id, {}), [this, number](const Result<PostedDocument> &posted) {
                if (!posted)
                    return m_prompts.showError(this, posted.error());
                m_prompts.notify(tr("%1 was taken back by %2.").arg(number, posted->number));
            });
        };
    }
    m_prompts.notify(tr("%n adjustment(s) approved and posted: %1.", nullptr, count).arg(list), undo);
}

void ApprovalsPage::failed(const Done &done)
{
    if (!done)
        m_prompts.showError(this, done.error());
}

} // namespace stowage
