// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/tree_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace stowage {

class EmptyState;
class Form;
class Section;

// A list or tree on one side, the form of its current row on the other.
class MasterDetail final : public QWidget {
    Q_OBJECT

public:
    MasterDetail(TreeModel &model, const QString &listName, QWidget *parent = nullptr);

    Form *form() const { return m_form; }
    QLineEdit *search() const { return m_search; }
    QTreeView *tree() const { return m_tree; }
    EmptyState *emptyState() const { return m_empty; }
    void addFormButtons(QAction *save, QAction *revert);

    // Keeps what is open and what is current.
    void setNodes(const QList<TreeNode> &nodes);
    RowId current() const;
    void setCurrent(RowId id); // 0 is none; without a signal
    // The form is for `title`; without one there is nothing to edit.
    void showForm(const QString &title);
    void hideForm();
    // What is wrong and belongs to no field; empty takes it away.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void currentChanged(stowage::RowId id); // by the person
    void openRequested(); // Enter or a double click on a row

private:
    QWidget *buildList(const QString &listName);
    QWidget *buildDetail();
    void filter(const QString &text);
    void collectOpen(const QModelIndex &parent, QSet<RowId> &open) const;

    TreeModel &m_model; // the page's
    QSortFilterProxyModel *m_filtered; // owned by this widget, as is what follows
    QLineEdit *m_search;
    QTreeView *m_tree;
    QStackedWidget *m_lists;
    EmptyState *m_empty;
    QStackedWidget *m_details;
    QLabel *m_hint;
    Section *m_section;
    Form *m_form;
    QLabel *m_problem;
    QWidget *m_buttons;
    bool m_quiet = false;
};

} // namespace stowage
