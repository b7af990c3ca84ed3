// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/suggestion_list.h"

#include "models/base/result.h"
#include "views/widgets/icons.h"
#include "views/widgets/tokens.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int noteRole = Qt::UserRole + 1;
constexpr int rowsShownMax = 9;
constexpr int padding = 10;
constexpr int iconSize = 18;

class SuggestionDelegate final : public QStyledItemDelegate {
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

SuggestionList::SuggestionList(QWidget *window)
    : QFrame(window),
      m_model(new QStandardItemModel(this)),
      m_view(new QListView(this)),
      m_footer(new QLabel(this))
{
    setObjectName(u"suggestionList"_s);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SuggestionDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Suggestions"));
    m_footer->setObjectName(u"suggestionFooter"_s);
    m_footer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    column->addWidget(m_view);
    column->addWidget(m_footer);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT currentChanged(index.row()); });
}

void SuggestionList::setSuggestions(const QList<Suggestion> &suggestions)
{
    m_suggestions = suggestions;
    m_model->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(suggestion.title);
        item->setData(suggestion.detail, detailRole);
        item->setData(suggestion.note, noteRole);
        item->setData(QStringList{suggestion.title, suggestion.detail, suggestion.note}.join(", "_L1),
                      Qt::AccessibleTextRole);
        if (!suggestion.icon.isEmpty())
            item->setIcon(icon(suggestion.icon, IconTint::Muted));
        m_model->appendRow(item);
    }
    setCurrent(suggestions.isEmpty() ? -1 : 0);
}

void SuggestionList::setFooter(const QString &text)
{
    m_footer->setText(text);
    m_footer->setVisible(!text.isEmpty());
}

int SuggestionList::count() const
{
    return static_cast<int>(m_suggestions.size());
}

int SuggestionList::current() const
{
    return m_view->currentIndex().row();
}

void SuggestionList::setCurrent(int row)
{
    m_view->setCurrentIndex(m_model->index(row, 0));
}

void SuggestionList::moveBy(int rows)
{
    if (count() > 0)
        setCurrent(std::clamp(current() + rows, 0, count() - 1));
}

Suggestion SuggestionList::at(int row) const
{
    return m_suggestions.value(row);
}

void SuggestionList::openAt(const QWidget *field, int minimumWidth)
{
    const QWidget *host = parentWidget();
    int height = 10 + (m_footer->text().isEmpty() ? 0 : m_footer->sizeHint().height() + 2);
    for (int row = 0; row < std::min(count(), rowsShownMax); ++row)
        height += m_view->sizeHintForRow(row);
    const QRect anchor(field->mapTo(host, QPoint()), field->size());
    const int below = host->height() - anchor.bottom() - 8;
    const bool above = height > below && anchor.top() > below;
    height = std::min(height, above ? anchor.top() - 8 : below);
    const int width = std::min(std::max(anchor.width(), minimumWidth), host->width() - 16);
    int left = field->isRightToLeft() ? anchor.right() - width + 1 : anchor.left();
    left = std::clamp(left, 8, std::max(8, host->width() - width - 8));
    setGeometry(left, above ? anchor.top() - height - 3 : anchor.bottom() + 4, width, height);
    show();
    raise();
}

} // namespace stowage
