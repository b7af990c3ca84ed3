// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chart_bars_view.h"

#include "models/base/result.h"
#include "views/widgets/tokens.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace stowage {

namespace {

constexpr double barShare = 0.72; // of a group's place on the axis
constexpr int labelGap = 12;
constexpr int ticks = 5;

// One pattern a series: full, then hatched in ways that differ without colour.
constexpr Qt::BrushStyle patterns[] = {Qt::SolidPattern, Qt::BDiagPattern, Qt::HorPattern, Qt::DiagCrossPattern};

double highestOf(const QList<BarGroup> &groups)
{
    double highest = 0;
    for (const BarGroup &group : groups) {
        for (const double value : group.values)
            highest = std::max(highest, value);
    }
    return highest;
}

} // namespace

ChartBarsView::ChartBarsView(const QStringList &series, QWidget *parent)
    : QChartView(parent),
      m_seriesCount(static_cast<int>(series.size())),
      m_bars(new QBarSeries),
      m_places(new QBarCategoryAxis),
      m_scale(new QValueAxis)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    // Time runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    for (const QString &name : series)
        m_bars->append(new QBarSet(name));
    m_bars->setBarWidth(barShare);
    chart()->addSeries(m_bars);
    chart()->addAxis(m_places, Qt::AlignBottom);
    chart()->addAxis(m_scale, Qt::AlignLeft);
    m_bars->attachAxis(m_places);
    m_bars->attachAxis(m_scale);
    m_places->setLabelsVisible(false); // it would cut them off: placeLabels() leaves some out instead
    m_places->setGridLineVisible(false);
    m_scale->setLabelFormat(u"%.0f"_s);
    m_scale->setLineVisible(false);
    m_mark = new QGraphicsRectItem(chart());
    m_mark->setVisible(false);
    connect(chart(), &QChart::plotAreaChanged, this, [this] {
        placeLabels();
        placeMark();
    });
    fitFonts();
    applyColors();
}

QSize ChartBarsView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 28, line * 15};
}

void ChartBarsView::setGroups(const QList<BarGroup> &groups)
{
    m_groups = groups;
    m_current = -1;
    QStringList places;
    for (qsizetype i = 0; i < groups.size(); ++i)
        places << QString::number(i); // the axis drops a name that it has already
    m_places->clear();
    const QList<QBarSet *> sets = m_bars->barSets();
    for (qsizetype s = 0; s < sets.size(); ++s) {
        QList<qreal> values;
        for (const BarGroup &group : groups)
            values << group.values.value(s);
        sets[s]->remove(0, sets[s]->count());
        sets[s]->append(values);
    }
    m_places->append(places);
    // Its labels are whole numbers: steps below 1 would repeat them.
    m_scale->setRange(0, std::max<qreal>(ticks - 1, highestOf(groups)));
    m_scale->setTickCount(ticks);
    m_scale->applyNiceNumbers();
    qDeleteAll(m_labels);
    m_labels.clear();
    for (const BarGroup &group : groups) {
        auto *label = new QGraphicsSimpleTextItem(group.label, chart());
        label->setFont(font());
        m_labels << label;
    }
    applyColors();
    placeLabels();
    placeMark();
}

void ChartBarsView::applyColors()
{
    const Tokens &tokens = tokensOf(palette());
    setBackgroundBrush(tokens.surface);
    chart()->setBackgroundBrush(tokens.surface);
    chart()->setBackgroundPen(Qt::NoPen);
    chart()->legend()->setLabelColor(tokens.text);
    m_scale->setLabelsColor(tokens.muted);
    m_scale->setGridLineColor(tokens.border);
    m_places->setLinePen(QPen(tokens.control, 1));
    m_mark->setBrush(Qt::NoBrush);
    m_mark->setPen(QPen(tokens.focus, 2));
    const QList<QBarSet *> sets = m_bars->barSets();
    for (qsizetype s = 0; s < sets.size(); ++s) {
        const QColor color = tokens.series[s % std::ssize(tokens.series)];
        sets[s]->setPen(QPen(color, 1));
        sets[s]->setBrush(QBrush(color, patterns[s % std::ssize(patterns)]));
    }
    for (QGraphicsSimpleTextItem *label : std::as_const(m_labels))
        label->setBrush(tokens.muted);
}

