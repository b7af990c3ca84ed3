// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/entry_row.h"

#include "app/platform/error_text.h"
#include "models/base/on_result.h"
#include "views/receive/reason_box.h"
#include "views/receive/reason_lookup.h"
#include "views/receive/stock_lookup.h"
#include "views/receive/unit_lookup.h"
#include "views/shell/format.h"
#include "views/widgets/action_button.h"
#include "views/widgets/cost_edit.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/form.h"
#include "views/widgets/item_picker.h"
#include "views/widgets/quantity_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace stowage {

namespace {

constexpr int lotLengthMax = 100;
constexpr int notesLengthMax = 500;

ItemHit hitOf(const EntryLine &line)
{
    return {.id = line.itemId,
            .code = line.code,
            .name = line.name,
            .unit = line.unit,
            .lotTracking = line.lotTracking,
            .match = ItemHit::Match::Exact};
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

EntryRow::EntryRow(Warehouse &warehouse, DocumentKind kind, StockLookup &stock, const UnitLookup &units,
                   const ReasonLookup &reasons, QAction *add, QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_kind(kind),
      m_stock(stock),
      m_units(units),
      m_reasons(reasons),
      m_seesCosts(warehouse.actor().may(Right::SeeCosts)),
      m_picker(new ItemPicker(warehouse, this)),
      m_quantity(new QuantityEdit(this)),
      m_cost(new CostEdit(warehouse.company().currency, this)),
      m_lot(new QLineEdit(this)),
      m_expires(new DayEdit([&warehouse] { return warehouse.company().calendar.dayOf(warehouse.now()); }, this)),
      m_reason(new ReasonBox(reasons, this)),
      m_why(new QLineEdit(this)),
      m_notes(new QLineEdit(this))
{
    m_quantity->setNegativeAllowed(isCorrection());
    m_lot->setMaxLength(lotLengthMax);
    m_notes->setMaxLength(notesLengthMax);
    m_why->setMaxLength(notesLengthMax);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    addCell(row, tr("&Item"), m_picker, 5);
    addCell(row, tr("&Quantity"), m_quantity, 2);
    addCell(row, tr("&Unit cost"), m_cost, 2);
    addCell(row, tr("Own &reason"), m_reason, 3);
    addCell(row, tr("&Lot or serial"), m_lot, 2);
    addCell(row, tr("E&xpires"), m_expires, 2);
    addCell(row, tr("Wh&y this lot"), m_why, 3);
    addCell(row, tr("Not&e"), m_notes, 3);
    // As deep as the labels, so that it stands beside the fields.
    auto *button = new QVBoxLayout;
    button->addSpacing(fontMetrics().height() + 4);
    button->addWidget(new ActionButton(add, ActionButton::Plain, this));
    button->addStretch();
    row->addLayout(button);
    cellOf(m_cost)->setVisible(kind == DocumentKind::Receipt && m_seesCosts);
    cellOf(m_reason)->setVisible(isCorrection());
    m_reason->setNoneText(tr("As the document"));
    connect(m_reason, &ReasonBox::reasonChanged, this, &EntryRow::changed);
    showLotFields();
    for (QWidget *field : std::as_const(m_order))
        field->installEventFilter(this);

    connect(m_picker, &ItemPicker::picked, this, &EntryRow::begin);
    connect(m_picker, &ItemPicker::cleared, this, [this] {
        m_item.reset();
        showLotFields();
        showBalance();
    });
    connect(m_picker, &ItemPicker::notFound, this,
            [this](const QString &text) { showItemHint(tr("No item matches “%1”.").arg(text)); });
    connect(m_picker, &QLineEdit::textChanged, this, [this] { showItemHint({}); });
    connect(m_quantity, &NumberEdit::textChanged, this, [this] {
        showLotFields();
        showBalance();
        askProposal();
    });
    connect(m_lot, &QLineEdit::textChanged, this, &EntryRow::showWhy);
    connect(&m_stock, &StockLookup::stockKnown, this, &EntryRow::showBalance);
    for (QWidget *field : std::as_const(m_order)) {
        if (!qobject_cast<QLineEdit *>(field))
            continue;
        connect(static_cast<QLineEdit *>(field), &QLineEdit::textChanged, this, [this, field] {
            const auto *number = qobject_cast<NumberEdit *>(field);
            const bool begun = number && number->text() == u'-'; // the digits are still to come
            const auto wrong = number && !begun ? number->error() : std::nullopt;
            if (field != m_picker)
                cellOf(field)->setError(field, wrong ? errorText(*wrong) : QString());
            Q_EMIT changed();
        });
    }
    connect(&m_units, &UnitLookup::unitsKnown, this, &EntryRow::showUnit);
}

Form *EntryRow::addCell(QHBoxLayout *row, const QString &label, QWidget *field, int stretch)
{
    auto *cell = new Form(1, this);
    cell->addField(label, field);
    row->addWidget(cell, stretch, Qt::AlignTop);
    m_cells.insert(field, cell);
    m_order << field;
    return cell;
}

void EntryRow::showUnit()
{
    if (m_item)
        m_quantity->setUnit(m_units.unit(m_item->unit));
}

void EntryRow::begin(const ItemHit &hit)
{
    m_picker->setItem(hit);
    m_item = lineFor(hit);
    m_stock.rememberCost(hit.id, hit.costPrice);
    m_stock.want(hit.id);
    showUnit();
    m_quantity->setValue(takesAway() ? -hit.packFactor : hit.packFactor);
    m_lot->clear();
    m_why->clear();
    m_expires->setValue({});
    showLotFields();
    showBalance();
    loadLots();
    askProposal();
    m_quantity->setFocus(Qt::OtherFocusReason);
    m_quantity->selectAll();
    Q_EMIT changed();
}

RowId EntryRow::itemId() const
{
    return m_item ? m_item->itemId : 0;
}

void EntryRow::addPack(Quantity packFactor)
{
    const auto sum = Quantity::sum(m_quantity->value().value_or(Quantity()), takesAway() ? -packFactor : packFactor);
    if (sum)
        m_quantity->setValue(sum);
}

void EntryRow::clear()
{
    restore({});
}

void EntryRow::setReason(const QString &code)
{
    m_documentReason = code;
}

bool EntryRow::takesAway() const
{
    const QString own = m_reason->reason();
    return isCorrection() && m_reasons.direction(own.isEmpty() ? m_documentReason : own) < 0;
}

void EntryRow::setPlace(RowId locationId)
{
    m_locationId = locationId;
    showBalance();
    loadLots();
    askProposal();
}

void EntryRow::showLotFields()
{
    const LotTracking tracking = m_item ? m_item->lotTracking : LotTracking::None;
    cellOf(m_lot)->setVisible(tracking != LotTracking::None);
    const auto quantity = m_quantity->value();
    const bool adds = isCorrection() ? !quantity || !quantity->isNegative() : m_kind == DocumentKind::Receipt;
    cellOf(m_expires)->setVisible(tracking != LotTracking::None && adds);
    // What leaves costs what the stock there costs.
    cellOf(m_cost)->setVisible(adds && m_seesCosts);
    showWhy();
}

// What is there, and what will be: the figure to compare with the shelf before anything is booked.
void EntryRow::showBalance()
{
    QString itemHint;
    QString quantityHint;
    if (m_item && m_stock.isKnown(m_item->itemId)) {
        const Quantity before = m_stock.onHand(m_item->itemId, m_locationId);
        const QString unit = u' ' + m_item->unit;
        itemHint = m_locationId == 0 ? tr("Choose a location to see what is on hand.")
                                     : tr("On hand here: %1").arg(formatQuantity(before, locale()) + unit);
        const Quantity available = m_stock.available(m_item->itemId, m_locationId);
        if (m_locationId != 0 && m_kind != DocumentKind::Receipt && available != before)
            itemHint = tr("On hand here: %1, available: %2")
                           .arg(formatQuantity(before, locale()) + unit, formatQuantity(available, locale()));
        const auto quantity = m_quantity->value();
        const auto after =
            quantity ? Quantity::sum(before, m_kind == DocumentKind::Issue ? -*quantity : *quantity) : std::nullopt;
        if (after && m_locationId != 0)
            quantityHint = tr("then %1").arg(formatQuantity(*after, locale()) + unit);
        const auto estimate = m_stock.estimate(m_item->itemId, m_locationId);
        m_cost->setPlaceholderText(estimate ? formatUnitCost(*estimate, m_warehouse.company().currency, locale())
                                            : QString());
    } else {
        m_cost->setPlaceholderText({});
    }
    cellOf(m_picker)->setHint(m_picker, itemHint);
    cellOf(m_quantity)->setHint(m_quantity, quantityHint);
}

void EntryRow::loadLots()
{
    if (!m_item || m_item->lotTracking == LotTracking::None || m_kind == DocumentKind::Receipt || m_locationId == 0)
        return;
    const RowId itemId = m_item->itemId;
    onResult(this, m_warehouse.lotsOf(itemId, m_locationId), [this, itemId](const Result<QList<QString>> &lots) {
        if (!lots || !m_item || m_item->itemId != itemId)
            return;
        auto *completer = new QCompleter(*lots, m_lot);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_lot->setCompleter(completer);
        if (isPicked())
            return; // the proposal says which
        // The one that expires first should leave first.
        if (m_quantity->value().value_or(Quantity()).isNegative() && m_lot->text().isEmpty() && !lots->isEmpty())
            m_lot->setText(lots->first());
        cellOf(m_lot)->setHint(m_lot, lots->isEmpty() ? tr("No lot is on hand here.")
                                                      : tr("%n lot(s) here, first to expire first", nullptr,
                                                           static_cast<int>(lots->size())));
    });
}

// What should leave first: the lots and bins that posting would take.
void EntryRow::askProposal()
{
    const int number = ++m_proposalNumber;
    m_proposal.reset();
    showWhy();
    const auto quantity = m_quantity->value();
    if (!isPicked() || m_locationId == 0 || !quantity || !quantity->isPositive())
        return;
    onResult(this,
             m_warehouse.pickProposal({.itemId = m_item->itemId, .locationId = m_locationId, .quantity = *quantity}),
             [this, number](const Result<PickProposal> &proposal) {
                 if (proposal && number == m_proposalNumber)
                     showProposal(*proposal);
             });
}

void EntryRow::showProposal(const PickProposal &proposal)
{
    m_proposal = proposal;
    // One lot at the document's own place is named; what comes from several is picked when it posts.
    const bool isOne = proposal.picks.size() == 1 && proposal.picks.first().source.locationId == m_locationId
                       && proposal.missing.isZero();
    if (m_lot->text().isEmpty() || m_lot->text() == m_proposedLot) {
        m_proposedLot = isOne ? proposal.picks.first().source.lot : QString();
        m_lot->setText(m_proposedLot);
    }
    QStringList parts;
    for (const Pick &pick : proposal.picks) {
        const QString quantity = formatQuantity(pick.quantity, locale());
        //: a lot, a bin, how many
        parts << (pick.source.locationId == m_locationId
                      ? tr("%1: %2").arg(pick.source.lot, quantity)
                      : tr("%1 at %2: %3").arg(pick.source.lot, pick.source.locationCode, quantity));
    }
    QString hint = parts.isEmpty() ? tr("No lot can be issued here.") : tr("First to go: %1").arg(parts.join(u", "_s));
    if (proposal.missing.isPositive())
        hint += u' '
                + tr("%1 missing (%2 expired, %3 reserved)")
                      .arg(formatQuantity(proposal.missing, locale()), formatQuantity(proposal.expired, locale()),
                           formatQuantity(proposal.reserved, locale()));
    cellOf(m_lot)->setHint(m_lot, hint);
    showWhy();
}

bool EntryRow::isOtherLot() const
{
    const QString lot = m_lot->text().trimmed();
    return isPicked() && !lot.isEmpty() && m_proposal && !m_proposal->picks.isEmpty()
           && std::ranges::none_of(m_proposal->picks, [&](const Pick &pick) { return pick.source.lot == lot; });
}

void EntryRow::showWhy()
{
    cellOf(m_why)->setVisible(isPicked() && (isOtherLot() || !m_why->text().isEmpty()));
}

void EntryRow::showItemHint(const QString &problem)
{
    cellOf(m_picker)->setError(m_picker, problem);
}

bool EntryRow::isComplete() const
{
    return m_item && quantity() && !m_cost->error() && m_expires->isRight()
           && (m_item->lotTracking == LotTracking::None || isPicked() || !m_lot->text().trimmed().isEmpty());
}

// What is typed, where it is a quantity that such a document can hold.
Result<Quantity> EntryRow::quantity() const
{
    STOWAGE_LET(typed, m_quantity->result());
    if (typed.isZero() || (typed.isNegative() && !isCorrection()))
        return fail(Error::Code::Invalid, u"line.quantity_zero"_s);
    return typed;
}

std::optional<EntryLine> EntryRow::take()
{
    const auto wrong = [this](QWidget *field, const QString &sentence) {
        cellOf(field)->setError(field, sentence);
    };
    if (!m_item)
        wrong(m_picker, tr("Choose an item from the list, or scan it."));
    const auto quantity = this->quantity();
    if (!quantity && quantity.error().key != "line.quantity_zero"_L1)
        wrong(m_quantity, errorText(quantity.error()));
    else if (!quantity)
        wrong(m_quantity,
              isCorrection() ? tr("Type more than 0, or less with a minus sign.") : tr("Type more than 0."));
    if (const auto error = m_cost->error())
        wrong(m_cost, errorText(*error));
    // Serial numbers that came in together are as good as each other: the ledger knows.
    if (isOtherLot() && m_item->lotTracking == LotTracking::Lot && m_why->text().trimmed().isEmpty())
        wrong(m_why, tr("%1 should go first. Say why it is %2.")
                         .arg(m_proposal->picks.first().source.lot, m_lot->text().trimmed()));
    if (m_item && m_item->lotTracking != LotTracking::None && !isPicked() && m_lot->text().trimmed().isEmpty())
        wrong(m_lot, m_item->lotTracking == LotTracking::Lot ? tr("This item is kept by lots. Type the lot.")
                                                             : tr("This item has serial numbers. Type the number."));
    if (!m_expires->isRight())
        wrong(m_expires, tr("This is no day. Type it as 2024-01-15."));
    for (QWidget *field : std::as_const(m_order)) {
        if (cellOf(field)->hasErrors()) {
            field->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
    }
    EntryLine line = *m_item;
    line.quantity = *quantity;
    if (m_kind == DocumentKind::Receipt || (isCorrection() && quantity->isPositive()))
        line.unitCost = m_cost->value();
    if (isCorrection())
        line.reason = m_reason->reason();
    else if (isOtherLot())
        line.reason = m_why->text().trimmed();
    if (line.lotTracking != LotTracking::None) {
        line.lot = m_lot->text().trimmed();
        line.expires = m_expires->value();
    }
    line.notes = m_notes->text().trimmed();
    return line;
}

void EntryRow::commit()
{
    const auto line = take();
    if (!line)
        return;
    m_last = line;
    clear();
    focusItem();
    Q_EMIT lineReady(*line);
}

TypedLine EntryRow::typed() const
{
    return {.item = m_item.value_or(EntryLine()),
            .itemText = m_picker->text(),
            .quantity = m_quantity->text(),
            .unitCost = m_cost->text(),
            .lot = m_lot->text(),
            .expires = m_expires->text(),
            .notes = m_notes->text(),
            .reason = isCorrection() ? m_reason->reason() : m_why->text()};
}

void EntryRow::restore(const TypedLine &typed)
{
    m_item.reset();
    if (typed.item.itemId != 0) {
        m_item = typed.item;
        m_picker->setItem(hitOf(typed.item));
        showUnit();
        m_stock.want(typed.item.itemId);
    } else {
        m_picker->clearItem();
        m_picker->setText(typed.itemText);
    }
    m_quantity->setText(typed.quantity);
    m_cost->setText(typed.unitCost);
    m_lot->setText(typed.lot);
    m_expires->setText(typed.expires);
    m_notes->setText(typed.notes);
    if (isCorrection())
        m_reason->setReason(typed.reason);
    else
        m_why->setText(typed.reason);
    for (QWidget *field : std::as_const(m_order))
        cellOf(field)->setError(field, {});
    showLotFields();
    showBalance();
    loadLots();
    askProposal();
}

void EntryRow::focusItem()
{
    m_picker->setFocus(Qt::OtherFocusReason);
}

QWidget *EntryRow::itemField() const
{
    return m_picker;
}

void EntryRow::advanceFrom(QObject *field)
{
    const qsizetype at = m_order.indexOf(qobject_cast<QWidget *>(field));
    for (qsizetype next = at + 1; next < m_order.size(); ++next) {
        if (!cellOf(m_order[next])->isVisibleTo(this))
            continue;
        m_order[next]->setFocus(Qt::TabFocusReason);
        return;
    }
    commit();
}

void EntryRow::repeatLast(QObject *field)
{
    if (field == m_picker)
        begin(hitOf(*m_last));
    else if (field == m_quantity)
        m_quantity->setValue(m_last->quantity);
    else if (field == m_cost)
        m_cost->setValue(m_last->unitCost);
    else if (field == m_reason)
        m_reason->setReason(m_last->reason);
    else if (field == m_lot)
        m_lot->setText(m_last->lot);
    else if (field == m_expires)
        m_expires->setValue(m_last->expires);
    else if (field == m_why)
        m_why->setText(m_last->reason);
    else
        m_notes->setText(m_last->notes);
}

void EntryRow::stepQuantity(int steps)
{
    const auto stepped =
        Quantity::sum(m_quantity->value().value_or(Quantity()), Quantity::fromInt(steps)).value_or(Quantity());
    if (stepped.isPositive())
        m_quantity->setValue(stepped);
    m_quantity->selectAll();
}

// "-" before anything is typed begins a quantity that is taken away; after it, it turns the sign.
void EntryRow::setSign(int sign)
{
    QString text = m_quantity->selectedText() == m_quantity->text() ? QString() : m_quantity->text();
    if (text.startsWith(u'-') || text.startsWith(u'−'))
        text.remove(0, 1);
    m_quantity->setText(sign < 0 ? u'-' + text : text);
}

bool EntryRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *edit = qobject_cast<const QLineEdit *>(watched);
    const bool plain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const bool empty = !edit || edit->text().isEmpty() || edit->selectedText() == edit->text();
    const int sign = key->text() == u"+"_s ? 1 : key->text() == u"-"_s ? -1 : 0;
    // The item field takes Enter for itself while it has something to choose.
    if (plain && isEnter(key->key()) && (watched != m_picker || m_item)) {
        if (watched == m_lot && m_lot->completer() && m_lot->completer()->popup()->isVisible())
            return false;
        advanceFrom(watched);
        return true;
    }
    if (plain && empty && m_last && key->text() == u"="_s) {
        repeatLast(watched);
        return true;
    }
    if (plain && sign != 0 && watched == m_quantity) {
        if (isCorrection())
            setSign(sign);
        else
            stepQuantity(sign);
        return true;
    }
    if (plain && sign != 0 && watched == m_picker && m_picker->text().isEmpty()) {
        Q_EMIT stepRequested(sign);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stowage
