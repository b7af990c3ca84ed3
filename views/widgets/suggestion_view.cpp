// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/suggestion_view.h"

#include "models/base/result.h"
#include "views/widgets/icons.h"
#include "views/widgets/tokens.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace stowage {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int noteRole = Qt::UserRole + 1;
constexpr int padding = 10;
constexpr int iconSize = 18;

class SuggestionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = index.data(detailRole).toString().isEmpty() ? 1 : 2;
        return {100, option.fontMetrics.height() * lines + (lines == 1 ? 14 : 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (current || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? tokens.selected : tokens.hover);
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
        }
        QRect area = option.rect.adjusted(padding, 0, -padding, 0);
        if (const auto mark = index.data(Qt::DecorationRole).value<QIcon>(); !mark.isNull()) {
            const QRect place(area.left(), area.center().y() - iconSize / 2, iconSize, iconSize);
            mark.paint(painter, QStyle::visualRect(option.direction, area, place));
            area.setLeft(area.left() + iconSize + padding);
        }
        paintTexts(painter, option, index, QStyle::visualRect(option.direction, option.rect, area), tokens);
        painter->restore();
    }

private:
    static void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect area,
                           const Tokens &tokens)
    {
        const QString detail = index.data(detailRole).toString();
        const QString note = index.data(noteRole).toString();
        const int lead = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const int trail = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        QFont strong = option.font;
        strong.setWeight(QFont::Medium);
        const int noteWidth = note.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(note) + padding;
        QRect title = area.adjusted(0, detail.isEmpty() ? 0 : 5, 0, 0);
        if (!detail.isEmpty())
            title.setHeight(option.fontMetrics.height());
        painter->setPen(tokens.muted);
        painter->setFont(option.font);
        painter->drawText(title, trail | Qt::AlignVCenter, note);
        title.setWidth(title.width() - noteWidth);
        if (option.direction == Qt::RightToLeft)
            title.translate(noteWidth, 0);
        painter->setPen(tokens.text);
        painter->setFont(strong);
        painter->drawText(title, lead | Qt::AlignVCenter,
                          QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, title.width()));
        if (detail.isEmpty())
            return;
        const QRect below(area.left(), title.bottom() + 2, area.width(), option.fontMetrics.height());
        painter->setPen(tokens.muted);
        painter->setFont(option.font);
        painter->drawText(below, lead | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, below.width()));
    }
};

} // namespace

SuggestionView::SuggestionView(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new SuggestionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Suggestions"));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT currentRowChanged(index.row()); });
}

void SuggestionView::setSuggestions(const QList<Suggestion> &suggestions)
{
    m_suggestions = suggestions;
    m_model->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(suggestion.title);
        item->setData(suggestion.detail, detailRole);
        item->setData(suggestion.note, noteRole);
        QStringList spoken{suggestion.title, suggestion.detail, suggestion.note};
        spoken.removeAll(QString());
        item->setData(spoken.join(", "_L1), Qt::AccessibleTextRole);
        if (!suggestion.icon.isEmpty())
            item->setIcon(icon(suggestion.icon, IconTint::Muted));
        m_model->appendRow(item);
    }
    setCurrent(suggestions.isEmpty() ? -1 : 0);
}

void SuggestionView::setCurrent(int row)
{
    setCurrentIndex(m_model->index(row, 0));
}

void SuggestionView::moveBy(int rows)
{
    if (count() > 0)
        setCurrent(std::clamp(current() + rows, 0, count() - 1));
}

int SuggestionView::heightOf(int rowsMax) const
{
    int height = 0;
    for (int row = 0; row < std::min(count(), rowsMax); ++row)
        height += sizeHintForRow(row);
    return height;
}

} // namespace stowage

#include "suggestion_view.moc"
