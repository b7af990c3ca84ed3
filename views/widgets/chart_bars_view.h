// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/chart_bars.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSeries;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;
class QValueAxis;

namespace stowage {

// The drawing part of ChartBars.
class ChartBarsView final : public QChartView {
    Q_OBJECT

public:
    explicit ChartBarsView(const QStringList &series, QWidget *parent = nullptr);

    void setGroups(const QList<BarGroup> &groups);
    void applyColors();
    QSize sizeHint() const override;
    // Where a bar stands, in this view's coordinates; tests and the picture of the focus ask.
    QRectF barSlot(int group, int series) const;

Q_SIGNALS:
    void currentChanged(int group, int series); // −1, −1 when none is
    void activated(int group, int series);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCurrent(int bar);
    int barAt(QPointF position) const;
    int barCount() const;
    void placeLabels();
    void placeMark();
    void fitFonts();

    int m_seriesCount;
    QList<BarGroup> m_groups;
    QBarSeries *m_bars; // this and what follows: the chart's
    QBarCategoryAxis *m_places;
    QValueAxis *m_scale;
    QGraphicsRectItem *m_mark;
    QList<QGraphicsSimpleTextItem *> m_labels;
    int m_current = -1; // group × series count + series
};

} // namespace stowage
