// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/adjust/limits_dialog.h"

#include "app/platform/error_text.h"
#include "views/people/role_rows.h"
#include "views/receive/reason_box.h"
#include "views/shell/on_result.h"
#include "views/widgets/cost_edit.h"
#include "views/widgets/line_list.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stowage {

namespace {

constexpr int widthMin = 600;

} // namespace

LimitsDialog::LimitsDialog(Warehouse &warehouse, QWidget *parent)
    : QDialog(parent),
      m_warehouse(warehouse),
      m_reasons(warehouse),
      m_list(new LineList(tr("&Add a limit"), this)),
      m_problem(new QLabel(this)),
      m_save(new QPushButton(tr("&Save"), this))
{
    setWindowTitle(tr("Approval limits"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text =
        new QLabel(tr("An adjustment that changes the stock's value by more than its writer's limit waits until "
                      "somebody else approves it. A role without a limit may adjust as much as it likes; "
                      "whoever has several roles has the highest of their limits."),
                   this);
    text->setWordWrap(true);
    m_problem->setProperty("role", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->addButton()->setAutoDefault(false);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    column->addWidget(text);
    column->addWidget(m_list);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setMinimumWidth(widthMin);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LimitsDialog::save);
    connect(m_list, &LineList::addAsked, this, [this] { addRow(m_roles.value(0).code, {}, std::nullopt); });
    connect(m_list, &LineList::lineRemoved, this, [this](int at) { m_rows.removeAt(at); });
    load();
}

void LimitsDialog::load()
{
    ++m_pending;
    onResult(this, m_warehouse.roles(), [this](const Result<QList<Role>> &roles) {
        --m_pending;
        if (!roles)
            return showProblem(errorText(roles.error()));
        std::ranges::copy_if(*roles, std::back_inserter(m_roles),
                             [](const Role &role) { return role.rights.has(Right::Adjust); });
        ++m_pending;
        onResult(this, m_warehouse.adjustmentLimits(), [this](const Result<QList<AdjustmentLimit>> &limits) {
            --m_pending;
            if (!limits)
                return showProblem(errorText(limits.error()));
            for (const AdjustmentLimit &limit : *limits)
                addRow(limit.role, limit.reason, limit.amount);
            m_save->setEnabled(true);
            m_list->addButton()->setFocus(Qt::OtherFocusReason);
        });
    });
}

QPushButton *LimitsDialog::addButton() const
{
    return m_list->addButton();
}

QString LimitsDialog::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void LimitsDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void LimitsDialog::addRow(const QString &role, const QString &reason, std::optional<Money> amount)
{
    const Currency &currency = m_warehouse.company().currency;
    Row row;
    row.line = m_list->addLine();
    row.role = new QComboBox(row.line);
    for (const Role &each : std::as_const(m_roles))
        row.role->addItem(roleName(each), each.code);
    if (row.role->findData(role) < 0)
        row.role->addItem(role, role); // its limit stays, whatever became of the role
    row.role->setCurrentIndex(row.role->findData(role));
    row.reason = new ReasonBox(m_reasons, row.line);
    row.reason->setNoneText(tr("All other reasons"));
    row.reason->setReason(reason);
    row.amount = new CostEdit(currency, row.line);
    row.amount->setDecimals(currency.decimals);
    row.amount->setPlaceholderText(tr("Amount in %1").arg(currency.code));
    if (amount)
        row.amount->setValue(unitCost(*amount, Quantity::fromInt(1), currency));
    row.line->addField(row.role, 3);
    row.line->addField(row.reason, 3);
    row.line->addField(row.amount, 2);
    m_rows << row;
    nameRows();
    connect(row.role, &QComboBox::activated, this, &LimitsDialog::nameRows);
}

void LimitsDialog::nameRows()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString which = row.role->currentText();
        row.role->setAccessibleName(tr("Role"));
        //: %1 is a role
        row.reason->setAccessibleName(tr("Reason that %1 has a limit for").arg(which));
        row.amount->setAccessibleName(tr("Limit of %1").arg(which));
        row.line->setRemoveText(tr("Take the limit of %1 away").arg(which));
    }
}

std::optional<QList<AdjustmentLimit>> LimitsDialog::typed()
{
    QList<AdjustmentLimit> limits;
    limits.reserve(m_rows.size());
    for (const Row &row : std::as_const(m_rows)) {
        const QString role = row.role->currentData().toString(), reason = row.reason->reason();
        const auto amount = row.amount->result().and_then(
            [this](UnitCost cost) { return extend(Quantity::fromInt(1), cost, m_warehouse.company().currency); });
        const bool twice = std::ranges::any_of(
            limits, [&](const AdjustmentLimit &limit) { return limit.role == role && limit.reason == reason; });
        if (row.amount->isEmpty())
            showProblem(tr("Type how much, or take the line away."));
        else if (!amount)
            showProblem(errorText(amount.error()));
        else if (twice)
            //: %1 is a role, %2 a reason
            showProblem(tr("%1 has two limits for “%2”. Take one of them away.")
                            .arg(row.role->currentText(), row.reason->currentText()));
        if (row.amount->isEmpty() || !amount || twice) {
            row.amount->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        limits << AdjustmentLimit{role, reason, *amount};
    }
    return limits;
}

void LimitsDialog::save()
{
    showProblem({});
    const auto limits = typed();
    if (!limits)
        return;
    m_save->setEnabled(false);
    ++m_pending;
    onResult(this, m_warehouse.saveAdjustmentLimits(*limits), [this](const Done &done) {
        --m_pending;
        m_save->setEnabled(true);
        if (!done)
            return showProblem(errorText(done.error()));
        Q_EMIT saved();
        accept();
    });
}

} // namespace stowage
