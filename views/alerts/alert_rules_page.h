// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/catalog_page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace stowage {

class QuantityEdit;
class ScopeRows;

// What stock warns of, where, and who is told.
class AlertRulesPage final : public CatalogPage<AlertRule> {
    Q_OBJECT

public:
    AlertRulesPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    void show(const PageTarget &target) override;

    QLineEdit *nameField() const { return m_name; }
    QComboBox *typeField() const { return m_type; }
    QuantityEdit *thresholdField() const { return m_threshold; }
    QuantityEdit *daysField() const { return m_days; }
    QComboBox *frequencyField() const { return m_frequency; }
    QLineEdit *emailsField() const { return m_emails; }
    QLineEdit *webhookField() const { return m_webhook; }
    QCheckBox *enabledField() const { return m_enabled; }
    ScopeRows *categories() const { return m_categories; }
    ScopeRows *locations() const { return m_locations; }

protected:
    Future<QList<AlertRule>> load() override { return m_warehouse.alertRules(); }
    Future<AlertRule> store(const AlertRule &rule) override;
    Future<void> erase(RowId id) override { return m_warehouse.removeAlertRule(id); }
    AlertRule begun() const override { return {}; }
    TreeNode nodeOf(const AlertRule &rule) const override;
    QString nameOf(const AlertRule &rule) const override;
    void showValue(const AlertRule &rule) override;
    AlertRule typed(const AlertRule &base) const override;
    bool check() override;
    QWidget *fieldOf(const QString &errorKey) const override;
    QWidget *firstField() const override;
    bool canChange(const AlertRule &rule) const override;
    void valuesLoaded() override;

private:
    void buildForm();
    void buildScopes();
    AlertType chosenType() const;
    void followType();
    QString reachOf(const AlertRule &rule) const;

    RowId m_wanted = 0; // to be shown once the rules are there
    QLineEdit *m_name; // owned by this widget, as is what follows
    QComboBox *m_type;
    QuantityEdit *m_threshold;
    QuantityEdit *m_days;
    ScopeRows *m_categories;
    ScopeRows *m_locations;
    QComboBox *m_frequency;
    QLineEdit *m_emails;
    QLineEdit *m_webhook;
    QCheckBox *m_enabled;
};

} // namespace stowage
