// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/stowage_style.h"

#include "models/base/result.h"
#include "views/widgets/tokens.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QStyledItemDelegate>

namespace stowage {

namespace {

constexpr int indicatorSize = 18;
constexpr qreal ringWidth = 2;
constexpr int fieldPadding = 10; // edge included, as a line edit's by the stylesheet
constexpr int arrowWidth = 28; // of a field's button
constexpr int arrowSize = 12;
constexpr int fieldArrowSize = 14;

// The stylesheet changes the palettes of what it dresses; the application's own always tells the theme.
const Tokens &theme()
{
    return tokensOf(QGuiApplication::palette());
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = theme();
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
    const Tokens &tokens = theme();
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
void drawArrow(const QStyleOption &option, QPainter &painter, qreal degrees, int largest = arrowSize)
{
    const Tokens &tokens = theme();
    const qreal size = std::min({option.rect.width(), option.rect.height(), largest});
    painter.translate(QRectF(option.rect).center());
    painter.rotate(degrees);
    const QColor color = option.state.testFlag(QStyle::State_Enabled) ? tokens.muted : tokens.disabled;
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{QPointF(-size * 0.32, -size * 0.16), QPointF(0, size * 0.16), QPointF(size * 0.32, -size * 0.16)});
}

// The ground and edge of a combo box or spin box, the same as the stylesheet gives a line edit.
void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = theme();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool invalid = enabled && widget && widget->property("invalid").toBool();
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const QColor edge = !enabled ? tokens.border : invalid ? tokens.danger : focused ? tokens.focus : tokens.control;
    const qreal width = invalid || focused ? ringWidth : 1;
    painter.setPen(QPen(edge, width));
    // The text of a spin box brings its own ground, which does not change when it is out of use.
    const bool quiet = !enabled && option.type != QStyleOption::SO_SpinBox;
    painter.setBrush(quiet ? tokens.window : invalid ? tokens.dangerSoft : tokens.surface);
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), 6, 6);
}

// The stylesheet gives a focused button its edge; on the primary one, which is filled with the same colour, a second
// line inside makes it seen.
void drawButtonFocus(const QWidget &button, QPainter &painter)
{
    if (button.property("kind").toString() != "primary"_L1)
        return;
    painter.setPen(QPen(theme().onAccent, ringWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(3, 3, -3, -3), 4, 4);
}

// One button of a spin box, with its arrow.
void drawStep(const QStyleOptionSpinBox &option, QPainter &painter, QStyle::SubControl part, const QRect &place)
{
    const Tokens &tokens = theme();
    const bool up = part == QStyle::SC_SpinBoxUp;
    const QStyleOption &common = option; // an arrow needs no more of it
    QStyleOption arrow = common;
    arrow.rect = place;
    if (!option.stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled))
        arrow.state.setFlag(QStyle::State_Enabled, false);
    const bool active = option.activeSubControls == part && arrow.state.testFlag(QStyle::State_Enabled);
    if (active && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken))) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.state.testFlag(QStyle::State_Sunken) ? tokens.pressed : tokens.hover);
        painter.drawRoundedRect(QRectF(place).adjusted(1, 3, -1, -3), 4, 4);
    }
    painter.save();
    drawArrow(arrow, painter, up ? 180 : 0, fieldArrowSize);
    painter.restore();
}

// Text on the leading side, the arrow's button on the other; `editable` leaves a line edit room for its own margin.
QRect comboPart(const QStyleOptionComboBox &combo, QStyle::SubControl part)
{
    const QRect &all = combo.rect;
    const QRect arrow(all.right() + 1 - arrowWidth, all.top(), arrowWidth, all.height());
    if (part == QStyle::SC_ComboBoxArrow)
        return arrow;
    const int leading = combo.editable ? fieldPadding - 1 : fieldPadding;
    return all.adjusted(leading, 2, -arrowWidth, -2);
}

// The buttons stand side by side, so that each is tall enough to be hit.
QRect spinPart(const QStyleOptionSpinBox &spin, QStyle::SubControl part)
{
    const QRect &all = spin.rect;
    const bool buttons = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    if (part == QStyle::SC_SpinBoxEditField)
        return all.adjusted(fieldPadding - 1, 2, buttons ? -2 * arrowWidth : 1 - fieldPadding, -2);
    if (!buttons)
        return {};
    const int fromEnd = part == QStyle::SC_SpinBoxUp ? arrowWidth : 2 * arrowWidth;
    return {all.right() + 1 - fromEnd, all.top(), arrowWidth, all.height()};
}

} // namespace

StowageStyle::StowageStyle() : QProxyStyle(u"Fusion"_s)
{
}

// Rows that are there keep their height when the density changes, unless their header is told. And a combo box shows
// its choices by a delegate that does not ask the stylesheet how tall a row is.
void StowageStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *header = qobject_cast<QHeaderView *>(widget);
    const int other = rowHeight(m_density == Density::Compact ? Density::Comfortable : Density::Compact);
    if (header && header->orientation() == Qt::Vertical && header->defaultSectionSize() == other)
        header->setDefaultSectionSize(rowHeight(m_density));
    if (widget->inherits("QComboBoxListView"))
        static_cast<QAbstractItemView *>(widget)->setItemDelegate(new QStyledItemDelegate(widget));
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
        return static_cast<int>(theme().border.rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize StowageStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    // A spin box is measured by the stylesheet.
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (type != CT_ComboBox || !combo)
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int width = fieldPadding + contents.width() + 4 + arrowWidth;
    return {width, std::max(fieldHeight(m_density), contents.height() + 2)};
}

QRect StowageStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField))
        return visualRect(option->direction, option->rect, comboPart(*combo, part));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && part != SC_SpinBoxFrame)
        return visualRect(option->direction, option->rect, spinPart(*spin, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void StowageStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!combo && !spin) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (combo ? combo->frame : spin->frame)
        drawField(*option, *painter, widget);
    if (combo) {
        const QStyleOption &common = *option;
        QStyleOption arrow = common;
        arrow.rect = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        drawArrow(arrow, *painter, 0, fieldArrowSize);
    } else if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        for (const SubControl part : {SC_SpinBoxDown, SC_SpinBoxUp})
            drawStep(*spin, *painter, part, proxy()->subControlRect(control, option, part, widget));
    }
    painter->restore();
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
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, theme().surface);
        break;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme().border);
        break;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget)) {
            drawButtonFocus(*widget, *painter);
            break;
        }
        painter->setPen(QPen(theme().focus, ringWidth));
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
