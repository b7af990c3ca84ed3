// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/stowage_style.h"

#include "models/base/result.h"
#include "views/widgets/tokens.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace stowage {

namespace {

constexpr int indicatorSize = 18;
constexpr qreal ringWidth = 2;
constexpr qreal fieldRadius = 6;
constexpr int fieldPadding = 8;
constexpr int arrowWidth = 24;

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

// The edge and ground of a combo box or a spin box, as the stylesheet draws those of a line.
void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const bool wrong = widget && widget->property("invalid").toBool();
    const qreal width = focused || wrong ? ringWidth : 1;
    const QColor edge = wrong ? tokens.danger : focused ? tokens.focus : enabled ? tokens.control : tokens.border;
    painter.setPen(QPen(edge, width));
    painter.setBrush(wrong ? tokens.dangerSoft : enabled ? tokens.surface : tokens.window);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), fieldRadius, fieldRadius);
}

} // namespace

StowageStyle::StowageStyle() : QProxyStyle(u"Fusion"_s)
{
}

void StowageStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // With a stylesheet in force, Qt measures spin boxes without asking sizeFromContents().
    if (qobject_cast<QAbstractSpinBox *>(widget))
        widget->setFixedHeight(fieldHeight());
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

void StowageStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawField(*option, *painter, widget);
    const auto arrow = [&](SubControl part, qreal degrees) {
        QStyleOption place(*option);
        place.rect = subControlRect(control, option, part, widget);
        if (place.rect.isEmpty())
            return;
        painter->save();
        drawArrow(place, *painter, degrees);
        painter->restore();
    };
    if (control == CC_ComboBox) {
        arrow(SC_ComboBoxArrow, 0);
    } else if (option->subControls.testFlag(SC_SpinBoxUp)) {
        arrow(SC_SpinBoxUp, 180);
        arrow(SC_SpinBoxDown, 0);
    }
    painter->restore();
}

QRect StowageStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const QRect all = option->rect;
    const QRect arrows(all.right() - arrowWidth, all.top() + 1, arrowWidth, all.height() - 2);
    const auto placed = [&](const QRect &rect) {
        return visualRect(option->direction, all, rect);
    };
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return placed(arrows);
        if (part == SC_ComboBoxEditField)
            return placed(all.adjusted(fieldPadding, 2, -arrowWidth - 2, -2));
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        if (part == SC_SpinBoxUp)
            return buttons ? placed(QRect(arrows.topLeft(), QSize(arrowWidth, arrows.height() / 2))) : QRect();
        if (part == SC_SpinBoxDown) {
            const int half = arrows.height() / 2;
            return buttons ? placed(QRect(arrows.left(), arrows.top() + half, arrowWidth, half)) : QRect();
        }
        if (part == SC_SpinBoxEditField)
            return placed(all.adjusted(fieldPadding, 2, buttons ? -arrowWidth - 2 : -fieldPadding, -2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize StowageStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        size = {contents.width() + fieldPadding + arrowWidth + 8, fieldHeight()};
    return size;
}

} // namespace stowage
