// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alert_rules_page.h"

#include "views/alerts/scope_rows.h"
#include "views/shell/alert_text.h"
#include "views/widgets/category_picker.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/form.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/quantity_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace stowage {

namespace {

constexpr int emailsLengthMax = 5000;

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

AlertRulesPage::AlertRulesPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : CatalogPage<AlertRule>(tr("Alert rules"), {tr("Rule"), tr("Warns of"), tr("Where"), tr("Told")},
                             {actions::newAlertRule, actions::editAlertRule, &actions::deleteAlertRule}, warehouse,
                             navigator, prompts, parent)
{
    masterDetail()->emptyState()->setTexts(
        tr("No alert rules"), tr("A rule says what is warned of: of which items, at which places, and who is told."));
    buildForm();
    connect(&m_warehouse, &Warehouse::alertsChanged, this, [this] {
        if (m_pending == 0)
            reload();
    });
    reload();
}

void AlertRulesPage::buildForm()
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(AlertRule::nameLengthMax);
    m_type = new QComboBox(this);
    for (const AlertType type : alertTypes())
        m_type->addItem(icon(alertTypeIcon(type), IconTint::Muted), alertTypeText(type), QVariant::fromValue(type));
    m_threshold = new QuantityEdit(this);
    m_days = new QuantityEdit(this);
    m_days->setDecimals(0);
    m_frequency = new QComboBox(this);
    for (const auto frequency : {AlertFrequency::Immediate, AlertFrequency::Hourly, AlertFrequency::Daily})
        m_frequency->addItem(alertFrequencyText(frequency), QVariant::fromValue(frequency));
    m_emails = new QLineEdit(this);
    m_emails->setMaxLength(emailsLengthMax);
    m_webhook = new QLineEdit(this);
    m_webhook->setMaxLength(AlertRule::addressLengthMax);
    m_webhook->setPlaceholderText(u"https://"_s);
    m_enabled = new QCheckBox(tr("In &use"), this);
    buildScopes();

    form()->addField(tr("&Warns of"), m_type);
    form()->addField(tr("Na&me"), m_name, tr("Empty: what it warns of"));
    form()->addField(tr("Lim&it"), m_threshold, tr("Empty: each item’s own"));
    form()->addField(tr("&Days before it expires"), m_days);
    form()->addField(tr("&Categories"), m_categories, {}, 2);
    form()->addField(tr("Loc&ations"), m_locations, {}, 2);
    form()->addField(tr("&Told"), m_frequency);
    form()->startRow();
    form()->addField(tr("&E-mail to"), m_emails, tr("Several are parted by commas"), 2);
    form()->addField(tr("Web&hook"), m_webhook, tr("Another program that is told"), 2);
    form()->addWide(m_enabled);

    for (QLineEdit *line : {m_name, m_emails, m_webhook})
        connect(line, &QLineEdit::textEdited, this, &AlertRulesPage::formChanged);
    for (QuantityEdit *number : {m_threshold, m_days})
        connect(number, &NumberEdit::valueEdited, this, &AlertRulesPage::formChanged);
    connect(m_type, &QComboBox::activated, this, [this] {
        followType();
        formChanged();
    });
    connect(m_frequency, &QComboBox::activated, this, &AlertRulesPage::formChanged);
    connect(m_enabled, &QCheckBox::clicked, this, &AlertRulesPage::formChanged);
    for (ScopeRows *rows : {m_categories, m_locations})
        connect(rows, &ScopeRows::edited, this, &AlertRulesPage::formChanged);
}

void AlertRulesPage::buildScopes()
{
    m_categories = new ScopeRows(
        {tr("No category: it warns of every item."), tr("Add a cate&gory"), tr("Remove this category"), tr("Category")},
        [this](QWidget *parent) { return new CategoryPicker(m_warehouse, parent); }, this);
    m_locations = new ScopeRows(
        {tr("No location: it warns everywhere."), tr("Add a locati&on"), tr("Remove this location"), tr("Location")},
        [this](QWidget *parent) { return new LocationPicker(m_warehouse, parent); }, this);
}

void AlertRulesPage::show(const PageTarget &target)
{
    if (const auto *card = std::get_if<AlertRuleCard>(&target)) {
        m_wanted = card->ruleId;
        if (m_loaded)
            valuesLoaded();
        return;
    }
    CatalogPage<AlertRule>::show(target);
}

void AlertRulesPage::valuesLoaded()
{
    const RowId wanted = std::exchange(m_wanted, 0);
    if (wanted == 0 || !find(wanted))
        return;
    masterDetail()->setCurrent(wanted);
    showCurrent(wanted);
}

// Undoing brings back what a rule said before: by then its row has been counted on.
Future<AlertRule> AlertRulesPage::store(const AlertRule &rule)
{
    AlertRule next = rule;
    if (const AlertRule *known = find(rule.id))
        next.version = known->version;
    return m_warehouse.saveAlertRule(next);
}

