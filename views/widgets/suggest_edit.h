// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/restorable.h"
#include "views/widgets/suggestion_list.h"

#include <QLineEdit>
#include <QPointer>

namespace stowage {

// A line that offers what fits while one types. Up and Down move in the offer, Enter or Tab takes the current one, Esc
// closes it. Answers may come later: only the newest text's answer is shown, and at most one question is under way.
class SuggestEdit : public QLineEdit, public Restorable {
    Q_OBJECT

public:
    explicit SuggestEdit(QWidget *parent = nullptr);
    ~SuggestEdit() override;

    bool isOpen() const;
    std::function<void()> remember() final;

Q_SIGNALS:
    void notFound(const QString &text); // Enter, and nothing fits

protected:
    // Asks for what fits `text`; answer with offer(), now or later, exactly once.
    virtual void ask(const QString &text) = 0;
    virtual void take(const Suggestion &suggestion) = 0;
    virtual void edited() { } // the text is no longer what was taken
    // Brings back what is taken now, when a scan has typed over it.
    virtual std::function<void()> rememberTaken()
    {
        return [] {
        };
    }
    // What the list says when nothing fits; empty shows no list.
    virtual QString emptyText(const QString &text) const
    {
        Q_UNUSED(text);
        return {};
    }
    virtual void currentChanged(const Suggestion &suggestion) { Q_UNUSED(suggestion); }

    void offer(const QList<Suggestion> &suggestions);
    void close();
    // Opens with what fits the text as it is; with everything where nothing is typed.
    void open();
    SuggestionList *list();

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void request();
    void takeRow(int row);
    bool takeCurrent();

    QPointer<SuggestionList> m_list; // owned by the window
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_takeWhenAnswered = false;
    bool m_dirty = false; // typed into since the last take
};

} // namespace stowage
