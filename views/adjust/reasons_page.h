// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/catalog_page.h"

class QComboBox;
class QCheckBox;
class QLineEdit;

namespace stowage {

// A reason as a row of the page's list.
struct ReasonEntry {
    RowId id = 0; // keyOfCode; 0 is new
    Reason reason;
    bool operator==(const ReasonEntry &) const = default;
};

// Why stock is corrected, and how much each role may correct without asking.
class ReasonsPage final : public CatalogPage<ReasonEntry> {
    Q_OBJECT

public:
    ReasonsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QLineEdit *nameField() const { return m_name; }
    QComboBox *directionField() const { return m_direction; }
    QCheckBox *activeField() const { return m_active; }

protected:
    Future<QList<ReasonEntry>> load() override;
    Future<ReasonEntry> store(const ReasonEntry &entry) override;
    Future<void> erase(RowId id) override;
    bool rowsStay() const override { return true; }
    ReasonEntry begun() const override { return {}; }
    TreeNode nodeOf(const ReasonEntry &entry) const override;
    QString nameOf(const ReasonEntry &entry) const override;
    void showValue(const ReasonEntry &entry) override;
    ReasonEntry typed(const ReasonEntry &base) const override;
    bool check() override;
    QWidget *fieldOf(const QString &errorKey) const override;
    QWidget *firstField() const override;

private:
    void buildForm();
    void openLimits();

    QLineEdit *m_name; // owned by this widget, as is what follows
    QComboBox *m_direction;
    QCheckBox *m_active;
};

} // namespace stowage
