// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reserve/reserve_form.h"

#include "app/platform/error_text.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/form.h"
#include "views/widgets/item_picker.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/quantity_edit.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int referenceLengthMax = 100, lotLengthMax = 100, notesLengthMax = 500;

} // namespace

ReserveForm::ReserveForm(Warehouse &warehouse, QWidget *parent)
    : QFrame(parent),
      m_warehouse(warehouse),
      m_stock(warehouse),
      m_units(warehouse),
      m_form(new Form(2, this)),
      m_reference(new QLineEdit(this)),
      m_item(new ItemPicker(warehouse, this)),
      m_location(new LocationPicker(warehouse, this)),
      m_lot(new QLineEdit(this)),
      m_quantity(new QuantityEdit(this)),
      m_until(new DayEdit([&warehouse] { return warehouse.company().calendar.dayOf(warehouse.now()); }, this)),
      m_notes(new QLineEdit(this))
{
    setProperty("role", u"panel"_s);
    m_reference->setMaxLength(referenceLengthMax);
    m_lot->setMaxLength(lotLengthMax);
    m_notes->setMaxLength(notesLengthMax);
    auto *title = new QLabel(tr("New reservation"), this);
    title->setProperty("role", u"section"_s);
    m_form->addField(tr("&For"), m_reference, tr("An order’s number, or a name. An issue that names it takes it."), 2);
    m_form->addField(tr("&Item"), m_item, {}, 2);
    m_form->addField(tr("L&ocation"), m_location, {}, 2);
    m_form->addField(tr("&Quantity"), m_quantity);
    m_form->addField(tr("Lot or &serial"), m_lot, tr("Empty: any that is there"));
    m_form->addField(tr("&Until"), m_until, tr("Its last day; empty: until it is released"));
    m_form->addField(tr("No&te"), m_notes);
    m_lot->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_form);
    column->addStretch();
    m_order = {m_reference, m_item, m_location, m_quantity, m_lot, m_until, m_notes};
    for (QWidget *field : std::as_const(m_order)) {
        field->installEventFilter(this);
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            connect(edit, &QLineEdit::textChanged, this, [this, edit] { m_form->setError(edit, {}); });
    }
    connect(m_item, &ItemPicker::picked, this, &ReserveForm::itemChosen);
    connect(m_item, &ItemPicker::cleared, this, &ReserveForm::showAvailable);
    connect(m_location, &LocationPicker::choiceChanged, this, [this] {
        m_form->setError(m_location, {});
        fillLots();
        showAvailable();
    });
    connect(&m_stock, &StockLookup::stockKnown, this, &ReserveForm::showAvailable);
}

void ReserveForm::setFoot(QWidget *foot)
{
    foot->setParent(this);
    layout()->addWidget(foot);
}

void ReserveForm::setItem(const ItemHit &hit)
{
    m_item->setItem(hit);
    itemChosen(hit);
}

void ReserveForm::itemChosen(const ItemHit &hit)
{
    m_stock.want(hit.id);
    m_quantity->setUnit(m_units.unit(hit.unit));
    m_lot->setEnabled(hit.lotTracking != LotTracking::None);
    m_lot->clear();
    if (m_quantity->text().isEmpty())
        m_quantity->setValue(hit.packFactor);
    fillLots();
    showAvailable();
}

void ReserveForm::fillLots()
{
    if (!m_lot->isEnabled() || m_location->locationId() == 0)
        return;
    onResult(this, m_warehouse.lotsOf(m_item->itemId(), m_location->locationId()),
             [this](const Result<QList<QString>> &lots) {
                 if (!lots)
                     return;
                 auto *completer = new QCompleter(*lots, m_lot);
                 completer->setCaseSensitivity(Qt::CaseInsensitive);
                 m_lot->setCompleter(completer);
             });
}

void ReserveForm::showAvailable()
{
    const RowId item = m_item->itemId();
    const RowId place = m_location->locationId();
    QString hint;
    if (item != 0 && place != 0 && m_stock.isKnown(item)) {
        hint = tr("Available here: %1 of %2")
                   .arg(formatQuantity(m_stock.available(item, place), locale()),
                        formatQuantity(m_stock.onHand(item, place), locale()) + u' ' + m_item->item()->unit);
    }
    m_form->setHint(m_quantity, hint);
}

std::optional<Reservation> ReserveForm::take()
{
    if (m_reference->text().trimmed().isEmpty())
        m_form->setError(m_reference, tr("Type what it is for: an order’s number, or a name."));
    if (m_item->itemId() == 0)
        m_form->setError(m_item, tr("Choose an item from the list, or scan it."));
    if (m_location->locationId() == 0)
        m_form->setError(m_location, tr("Choose where the goods are."));
    const auto quantity = m_quantity->result();
    if (!quantity)
        m_form->setError(m_quantity, errorText(quantity.error()));
    else if (!quantity->isPositive())
        m_form->setError(m_quantity, tr("Type more than 0."));
    if (!m_until->isRight())
        m_form->setError(m_until, tr("This is no day. Type it as 2024-01-15."));
    if (m_form->hasErrors()) {
        m_form->focusFirstError();
        return std::nullopt;
    }
    return Reservation{.uuid = m_warehouse.newUuid(),
                       .reference = m_reference->text().trimmed(),
                       .itemId = m_item->itemId(),
                       .locationId = m_location->locationId(),
                       .lot = m_lot->isEnabled() ? m_lot->text().trimmed() : QString(),
                       .quantity = *quantity,
                       .expires = m_until->value(),
                       .notes = m_notes->text().trimmed()};
}

void ReserveForm::startAnew()
{
    m_item->clearItem();
    m_quantity->clear();
    m_lot->clear();
    m_lot->setEnabled(false);
    m_notes->clear();
    m_form->clearErrors();
    showAvailable();
    m_item->setFocus(Qt::OtherFocusReason);
}

bool ReserveForm::showError(const Error &error)
{
    QWidget *field = nullptr;
    if (error.key == "reservation.not_enough"_L1 || error.key.startsWith("line.quantity"_L1))
        field = m_quantity;
    else if (error.key.startsWith("reservation.lot"_L1) || error.key.startsWith("line.lot"_L1))
        field = m_lot;
    else if (error.key == "reservation.expired"_L1)
        field = m_until;
    else if (error.key.startsWith("line.location"_L1))
        field = m_location;
    else if (error.key.startsWith("line.item"_L1))
        field = m_item;
    else
        return false;
    m_form->setError(field, errorText(error));
    m_form->focusFirstError();
    return true;
}

bool ReserveForm::takeLocationCode(const QString &code)
{
    const auto found = m_location->byCode(code);
    if (found)
        m_location->setLocationId(found->id);
    showAvailable();
    return found.has_value();
}

void ReserveForm::focusFirst()
{
    QWidget *first = m_reference->text().isEmpty() ? static_cast<QWidget *>(m_reference) : m_item;
    first->setFocus(Qt::OtherFocusReason);
}

// Enter goes from field to field and at the end reserves, so that a reservation needs no other key.
bool ReserveForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isChoosing =
        (watched == m_item && m_item->itemId() == 0) || (watched == m_location && m_location->locationId() == 0);
    if (!isEnter || key->modifiers() & Qt::ControlModifier || isChoosing)
        return QFrame::eventFilter(watched, event);
    for (qsizetype next = m_order.indexOf(static_cast<QWidget *>(watched)) + 1; next < m_order.size(); ++next) {
        if (m_order[next]->isEnabled()) {
            m_order[next]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    Q_EMIT entered();
    return true;
}

} // namespace stowage
