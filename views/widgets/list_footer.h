// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace stowage {

// The line below a list: how many rows, their totals, what is selected, and the columns' button.
class ListFooter final : public QWidget {
    Q_OBJECT

public:
    explicit ListFooter(QWidget *parent = nullptr);

    void setRows(const QString &text);
    void setTotals(const QString &text);
    void setSelection(const QString &text);
    QToolButton *columnsButton() const { return m_columns; }

    QString rows() const;
    QString totals() const;
    QString selection() const;

private:
    QLabel *m_rows; // owned by this widget
    QLabel *m_totals; // owned by this widget
    QLabel *m_selection; // owned by this widget
    QToolButton *m_columns; // owned by this widget
};

} // namespace stowage
