// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/cell_delegate.h"

#include "models/tables/paged_table.h"
#include "views/widgets/alert_delegate.h"
#include "views/widgets/instant_delegate.h"
#include "views/widgets/money_delegate.h"
#include "views/widgets/paper_state_delegate.h"
#include "views/widgets/promise_delegates.h"
#include "views/widgets/quantity_delegate.h"
#include "views/widgets/state_delegate.h"
#include "views/widgets/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace stowage {

namespace {

constexpr auto hoveredRow = "hoveredRow";
constexpr int iconSize = 16;
constexpr int iconGap = 6;

QColor colorOf(IconTint tint, const Tokens &tokens)
{
    switch (tint) {
    case IconTint::Muted:
        return tokens.muted;
    case IconTint::Accent:
        return tokens.link;
    case IconTint::Success:
        return tokens.success;
    case IconTint::Warning:
        return tokens.warning;
    case IconTint::Danger:
        return tokens.danger;
    default:
        return tokens.text;
    }
}

bool isHovered(const QWidget *view, int row)
{
    const QVariant hovered = view ? view->property(hoveredRow) : QVariant();
    return hovered.isValid() && hovered.toInt() == row;
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Tokens &tokens)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selected);
    else if (isHovered(option.widget, index.row()))
        painter->fillRect(option.rect, tokens.hover);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), tokens.border);
}

// Bars of different lengths, so that what is on its way looks like text and not like a ruler.
void paintPlaceholder(QPainter *painter, const QRect &area, const QModelIndex &index, const Tokens &tokens)
{
    const int share = 35 + (index.row() * 7 + index.column() * 13) % 45;
    QRect bar(0, 0, area.width() * share / 100, 8);
    bar.moveCenter(area.center());
    bar.moveLeft(area.left());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.hover);
    painter->drawRoundedRect(bar, 4, 4);
    painter->restore();
}

} // namespace

CellDelegate::CellDelegate(CellKind kind, CellFormat format, QObject *parent)
    : QStyledItemDelegate(parent),
      m_kind(kind),
      m_format(std::move(format))
{
}

void CellDelegate::setHoveredRow(QWidget *view, int row)
{
    view->setProperty(hoveredRow, row);
}

CellDelegate::Look CellDelegate::look(const QModelIndex &index, const QVariant &value) const
{
    Q_UNUSED(index);
    Q_UNUSED(value);
    return {};
}

QString CellDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    // An item view leaves out the group signs, which every other number on screen has.
    QLocale grouped(locale);
    grouped.setNumberOptions(locale.numberOptions() & ~QLocale::NumberOptions(QLocale::OmitGroupSeparator));
    return cellText(m_kind, value, {grouped, m_format.currency, m_format.calendar});
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    paintBackground(painter, option, index, tokens);
    const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const QVariant loaded = index.data(PagedTable::LoadedRole);
    if (loaded.isValid() && !loaded.toBool())
        paintPlaceholder(painter, area, index, tokens);
    else
        paintContent(painter, option, index, area);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect ring;
        ring.state = option.state;
        ring.palette = option.palette;
        ring.direction = option.direction;
        ring.rect = option.rect.adjusted(1, 1, -1, -2);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &area) const
{
    const QVariant value = index.data();
    if (!value.isValid())
        return;
    const Look shown = look(index, value);
    QRect textArea = area;
    if (!shown.icon.isEmpty()) {
        QRect iconArea(0, 0, iconSize, iconSize);
        iconArea.moveCenter(area.center());
        iconArea.moveLeft(area.left());
        icon(shown.icon, shown.tint)
            .paint(painter, QStyle::visualRect(option.direction, area, iconArea), Qt::AlignCenter);
        textArea = QStyle::visualRect(option.direction, area, area.adjusted(iconSize + iconGap, 0, 0, 0));
    }
    QFont font = option.font;
    if (shown.bold)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colorOf(shown.tint, tokensOf(option.palette)));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment side =
        alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    const QString text = displayText(value, option.locale);
    const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, textArea.width());
    painter->drawText(textArea, static_cast<int>(QStyle::visualAlignment(option.direction, side)) | Qt::TextSingleLine,
                      elided);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QString note = index.isValid() ? cellNote(m_kind, index.data(), m_format) : QString();
    if (event->type() != QEvent::ToolTip || note.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), note, view);
    return true;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = displayText(index.data(), option.locale);
    return {option.fontMetrics.horizontalAdvance(text) + 2 * padding + iconSize + iconGap,
            option.fontMetrics.height() + 8};
}

CellDelegate *makeCellDelegate(CellKind kind, const CellFormat &format, QObject *parent)
{
    switch (kind) {
    case CellKind::Number:
    case CellKind::Change:
        return new QuantityDelegate(kind, format, parent);
    case CellKind::StockValue:
    case CellKind::Settlement:
    case CellKind::Cost:
        return new MoneyDelegate(kind, format, parent);
    case CellKind::Time:
        return new InstantDelegate(format, parent);
    case CellKind::State:
        return new StateDelegate(format, parent);
    case CellKind::PaperState:
        return new PaperStateDelegate(format, parent);
    case CellKind::Promise:
        return new PromiseDelegate(format, parent);
    case CellKind::DaysLeft:
        return new DaysLeftDelegate(format, parent);
    case CellKind::Alert:
    case CellKind::AlertStanding:
        return new AlertDelegate(kind, format, parent);
    default:
        return new CellDelegate(kind, format, parent);
    }
}

} // namespace stowage
