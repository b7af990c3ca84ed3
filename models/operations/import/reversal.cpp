// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/reversal.h"

#include "models/operations/import/entity_json.h"
#include "models/operations/import/import_run.h"
#include "models/store/category_store.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "models/store/supplier_store.h"

#include <QJsonDocument>

#include <limits>

namespace stowage {

namespace {

constexpr int changesAtOnce = 500;
constexpr std::size_t documentsBetweenProgress = 200;
// Named in a refusal; more would not fit a message.
constexpr qsizetype namedMax = 20;
constexpr double documentsShare = 0.7;

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList namesIn(const QJsonObject &a, const QJsonObject &b)
{
    QStringList names = a.keys() + b.keys();
    names.removeDuplicates();
    return names;
}

QString withFields(const QString &code, const QStringList &fields)
{
    return u"%1 (%2)"_s.arg(code, fields.join(", "_L1));
}

QString named(const QStringList &codes)
{
    QStringList first = codes.mid(0, namedMax);
    if (codes.size() > namedMax)
        first << u"…"_s;
    return first.join(", "_L1);
}

} // namespace

Reversal::Reversal(Connection &db, const PostingContext &context,
                   const std::function<bool(const ImportProgress &)> &progress)
    : m_db(db),
      m_context(context),
      m_progress(progress),
      m_store(db),
      m_catalog(db, {context.company, context.clock, context.rng}, UnknownUnit::Create)
{
}

Result<ImportReversal> Reversal::run(RowId importId)
{
    STOWAGE_TRY(m_store.lock());
    STOWAGE_LET(record, m_store.byId(importId));
    if (!record)
        return fail(Error::Code::NotFound, u"import.missing"_s, {{u"number"_s, QString::number(importId)}});
    if (record->reversedAt)
        return fail(Error::Code::Conflict, u"import.already_reversed"_s, {{u"number"_s, record->number}});
    m_record = *record;
    STOWAGE_TRY(reverseDocuments());
    STOWAGE_TRY(undoChanges());
    if (const auto reason = refusal())
        return fail(*reason);
    STOWAGE_TRY(revalue());
    STOWAGE_TRY(m_store.forgetRows(importId));
    STOWAGE_TRY(m_store.markReversed(importId, m_context.clock.now()));
    return m_result;
}

// Each as of its own time, so that no day's figures show it. The newest first: what arrived before what was shipped.
Done Reversal::reverseDocuments()
{
    STOWAGE_LET(documents, LedgerStore(m_db).documentsOfImport(m_record.id));
    std::sort(documents.begin(), documents.end(),
              [](const Document &a, const Document &b) { return a.firstSeq > b.firstSeq; });
    Poster poster(m_db, m_context);
    poster.checkAtFinish();
    STOWAGE_LET(items, m_store.itemsMoved(m_record.id));
    STOWAGE_TRY(poster.lockItems(items));
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const Document &document = documents[i];
        if (i % documentsBetweenProgress == 0) {
            STOWAGE_TRY(tell(documentsShare * static_cast<double>(i) / static_cast<double>(documents.size()),
                             static_cast<std::int64_t>(i)));
        }
        if (document.reversedById != 0)
            continue;
        STOWAGE_TRY(poster.reverse(document.id, makeUuid(m_context.clock, m_context.rng), m_record.number,
                                   document.effectiveAt));
        ++m_result.documents;
    }
    auto finished = poster.finish();
    if (!finished && finished.error().key == "stock.missing"_L1) {
        finished.error().key = u"import.stock_used"_s;
        finished.error().args.prepend({u"number"_s, m_record.number});
    }
    return finished;
}

Done Reversal::undoChanges()
{
    qint64 before = std::numeric_limits<qint64>::max();
    qint64 all = 0;
    for (;;) {
        STOWAGE_LET(changes, m_store.changesBefore(m_record.id, before, changesAtOnce));
        if (changes.empty())
            return {};
        all = std::max(all, changes.front().position);
        for (const ImportChange &change : changes)
            STOWAGE_TRY(undo(change));
        before = changes.back().position;
        STOWAGE_TRY(
            tell(1.0 - (1.0 - documentsShare) * static_cast<double>(before) / static_cast<double>(all), all - before));
    }
}

Done Reversal::undo(const ImportChange &change)
{
    STOWAGE_LET(json, currentJson(change));
    if (json.isEmpty())
        return {}; // removed by a person since
    const QJsonObject current = objectOf(json);
    return change.before.isEmpty() ? remove(change, current) : restore(change, current);
}

// Only the fields that the import changed go back, so that a later change of another field stays.
Done Reversal::restore(const ImportChange &change, const QJsonObject &current)
{
    const QJsonObject before = objectOf(change.before);
    const QJsonObject after = objectOf(change.after);
    QJsonObject restored = current;
    QStringList conflicts;
    for (const QString &name : namesIn(before, after)) {
        const QJsonValue old = before.value(name);
        if (old == after.value(name) || old == current.value(name))
            continue;
        if (current.value(name) != after.value(name))
            conflicts << name;
        else if (old.isUndefined())
            restored.remove(name);
        else
            restored.insert(name, old);
    }
    if (!conflicts.isEmpty()) {
        m_changedSince << withFields(current.value(u"code").toString(), conflicts);
        return {};
    }
    ++m_result.restored;
    return restored == current ? Done() : saveEntity(change, restored);
}

