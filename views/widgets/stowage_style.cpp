// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/stowage_style.h"

#include "models/base/result.h"
#include "views/widgets/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace stowage {

namespace {

constexpr int indicatorSize = 18;
constexpr qreal ringWidth = 2;

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = option.state.testFlag(QStyle::State_On) || partly;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor edge = enabled ? (filled ? tokens.accent : tokens.control) : tokens.border;
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(filled ? (enabled ? tokens.accent : tokens.disabled) : tokens.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (!filled)
        return;
    painter.setPen(QPen(tokens.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    if (partly)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(enabled ? (on ? tokens.accent : tokens.control) : tokens.border, 1.5));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(circle);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? tokens.accent : tokens.disabled);
    const qreal rim = circle.width() * 0.28;
    painter.drawEllipse(circle.adjusted(rim, rim, -rim, -rim));
}

// A chevron that points down, turned by `degrees`.
void drawArrow(const QStyleOption &option, QPainter &painter, qreal degrees)
{
    const Tokens &tokens = tokensOf(option.palette);
    const qreal size = std::min({option.rect.width(), option.rect.height(), 12});
    painter.translate(QRectF(option.rect).center());
    painter.rotate(degrees);
    const QColor color = option.state.testFlag(QStyle::State_Enabled) ? tokens.muted : tokens.disabled;
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{QPointF(-size * 0.32, -size * 0.16), QPointF(0, size * 0.16), QPointF(size * 0.32, -size * 0.16)});
}

} // namespace

StowageStyle::StowageStyle() : QProxyStyle(u"Fusion"_s)
{
}

int StowageStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool compact = m_density == Density::Compact;
    switch (metric) {
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight(m_density);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 18;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return compact ? 6 : 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return compact ? 10 : 16;
    case PM_FocusFrameHMargin:
        return compact ? 5 : 7;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StowageStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(tokensOf(option->palette).border.rgba())
                      : QProxyStyle::styleHint(hint, option, widget, returned);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void StowageStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        break;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        drawArrow(*option, *painter, 0);
        break;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        drawArrow(*option, *painter, 180);
        break;
    case PE_IndicatorArrowLeft:
        drawArrow(*option, *painter, 90);
        break;
    case PE_IndicatorArrowRight:
        drawArrow(*option, *painter, -90);
        break;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawArrow(*option, *painter, header->sortIndicator == QStyleOptionHeader::SortUp ? 0 : 180);
        break;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            drawArrow(*option, *painter,
                      option->state.testFlag(State_Open)     ? 0
                      : option->direction == Qt::RightToLeft ? 90
                                                             : -90);
        break;
    case PE_FrameFocusRect:
        painter->setPen(QPen(tokensOf(option->palette).focus, ringWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

} // namespace stowage
