// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/supplier_store.h"

#include "models/domain/item.h"
#include "models/store/lookup.h"

namespace stowage {

namespace {

#define STOWAGE_SUPPLIER_COLUMNS "id, uid, code, name, contact, email, phone, address, lead_time_days, active, extra"

Supplier readSupplier(const Query &row)
{
    return Supplier{.id = row.int64(0),
                    .uid = row.text(1),
                    .code = row.text(2),
                    .name = row.text(3),
                    .contact = row.text(4),
                    .email = row.text(5),
                    .phone = row.text(6),
                    .address = row.text(7),
                    .leadTimeDays = row.maybeInt(8),
                    .active = row.boolean(9),
                    .extra = row.text(10).toUtf8()};
}

} // namespace

Result<QList<Supplier>> SupplierStore::all()
{
    QList<Supplier> suppliers;
    Query row = m_db.query("SELECT " STOWAGE_SUPPLIER_COLUMNS " FROM supplier ORDER BY code_key, id");
    while (row.next())
        suppliers << readSupplier(row);
    STOWAGE_TRY(row.done());
    return suppliers;
}

Result<Supplier> SupplierStore::byId(RowId id)
{
    Query row = m_db.query("SELECT " STOWAGE_SUPPLIER_COLUMNS " FROM supplier WHERE id = ?", id);
    if (row.next())
        return readSupplier(row);
    STOWAGE_TRY(row.done());
    return fail(Error::Code::NotFound, u"supplier.missing"_s, {{u"id"_s, QString::number(id)}});
}

Result<bool> SupplierStore::exists(RowId id)
{
    return firstId(m_db.query("SELECT id FROM supplier WHERE id = ?", id)).map([](const auto &found) {
        return found.has_value();
    });
}

Result<std::optional<RowId>> SupplierStore::idByCode(const QString &code)
{
    return firstId(m_db.query("SELECT id FROM supplier WHERE code = ?", code));
}

Result<std::optional<RowId>> SupplierStore::idByUid(const QString &uid)
{
    return firstId(m_db.query("SELECT id FROM supplier WHERE uid = ?", uid));
}

Result<std::optional<RowId>> SupplierStore::resolve(const QString &text)
{
    for (const auto find : {&SupplierStore::idByCode, &SupplierStore::idByUid}) {
        STOWAGE_LET(id, (this->*find)(text));
        if (id)
            return id;
    }
    return onlyId(m_db.query("SELECT id FROM supplier WHERE code_key = ?", searchFold(text)));
}

Result<Supplier> SupplierStore::save(Supplier supplier)
{
    STOWAGE_LET(owner, idByCode(supplier.code));
    if (owner && *owner != supplier.id)
        return fail(Error::Code::Conflict, u"supplier.code.taken"_s, {{u"code"_s, supplier.code}});
    const QString key = searchFold(supplier.code);
    const QString extra = QString::fromUtf8(supplier.extra);
    if (supplier.id == 0) {
        STOWAGE_LET(id, insertedId(m_db.query(
                            "INSERT INTO supplier (uid, code, code_key, name, contact, email, phone, address,"
                            " lead_time_days, active, extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                            " ON CONFLICT DO NOTHING RETURNING id",
                            supplier.uid, supplier.code, key, supplier.name, supplier.contact, supplier.email,
                            supplier.phone, supplier.address, supplier.leadTimeDays, supplier.active, extra)));
        if (id == 0)
            return fail(Error::Code::Conflict, u"supplier.uid.taken"_s, {{u"uid"_s, supplier.uid}});
        supplier.id = id;
        return supplier;
    }
    STOWAGE_LET(known, byId(supplier.id));
    supplier.uid = known.uid;
    STOWAGE_TRY(m_db.run("UPDATE supplier SET code = ?, code_key = ?, name = ?, contact = ?, email = ?, phone = ?,"
                         " address = ?, lead_time_days = ?, active = ?, extra = ? WHERE id = ?",
                         supplier.code, key, supplier.name, supplier.contact, supplier.email, supplier.phone,
                         supplier.address, supplier.leadTimeDays, supplier.active, extra, supplier.id));
    return supplier;
}

Done SupplierStore::remove(RowId id)
{
    STOWAGE_LET(supplier, byId(id));
    STOWAGE_LET(user, firstId(m_db.query("SELECT id FROM item WHERE supplier_id = ? LIMIT 1", id)));
    if (user)
        return fail(Error::Code::Conflict, u"supplier.in_use"_s, {{u"code"_s, supplier.code}});
    STOWAGE_TRY(m_db.run("DELETE FROM supplier WHERE id = ?", id));
    return {};
}

} // namespace stowage