Done Reversal::remove(const ImportChange &change, const QJsonObject &current)
{
    const QJsonObject after = objectOf(change.after);
    const QString code = current.value(change.entity == "custom_field"_L1 ? u"name" : u"code").toString();
    QStringList changed;
    for (const QString &name : namesIn(current, after)) {
        if (current.value(name) != after.value(name))
            changed << name;
    }
    if (!changed.isEmpty() && change.incidental) {
        m_result.kept << code;
        return {};
    }
    if (!changed.isEmpty()) {
        m_changedSince << withFields(code, changed);
        return {};
    }
    auto removed = removeEntity(change, after);
    if (removed) {
        ++m_result.removed;
        return {};
    }
    if (isFatal(removed.error()))
        return removed;
    (change.incidental ? m_result.kept : m_usedSince) << code;
    return {};
}

Done Reversal::removeEntity(const ImportChange &change, const QJsonObject &after)
{
    if (change.entity == "item"_L1)
        return m_catalog.removeItem(change.entityId);
    if (change.entity == "location"_L1)
        return m_catalog.removeLocation(change.entityId);
    if (change.entity == "category"_L1)
        return m_catalog.removeCategory(change.entityId);
    if (change.entity == "supplier"_L1)
        return m_catalog.removeSupplier(change.entityId);
    if (change.entity == "custom_field"_L1)
        return m_store.removeCustomField(change.entityId, after.value(u"name").toString());
    Q_ASSERT(change.entity == "unit"_L1);
    return m_store.removeUnit(after.value(u"code").toString());
}

Result<QByteArray> Reversal::currentJson(const ImportChange &change)
{
    const auto asJson = [](auto entity) -> Result<QByteArray> {
        if (entity)
            return entityJson(*entity);
        if (entity.error().code == Error::Code::NotFound)
            return QByteArray();
        return fail(std::move(entity.error()));
    };
    if (change.entity == "item"_L1)
        return asJson(ItemStore(m_db).byId(change.entityId));
    if (change.entity == "location"_L1)
        return asJson(LocationStore(m_db).byId(change.entityId));
    if (change.entity == "category"_L1)
        return asJson(CategoryStore(m_db).byId(change.entityId));
    if (change.entity == "supplier"_L1)
        return asJson(SupplierStore(m_db).byId(change.entityId));
    return change.after; // units and custom fields: their use alone decides
}

Done Reversal::saveEntity(const ImportChange &change, const QJsonObject &json)
{
    if (change.entity == "item"_L1)
        return saveItem(change.entityId, json);
    const auto saved = [&]() -> Done {
        if (change.entity == "location"_L1) {
            STOWAGE_LET(location, LocationStore(m_db).byId(change.entityId));
            setFromJson(location, json);
            return m_catalog.saveLocation(location).map([](const auto &) { });
        }
        if (change.entity == "category"_L1) {
            STOWAGE_LET(category, CategoryStore(m_db).byId(change.entityId));
            setFromJson(category, json);
            return m_catalog.saveCategory(category).map([](const auto &) { });
        }
        STOWAGE_LET(supplier, SupplierStore(m_db).byId(change.entityId));
        setFromJson(supplier, json);
        return m_catalog.saveSupplier(supplier).map([](const auto &) { });
    };
    return saved();
}

// The cost goes back on the day on which the import set it: no report of any day shows the import's.
Done Reversal::saveItem(RowId id, const QJsonObject &json)
{
    STOWAGE_LET(item, ItemStore(m_db).byId(id));
    const UnitCost imported = item.costPrice;
    setFromJson(item, json);
    STOWAGE_LET(saved, m_catalog.saveItem(item));
    if (saved.costPrice == imported)
        return {};
    const Calendar &calendar = m_context.company.calendar;
    const QDate day = calendar.dayOf(m_record.createdAt);
    STOWAGE_TRY(m_store.correctCost(id, day, saved.costPrice));
    STOWAGE_LET(moved, m_store.movedSince(id, calendar.startOf(day)));
    if (moved)
        m_toRevalue.push_back(id);
    return {};
}

Done Reversal::revalue()
{
    for (const RowId id : m_toRevalue) {
        Poster poster(m_db, m_context);
        STOWAGE_TRY(poster.revalue(id));
        STOWAGE_TRY(poster.finish());
    }
    return {};
}

std::optional<Error> Reversal::refusal() const
{
    const auto refuse = [&](const QString &key, const QStringList &codes) {
        return Error{
            Error::Code::Conflict,
            key,
            {{u"number"_s, m_record.number}, {u"codes"_s, named(codes)}, {u"count"_s, QString::number(codes.size())}}};
    };
    if (!m_changedSince.isEmpty())
        return refuse(u"import.changed_since"_s, m_changedSince);
    if (!m_usedSince.isEmpty())
        return refuse(u"import.used_since"_s, m_usedSince);
    return std::nullopt;
}

Done Reversal::tell(double fraction, std::int64_t done)
{
    if (m_progress && !m_progress({ImportProgress::Phase::Reversing, fraction, done}))
        return fail(Error::Code::Cancelled, u"import.cancelled"_s);
    return {};
}

} // namespace stowage
