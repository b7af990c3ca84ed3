// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"

#include <QLineEdit>
#include <QLocale>

namespace stowage {

// A line for one exact number in the widget's locale. It marks what is no number while it is typed, and writes it in
// the locale's form when the focus leaves. Up and Down change it by one.
class NumberEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberEdit(QWidget *parent = nullptr);

    // At most this many decimals. Six is the most there is.
    void setDecimals(int decimals);
    void setNegativeAllowed(bool allowed);
    bool isNegativeAllowed() const { return m_negativeAllowed; }
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    // What is wrong with the text; nothing while it is empty or right.
    std::optional<Error> error() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void valueEdited(); // by the person, not by setValue

protected:
    virtual Result<std::int64_t> scaled() const; // of 10^-6
    void setScaled(std::optional<std::int64_t> scaled, int minimumDecimals = 0);
    void showError();

    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int by);

    int m_decimals = 6;
    int m_minimumDecimals = 0;
    bool m_negativeAllowed = false;
    QLocale m_shownIn;
};

} // namespace stowage