QString AlertRulesPage::reachOf(const AlertRule &rule) const
{
    QStringList parts;
    if (!rule.categoryIds.isEmpty())
        parts << tr("%n categories", nullptr, static_cast<int>(rule.categoryIds.size()));
    if (!rule.locationIds.isEmpty())
        parts << tr("%n location(s)", nullptr, static_cast<int>(rule.locationIds.size()));
    return parts.isEmpty() ? tr("Everywhere") : parts.join(u", "_s);
}

TreeNode AlertRulesPage::nodeOf(const AlertRule &rule) const
{
    const QString name = alertRuleText(rule.name, rule.type);
    return {.id = rule.id,
            .cells = {rule.enabled ? name : tr("%1 (not in use)").arg(name), alertTypeText(rule.type), reachOf(rule),
                      alertFrequencyText(rule.frequency)},
            .icon = alertTypeIcon(rule.type),
            .muted = !rule.enabled,
            .movable = false,
            .canHold = false};
}

QString AlertRulesPage::nameOf(const AlertRule &rule) const
{
    return rule.id == 0 ? tr("New alert rule") : alertRuleText(rule.name, rule.type);
}

AlertType AlertRulesPage::chosenType() const
{
    return m_type->currentData().value<AlertType>();
}

// Only what the type asks has a field that takes something.
void AlertRulesPage::followType()
{
    m_threshold->setEnabled(hasThreshold(chosenType()));
    m_days->setEnabled(chosenType() == AlertType::ExpiryWarning);
}

void AlertRulesPage::showValue(const AlertRule &rule)
{
    m_name->setText(rule.name);
    m_type->setCurrentIndex(m_type->findData(QVariant::fromValue(rule.type)));
    m_threshold->setValue(rule.threshold);
    m_days->setValue(Quantity::fromInt(rule.days));
    m_categories->setIds(rule.categoryIds);
    m_locations->setIds(rule.locationIds);
    m_frequency->setCurrentIndex(m_frequency->findData(QVariant::fromValue(rule.frequency)));
    m_emails->setText(rule.emails.join(u", "_s));
    m_webhook->setText(rule.webhook);
    m_enabled->setChecked(rule.enabled);
    followType();
}

AlertRule AlertRulesPage::typed(const AlertRule &base) const
{
    AlertRule rule = base;
    rule.name = m_name->text().trimmed();
    rule.type = chosenType();
    rule.threshold = hasThreshold(rule.type) ? m_threshold->value() : std::nullopt;
    rule.days = AlertRule::defaultDays;
    const auto days = m_days->value();
    if (rule.type == AlertType::ExpiryWarning && days && *days <= Quantity::fromInt(AlertRule::daysMax))
        rule.days = static_cast<int>(days->scaled() / Quantity::one);
    rule.categoryIds = m_categories->ids();
    rule.locationIds = m_locations->ids();
    rule.frequency = m_frequency->currentData().value<AlertFrequency>();
    rule.emails = addressesIn(m_emails->text());
    rule.webhook = m_webhook->text().trimmed();
    rule.enabled = m_enabled->isChecked();
    return rule;
}

bool AlertRulesPage::check()
{
    form()->clearErrors();
    if (hasThreshold(chosenType())) {
        if (const auto error = m_threshold->error())
            form()->setError(m_threshold, errorText(*error));
    }
    if (chosenType() == AlertType::ExpiryWarning) {
        const auto days = m_days->value();
        if (m_days->isEmpty() || m_days->error())
            form()->setError(m_days, tr("Type how many days before a lot expires it is warned of."));
        else if (days && *days > Quantity::fromInt(AlertRule::daysMax))
            form()->setError(m_days, tr("Type at most %n day(s).", nullptr, AlertRule::daysMax));
    }
    m_categories->setError(m_categories->isRight() ? QString()
                                                   : tr("Choose a category of the list, or remove the line."));
    m_locations->setError(m_locations->isRight() ? QString()
                                                 : tr("Choose a location of the list, or remove the line."));
    for (const Error &error : checkAlertRule(typed(original()))) {
        if (QWidget *field = fieldOf(error.key))
            form()->setError(field, errorText(error));
    }
    form()->focusFirstError();
    return !form()->hasErrors() && m_categories->isRight() && m_locations->isRight();
}

QWidget *AlertRulesPage::fieldOf(const QString &errorKey) const
{
    if (errorKey.startsWith(u"alert_rule.name"_s))
        return m_name;
    if (errorKey.startsWith(u"alert_rule.threshold"_s))
        return m_threshold;
    if (errorKey.startsWith(u"alert_rule.days"_s))
        return m_days;
    if (errorKey.startsWith(u"alert_rule.email"_s))
        return m_emails;
    if (errorKey.startsWith(u"alert_rule.webhook"_s))
        return m_webhook;
    return nullptr;
}

QWidget *AlertRulesPage::firstField() const
{
    return m_type;
}

bool AlertRulesPage::canChange(const AlertRule &rule) const
{
    Q_UNUSED(rule);
    return m_warehouse.actor().may(Right::ManageAlerts);
}

} // namespace stowage
