// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"

#include <QWidget>

#include <functional>

class QTimeEdit;

namespace stowage {

class DayEdit;

// A day and a time in the company's zone. Empty is "now", whenever it is posted.
class MomentEdit final : public QWidget {
    Q_OBJECT

public:
    // `now` is the warehouse's clock.
    MomentEdit(Calendar calendar, std::function<Instant()> now, QWidget *parent = nullptr);

    // 0 is now; nothing while the day is wrong.
    std::optional<Instant> value() const;
    void setValue(Instant instant); // 0 empties it
    DayEdit *dayEdit() const { return m_day; }

Q_SIGNALS:
    void valueEdited();

private:
    void follow();

    Calendar m_calendar;
    std::function<Instant()> m_now;
    DayEdit *m_day; // owned by this widget
    QTimeEdit *m_time; // owned by this widget
};

} // namespace stowage
