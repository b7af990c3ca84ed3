// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/entry_page.h"

#include "app/platform/error_text.h"
#include "models/base/on_result.h"
#include "views/receive/draft_banner.h"
#include "views/receive/entry_head.h"
#include "views/receive/entry_row.h"
#include "views/receive/entry_table.h"
#include "views/receive/problem_list.h"
#include "views/shell/actions.h"
#include "views/shell/format.h"
#include "views/shell/prompts.h"
#include "views/shell/unknown_code.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/page_header.h"
#include "views/widgets/section.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int draftDelayMs = 1000;
constexpr int effectDelayMs = 200;

} // namespace

EntryPage::EntryPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, DocumentKind kind, QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_kind(kind),
      m_stock(warehouse),
      m_units(warehouse),
      m_reasons(warehouse),
      m_model(kind, m_stock, m_reasons, warehouse.company()),
      m_draftFile(draftPath(warehouse, kind), warehouse.company().uid),
      m_uuid(warehouse.newUuid()),
      m_draftTimer(new QTimer(this)),
      m_effectTimer(new QTimer(this))
{
    m_effectTimer->setSingleShot(true);
    m_effectTimer->setInterval(effectDelayMs);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftDelayMs);
    m_model.setLocale(locale());
    buildActions();
    buildPage();
    connect(m_draftTimer, &QTimer::timeout, this, &EntryPage::saveDraft);
    connect(m_effectTimer, &QTimer::timeout, this, &EntryPage::askEffect);
    connect(m_banner, &DraftBanner::discardRequested, this, &EntryPage::discard);
    connect(m_head, &EntryHead::changed, this, &EntryPage::typedAgain);
    connect(m_head, &EntryHead::locationChanged, this, &EntryPage::placeChanged);
    connect(m_head, &EntryHead::reasonChanged, this, [this](const QString &code) {
        m_model.setReason(code);
        m_row->setReason(code);
    });
    connect(m_row, &EntryRow::lineReady, this, &EntryPage::addLine);
    connect(m_row, &EntryRow::changed, this, &EntryPage::typedAgain);
    connect(m_row, &EntryRow::stepRequested, this, [this](int steps) { m_model.step(m_model.freshRow(), steps); });
    connect(m_table, &EntryTable::leftBelow, m_row, &EntryRow::focusItem);
    connect(m_table, &EntryTable::removeRequested, this, &EntryPage::removeSelected);
    connect(m_problems, &ProblemList::activated, this, [this](int row) { m_table->focusQuantity(row); });
    connect(&m_model, &EntryModel::linesChanged, this, [this] {
        refresh();
        draftLater();
    });
    connect(&m_stock, &StockLookup::stockKnown, this, &EntryPage::refresh);
    if (isCorrection()) {
        const auto again = [this] {
            m_effectTimer->start();
        };
        connect(m_head, &EntryHead::changed, this, again);
        connect(&m_model, &EntryModel::linesChanged, this, again);
        connect(&m_warehouse, &Warehouse::stockChanged, this, again);
        connect(&m_warehouse, &Warehouse::papersChanged, this, again);
    }
    connect(&m_model, &EntryModel::textRefused, this, [this](const QString &why) { m_prompts.notify(why); });
    restoreDraft();
    refresh();
}

EntryPage::~EntryPage()
{
    if (m_draftTimer->isActive())
        saveDraft();
}

QString EntryPage::title() const
{
    switch (m_kind) {
    case DocumentKind::Receipt:
        return tr("Receive goods");
    case DocumentKind::Issue:
        return tr("Issue goods");
    default:
        return tr("Adjust stock");
    }
}

const ActionSpec &EntryPage::postSpec() const
{
    switch (m_kind) {
    case DocumentKind::Receipt:
        return actions::postReceipt;
    case DocumentKind::Issue:
        return actions::postIssue;
    default:
        return actions::postAdjustment;
    }
}

