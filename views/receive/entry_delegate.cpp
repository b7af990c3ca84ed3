// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/entry_delegate.h"

#include "views/receive/entry_model.h"
#include "views/receive/reason_box.h"
#include "views/receive/unit_lookup.h"
#include "views/widgets/cost_edit.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/field_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/quantity_edit.h"
#include "views/widgets/tokens.h"

#include <QKeyEvent>
#include <QToolTip>

namespace stowage {

namespace {

// Whether what was typed cannot be taken; it is then marked.
bool isRefused(QWidget *editor)
{
    if (const auto *quantity = qobject_cast<QuantityEdit *>(editor); quantity && !isFieldMarked(editor)) {
        const auto value = quantity->value();
        if (!value || value->isZero())
            markField(editor, quantity->isNegativeAllowed()
                                  ? EntryDelegate::tr("Type more than 0, or less with a minus sign.")
                                  : EntryDelegate::tr("Type more than 0."));
    }
    return isFieldMarked(editor);
}

} // namespace

EntryDelegate::EntryDelegate(const EntryModel &model, const UnitLookup &units, const ReasonLookup &reasons,
                             std::function<QDate()> today, QObject *parent)
    : QStyledItemDelegate(parent),
      m_currency(model.currency()),
      m_signed(model.kind() == DocumentKind::Adjustment),
      m_units(units),
      m_reasons(reasons),
      m_today(std::move(today))
{
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    switch (index.column()) {
    case EntryModel::Amount: {
        auto *quantity = new QuantityEdit(parent);
        quantity->setNegativeAllowed(m_signed);
        quantity->setUnit(m_units.unit(index.siblingAtColumn(EntryModel::Unit).data().toString()));
        editor = quantity;
        break;
    }
    case EntryModel::Cost:
        editor = new CostEdit(m_currency, parent);
        break;
    case EntryModel::Expires:
        editor = new DayEdit(m_today, parent);
        break;
    case EntryModel::Reason: {
        if (static_cast<const EntryModel *>(index.model())->kind() == DocumentKind::Issue) {
            editor = new QLineEdit(parent); // a sentence: why it is this lot
            break;
        }
        auto *box = new ReasonBox(m_reasons, parent);
        box->setNoneText(tr("As the document"));
        editor = box;
        break;
    }
    default:
        editor = new QLineEdit(parent);
        break;
    }
    editor->setLocale(option.locale);
    editor->setProperty("inCell", true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<ReasonBox *>(editor)) {
        box->setReason(index.data(EntryModel::ReasonRole).toString());
        return;
    }
    auto *edit = static_cast<QLineEdit *>(editor);
    edit->setText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // A field that is marked holds no value: the cell keeps what it had.
    if (isFieldMarked(editor))
        return;
    switch (index.column()) {
    case EntryModel::Amount:
        if (const auto quantity = static_cast<QuantityEdit *>(editor)->value(); quantity && !quantity->isZero())
            model->setData(index, QVariant::fromValue(*quantity));
        return;
    case EntryModel::Cost: {
        const auto cost = static_cast<CostEdit *>(editor)->value();
        model->setData(index, cost ? QVariant::fromValue(*cost) : QVariant());
        return;
    }
    case EntryModel::Expires:
        model->setData(index, static_cast<DayEdit *>(editor)->value());
        return;
    case EntryModel::Reason:
        if (auto *box = qobject_cast<ReasonBox *>(editor))
            model->setData(index, box->reason());
        else
            model->setData(index, static_cast<QLineEdit *>(editor)->text());
        return;
    default:
        model->setData(index, static_cast<QLineEdit *>(editor)->text());
    }
}

// Enter on what cannot stand in the cell stays in the field, which says why.
bool EntryDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (leaves && isRefused(editor)) {
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), editor->toolTip(), editor);
        return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void EntryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens &tokens = tokensOf(option->palette);
    const bool wrong = !index.data(EntryModel::ProblemRole).toString().isEmpty();
    const bool blocking = index.data(EntryModel::BlockingRole).toBool();
    if (index.data(EntryModel::InheritedRole).toBool())
        option->palette.setColor(QPalette::Text, tokens.muted);
    if (index.data(EntryModel::FreshRole).toBool())
        option->backgroundBrush = tokens.infoSoft;
    if (wrong && (index.column() == EntryModel::Balance || index.column() == EntryModel::Code)) {
        option->backgroundBrush = blocking ? tokens.dangerSoft : tokens.warningSoft;
        option->palette.setColor(QPalette::Text, blocking ? tokens.danger : tokens.warning);
        option->palette.setColor(QPalette::HighlightedText, blocking ? tokens.danger : tokens.warning);
    }
    if (wrong && index.column() == EntryModel::Code) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon =
            icon(blocking ? u"circle-alert"_s : u"triangle-alert"_s, blocking ? IconTint::Danger : IconTint::Warning);
    }
}

} // namespace stowage
