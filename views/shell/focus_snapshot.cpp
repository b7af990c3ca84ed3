// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/focus_snapshot.h"

#include "views/widgets/restorable.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTextEdit>

namespace stowage {

namespace {

std::function<void()> rememberLine(QLineEdit *edit)
{
    return [line = QPointer(edit), text = edit->text(), cursor = edit->cursorPosition(), start = edit->selectionStart(),
            length = edit->selectionLength()] {
        if (!line)
            return;
        if (line->text() != text) {
            line->setText(text);
            Q_EMIT line->textEdited(text);
        }
        if (start >= 0)
            line->setSelection(start, static_cast<int>(length));
        else
            line->setCursorPosition(cursor);
    };
}

template <typename Edit>
std::function<void()> rememberText(Edit *edit)
{
    return [text = QPointer(edit), plain = edit->toPlainText(), cursor = edit->textCursor().position()] {
        if (!text || text->toPlainText() == plain)
            return;
        text->setPlainText(plain);
        QTextCursor place = text->textCursor();
        place.setPosition(cursor);
        text->setTextCursor(place);
    };
}

std::function<void()> rememberCombo(QComboBox *combo)
{
    return [box = QPointer(combo), index = combo->currentIndex(), text = combo->currentText()] {
        if (!box)
            return;
        box->setCurrentIndex(index);
        if (box->isEditable())
            box->setEditText(text);
    };
}

// Typing into a list moves its current row, or opens an editor in the cell.
std::function<void()> rememberView(QAbstractItemView *view)
{
    return [list = QPointer(view), current = QPersistentModelIndex(view->currentIndex()),
            selection = view->selectionModel() ? view->selectionModel()->selection() : QItemSelection()] {
        if (!list || !list->selectionModel())
            return;
        QWidget *focused = QApplication::focusWidget();
        if (focused && focused != list && list->isAncestorOf(focused)) {
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QApplication::sendEvent(focused, &escape);
        }
        if (list->currentIndex() == current)
            return;
        list->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    };
}

} // namespace

std::function<void()> rememberField(QWidget *focused)
{
    if (auto *restorable = dynamic_cast<Restorable *>(focused))
        return restorable->remember();
    if (auto *line = qobject_cast<QLineEdit *>(focused))
        return line->isReadOnly() ? [] { } : rememberLine(line);
    if (auto *text = qobject_cast<QPlainTextEdit *>(focused))
        return text->isReadOnly() ? [] { } : rememberText(text);
    if (auto *text = qobject_cast<QTextEdit *>(focused))
        return text->isReadOnly() ? [] { } : rememberText(text);
    if (auto *combo = qobject_cast<QComboBox *>(focused))
        return rememberCombo(combo);
    if (auto *moment = qobject_cast<QDateTimeEdit *>(focused))
        return [edit = QPointer(moment), value = moment->dateTime()] {
            if (edit)
                edit->setDateTime(value);
        };
    if (auto *spin = qobject_cast<QSpinBox *>(focused))
        return [edit = QPointer(spin), value = spin->value()] {
            if (edit)
                edit->setValue(value);
        };
    if (auto *view = qobject_cast<QAbstractItemView *>(focused))
        return rememberView(view);
    return [] {
    };
}

} // namespace stowage