void ChartBarsView::fitFonts()
{
    m_scale->setLabelsFont(font());
    chart()->legend()->setFont(font());
    for (QGraphicsSimpleTextItem *label : std::as_const(m_labels))
        label->setFont(font());
    chart()->setMargins(QMargins(0, 0, labelGap, fontMetrics().height()));
}

void ChartBarsView::placeLabels()
{
    if (m_labels.isEmpty())
        return;
    const QRectF plot = chart()->plotArea();
    const double place = plot.width() / static_cast<double>(m_labels.size());
    double widest = 0;
    for (const QGraphicsSimpleTextItem *label : std::as_const(m_labels))
        widest = std::max(widest, label->boundingRect().width());
    const auto every = std::max(qsizetype(1), static_cast<qsizetype>(std::ceil((widest + labelGap) / place)));
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const double middle = plot.left() + (static_cast<double>(i) + 0.5) * place;
        const double width = m_labels[i]->boundingRect().width();
        const double left = std::clamp(middle - width / 2, 0.0, std::max(0.0, chart()->size().width() - width));
        m_labels[i]->setPos(left, plot.bottom() + labelGap / 2.0);
        m_labels[i]->setVisible(i % every == 0);
    }
}

int ChartBarsView::barCount() const
{
    return static_cast<int>(m_groups.size()) * m_seriesCount;
}

QRectF ChartBarsView::barSlot(int group, int series) const
{
    const QRectF plot = chart()->plotArea();
    const double place = plot.width() / static_cast<double>(std::max(qsizetype(1), m_groups.size()));
    const double bar = place * barShare / m_seriesCount;
    const double left = plot.left() + group * place + place * (1 - barShare) / 2 + series * bar;
    return {left, plot.top(), bar, plot.height()};
}

int ChartBarsView::barAt(QPointF position) const
{
    const QRectF plot = chart()->plotArea();
    if (m_groups.isEmpty() || !plot.contains(position))
        return -1;
    const double place = plot.width() / static_cast<double>(m_groups.size());
    const int group =
        std::clamp(static_cast<int>((position.x() - plot.left()) / place), 0, static_cast<int>(m_groups.size()) - 1);
    const QRectF first = barSlot(group, 0);
    const int series =
        std::clamp(static_cast<int>(std::floor((position.x() - first.left()) / first.width())), 0, m_seriesCount - 1);
    return group * m_seriesCount + series;
}

void ChartBarsView::placeMark()
{
    m_mark->setVisible(m_current >= 0);
    if (m_current < 0)
        return;
    const int group = m_current / m_seriesCount;
    const int series = m_current % m_seriesCount;
    QRectF bar = barSlot(group, series);
    const double top = chart()->mapToPosition(QPointF(group, m_groups[group].values.value(series)), m_bars).y();
    bar.setTop(std::clamp(top, bar.top(), bar.bottom()));
    m_mark->setRect(bar.adjusted(-2, -3, 2, 1));
}

void ChartBarsView::setCurrent(int bar)
{
    if (bar == m_current)
        return;
    m_current = bar;
    placeMark();
    Q_EMIT currentChanged(bar < 0 ? -1 : bar / m_seriesCount, bar < 0 ? -1 : bar % m_seriesCount);
}

void ChartBarsView::keyPressEvent(QKeyEvent *event)
{
    const int last = barCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::clamp(m_current - 1, std::min(0, last), last));
    case Qt::Key_Right:
        return setCurrent(std::clamp(m_current + 1, std::min(0, last), last));
    case Qt::Key_Home:
        return setCurrent(std::min(0, last));
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(m_current / m_seriesCount, m_current % m_seriesCount);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartBarsView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(barCount() - m_seriesCount);
}

void ChartBarsView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1);
}

void ChartBarsView::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setCurrent(bar);
    QChartView::mouseMoveEvent(event);
}

void ChartBarsView::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    if (event->button() == Qt::LeftButton && bar >= 0)
        Q_EMIT activated(bar / m_seriesCount, bar % m_seriesCount);
    QChartView::mouseReleaseEvent(event);
}

void ChartBarsView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void ChartBarsView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    if (event->type() == QEvent::FontChange) {
        fitFonts();
        placeLabels();
    }
}

} // namespace stowage
