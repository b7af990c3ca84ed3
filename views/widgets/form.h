// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace stowage {

// Fields in columns, each below its label: label with access key, field, a hint or what is wrong with it. A field
// without an accessible name takes its label's.
class Form final : public QWidget {
    Q_OBJECT

public:
    explicit Form(int columns = 1, QWidget *parent = nullptr);

    // Fills the row from the left; `span` columns wide.
    void addField(const QString &label, QWidget *field, const QString &hint = {}, int span = 1);
    void addWide(QWidget *widget); // a row of its own, without a label
    void startRow(); // the next field begins a row

    // The sentence below a field, in place of its hint; empty takes it away.
    void setError(QWidget *field, const QString &sentence);
    void clearErrors();
    bool hasErrors() const;
    void focusFirstError();
    void setHint(QWidget *field, const QString &hint);

private:
    struct Cell {
        QLabel *below = nullptr;
        QString hint;
    };
    void showBelow(const Cell &cell, const QString &text, bool wrong);

    int m_columns;
    int m_row = 0;
    int m_column = 0;
    QGridLayout *m_grid; // owned by this widget
    QList<QWidget *> m_fields; // in order
    QHash<QWidget *, Cell> m_cells;
};

} // namespace stowage
