// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/item_saver.h"

#include "models/domain/barcode.h"
#include "models/operations/import/entity_json.h"
#include "models/store/item_store.h"
#include "models/store/unit_store.h"

namespace stowage {

namespace {

// Whose histories are in memory at once while costs are reckoned anew.
constexpr std::size_t revaluedAtOnce = 200;

} // namespace

Done ItemSaver::begin()
{
    STOWAGE_LET(units, UnitStore(m_run.db()).all());
    for (const Unit &unit : std::as_const(units))
        m_units.insert(unit.code);
    return {};
}

Result<ItemTarget> ItemSaver::byCode(const QString &code)
{
    STOWAGE_LET(similar, m_run.store().similarItems(code));
    ItemTarget target;
    for (const SimilarCode &known : similar) {
        if (known.code != code) {
            target.similar = known.code;
            continue;
        }
        STOWAGE_LET(item, ItemStore(m_run.db()).byId(known.id));
        target.item = item;
    }
    return target;
}

Result<Item> ItemSaver::save(qint64 line, const ItemTarget &target, const Item &item)
{
    const Item &before = target.item;
    if (item == before) {
        m_run.decide(line, RowOutcome::What::Unchanged);
        return item;
    }
    STOWAGE_LET(after, m_catalog.saveItem(item));
    STOWAGE_TRY(noteUnit(after.unit));
    STOWAGE_TRY(noteCost(before, after));
    warn(line, target, after);
    const QByteArray old = before.id == 0 ? QByteArray() : entityJson(before);
    const QByteArray now = entityJson(after);
    if (old == now) {
        m_run.decide(line, RowOutcome::What::Unchanged);
        return after;
    }
    STOWAGE_TRY(m_run.changed(u"item"_s, after.id, old, now));
    m_run.decide(line, old.isEmpty() ? RowOutcome::What::Added : RowOutcome::What::Updated);
    return after;
}

Done ItemSaver::noteUnit(const QString &unit)
{
    if (m_units.contains(unit))
        return {};
    m_units.insert(unit);
    return m_run.madeBeside(u"unit"_s, 0, entityJson(Unit{.code = unit}));
}

Done ItemSaver::noteCost(const Item &before, const Item &after)
{
    if (before.id == 0 || after.costPrice == before.costPrice)
        return {};
    const Calendar &calendar = m_run.context().company.calendar;
    const Instant today = calendar.startOf(calendar.dayOf(m_run.context().clock.now()));
    STOWAGE_LET(moved, m_run.store().movedSince(after.id, today));
    if (moved)
        m_toRevalue.push_back(after.id);
    return {};
}

void ItemSaver::warn(qint64 line, const ItemTarget &target, const Item &saved)
{
    if (!target.similar.isEmpty()) {
        m_run.warn(line, {Error::Code::Conflict,
                          u"import.similar_code"_s,
                          {{u"code"_s, saved.code}, {u"similar"_s, target.similar}}});
    }
    for (const ItemBarcode &barcode : saved.barcodes) {
        const auto problem = gtinProblem(barcode.code);
        if (problem && !target.item.barcodes.contains(barcode))
            m_run.warn(line, *problem);
    }
}

Done ItemSaver::end()
{
    for (std::size_t from = 0; from < m_toRevalue.size(); from += revaluedAtOnce) {
        Poster poster(m_run.db(), m_run.context());
        for (std::size_t i = from; i < std::min(from + revaluedAtOnce, m_toRevalue.size()); ++i)
            STOWAGE_TRY(poster.revalue(m_toRevalue[i]));
        STOWAGE_TRY(poster.finish());
    }
    return {};
}

Result<RowId> ItemSaver::makeSupplier(const Supplier &supplier)
{
    STOWAGE_LET(saved, m_catalog.saveSupplier(supplier));
    STOWAGE_TRY(m_run.madeBeside(u"supplier"_s, saved.id, entityJson(saved)));
    return saved.id;
}

} // namespace stowage
