// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/day_edit.h"

#include "views/shell/format.h"
#include "views/widgets/day_text.h"
#include "views/widgets/field_state.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace stowage {

DayEdit::DayEdit(std::function<QDate()> today, QWidget *parent) : QLineEdit(parent), m_today(std::move(today))
{
    setMaxLength(40);
    QAction *calendar = addAction(icon(u"calendar"_s, IconTint::Muted), QLineEdit::TrailingPosition);
    calendar->setText(tr("Open the calendar"));
    calendar->setToolTip(tr("Open the calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] {
        showError();
        Q_EMIT valueEdited();
    });
}

QDate DayEdit::value() const
{
    return readDay(text(), m_today(), locale()).value_or(QDate());
}

void DayEdit::setValue(QDate day)
{
    setText(formatDay(day, locale()));
    showError();
}

QSize DayEdit::sizeHint() const
{
    QSize hint = QLineEdit::sizeHint();
    hint.setWidth(fontMetrics().horizontalAdvance(u'0') * 12 + 48);
    return hint;
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        openCalendar();
        return;
    }
    if ((up || event->key() == Qt::Key_Down) && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        step(up ? 1 : -1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayEdit::focusOutEvent(QFocusEvent *event)
{
    if (const QDate day = value(); day.isValid())
        setValue(day);
    QLineEdit::focusOutEvent(event);
}

void DayEdit::step(int days)
{
    const QDate day = value();
    choose(day.isValid() ? day.addDays(days) : m_today());
}

void DayEdit::choose(QDate day)
{
    setValue(day);
    selectAll();
    Q_EMIT valueEdited();
}

void DayEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(value().isValid() ? value() : m_today());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto picked = [this, menu](QDate day) {
        choose(day);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, picked);
    connect(calendar, &QCalendarWidget::activated, this, picked);
    connect(menu, &QMenu::aboutToHide, this, qOverload<>(&QWidget::setFocus));
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void DayEdit::showError()
{
    //: %1 is a date in the form that is asked for
    const QString sentence = tr("This is not a date. Write it like %1, or as +1, -1 or the day alone.");
    markField(this, isRight() ? QString() : sentence.arg(formatDay(m_today(), locale())));
}

} // namespace stowage
