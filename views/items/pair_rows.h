// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stowage {

class LineList;
class ListLine;

// A short table that people fill in: two texts, or a text and a number, in each line, what is wrong with it below;
// lines are added and taken away.
class PairRows final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString text, value; // the columns
        QString add; // the button, with its access key
        QString remove; // %1 is the line's text
        QString empty; // in place of lines
    };

    PairRows(const Words &words, std::function<QLineEdit *(QWidget *parent)> makeValue, QWidget *parent = nullptr);

    int count() const { return static_cast<int>(m_rows.size()); }
    QLineEdit *text(int row) const { return m_rows.at(row).text; }
    QLineEdit *value(int row) const { return m_rows.at(row).value; }
    void setCount(int count);
    // What is wrong with a line, or doubtful; empty takes it away.
    void setError(int row, QWidget *field, const QString &sentence);
    void setWarning(int row, const QString &sentence);
    void clearNotes();
    QPushButton *addButton() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        ListLine *line = nullptr;
        QLineEdit *text = nullptr;
        QLineEdit *value = nullptr;
        QLabel *note = nullptr;
    };
    void addRow();
    void nameRow(const Row &row);
    void showHead();

    Words m_words;
    std::function<QLineEdit *(QWidget *parent)> m_makeValue;
    QWidget *m_head; // owned by this widget, as is what follows
    QLabel *m_empty;
    LineList *m_list;
    QList<Row> m_rows;
};

} // namespace stowage
