// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/barcodes_tab.h"

#include "app/platform/error_text.h"
#include "models/domain/barcode.h"
#include "views/items/pair_rows.h"
#include "views/widgets/field_state.h"
#include "views/widgets/quantity_edit.h"
#include "views/widgets/section.h"

#include <QVBoxLayout>

namespace stowage {

BarcodesTab::BarcodesTab(QWidget *parent)
    : ItemTab(parent),
      m_rows(new PairRows(
          {.text = tr("Barcode"),
           .value = tr("Units in one scan"),
           .add = tr("&Add a barcode"),
           .remove = tr("Remove the barcode %1"),
           .empty = tr("It has no barcode. Scan one into a line, or print a label with its code.")},
          [](QWidget *row) { return new QuantityEdit(row); }, this))
{
    connect(m_rows, &PairRows::edited, this, [this] { touched(m_rows); });
    auto *section = new Section({}, this);
    section->body()->addWidget(m_rows);
    body()->addWidget(section);
    body()->addStretch(1);
}

void BarcodesTab::showItem(const Item &item)
{
    m_rows->setCount(static_cast<int>(item.barcodes.size()));
    for (int row = 0; row < m_rows->count(); ++row) {
        m_rows->text(row)->setText(item.barcodes.at(row).code);
        static_cast<QuantityEdit *>(m_rows->value(row))->setValue(item.barcodes.at(row).packFactor);
    }
    showDoubts();
}

// An empty number is a single unit: most barcodes are.
void BarcodesTab::writeTo(Item &item) const
{
    item.barcodes.clear();
    for (int row = 0; row < m_rows->count(); ++row) {
        const auto factor = static_cast<QuantityEdit *>(m_rows->value(row))->value();
        item.barcodes << ItemBarcode{m_rows->text(row)->text().trimmed(), factor.value_or(Quantity::fromInt(1))};
    }
}

QList<Error> BarcodesTab::unreadable() const
{
    QList<Error> errors;
    for (int row = 0; row < m_rows->count(); ++row)
        addUnreadable(errors, u"item.barcode.%1"_s.arg(row), static_cast<QuantityEdit *>(m_rows->value(row)));
    return errors;
}

void BarcodesTab::clearMarks()
{
    m_rows->clearNotes();
    showDoubts();
}

// A company may print codes of its own that merely look like a GTIN: this warns, and never refuses.
void BarcodesTab::showDoubts()
{
    for (int row = 0; row < m_rows->count(); ++row) {
        const auto doubt = gtinProblem(m_rows->text(row)->text().trimmed());
        m_rows->setWarning(row, doubt ? errorText(*doubt) : QString());
    }
}

bool BarcodesTab::mark(const Error &error)
{
    if (!error.key.startsWith("item.barcode."_L1))
        return false;
    // The last of two equal ones: the first was there before.
    for (int row = m_rows->count() - 1; row >= 0; --row) {
        const bool isLine = error.key.startsWith(u"item.barcode.%1."_s.arg(row));
        const bool isCode =
            !error.key.contains(".number."_L1) && m_rows->text(row)->text().trimmed() == error.arg(u"code");
        if (!isLine && !isCode)
            continue;
        const bool ofNumber = isLine || error.key.endsWith("pack_factor"_L1);
        QWidget *field = ofNumber ? static_cast<QWidget *>(m_rows->value(row)) : m_rows->text(row);
        if (!isFieldMarked(field))
            m_rows->setError(row, field, fieldErrorText(error));
        return true;
    }
    return false;
}

} // namespace stowage