void EntryPage::buildActions()
{
    const auto add = [this](const ActionSpec &spec, const std::function<void()> &run) {
        QAction *action = stowage::addAction(this, spec);
        connect(action, &QAction::triggered, this, run);
        m_actions << action;
        return action;
    };
    m_post = add(postSpec(), [this] { post(); });
    m_add = add(actions::addLine, [this] {
        if (m_row->isEmpty() || takeTypedLine())
            m_row->focusItem();
    });
    add(actions::removeLine, [this] { removeSelected(); });
    add(actions::lineMore, [this] { stepCurrent(1); });
    add(actions::lineLess, [this] { stepCurrent(-1); });
    m_undo = add(actions::undoLine, [this] { m_model.undoStack().undo(); });
    QAction *redo = add(actions::redoLine, [this] { m_model.undoStack().redo(); });
    connect(&m_model.undoStack(), &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&m_model.undoStack(), &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    m_undo->setEnabled(false);
    redo->setEnabled(false);
    m_discard = add(actions::discardDraft, [this] { discard(); });
}

void EntryPage::buildPage()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 20);
    page->setSpacing(12);
    m_header = new PageHeader(title(), this);
    m_header->addButton(m_discard);
    m_header->addButton(m_post, ActionButton::Primary);
    page->addWidget(m_header);
    m_banner = new DraftBanner(this);
    page->addWidget(m_banner);

    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *document = new Section({}, m_content);
    m_head = new EntryHead(m_warehouse, m_kind, m_reasons, document);
    document->body()->addWidget(m_head);
    column->addWidget(document);

    auto *lines = new Section({}, m_content);
    lines->setFlush(true);
    m_row = new EntryRow(m_warehouse, m_kind, m_stock, m_units, m_reasons, m_add, lines);
    m_row->layout()->setContentsMargins(16, 8, 16, 8);
    const auto today = [this] {
        return m_warehouse.company().calendar.dayOf(m_warehouse.now());
    };
    m_table = new EntryTable(m_model, m_units, m_reasons, today, lines);
    const bool costs = m_warehouse.actor().may(Right::SeeCosts);
    m_table->setCostShown(costs && m_kind != DocumentKind::Issue);
    m_table->setValueShown(costs);
    if (m_kind != DocumentKind::Issue)
        m_table->setReasonShown(isCorrection());
    m_problems = new ProblemList(lines);
    lines->body()->addWidget(m_row);
    lines->body()->addWidget(m_table, 1);
    lines->body()->addWidget(m_problems);
    lines->body()->addWidget(buildApproval());
    lines->body()->addWidget(buildTotals());
    column->addWidget(lines, 1);
    page->addWidget(m_content, 1);
}

QWidget *EntryPage::buildTotals()
{
    auto *totals = new QWidget(this);
    auto *row = new QHBoxLayout(totals);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(24);
    m_lineCount = new QLabel(totals);
    m_quantity = new QLabel(totals);
    m_value = new QLabel(totals);
    m_lineCount->setProperty("role", u"hint"_s);
    m_quantity->setProperty("role", u"total"_s);
    m_value->setProperty("role", u"total"_s);
    row->addWidget(m_lineCount, 1);
    row->addWidget(m_quantity);
    row->addWidget(m_value);
    return totals;
}

// Said before it is given away: that nothing posts yet, and why.
QWidget *EntryPage::buildApproval()
{
    m_approval = new QWidget(this);
    auto *row = new QHBoxLayout(m_approval);
    row->setContentsMargins(16, 6, 16, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"stamp"_s, 18, IconTint::Warning, m_approval));
    m_approvalText = new QLabel(m_approval);
    m_approvalText->setWordWrap(true);
    row->addWidget(m_approvalText, 1);
    m_approval->hide();
    return m_approval;
}

QWidget *EntryPage::searchField()
{
    return m_row->itemField();
}

void EntryPage::show(const PageTarget &target)
{
    if (const auto *draft = std::get_if<AdjustmentDraft>(&target))
        return goOnWith(draft->adjustmentId);
    const auto *start = std::get_if<StartLine>(&target);
    if (start && !start->quantity.isZero())
        return addStarted(*start);
    if (!start) {
        if (m_head->locationId() == 0)
            m_head->focusLocation();
        else
            m_row->focusItem();
        return;
    }
    if (start->locationId != 0)
        m_head->setLocationId(start->locationId);
    if (start->itemId == 0 || (!m_row->isEmpty() && !takeTypedLine()))
        return;
    ++m_lookups;
    onResult(this, m_warehouse.item(start->itemId), [this](const Result<Item> &item) {
        --m_lookups;
        if (!item)
            return m_prompts.showError(this, item.error());
        m_row->begin({.id = item->id,
                      .code = item->code,
                      .name = item->name,
                      .barcode = item->barcode(),
                      .unit = item->unit,
                      .costPrice = item->costPrice,
                      .lotTracking = item->lotTracking,
                      .match = ItemHit::Match::Exact});
    });
}

