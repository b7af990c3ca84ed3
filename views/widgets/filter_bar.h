// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace stowage {

class FlowLayout;
class Form;
class Popover;
class SearchField;

// The line above a list: search, the filters used most, a button for more of them, and a chip for each of those that
// is on. What a filter means is its page's.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    // A filter that is on and not otherwise in sight: what it says, and what takes it away.
    struct Chip {
        QString text;
        std::function<void()> remove;
    };

    explicit FilterBar(const QString &searchHint, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    // A field of the bar, `width` letters wide.
    void addField(const QString &name, QWidget *field, int letters);
    QToolButton *addToggle(const QString &text, const QString &iconName);
    // The form of "More filters", made when it is first asked for.
    Form *more();
    void setChips(const QList<Chip> &chips);
    void setClearable(bool clearable);
    QList<QWidget *> chips() const { return m_chips; }

Q_SIGNALS:
    void clearAsked();

private:
    void place(QWidget *widget);

    FlowLayout *m_flow; // owned by this widget
    SearchField *m_search; // owned by this widget
    QToolButton *m_moreButton; // owned by this widget
    QToolButton *m_clear; // owned by this widget
    Popover *m_popover = nullptr; // owned by the window
    Form *m_form = nullptr; // owned by the popover
    QList<QWidget *> m_chips; // owned by this widget
};

} // namespace stowage
