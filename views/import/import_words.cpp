// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_words.h"

#include "app/platform/error_text.h"
#include "models/operations/import/import_fields.h"

#include <QCoreApplication>
#include <QHash>

namespace stowage {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct FieldWord {
    const char *field;
    const char *text;
};

constexpr FieldWord fieldWords[] = {
    {"item_code", QT_TRANSLATE_NOOP("Import", "Item code")},
    {"name", QT_TRANSLATE_NOOP("Import", "Name")},
    {"description", QT_TRANSLATE_NOOP("Import", "Description")},
    {"type", QT_TRANSLATE_NOOP("Import", "Type")},
    {"unit", QT_TRANSLATE_NOOP("Import", "Unit")},
    {"category", QT_TRANSLATE_NOOP("Import", "Category")},
    {"barcode", QT_TRANSLATE_NOOP("Import", "Barcode")},
    {"barcodes", QT_TRANSLATE_NOOP("Import", "Other barcodes")},
    {"cost_price", QT_TRANSLATE_NOOP("Import", "Cost price")},
    {"selling_price", QT_TRANSLATE_NOOP("Import", "Selling price")},
    {"currency", QT_TRANSLATE_NOOP("Import", "Currency")},
    {"weight", QT_TRANSLATE_NOOP("Import", "Weight (kg)")},
    {"length", QT_TRANSLATE_NOOP("Import", "Length")},
    {"width", QT_TRANSLATE_NOOP("Import", "Width")},
    {"height", QT_TRANSLATE_NOOP("Import", "Height")},
    {"dimension_unit", QT_TRANSLATE_NOOP("Import", "Unit of the dimensions")},
    {"minimum_stock", QT_TRANSLATE_NOOP("Import", "Minimum stock")},
    {"maximum_stock", QT_TRANSLATE_NOOP("Import", "Maximum stock")},
    {"reorder_point", QT_TRANSLATE_NOOP("Import", "Reorder point")},
    {"reorder_quantity", QT_TRANSLATE_NOOP("Import", "Reorder quantity")},
    {"auto_reorder", QT_TRANSLATE_NOOP("Import", "Reorder automatically")},
    {"lot_tracking", QT_TRANSLATE_NOOP("Import", "Lot tracking")},
    {"tracked", QT_TRANSLATE_NOOP("Import", "Stock is kept")},
    {"supplier", QT_TRANSLATE_NOOP("Import", "Supplier code")},
    {"supplier_name", QT_TRANSLATE_NOOP("Import", "Supplier name")},
    {"supplier_item_code", QT_TRANSLATE_NOOP("Import", "Supplier's item code")},
    {"lead_time_days", QT_TRANSLATE_NOOP("Import", "Lead time in days")},
    {"income_account", QT_TRANSLATE_NOOP("Import", "Income account")},
    {"expense_account", QT_TRANSLATE_NOOP("Import", "Expense account")},
    {"asset_account", QT_TRANSLATE_NOOP("Import", "Asset account")},
    {"sales_tax_code", QT_TRANSLATE_NOOP("Import", "Sales tax code")},
    {"purchase_tax_code", QT_TRANSLATE_NOOP("Import", "Purchase tax code")},
    {"taxable", QT_TRANSLATE_NOOP("Import", "Taxable")},
    {"parent", QT_TRANSLATE_NOOP("Import", "Lies in (parent)")},
    {"image_url", QT_TRANSLATE_NOOP("Import", "Address of a picture")},
    {"bin_location", QT_TRANSLATE_NOOP("Import", "Bins where it belongs")},
    {"active", QT_TRANSLATE_NOOP("Import", "In use")},
    {"price_groups_json", QT_TRANSLATE_NOOP("Import", "Price groups (JSON)")},
    {"attributes_json", QT_TRANSLATE_NOOP("Import", "Attributes (JSON)")},
    {"custom_fields_json", QT_TRANSLATE_NOOP("Import", "Own fields (JSON)")},
    {"other_data_json", QT_TRANSLATE_NOOP("Import", "Other data (JSON)")},
    {"code", QT_TRANSLATE_NOOP("Import", "Code")},
    {"allow_negative", QT_TRANSLATE_NOOP("Import", "Stock may go below zero")},
    {"path", QT_TRANSLATE_NOOP("Import", "Path of the category")},
    {"contact", QT_TRANSLATE_NOOP("Import", "Contact")},
    {"email", QT_TRANSLATE_NOOP("Import", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Import", "Phone")},
    {"address", QT_TRANSLATE_NOOP("Import", "Address")},
    {"effective_at", QT_TRANSLATE_NOOP("Import", "Date")},
    {"kind", QT_TRANSLATE_NOOP("Import", "Kind of movement")},
    {"item", QT_TRANSLATE_NOOP("Import", "Item code")},
    {"location", QT_TRANSLATE_NOOP("Import", "Location")},
    {"to_location", QT_TRANSLATE_NOOP("Import", "To location")},
    {"quantity", QT_TRANSLATE_NOOP("Import", "Quantity")},
    {"unit_cost", QT_TRANSLATE_NOOP("Import", "Unit cost")},
    {"reference", QT_TRANSLATE_NOOP("Import", "Reference")},
    {"notes", QT_TRANSLATE_NOOP("Import", "Notes")},
    {"lot", QT_TRANSLATE_NOOP("Import", "Lot or serial")},
    {"expires", QT_TRANSLATE_NOOP("Import", "Expires")},
    {"reason", QT_TRANSLATE_NOOP("Import", "Reason")},
    {"counted_at", QT_TRANSLATE_NOOP("Import", "Counted on")},
};

} // namespace

QString importKindText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Items:
        return Words::tr("Items");
    case ImportKind::Locations:
        return Words::tr("Locations");
    case ImportKind::Categories:
        return Words::tr("Categories");
    case ImportKind::Suppliers:
        return Words::tr("Suppliers");
    case ImportKind::Movements:
        return Words::tr("Movements");
    case ImportKind::Counts:
        return Words::tr("Counts");
    }
    Q_UNREACHABLE();
}

