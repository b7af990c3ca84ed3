// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/catalog_page.h"

class QCheckBox;
class QComboBox;

namespace stowage {

class LocationPicker;

// Sites and what lies inside them, down to the bin.
class LocationsPage final : public CatalogPage<Location> {
    Q_OBJECT

public:
    LocationsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QLineEdit *codeField() const { return m_code; }
    QLineEdit *nameField() const { return m_name; }
    QComboBox *typeField() const { return m_type; }
    LocationPicker *parentField() const { return m_parent; }

protected:
    Future<QList<Location>> load() override { return m_warehouse.locations(); }
    Future<Location> store(const Location &location) override { return m_warehouse.saveLocation(location); }
    Future<void> erase(RowId id) override { return m_warehouse.removeLocation(id); }
    Location begun() const override;
    TreeNode nodeOf(const Location &location) const override;
    QString nameOf(const Location &location) const override;
    void showValue(const Location &location) override;
    Location typed(const Location &base) const override;
    bool check() override;
    QWidget *fieldOf(const QString &errorKey) const override;
    bool canChange(const Location &location) const override { return location.type != LocationType::Transit; }
    QWidget *firstField() const override;
    void move(RowId id, RowId newParentId) override;

private:
    void buildForm();
    void typeChanged();
    void offerParents();
    LocationType type() const;

    QLineEdit *m_code; // owned by this widget, as is what follows
    QLineEdit *m_name;
    QComboBox *m_type;
    LocationPicker *m_parent;
    QCheckBox *m_negative;
    QCheckBox *m_active;
};

} // namespace stowage
