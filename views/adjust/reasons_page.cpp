// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/adjust/reasons_page.h"

#include "views/adjust/limits_dialog.h"
#include "views/settings/code_key.h"
#include "views/shell/format.h"
#include "views/widgets/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace stowage {

namespace {

constexpr int nameLengthMax = 100;

ReasonEntry entryOf(const Reason &reason)
{
    return {.id = keyOfCode(reason.code), .reason = reason};
}

QString directionText(int direction)
{
    return direction > 0   ? ReasonsPage::tr("Only adds")
           : direction < 0 ? ReasonsPage::tr("Only takes away")
                           : ReasonsPage::tr("Adds or takes away");
}

} // namespace

ReasonsPage::ReasonsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : CatalogPage<ReasonEntry>(tr("Reasons and limits"), {tr("Reason"), tr("What it does"), tr("Comes with")},
                               {actions::newReason, actions::editReason, nullptr}, warehouse, navigator, prompts,
                               parent)
{
    header()->setSubtitle(tr("Why stock is corrected, and how much each role may correct without asking."));
    header()->addButton(addAction(actions::editLimits, [this] { openLimits(); }));
    buildForm();
    connect(&m_warehouse, &Warehouse::papersChanged, this, [this] {
        if (m_pending == 0)
            reload();
    });
    reload();
}

void ReasonsPage::buildForm()
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(nameLengthMax);
    m_direction = new QComboBox(this);
    for (const int direction : {-1, 1, 0})
        m_direction->addItem(directionText(direction), direction);
    m_active = new QCheckBox(tr("In &use"), this);
    form()->addField(tr("Na&me"), m_name, tr("What people choose from the list"), 2);
    form()->addField(tr("What it &does"), m_direction, {}, 2);
    form()->addWide(m_active);
    connect(m_name, &QLineEdit::textEdited, this, &ReasonsPage::formChanged);
    connect(m_direction, &QComboBox::activated, this, &ReasonsPage::formChanged);
    connect(m_active, &QCheckBox::clicked, this, &ReasonsPage::formChanged);
}

Future<QList<ReasonEntry>> ReasonsPage::load()
{
    return m_warehouse.reasons().then([](const Result<QList<Reason>> &reasons) {
        return reasons.map([](const QList<Reason> &all) {
            QList<ReasonEntry> entries;
            for (const Reason &reason : all)
                entries << entryOf(reason);
            return entries;
        });
    });
}

Future<ReasonEntry> ReasonsPage::store(const ReasonEntry &entry)
{
    return m_warehouse.saveReason(entry.reason, entry.id == 0).then([](const Result<Reason> &stored) {
        return stored.map(entryOf);
    });
}

Future<void> ReasonsPage::erase(RowId)
{
    Q_UNREACHABLE();
}

TreeNode ReasonsPage::nodeOf(const ReasonEntry &entry) const
{
    const Reason &reason = entry.reason;
    const QString name = reasonText(reason.code, reason.name);
    return {.id = entry.id,
            .cells = {reason.active ? name : tr("%1 (not in use)").arg(name), directionText(reason.direction),
                      reason.builtIn ? tr("The program") : tr("Your company")},
            .icon = u"scale"_s,
            .muted = !reason.active,
            .movable = false,
            .canHold = false};
}

QString ReasonsPage::nameOf(const ReasonEntry &entry) const
{
    return entry.id == 0 && entry.reason.name.isEmpty() ? tr("New reason")
                                                        : reasonText(entry.reason.code, entry.reason.name);
}

void ReasonsPage::showValue(const ReasonEntry &entry)
{
    const Reason &reason = entry.reason;
    m_name->setText(reason.builtIn ? reasonText(reason.code, reason.name) : reason.name);
    m_direction->setCurrentIndex(m_direction->findData(reason.direction));
    m_active->setChecked(reason.active);
    m_name->setEnabled(!reason.builtIn);
    m_direction->setEnabled(!reason.builtIn);
}

ReasonEntry ReasonsPage::typed(const ReasonEntry &base) const
{
    ReasonEntry entry = base;
    if (!base.reason.builtIn) {
        entry.reason.name = m_name->text().simplified();
        entry.reason.direction = m_direction->currentData().toInt();
    }
    entry.reason.active = m_active->isChecked();
    return entry;
}

bool ReasonsPage::check()
{
    form()->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("Type what people will choose, such as “Staff meal”."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

QWidget *ReasonsPage::fieldOf(const QString &errorKey) const
{
    return errorKey.startsWith("reason."_L1) ? m_name : nullptr;
}

QWidget *ReasonsPage::firstField() const
{
    return m_name->isEnabled() ? static_cast<QWidget *>(m_name) : m_active;
}

void ReasonsPage::openLimits()
{
    auto *dialog = new LimitsDialog(m_warehouse, this);
    connect(dialog, &LimitsDialog::saved, this, [this] { m_prompts.notify(tr("The limits are saved.")); });
    dialog->open();
}

} // namespace stowage
