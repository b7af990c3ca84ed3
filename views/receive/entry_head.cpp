// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/entry_head.h"

#include "app/platform/error_text.h"
#include "models/operations/warehouse.h"
#include "views/receive/reason_box.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/form.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/moment_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int columns = 12;
constexpr int referenceLengthMax = 100;
constexpr int notesLengthMax = 1000;

} // namespace

EntryHead::EntryHead(Warehouse &warehouse, DocumentKind kind, const ReasonLookup &reasons, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_form(new Form(columns, this)),
      m_location(new LocationPicker(warehouse, this)),
      m_when(new MomentEdit(
          warehouse.company().calendar, [&warehouse] { return warehouse.now(); }, this)),
      m_reference(new QLineEdit(this)),
      m_referenceType(new QComboBox(this)),
      m_notes(new QLineEdit(this)),
      m_return(new QCheckBox(this)),
      m_reason(new ReasonBox(reasons, this))
{
    m_reference->setMaxLength(referenceLengthMax);
    m_notes->setMaxLength(notesLengthMax);
    m_when->setValue(0);
    if (kind == DocumentKind::Adjustment)
        addCorrection();
    else
        addDelivery(kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);

    connect(m_location, &LocationPicker::choiceChanged, this, [this](RowId id) {
        m_form->setError(m_location, {});
        Q_EMIT locationChanged(id);
        Q_EMIT changed();
    });
    connect(m_location, &LocationPicker::loaded, this, [this] {
        if (m_location->locationId() == 0 && m_location->choices().size() == 1)
            m_location->setLocationId(m_location->choices().first().id); // there is nothing to choose
        Q_EMIT locationChanged(locationId());
    });
    connect(m_when, &MomentEdit::valueEdited, this, [this] {
        m_form->setError(m_when, {});
        Q_EMIT changed();
    });
    connect(m_reference, &QLineEdit::textEdited, this, &EntryHead::changed);
    connect(m_referenceType, &QComboBox::currentTextChanged, this, &EntryHead::changed);
    connect(m_notes, &QLineEdit::textEdited, this, &EntryHead::changed);
    connect(m_return, &QCheckBox::toggled, this, &EntryHead::changed);
    connect(m_reason, &ReasonBox::reasonChanged, this, [this] {
        m_form->setError(m_reason, {});
        Q_EMIT reasonChanged(reason());
        Q_EMIT changed();
    });
}

void EntryHead::addDelivery(DocumentKind kind)
{
    const bool receipt = kind == DocumentKind::Receipt;
    m_return->setText(receipt ? tr("Retu&rn from a customer") : tr("Retu&rn to a supplier"));
    fillReferenceTypes(kind);
    m_form->addField(receipt ? tr("&To location") : tr("Fro&m location"), m_location, {}, 4);
    m_form->addField(tr("&When"), m_when, {}, 3);
    m_form->addField(receipt ? tr("Supplier's num&ber") : tr("Customer's num&ber"), m_reference, {}, 3);
    m_form->addField(tr("&Kind of number"), m_referenceType, {}, 2);
    m_form->addField(tr("Note on the d&ocument"), m_notes, {}, 7);
    m_form->addField({}, m_return, {}, 5);
    m_reason->hide();
}

void EntryHead::addCorrection()
{
    m_reason->setNoneText(tr("Choose why"));
    m_form->addField(tr("Loca&tion"), m_location, {}, 4);
    m_form->addField(tr("Reaso&n"), m_reason, {}, 4);
    m_form->addField(tr("&When"), m_when, {}, 4);
    m_form->addField(tr("Num&ber of your paper"), m_reference, {}, 4);
    m_form->addField(tr("Note on the d&ocument"), m_notes, {}, 8);
    m_referenceType->hide();
    m_return->hide();
}

void EntryHead::fillReferenceTypes(DocumentKind kind)
{
    m_referenceType->setEditable(true);
    m_referenceType->setInsertPolicy(QComboBox::NoInsert);
    m_referenceType->lineEdit()->setMaxLength(referenceLengthMax);
    m_referenceType->addItem(QString(), QString());
    if (kind == DocumentKind::Receipt)
        m_referenceType->addItem(tr("Purchase order"), u"purchase_order"_s);
    else
        m_referenceType->addItem(tr("Sales order"), u"sales_order"_s);
    m_referenceType->addItem(tr("Delivery note"), u"delivery_note"_s);
    m_referenceType->addItem(tr("Invoice"), u"invoice"_s);
    m_referenceType->addItem(tr("Return"), u"return"_s);
}

// The API's word behind a known choice, and what was typed for any other.
QString EntryHead::referenceTypeCode() const
{
    const QString typed = m_referenceType->currentText().trimmed();
    const int known = m_referenceType->findText(typed, Qt::MatchFixedString);
    return known < 0 ? typed : m_referenceType->itemData(known).toString();
}

void EntryHead::readInto(Entry &entry) const
{
    entry.locationId = m_location->locationId();
    entry.effectiveAt = m_when->value().value_or(0);
    entry.reference = m_reference->text().trimmed();
    entry.referenceType = referenceTypeCode();
    entry.notes = m_notes->text().trimmed();
    entry.isReturn = m_return->isChecked();
    entry.reason = m_reason->reason();
}

void EntryHead::showEntry(const Entry &entry)
{
    m_form->clearErrors();
    m_location->setLocationId(entry.locationId);
    m_when->setValue(entry.effectiveAt);
    m_reference->setText(entry.reference);
    const int known = m_referenceType->findData(entry.referenceType);
    if (known >= 0)
        m_referenceType->setCurrentIndex(known);
    else
        m_referenceType->setEditText(entry.referenceType);
    m_notes->setText(entry.notes);
    m_return->setChecked(entry.isReturn);
    m_reason->setReason(entry.reason);
    Q_EMIT locationChanged(entry.locationId);
    Q_EMIT reasonChanged(entry.reason);
}

void EntryHead::startAnew()
{
    showEntry({.locationId = locationId()});
}

QString EntryHead::reason() const
{
    return m_reason->reason();
}

RowId EntryHead::locationId() const
{
    return m_location->locationId();
}

bool EntryHead::allowsNegative() const
{
    const auto location = m_location->location();
    return location && location->allowNegative;
}

void EntryHead::setLocationId(RowId id)
{
    m_location->setLocationId(id);
    m_form->setError(m_location, {});
    Q_EMIT locationChanged(id);
    Q_EMIT changed();
}

bool EntryHead::takeLocationCode(const QString &code)
{
    const auto location = m_location->byCode(code);
    if (location)
        setLocationId(location->id);
    return location.has_value();
}

bool EntryHead::check()
{
    m_form->clearErrors();
    if (!m_location->isRight())
        m_form->setError(m_location, tr("No location is called this. Choose one from the list."));
    else if (m_location->locationId() == 0)
        m_form->setError(m_location, tr("Choose the location. It is kept for the next document."));
    if (m_kind == DocumentKind::Adjustment && reason().isEmpty())
        m_form->setError(m_reason, tr("Choose why the stock changes. A line may have a reason of its own."));
    if (!m_when->value())
        m_form->setError(m_when,
                         tr("This is no day. Type it as 2024-01-15, t for today, y for yesterday or -3 for three "
                            "days ago."));
    m_form->focusFirstError();
    return !m_form->hasErrors();
}

bool EntryHead::showError(const Error &error)
{
    QWidget *field = nullptr;
    if (error.key.startsWith(u"document.location"_s) || error.key.startsWith(u"line.location"_s))
        field = m_location;
    else if (error.key.startsWith(u"document.date"_s) || error.key.startsWith(u"document.effective"_s)
             || error.key.startsWith(u"date."_s))
        field = m_when;
    else if (error.key.startsWith(u"document.reference"_s))
        field = m_reference;
    if (!field)
        return false;
    m_form->setError(field, errorText(error));
    m_form->focusFirstError();
    return true;
}

void EntryHead::focusLocation()
{
    m_location->setFocus(Qt::OtherFocusReason);
}

} // namespace stowage
