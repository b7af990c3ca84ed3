// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choice_picker.h"

#include "models/base/result.h"
#include "models/domain/item.h"
#include "views/widgets/icons.h"

#include <QAction>

namespace stowage {

namespace {

// 0 is the best: the whole code, then a beginning, then anywhere; −1 does not fit.
int rank(const ChoicePicker::Choice &choice, const QString &wanted)
{
    const QString code = searchFold(choice.code);
    const QString name = searchFold(choice.name);
    if (wanted.isEmpty() || code == wanted)
        return 0;
    if (code.startsWith(wanted) || name.startsWith(wanted))
        return 1;
    return code.contains(wanted) || name.contains(wanted) || searchFold(choice.detail).contains(wanted) ? 2 : -1;
}

QString labelOf(const ChoicePicker::Choice &choice)
{
    if (choice.code.isEmpty() || choice.code == choice.name)
        return choice.name;
    return choice.name.isEmpty() ? choice.code : choice.code + u"  ·  "_s + choice.name;
}

} // namespace

ChoicePicker::ChoicePicker(QWidget *parent) : SuggestEdit(parent)
{
    QAction *all = addAction(icon(u"chevron-down"_s, IconTint::Muted), QLineEdit::TrailingPosition);
    all->setText(tr("Show all"));
    all->setToolTip(tr("Show all (Down)"));
    connect(all, &QAction::triggered, this, [this] {
        setFocus(Qt::PopupFocusReason);
        isOpen() ? close() : open();
    });
    setMinimumWidth(140);
}

void ChoicePicker::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    if (m_id != 0)
        showChoice();
}

void ChoicePicker::setChoiceId(RowId id)
{
    m_id = id;
    showChoice();
}

void ChoicePicker::showChoice()
{
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.id != m_id)
            continue;
        setText(labelOf(choice));
        setCursorPosition(0);
        return;
    }
    clear();
}

void ChoicePicker::ask(const QString &text)
{
    // What was taken and not typed into stands for "show all".
    const QString wanted = m_id != 0 ? QString() : searchFold(text);
    QList<Suggestion> byRank[3];
    for (const Choice &choice : std::as_const(m_choices)) {
        const int place = rank(choice, wanted);
        if (place < 0)
            continue;
        const QString title = choice.code.isEmpty() ? choice.name : choice.code;
        const QString name = choice.code.isEmpty() || choice.name == choice.code ? QString() : choice.name;
        byRank[place] << Suggestion{title, name.isEmpty() ? choice.detail : name,
                                    name.isEmpty() ? QString() : choice.detail, choice.icon,
                                    QVariant::fromValue(choice.id)};
    }
    offer(byRank[0] + byRank[1] + byRank[2]);
    if (m_id == 0 || !isOpen())
        return;
    for (int row = 0; row < list()->view()->count(); ++row) {
        if (list()->view()->at(row).data.value<RowId>() == m_id)
            list()->view()->setCurrent(row);
    }
}

void ChoicePicker::take(const Suggestion &suggestion)
{
    setChoiceId(suggestion.data.value<RowId>());
    Q_EMIT choiceChanged(m_id);
}

std::function<void()> ChoicePicker::rememberTaken()
{
    return [this, id = m_id] {
        m_id = id;
        Q_EMIT choiceChanged(m_id);
    };
}

QString ChoicePicker::emptyText(const QString &text) const
{
    return tr("Nothing on the list has “%1”.").arg(text);
}

void ChoicePicker::edited()
{
    if (m_id == 0 && !text().isEmpty())
        return;
    m_id = 0;
    Q_EMIT choiceChanged(0);
}

} // namespace stowage
