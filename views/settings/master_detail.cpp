// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/master_detail.h"

#include "models/base/result.h"
#include "models/domain/item.h"
#include "views/widgets/action_button.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/form.h"
#include "views/widgets/icons.h"
#include "views/widgets/search_field.h"
#include "views/widgets/section.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace stowage {

namespace {

constexpr int listShare = 3; // of the width, to the form's
constexpr int formShare = 2;
constexpr int formSigns = 48;
constexpr int columnGap = 24;
constexpr int columnShareMax = 40; // percent of the list

// A row fits when any of its cells holds what was typed, whatever the case and the accents.
class CellFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWanted(const QString &text)
    {
        m_wanted = searchFold(text);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QString text = sourceModel()->index(row, column, parent).data().toString();
            if (searchFold(text).contains(m_wanted))
                return true;
        }
        return false;
    }

private:
    QString m_wanted;
};

// Rows as high as those of tables.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize hint = QStyledItemDelegate::sizeHint(option, index);
        hint.setHeight(option.widget->style()->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical));
        return hint;
    }
};

// As wide as the form needs beside its scroll bar, so that nothing of it is cut off.
class FormArea final : public QScrollArea {
    Q_OBJECT

public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {std::max(fontMetrics().averageCharWidth() * formSigns, needed),
                QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // what the form needs may have changed
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

MasterDetail::MasterDetail(TreeModel &model, const QString &listName, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_filtered(new CellFilter(this))
{
    m_filtered->setSourceModel(&model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_panes = new QSplitter(this);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(16);
    m_panes->addWidget(buildList(listName));
    m_panes->addWidget(buildDetail());
    m_panes->setStretchFactor(0, listShare);
    m_panes->setStretchFactor(1, formShare);
    m_detail->hide();
    row->addWidget(m_panes);
}

QWidget *MasterDetail::buildList(const QString &listName)
{
    auto *section = new Section({}, this);
    section->setFlush(true);
    auto *search = new SearchField(tr("Search"), section);
    search->setAccessibleName(tr("Search in %1").arg(listName));
    m_search = search;
    m_hint = new QLabel(tr("Choose a row to see and change it."), section);
    m_hint->setProperty("role", u"hint"_s);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(15, 8, 15, 8);
    searchRow->setSpacing(16);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_hint);
    section->body()->addLayout(searchRow);

    m_tree = new QTreeView(section);
    m_tree->setModel(m_filtered);
    m_tree->setAccessibleName(listName);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIconSize({18, 18});
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setDropIndicatorShown(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(true);
    m_tree->viewport()->installEventFilter(this);
    m_empty = new EmptyState(u"list"_s, {}, {}, section);
    m_lists = new QStackedWidget(section);
    m_lists->addWidget(m_tree);
    m_lists->addWidget(m_empty);
    auto *nothing = new QLabel(tr("No row matches the search."), section);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setProperty("role", u"hint"_s);
    m_lists->addWidget(nothing);
    section->body()->addWidget(m_lists, 1);

    connect(search, &QLineEdit::textChanged, this, &MasterDetail::filter);
    connect(search, &SearchField::listAsked, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_tree, &QTreeView::activated, this, &MasterDetail::openRequested);
    // The last one follows the width of the list.
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_quiet && column + 1 < m_filtered->columnCount())
            m_columnsChosen = true;
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT currentChanged(current());
    });
    return section;
}

QWidget *MasterDetail::buildDetail()
{
    auto *scroll = new FormArea(this);
    m_detail = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_section = new Section(QString(u' '), content);
    buildClose();
    m_form = new Form(2, m_section);
    m_problem = new QLabel(m_section);
    m_problem->setProperty("role", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_buttons = new QWidget(m_section);
    m_section->body()->setSpacing(12);
    m_section->body()->addWidget(m_form);
    m_section->body()->addWidget(m_problem);
    m_section->body()->addWidget(m_buttons);
    column->addWidget(m_section);
    column->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

void MasterDetail::buildClose()
{
    m_close = new QToolButton(m_section);
    m_close->setIcon(icon(u"x"_s));
    m_close->setToolTip(tr("Close the form (Esc)"));
    m_close->setAccessibleName(tr("Close the form"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_section->addToHeader(m_close);
    connect(m_close, &QToolButton::clicked, this, &MasterDetail::closeRequested);
}

void MasterDetail::addFormButtons(QAction *save, QAction *revert)
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(new ActionButton(save, ActionButton::Primary, m_buttons));
    row->addWidget(new ActionButton(revert, ActionButton::Plain, m_buttons));
    row->addStretch(1);
}

void MasterDetail::collectOpen(const QModelIndex &parent, QSet<RowId> &open) const
{
    for (int row = 0; row < m_filtered->rowCount(parent); ++row) {
        const QModelIndex index = m_filtered->index(row, 0, parent);
        if (!m_tree->isExpanded(index))
            continue;
        open.insert(index.data(TreeModel::IdRole).value<RowId>());
        collectOpen(index, open);
    }
}

void MasterDetail::setNodes(const QList<TreeNode> &nodes)
{
    QSet<RowId> open;
    collectOpen({}, open);
    const bool first = m_model.rowCount() == 0;
    const RowId wanted = current();
    m_quiet = true;
    m_model.setNodes(nodes);
    for (const TreeNode &node : nodes) {
        if (first ? node.parentId == 0 : open.contains(node.id))
            m_tree->expand(m_filtered->mapFromSource(m_model.indexOf(node.id)));
    }
    const bool flat = std::all_of(nodes.begin(), nodes.end(), [](const TreeNode &node) { return !node.canHold; });
    m_tree->setRootIsDecorated(!flat);
    if (!m_columnsChosen)
        fitColumns();
    m_quiet = false;
    setCurrent(wanted);
    filter(m_search->text());
}

void MasterDetail::fitColumns()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int widest = m_tree->viewport()->width() * columnShareMax / 100;
    for (int column = 0; column + 1 < m_filtered->columnCount(); ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::min(m_tree->columnWidth(column) + columnGap, widest));
    }
}

void MasterDetail::filter(const QString &text)
{
    static_cast<CellFilter *>(m_filtered)->setWanted(text);
    if (!text.isEmpty())
        m_tree->expandAll();
    const bool empty = m_model.rowCount() == 0;
    const bool noMatch = !empty && m_filtered->rowCount() == 0;
    m_lists->setCurrentIndex(empty ? 1 : noMatch ? 2 : 0);
    showHint();
}

// An empty list says itself what to do first.
void MasterDetail::showHint()
{
    m_hint->setVisible(m_lists->currentWidget() == m_tree && !m_detail->isVisibleTo(this));
}

RowId MasterDetail::current() const
{
    return m_tree->currentIndex().data(TreeModel::IdRole).value<RowId>();
}

void MasterDetail::setCurrent(RowId id)
{
    m_quiet = true;
    const QModelIndex index = m_filtered->mapFromSource(m_model.indexOf(id));
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
    m_quiet = false;
}

void MasterDetail::showForm(const QString &title)
{
    m_section->setTitle(title);
    m_form->clearErrors();
    setProblem({});
    if (m_detail->isVisibleTo(this))
        return;
    m_detail->show();
    // Shares of any width do: the splitter stretches them to what it has.
    m_panes->setSizes(m_widths.isEmpty() ? QList{m_panes->width() * listShare, m_panes->width() * formShare}
                                         : m_widths);
    showHint();
}

void MasterDetail::hideForm()
{
    if (!m_detail->isVisibleTo(this))
        return;
    const bool hadFocus = m_detail->isAncestorOf(QApplication::focusWidget());
    m_widths = m_panes->sizes();
    m_detail->hide();
    showHint();
    if (hadFocus)
        (m_tree->isVisible() ? m_tree : static_cast<QWidget *>(m_search))->setFocus(Qt::OtherFocusReason);
}

bool MasterDetail::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize && !m_columnsChosen)
        fitColumns();
    return handled;
}

// Esc that no field needed closes the form.
void MasterDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detail->isVisible())
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void MasterDetail::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace stowage

#include "master_detail.moc"
