// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/receive/entry.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace stowage {

class Form;
class LocationPicker;
class MomentEdit;
class ReasonBox;
class ReasonLookup;
class Warehouse;

// What a document says once for all its lines: where, when, whose number.
class EntryHead final : public QWidget {
    Q_OBJECT

public:
    EntryHead(Warehouse &warehouse, DocumentKind kind, const ReasonLookup &reasons, QWidget *parent = nullptr);

    // Everything but the lines and the uuid.
    void readInto(Entry &entry) const;
    void showEntry(const Entry &entry);
    // Empties all but the location: the next document is most often at the same place.
    void startAnew();

    RowId locationId() const;
    bool allowsNegative() const; // the location may go below zero
    void setLocationId(RowId id);
    // The location with this code, for a scan of its label; whether there is one.
    bool takeLocationCode(const QString &code);
    // Marks what keeps the document from posting; whether nothing does.
    bool check();
    // Shows an error of the ledger at its field; false where it belongs to none of these.
    bool showError(const Error &error);
    void focusLocation();
    QString reason() const;
    ReasonBox *reasonField() const { return m_reason; }

Q_SIGNALS:
    void changed();
    void locationChanged(stowage::RowId id);
    void reasonChanged(const QString &code);

private:
    void addDelivery(DocumentKind kind);
    void addCorrection();
    void fillReferenceTypes(DocumentKind kind);
    QString referenceTypeCode() const;

    DocumentKind m_kind;
    Form *m_form; // owned by this widget, as is what follows
    LocationPicker *m_location;
    MomentEdit *m_when;
    QLineEdit *m_reference;
    QComboBox *m_referenceType;
    QLineEdit *m_notes;
    QCheckBox *m_return;
    ReasonBox *m_reason;
};

} // namespace stowage