// What another page has made up its mind about: a whole line, with what its document says.
void EntryPage::addStarted(const StartLine &start)
{
    ++m_lookups;
    onResult(this, m_warehouse.item(start.itemId), [this, start](const Result<Item> &item) {
        --m_lookups;
        if (!item)
            return m_prompts.showError(this, item.error());
        Entry entry = currentEntry();
        if (entry.isEmpty() || entry.locationId == 0)
            entry.locationId = start.locationId;
        if (entry.reference.isEmpty())
            entry.reference = start.reference;
        if (entry.reason.isEmpty())
            entry.reason = start.reason;
        m_head->showEntry(entry);
        EntryLine line{.itemId = item->id,
                       .code = item->code,
                       .name = item->name,
                       .unit = item->unit,
                       .lotTracking = item->lotTracking,
                       .quantity = start.quantity,
                       .lot = start.lot,
                       .reason = entry.reason == start.reason ? QString() : start.reason};
        if (isCorrection() && entry.locationId != start.locationId)
            line.locationId = start.locationId;
        m_stock.rememberCost(item->id, item->costPrice);
        addLine(line);
        m_table->focusQuantity(m_model.rowCount() - 1);
    });
}

bool EntryPage::handleScan(const QString &code)
{
    if (m_posting)
        return true;
    ++m_lookups;
    onResult(this, m_warehouse.itemForScan(code), [this, code](const Result<ItemHit> &hit) {
        --m_lookups;
        if (hit)
            takeScan(*hit);
        else if (hit.error().code != Error::Code::NotFound)
            m_prompts.showError(this, hit.error());
        else if (!m_head->takeLocationCode(code))
            return offerUnknown(code);
        if (m_unknown)
            m_unknown->dismiss();
    });
    return true;
}

void EntryPage::offerUnknown(const QString &code)
{
    if (!m_unknown)
        m_unknown = new UnknownCode(m_warehouse, m_navigator, m_prompts, window());
    m_unknown->show(code);
}

void EntryPage::takeScan(const ItemHit &hit)
{
    if (m_row->itemId() == hit.id)
        return m_row->addPack(hit.packFactor);
    // A line that is whole was meant; half a line waits in its fields.
    if (m_row->isComplete() && !takeTypedLine())
        return;
    if (hit.lotTracking != LotTracking::None) {
        if (m_row->isEmpty())
            m_row->begin(hit);
        else
            m_prompts.notify(tr("Finish the line you are typing, then scan %1 again.").arg(hit.code));
        return;
    }
    const int row = m_model.scan(hit);
    if (row < 0)
        m_prompts.notify(tr("A document holds at most %n line(s). Post this one first.", nullptr, entryLinesMax));
    else if (m_row->isEmpty())
        m_table->focusQuantity(row);
}

bool EntryPage::takeTypedLine()
{
    const auto line = m_row->take();
    if (!line)
        return false;
    m_row->clear();
    addLine(*line);
    return true;
}

void EntryPage::addLine(const EntryLine &line)
{
    if (!m_model.append(line))
        m_prompts.notify(tr("A document holds at most %n line(s). Post this one first.", nullptr, entryLinesMax));
}

void EntryPage::removeSelected()
{
    const QList<int> rows = m_table->selectedLines();
    if (rows.isEmpty())
        return;
    m_model.removeRows(rows);
    m_prompts.notify(tr("%n line(s) removed.", nullptr, static_cast<int>(rows.size())),
                     [this, after = m_model.undoStack().index()] {
                         // Ctrl+Z may have brought them back already.
                         if (m_model.undoStack().index() >= after)
                             m_model.undoStack().setIndex(after - 1);
                     });
}

