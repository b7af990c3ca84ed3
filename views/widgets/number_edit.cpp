// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/number_edit.h"

#include "app/platform/error_text.h"
#include "views/shell/format.h"
#include "views/widgets/field_state.h"

#include <QEvent>
#include <QKeyEvent>

namespace stowage {

NumberEdit::NumberEdit(QWidget *parent) : QLineEdit(parent), m_shownIn(locale())
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Digits run left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setMaxLength(40);
    connect(this, &QLineEdit::textEdited, this, [this] {
        showError();
        Q_EMIT valueEdited();
    });
}

void NumberEdit::setDecimals(int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= Quantity::decimals);
    m_decimals = decimals;
    showError();
}

void NumberEdit::setNegativeAllowed(bool allowed)
{
    m_negativeAllowed = allowed;
    showError();
}

std::optional<Error> NumberEdit::error() const
{
    if (isEmpty())
        return std::nullopt;
    const auto value = scaled();
    return value ? std::nullopt : std::optional(value.error());
}

Result<std::int64_t> NumberEdit::scaled() const
{
    const QString machine = toMachineNumber(text(), locale());
    // Read at the field's own precision first: "1.5" days is a mistake with a name.
    STOWAGE_LET(read, decimal::parse(machine, m_decimals));
    if (read < 0 && !m_negativeAllowed)
        return fail(Error::Code::Invalid, u"number.negative"_s, {{u"text"_s, text().trimmed()}});
    return decimal::parse(machine, Quantity::decimals);
}

void NumberEdit::setScaled(std::optional<std::int64_t> scaled, int minimumDecimals)
{
    m_minimumDecimals = minimumDecimals;
    m_shownIn = locale();
    QString shown = scaled ? decimal::format(*scaled, Quantity::decimals, minimumDecimals) : QString();
    shown.replace(u'.', locale().decimalPoint());
    setText(shown);
    showError();
}

QSize NumberEdit::sizeHint() const
{
    QSize hint = QLineEdit::sizeHint();
    hint.setWidth(fontMetrics().horizontalAdvance(u'0') * 14 + 24);
    return hint;
}

void NumberEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && !isReadOnly() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberEdit::focusOutEvent(QFocusEvent *event)
{
    if (const auto value = scaled(); value)
        setScaled(*value, m_minimumDecimals);
    QLineEdit::focusOutEvent(event);
}

void NumberEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange) {
        const auto value = decimal::parse(toMachineNumber(text(), m_shownIn), Quantity::decimals);
        m_shownIn = locale();
        if (value)
            setScaled(*value, m_minimumDecimals);
    }
    QLineEdit::changeEvent(event);
}

void NumberEdit::step(int by)
{
    const auto current = isEmpty() ? Result<std::int64_t>(0) : scaled();
    if (!current)
        return;
    const auto next = Quantity::sum(Quantity::fromScaled(*current), Quantity::fromInt(by));
    if (!next || (next->isNegative() && !m_negativeAllowed))
        return;
    setScaled(next->scaled(), m_minimumDecimals);
    selectAll();
    Q_EMIT valueEdited();
}

void NumberEdit::showError()
{
    const auto wrong = error();
    markField(this, wrong ? errorText(*wrong) : QString());
}

} // namespace stowage
