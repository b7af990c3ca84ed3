// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/json_members.h"
#include "models/operations/warehouse.h"
#include "views/items/item_tab.h"

class QLabel;

namespace stowage {

class Section;

// The fields that the company added to its items.
class CustomTab final : public ItemTab {
    Q_OBJECT

public:
    explicit CustomTab(Warehouse &warehouse, QWidget *parent = nullptr);

    void showItem(const Item &item) override;
    // What no field here is for stays as it came.
    void writeTo(Item &item) const override;
    QList<Error> unreadable() const override;
    void clearMarks() override;
    bool mark(const Error &error) override;
    QWidget *fieldNamed(const QString &name) const;

private:
    struct Entry {
        CustomField field;
        QWidget *edit = nullptr;
    };
    void load();
    void build(const QList<CustomField> &fields);
    QWidget *makeEdit(const CustomField &field);
    void showValues();
    QString typedIn(const Entry &entry) const;

    Warehouse &m_warehouse; // outlives every view
    QByteArray m_shown = "{}"; // the item's values as they came
    Section *m_section; // owned by this widget, as is what follows
    QLabel *m_nothing;
    Form *m_form = nullptr;
    QList<Entry> m_entries;
};

} // namespace stowage