void EntryPage::stepCurrent(int steps)
{
    const int current = m_table->hasFocus() ? m_table->currentIndex().row() : m_model.freshRow();
    m_model.step(current, steps);
}

void EntryPage::placeChanged(RowId locationId)
{
    m_row->setPlace(locationId);
    m_model.setPlace(locationId, m_head->allowsNegative());
    refresh();
}

Entry EntryPage::currentEntry() const
{
    Entry entry{
        .uuid = m_uuid, .kind = m_kind, .adjustmentId = m_adjustmentId, .version = m_version, .lines = m_model.lines()};
    m_head->readInto(entry);
    return entry;
}

void EntryPage::showEntry(const Entry &entry, const TypedLine &typed)
{
    m_restoring = true;
    m_uuid = entry.uuid;
    m_adjustmentId = entry.adjustmentId;
    m_version = entry.version;
    m_refusal.clear();
    m_head->showEntry(entry);
    m_model.restore(entry.lines);
    m_row->restore(typed);
    m_restoring = false;
    refresh();
}

void EntryPage::restoreDraft()
{
    const auto draft = m_draftFile.load();
    if (!draft)
        return;
    showEntry(draft->entry, draft->typed);
    if (draft->posting)
        m_tried = draft->entry;
    if (draft->isEmpty())
        return;
    const QString when = formatInstant(draft->savedAt, m_warehouse.company().calendar, locale());
    m_banner->showText(draft->posting
                           ? tr("The program ended while this was being posted (%1). Post it again: what was "
                                "booked already is not booked twice.")
                                 .arg(when)
                           : tr("You were typing this on %1. It has not been posted.").arg(when));
}

void EntryPage::draftLater()
{
    if (!m_restoring && !m_posting && !m_draftTimer->isActive())
        m_draftTimer->start();
}

void EntryPage::typedAgain()
{
    m_discard->setEnabled(!m_posting && (!currentEntry().isEmpty() || !m_row->isEmpty()));
    draftLater();
}

void EntryPage::saveDraft()
{
    m_draftTimer->stop();
    const QString failure = m_draftFile.save(
        {.savedAt = m_warehouse.now(), .entry = currentEntry(), .typed = m_row->typed(), .posting = m_posting});
    m_header->setSubtitle(failure.isEmpty()
                              ? QString()
                              : tr("The draft cannot be kept on disk (%1). Post soon, or make room.").arg(failure));
}

void EntryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_draftTimer->isActive())
        saveDraft();
}

void EntryPage::discard()
{
    const Entry entry = currentEntry();
    const TypedLine typed = m_row->typed();
    if (entry.isEmpty() && typed.isEmpty())
        return;
    startAnew();
    m_prompts.notify(tr("The draft was discarded."), [this, entry, typed] {
        showEntry(entry, typed);
        draftLater();
    });
}

void EntryPage::startAnew()
{
    m_tried.reset();
    m_banner->hide();
    m_row->setLastLine(std::nullopt);
    // The next one is most often at the same place, for the same reason.
    showEntry(
        {.uuid = m_warehouse.newUuid(), .kind = m_kind, .locationId = m_head->locationId(), .reason = m_head->reason()},
        {});
    saveDraft();
    m_row->focusItem();
}

void EntryPage::post()
{
    if (m_posting || (!m_row->isEmpty() && !takeTypedLine()) || !m_head->check())
        return;
    if (m_model.lines().isEmpty()) {
        m_row->showItemHint(tr("Add at least one line: choose an item, or scan it."));
        return m_row->focusItem();
    }
    const Entry entry = currentEntry();
    const bool changed = m_tried && *m_tried != entry;
    m_refusal.clear();
    m_model.clearErrors();
    setPosting(true);
    saveDraft(); // so that after a crash it is known that this was tried
    if (isCorrection())
        submit(entry, changed);
    else
        give(entry, changed);
    m_tried = entry;
}

void EntryPage::give(const Entry &entry, bool changed)
{
    onResult(this, m_warehouse.post(requestFor(entry)), [this, changed](const Result<PostedDocument> &document) {
        setPosting(false);
        if (!document)
            return refused(document.error());
        if (document->alreadyPosted && changed)
            return postedBefore(*document);
        posted(*document);
    });
}

