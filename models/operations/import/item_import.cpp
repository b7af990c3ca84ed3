// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/item_import.h"

#include "models/operations/import/entity_json.h"
#include "models/store/custom_field_store.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "models/store/supplier_store.h"
#include "models/store/unit_store.h"

namespace stowage {

namespace {

// The column whose cell broke a rule: "item.lead_time.out_of_range" is about lead_time_days.
qsizetype columnOf(const Error &error, const ImportColumns &columns)
{
    const QString field = error.key.section(u'.', 1, 1);
    const QList<Field> &fields = fieldsOf(ImportKind::Items);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString &name = fields[i].name;
        if (name == field || name == "item_"_L1 + field || name == field + "_days"_L1)
            return columns.fields[static_cast<std::size_t>(i)];
    }
    return -1;
}

} // namespace

ItemImport::ItemImport(ImportRun &run)
    : CodedImport(run, UnknownUnit::Create),
      m_categories(run, catalog()),
      m_saver(run, catalog())
{
}

Done ItemImport::begin(const ImportColumns &columns)
{
    STOWAGE_LET(units, UnitStore(run().db()).all());
    m_reader.setUnits(units);
    STOWAGE_TRY(m_saver.begin());
    return makeCustomFields(columns);
}

Done ItemImport::makeCustomFields(const ImportColumns &columns)
{
    STOWAGE_LET(fields, CustomFieldStore(run().db()).all());
    for (const FreeColumn &column : columns.custom) {
        const bool known = std::any_of(fields.begin(), fields.end(),
                                       [&](const CustomField &field) { return field.name == column.name; });
        if (known)
            continue;
        STOWAGE_LET(made,
                    catalog().saveCustomField(
                        {.name = column.name, .label = column.name, .position = static_cast<int>(fields.size())}));
        STOWAGE_TRY(run().madeBeside(u"custom_field"_s, made.id, entityJson(made)));
        fields << made;
    }
    m_reader.setCustomFields(fields);
    return {};
}

std::optional<QString> ItemImport::nameOf(RowCells &cells)
{
    return cells.require(Field::Code) ? cells.code(Field::Code) : std::nullopt;
}

Done ItemImport::takeRow(RowCells &cells, const QString &code)
{
    STOWAGE_LET(target, m_saver.byCode(code));
    Item item = target.item;
    item.code = code;
    m_reader.read(cells, item);
    blameFields(cells, checkItem(item));
    STOWAGE_LET(hasParent, setParent(cells, item));
    if (!hasParent)
        return {};
    STOWAGE_TRY(setHomes(cells, item));
    STOWAGE_TRY(setNames(cells, item));
    if (cells.problems().isEmpty())
        return save(cells, target, item);
    run().reject(cells.line(), cells.problems());
    return {};
}

// A rule that a cell broke has been told already where the cell could not be read.
void ItemImport::blameFields(RowCells &cells, const QList<Error> &errors)
{
    const QList<Error> told = cells.problems();
    for (const Error &error : errors) {
        const qsizetype column = columnOf(error, cells.columns());
        const QString heading = column < 0 ? QString() : cells.columns().header[column];
        const bool known = std::any_of(told.begin(), told.end(), [&](const Error &other) {
            return !heading.isEmpty() && other.arg(u"column") == heading;
        });
        if (!known)
            cells.blame(column, error);
    }
}

// Only for a row without faults: what it names may have to be made.
Done ItemImport::setNames(RowCells &cells, Item &item)
{
    if (!cells.problems().isEmpty())
        return {};
    STOWAGE_TRY(setSupplier(cells, item));
    const QString category = cells.text(Field::Category);
    if (category.isEmpty() || !cells.problems().isEmpty())
        return {};
    const auto found = m_categories.find(category);
    if (found)
        item.categoryId = *found;
    else if (isFatal(found.error()))
        return fail(found.error());
    else
        cells.blame(cells.column(Field::Category), found.error());
    return {};
}

// "A-1|S2-4": all the places where it belongs, the first at a site being its home there.
Done ItemImport::setHomes(RowCells &cells, Item &item)
{
    const QString text = cells.text(Field::BinLocation);
    if (text.isEmpty())
        return {};
    item.homeIds.clear();
    const QStringList codes = text.split(u'|', Qt::SkipEmptyParts);
    for (const QString &part : codes) {
        const QString code = part.trimmed();
        STOWAGE_LET(home, LocationStore(run().db()).resolve(code));
        if (!home) {
            run().unknownLocation(code);
            cells.refuse(Field::BinLocation, u"import.unknown_location"_s, {{u"location"_s, code}});
        } else if (!item.homeIds.contains(*home)) {
            item.homeIds << *home;
        }
    }
    return {};
}

Done ItemImport::setSupplier(RowCells &cells, Item &item)
{
    const QString name = cells.text(Field::SupplierName);
    const QString code = cells.isBlank(Field::Supplier) ? name : cells.text(Field::Supplier);
    if (code.isEmpty())
        return {};
    if (!m_suppliers.contains(code)) {
        STOWAGE_LET(known, SupplierStore(run().db()).resolve(code));
        if (known)
            m_suppliers.insert(code, *known);
    }
    if (const RowId known = m_suppliers.value(code, 0); known != 0) {
        item.supplierId = known;
        return {};
    }
    const Field field = cells.isBlank(Field::Supplier) ? Field::SupplierName : Field::Supplier;
    if (!run().request().createMissing) {
        run().unknownSupplier(code);
        cells.refuse(field, u"import.unknown_supplier"_s, {{u"supplier"_s, code}});
        return {};
    }
    const auto made = m_saver.makeSupplier({.code = code, .name = name.isEmpty() ? code : name});
    if (made)
        item.supplierId = *m_suppliers.insert(code, *made);
    else if (isFatal(made.error()))
        return fail(made.error());
    else
        cells.blame(cells.column(field), made.error());
    return {};
}

Result<bool> ItemImport::setParent(RowCells &cells, Item &item)
{
    const auto code = cells.code(Field::Parent);
    if (!code || !cells.problems().isEmpty())
        return true;
    STOWAGE_LET(parent, ItemStore(run().db()).idByCode(*code));
    if (parent)
        item.parentId = *parent;
    else if (waitFor(cells, *code))
        return false;
    else
        cells.refuse(Field::Parent, u"import.unknown_parent"_s, {{u"parent"_s, *code}});
    return true;
}

Done ItemImport::save(RowCells &cells, const ItemTarget &target, const Item &item)
{
    const auto after = m_saver.save(cells.line(), target, item);
    if (!after)
        return refuse(cells, columnOf(after.error(), cells.columns()), after.error());
    if (!m_reader.knowsUnit(after->unit))
        m_reader.addUnit(after->unit);
    if (item != target.item)
        arrived(after->code);
    return {};
}

Done ItemImport::end(RowCells &cells)
{
    STOWAGE_TRY(CodedImport::end(cells));
    return m_saver.end();
}

} // namespace stowage
