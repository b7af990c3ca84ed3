// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/moment_edit.h"

#include "views/widgets/day_edit.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QTimeEdit>

#include <algorithm>

namespace stowage {

namespace {

constexpr int timePadding = 28; // the field's edges, and room for the cursor

// Some languages write words for the half of the day, longer than the format's letters for them.
int widestTime(const QTimeEdit &edit)
{
    int widest = 0;
    for (int hour = 0; hour < 24; ++hour) {
        const QString text = edit.locale().toString(QTime(hour, 48), edit.displayFormat());
        widest = std::max(widest, edit.fontMetrics().horizontalAdvance(text));
    }
    return widest;
}

} // namespace

MomentEdit::MomentEdit(Calendar calendar, std::function<Instant()> now, QWidget *parent)
    : QWidget(parent),
      m_calendar(std::move(calendar)),
      m_now(std::move(now)),
      m_day(new DayEdit([this] { return m_calendar.dayOf(m_now()); }, this)),
      m_time(new QTimeEdit(this))
{
    m_day->setPlaceholderText(tr("Now"));
    m_day->setAccessibleName(tr("Day"));
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setMinimumWidth(widestTime(*m_time) + timePadding);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_day, 1);
    row->addWidget(m_time);
    setFocusProxy(m_day);
    setFocusPolicy(Qt::StrongFocus); // or the access key of its label does nothing
    connect(m_day, &DayEdit::valueEdited, this, [this] {
        follow();
        Q_EMIT valueEdited();
    });
    connect(m_time, &QTimeEdit::timeChanged, this, &MomentEdit::valueEdited);
    follow();
}

std::optional<Instant> MomentEdit::value() const
{
    if (m_day->isEmpty())
        return 0;
    const QDate day = m_day->value();
    if (!day.isValid())
        return std::nullopt;
    return QDateTime(day, m_time->time(), m_calendar.zone()).toMSecsSinceEpoch();
}

void MomentEdit::setValue(Instant instant)
{
    const QSignalBlocker quiet(m_time);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant == 0 ? m_now() : instant, m_calendar.zone());
    m_day->setValue(instant == 0 ? QDate() : moment.date());
    m_time->setTime(QTime(moment.time().hour(), moment.time().minute()));
    m_time->setEnabled(instant != 0);
}

void MomentEdit::follow()
{
    const bool dated = m_day->value().isValid();
    if (dated && !m_time->isEnabled()) {
        const QSignalBlocker quiet(m_time);
        const QTime time = QDateTime::fromMSecsSinceEpoch(m_now(), m_calendar.zone()).time();
        m_time->setTime(QTime(time.hour(), time.minute()));
    }
    m_time->setEnabled(dated);
}

} // namespace stowage