void EntryPage::submit(const Entry &entry, bool changed)
{
    const Adjustment asked = adjustmentFor(entry);
    onResult(this, m_warehouse.submitAdjustment(asked), [this, asked, changed](const Result<AdjustmentDone> &done) {
        setPosting(false);
        if (!done)
            return refused(m_reasons.named(done.error()));
        const Adjustment &adjustment = done->adjustment;
        if (changed && linesHash(adjustment) != linesHash(asked))
            return postedBefore({.id = adjustment.documentId, .number = adjustment.number});
        submitted(adjustment);
    });
}

void EntryPage::submitted(const Adjustment &adjustment)
{
    if (adjustment.state == AdjustmentState::Posted)
        return posted({.id = adjustment.documentId, .number = adjustment.number});
    startAnew();
    //: %1 is a document number
    m_prompts.notify(tr("%1 waits for approval. Stock changes when somebody approves it.").arg(adjustment.number),
                     [this, id = adjustment.id] {
                         onResult(this, m_warehouse.withdrawAdjustment(id), [this](const Result<Adjustment> &draft) {
                             if (!draft)
                                 return m_prompts.showError(this, draft.error());
                             goOnWith(draft->id);
                         });
                     });
}

// Opens a draft that is stored. What stood in the form can be had back.
void EntryPage::goOnWith(RowId adjustmentId)
{
    if (adjustmentId == m_adjustmentId && m_version != 0 && !m_model.lines().isEmpty())
        return m_row->focusItem();
    ++m_lookups;
    onResult(this, m_warehouse.adjustment(adjustmentId), [this](const Result<Adjustment> &adjustment) {
        --m_lookups;
        if (!adjustment)
            return m_prompts.showError(this, adjustment.error());
        goOnWith(*adjustment);
    });
}

void EntryPage::goOnWith(const Adjustment &adjustment)
{
    QList<RowId> ids;
    for (const AdjustmentLine &line : adjustment.lines)
        ids << line.itemId;
    ++m_lookups;
    onResult(this, m_warehouse.itemsOf(ids), [this, adjustment](const Result<QList<ItemHit>> &items) {
        --m_lookups;
        if (!items)
            return m_prompts.showError(this, items.error());
        const Entry before = currentEntry();
        const TypedLine typed = m_row->typed();
        m_tried.reset();
        m_banner->hide();
        showEntry(entryOf(adjustment, *items), {});
        saveDraft();
        m_row->focusItem();
        if (before.isEmpty() && typed.isEmpty())
            return;
        m_prompts.notify(tr("What you were typing was put aside."), [this, before, typed] {
            showEntry(before, typed);
            draftLater();
        });
    });
}

void EntryPage::askEffect()
{
    const Entry entry = currentEntry();
    const int number = ++m_effectNumber;
    if (entry.lines.isEmpty() || entry.locationId == 0) {
        m_model.setEffect(std::nullopt);
        showPostText();
        return refresh();
    }
    ++m_lookups;
    onResult(this, m_warehouse.adjustmentEffect(adjustmentFor(entry)),
             [this, number](const Result<AdjustmentEffect> &effect) {
                 --m_lookups;
                 if (number == m_effectNumber && !m_posting)
                     showEffect(effect);
             });
}

void EntryPage::showEffect(const Result<AdjustmentEffect> &effect)
{
    if (effect && effect->lines.size() == m_model.lines().size())
        m_model.setEffect(*effect);
    showPostText();
    refresh();
}

// The button says what it will do.
void EntryPage::showPostText()
{
    const auto &effect = m_model.effect();
    const bool asks = effect && effect->needsApproval;
    m_post->setText(asks ? tr("Submit for a&pproval") : QCoreApplication::translate("Action", postSpec().text));
    m_approval->setVisible(asks);
    if (!asks)
        return;
    const Currency &currency = m_warehouse.company().currency;
    const QString limit = formatMoney(effect->limit.value_or(Money()), currency, locale());
    //: %1 is an amount
    m_approvalText->setText(tr("This is above your limit of %1, so it waits until somebody else approves it. Until "
                               "then stock does not change.")
                                .arg(limit));
}

