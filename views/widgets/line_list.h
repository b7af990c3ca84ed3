// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace stowage {

// One line of a LineList: its fields, and the button that takes it away.
class ListLine final : public QWidget {
    Q_OBJECT

public:
    static constexpr int removeWidth = 36;

    // Tab goes from the line to `next`.
    ListLine(QWidget *next, QWidget *parent);

    void addField(QWidget *field, int stretch = 1);
    void addBelow(QWidget *widget);
    void setRemoveText(const QString &text);
    void focusFirst();

Q_SIGNALS:
    void removeAsked();

private:
    QHBoxLayout *m_row; // owned by this widget, as is what follows
    QToolButton *m_remove;
    QWidget *m_first = nullptr;
};

// A short list that people fill in: lines of fields one below the other, a button in each that takes it away, and one
// below them that adds another. Whoever owns it puts the fields into the lines.
class LineList final : public QWidget {
    Q_OBJECT

public:
    explicit LineList(const QString &addText, QWidget *parent = nullptr);

    int count() const { return static_cast<int>(m_lines.size()); }
    ListLine *addLine();
    void cutTo(int count); // without a signal
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void addAsked(); // the line that is added in answer gets the focus
    void lineRemoved(int at); // by the person

private:
    void removeLine(ListLine *line);

    QWidget *m_box; // owned by this widget, as is what follows
    QPushButton *m_add;
    QList<ListLine *> m_lines;
};

} // namespace stowage
