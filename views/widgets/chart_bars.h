// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace stowage {

class ChartBarsView;

// The bars that stand side by side at one place of the axis, one for each series.
struct BarGroup {
    QString label; // short, below the axis
    QString title; // whole, for the table and for reading aloud
    QList<double> values; // only for drawing
    QStringList texts; // the exact figures
};

// Grouped bars with the same figures as a table beside them. The series differ by colour and by pattern; arrow keys
// walk from bar to bar, Enter opens what is behind one.
class ChartBars final : public QWidget {
    Q_OBJECT

public:
    // `title` names the chart; `groupTitle` heads the table's first column: "Week".
    ChartBars(const QString &title, const QStringList &series, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setGroups(const QString &groupTitle, const QList<BarGroup> &groups);
    const QList<BarGroup> &groups() const { return m_groups; }
    void setTableShown(bool shown);
    QWidget *chartView() const;

Q_SIGNALS:
    void activated(int group, int series);

private:
    void fillTable(const QString &groupTitle);
    void readOut(int group, int series);

    QStringList m_series;
    QList<BarGroup> m_groups;
    QLabel *m_titleLabel;
    QLabel *m_readout;
    QToolButton *m_tableButton;
    QStackedWidget *m_stack;
    ChartBarsView *m_view;
    QTableView *m_table;
    QStandardItemModel *m_tableModel;
};

} // namespace stowage