void EntryPage::setPosting(bool posting)
{
    m_posting = posting;
    m_content->setEnabled(!posting);
    m_post->setEnabled(!posting);
}

void EntryPage::posted(const PostedDocument &document)
{
    const int lines = static_cast<int>(m_model.lines().size());
    startAnew();
    const QString text = isCorrection() ? tr("%1 posted: %n line(s) adjusted.", nullptr, lines)
                         : isReceipt()  ? tr("%1 posted: %n line(s) received.", nullptr, lines)
                                        : tr("%1 posted: %n line(s) issued.", nullptr, lines);
    m_prompts.notify(text.arg(document.number),
                     [this, id = document.id, number = document.number] { undoPosting(id, number); });
}

// An earlier try had gone through, and the lines were changed since: they stay, as a document of their own.
void EntryPage::postedBefore(const PostedDocument &document)
{
    m_uuid = m_warehouse.newUuid();
    m_tried.reset();
    m_refusal = tr("%1 was posted before you made these changes, and is in the ledger as it was then. Take out what it "
                   "already holds, then post the rest as a document of its own.")
                    .arg(document.number);
    saveDraft();
    showProblems();
    m_table->focusQuantity(0);
}

void EntryPage::refused(const Error &error)
{
    saveDraft();
    const int line = error.arg(u"line").toInt();
    if (m_head->showError(error)) {
        // the field that it stands at has the focus
    } else if (line >= 1 && line <= m_model.rowCount()) {
        m_model.setLineError(line - 1, errorText(error));
        m_table->focusQuantity(line - 1);
    } else {
        m_refusal = errorText(error);
        m_row->focusItem();
    }
    showProblems();
}

void EntryPage::undoPosting(RowId documentId, const QString &number)
{
    onResult(this, m_warehouse.reverse(documentId, {}), [this, number](const Result<PostedDocument> &reversal) {
        if (!reversal)
            return m_prompts.showError(this, reversal.error());
        m_prompts.notify(tr("%1 was taken back by %2.").arg(number, reversal->number));
    });
}

void EntryPage::refresh()
{
    if (!m_model.lines().isEmpty())
        m_row->setLastLine(m_model.lines().last());
    m_discard->setEnabled(!m_posting && (!currentEntry().isEmpty() || !m_row->isEmpty()));
    showTotals();
    showProblems();
}

void EntryPage::showTotals()
{
    const EntryTotals totals = m_model.totals();
    m_value->setVisible(m_warehouse.actor().may(Right::SeeCosts));
    m_lineCount->setText(tr("%n line(s)", nullptr, m_model.rowCount()));
    if (isCorrection()) {
        const Currency &currency = m_warehouse.company().currency;
        m_quantity->setText(tr("Quantity: %1").arg(formatSigned(totals.quantity, locale())));
        const auto &effect = m_model.effect();
        //: %1 is an amount
        m_value->setText(effect && effect->problems.isEmpty()
                             ? tr("Changes the value by %1").arg(formatMoney(effect->value, currency, locale()))
                             : QString());
        return;
    }
    m_quantity->setText(tr("Quantity: %1").arg(formatQuantity(totals.quantity, locale())));
    const QString value =
        totals.value ? formatMoney(*totals.value, m_warehouse.company().currency, locale()) : tr("too large");
    m_value->setText(totals.estimated ? tr("Value, estimated: %1").arg(value) : tr("Value: %1").arg(value));
    m_value->setToolTip(
        totals.estimated ? tr("Lines without a unit cost count at what the stock there costs on average.") : QString());
}

void EntryPage::showProblems()
{
    QList<ProblemList::Problem> problems;
    if (!m_refusal.isEmpty())
        problems.append({.text = m_refusal});
    for (const Error &problem : m_model.effect() ? m_model.effect()->problems : QList<Error>()) {
        if (problem.arg(u"line").isEmpty())
            problems.append({.text = errorText(m_reasons.named(problem))});
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const QString text = index.data(EntryModel::ProblemRole).toString();
        if (!text.isEmpty())
            problems.append({.row = row, .text = text, .blocking = index.data(EntryModel::BlockingRole).toBool()});
    }
    m_problems->setProblems(problems);
}

} // namespace stowage
