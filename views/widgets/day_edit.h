// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>

namespace stowage {

// A line for one day that may be empty. It understands shorthands (day_text.h); Up and Down go a day on or back,
// Alt+Down opens a calendar.
class DayEdit final : public QLineEdit {
    Q_OBJECT

public:
    // `today` is asked each time: a program may stay open over midnight.
    explicit DayEdit(std::function<QDate()> today, QWidget *parent = nullptr);

    // Invalid while the line is empty or wrong.
    QDate value() const;
    void setValue(QDate day);
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    bool isRight() const { return isEmpty() || value().isValid(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void valueEdited(); // by the person: typed, stepped or chosen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void step(int days);
    void openCalendar();
    void choose(QDate day);
    void showError();

    std::function<QDate()> m_today;
};

} // namespace stowage
