// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/master_detail.h"

#include "models/base/result.h"
#include "models/domain/item.h"
#include "views/widgets/action_button.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/form.h"
#include "views/widgets/section.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

namespace stowage {

namespace {

// A row fits when any of its cells holds what was typed, whatever the case and the accents.
class CellFilter final : public QSortFilterProxyModel {
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
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize hint = QStyledItemDelegate::sizeHint(option, index);
        hint.setHeight(option.widget->style()->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical));
        return hint;
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
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(16);
    splitter->addWidget(buildList(listName));
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    row->addWidget(splitter);
    hideForm();
}

QWidget *MasterDetail::buildList(const QString &listName)
{
    auto *section = new Section({}, this);
    section->setFlush(true);
    m_search = new QLineEdit(section);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1").arg(listName));
    m_search->setClearButtonEnabled(true);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(15, 8, 15, 8);
    searchRow->addWidget(m_search);
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
    m_empty = new EmptyState(u"list"_s, {}, {}, section);
    m_lists = new QStackedWidget(section);
    m_lists->addWidget(m_tree);
    m_lists->addWidget(m_empty);
    auto *nothing = new QLabel(tr("No row matches the search."), section);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setProperty("role", u"hint"_s);
    m_lists->addWidget(nothing);
    section->body()->addWidget(m_lists, 1);

    connect(m_search, &QLineEdit::textChanged, this, &MasterDetail::filter);
    connect(m_tree, &QTreeView::activated, this, &MasterDetail::openRequested);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT currentChanged(current());
    });
    return section;
}

QWidget *MasterDetail::buildDetail()
{
    m_details = new QStackedWidget(this);
    m_hint = new QLabel(m_details);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", u"hint"_s);
    m_details->addWidget(m_hint);
    auto *scroll = new QScrollArea(m_details);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_section = new Section(QString(u' '), content);
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
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_details->addWidget(scroll);
    return m_details;
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
    if (first) {
        for (int column = 0; column + 1 < m_filtered->columnCount(); ++column)
            m_tree->resizeColumnToContents(column);
    }
    const bool flat = std::all_of(nodes.begin(), nodes.end(), [](const TreeNode &node) { return !node.canHold; });
    m_tree->setRootIsDecorated(!flat);
    m_quiet = false;
    setCurrent(wanted);
    filter(m_search->text());
}

void MasterDetail::filter(const QString &text)
{
    static_cast<CellFilter *>(m_filtered)->setWanted(text);
    if (!text.isEmpty())
        m_tree->expandAll();
    const bool empty = m_model.rowCount() == 0;
    const bool noMatch = !empty && m_filtered->rowCount() == 0;
    m_lists->setCurrentIndex(empty ? 1 : noMatch ? 2 : 0);
    // Beside an empty list, which says itself what to do first, there is nothing to choose.
    m_hint->setText(empty || noMatch ? QString() : tr("Choose a row to see and change it."));
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
    m_details->setCurrentIndex(1);
}

void MasterDetail::hideForm()
{
    m_details->setCurrentIndex(0);
}

void MasterDetail::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace stowage
