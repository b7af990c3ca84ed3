// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/suggest_edit.h"

#include <QAccessible>
#include <QKeyEvent>

namespace stowage {

namespace {

constexpr int pageRows = 8;

} // namespace

SuggestEdit::SuggestEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(200);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_dirty = true;
        edited();
        request();
    });
}

SuggestEdit::~SuggestEdit()
{
    delete m_list;
}

bool SuggestEdit::isOpen() const
{
    return m_list && m_list->isVisible();
}

SuggestionList *SuggestEdit::list()
{
    if (m_list && m_list->parentWidget() != window()) {
        m_list->deleteLater();
        m_list.clear();
    }
    if (!m_list) {
        m_list = new SuggestionList(window());
        connect(m_list->view(), &SuggestionView::chosen, this, &SuggestEdit::takeRow);
        connect(m_list->view(), &SuggestionView::currentRowChanged, this, [this](int row) {
            if (row < 0)
                return;
            const Suggestion suggestion = m_list->view()->at(row);
            // The focus stays here, so the screen reader hears of the current line as this field's description.
            setAccessibleDescription(suggestion.title + u' ' + suggestion.detail);
            QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&changed);
            currentChanged(suggestion);
        });
    }
    return m_list;
}

std::function<void()> SuggestEdit::remember()
{
    return
        [edit = QPointer(this), shown = text(), cursor = cursorPosition(), dirty = m_dirty, taken = rememberTaken()] {
            if (!edit)
                return;
            edit->close();
            edit->m_takeWhenAnswered = false;
            edit->m_dirty = dirty;
            if (edit->text() == shown)
                return;
            edit->setText(shown);
            edit->setCursorPosition(cursor);
            taken();
        };
}

void SuggestEdit::request()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_askAgain = false;
    ask(text().trimmed());
}

void SuggestEdit::offer(const QList<Suggestion> &suggestions)
{
    m_asking = false;
    if (m_askAgain) {
        request();
        return;
    }
    list()->view()->setSuggestions(suggestions);
    if (suggestions.isEmpty())
        list()->setFooter(text().trimmed().isEmpty() ? QString() : emptyText(text().trimmed()));
    if (m_takeWhenAnswered) {
        m_takeWhenAnswered = false;
        if (suggestions.isEmpty())
            Q_EMIT notFound(text().trimmed());
        else
            takeRow(0);
        return;
    }
    const bool worthShowing = !suggestions.isEmpty() || list()->hasFooter();
    if (worthShowing && hasFocus())
        list()->openAt(this);
    else
        close();
}

void SuggestEdit::open()
{
    request();
}

void SuggestEdit::close()
{
    if (m_list)
        m_list->hide();
}

void SuggestEdit::takeRow(int row)
{
    const Suggestion suggestion = list()->view()->at(row);
    close();
    m_dirty = false;
    setAccessibleDescription({});
    take(suggestion);
}

// Enter and Tab: the current line, or the best one of the answer that is still under way.
bool SuggestEdit::takeCurrent()
{
    if (m_asking && m_dirty) {
        m_takeWhenAnswered = true;
        return true;
    }
    if (isOpen() && m_list->view()->current() >= 0) {
        takeRow(m_list->view()->current());
        return true;
    }
    if (m_dirty && !text().trimmed().isEmpty()) {
        Q_EMIT notFound(text().trimmed());
        return true;
    }
    return false;
}

bool SuggestEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOpen()) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SuggestEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen())
            m_list->view()->moveBy(event->key() == Qt::Key_Down ? 1 : -1);
        else
            open();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isOpen()) {
            m_list->view()->moveBy(event->key() == Qt::Key_PageDown ? pageRows : -pageRows);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (isOpen()) {
            close();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (takeCurrent())
            return;
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        selectAll();
}

void SuggestEdit::focusOutEvent(QFocusEvent *event)
{
    // Tab means "this one": what was typed is taken on the way out, as in a spreadsheet.
    if (m_dirty && !text().trimmed().isEmpty() && event->reason() == Qt::TabFocusReason)
        takeCurrent();
    close();
    QLineEdit::focusOutEvent(event);
}

} // namespace stowage