QString importKindHint(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Items:
        return Words::tr("What you keep: code, name, unit, prices, barcodes.");
    case ImportKind::Locations:
        return Words::tr("Where you keep it: warehouses, shops, shelves.");
    case ImportKind::Categories:
        return Words::tr("The tree that items are sorted into.");
    case ImportKind::Suppliers:
        return Words::tr("Who you buy from.");
    case ImportKind::Movements:
        return Words::tr("What came in, went out or was transferred, with dates.");
    case ImportKind::Counts:
        return Words::tr("What was counted: the difference to the books is booked.");
    }
    Q_UNREACHABLE();
}

QString importFieldText(const QString &field)
{
    static const QHash<QString, const char *> words = [] {
        QHash<QString, const char *> table;
        for (const FieldWord &word : fieldWords)
            table.insert(QString::fromLatin1(word.field), word.text);
        return table;
    }();
    if (const char *text = words.value(field))
        return QCoreApplication::translate("Import", text);
    if (field.startsWith(heading::pricePrefix))
        //: %1 is the name of a price group
        return Words::tr("Price for %1").arg(field.mid(heading::pricePrefix.size()));
    if (field.startsWith(heading::attributePrefix))
        //: %1 is what variants of an item differ by, such as colour
        return Words::tr("Variant's %1").arg(field.mid(heading::attributePrefix.size()));
    if (field.startsWith(heading::customPrefix))
        //: %1 is the name of a field that the company added
        return Words::tr("Own field %1").arg(field.mid(heading::customPrefix.size()));
    return field;
}

QString outcomeText(RowOutcome::What what)
{
    switch (what) {
    case RowOutcome::What::Added:
        return Words::tr("New");
    case RowOutcome::What::Updated:
        return Words::tr("Updated");
    case RowOutcome::What::Unchanged:
        return Words::tr("Unchanged");
    case RowOutcome::What::Rejected:
        return Words::tr("Rejected");
    }
    Q_UNREACHABLE();
}

QString phaseText(ImportProgress::Phase phase)
{
    switch (phase) {
    case ImportProgress::Phase::Reading:
        return Words::tr("Reading");
    case ImportProgress::Phase::Posting:
        return Words::tr("Posting");
    case ImportProgress::Phase::Finishing:
        return Words::tr("Finishing");
    case ImportProgress::Phase::Reversing:
        return Words::tr("Taking back");
    }
    Q_UNREACHABLE();
}

QString reasonText(const Error &error)
{
    const QString column = error.arg(u"column");
    //: %1 is the heading of a column, %2 a sentence about its value
    return column.isEmpty() ? errorText(error) : Words::tr("%1: %2").arg(column, errorText(error));
}

QString placedText(const Error &error)
{
    const QString line = error.arg(u"line");
    const QString sign = error.arg(u"column");
    if (line.isEmpty())
        return errorText(error);
    if (sign.isEmpty())
        //: %1 is a number, %2 a sentence about what stands there
        return Words::tr("Line %1: %2").arg(line, errorText(error));
    //: %1 and %2 are numbers, %3 a sentence about what stands there
    return Words::tr("Line %1, sign %2: %3").arg(line, sign, errorText(error));
}

QString reasonsText(const QList<Error> &errors)
{
    QStringList sentences;
    for (const Error &error : errors)
        sentences << reasonText(error);
    return sentences.join(u' ');
}

} // namespace stowage
