// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/tree_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace stowage {

class EmptyState;
class Form;
class Section;

// A list or tree, and beside it, while one is open, the form of its current row.
class MasterDetail final : public QWidget {
    Q_OBJECT

public:
    MasterDetail(TreeModel &model, const QString &listName, QWidget *parent = nullptr);

    Form *form() const { return m_form; }
    QLineEdit *search() const { return m_search; }
    QTreeView *tree() const { return m_tree; }
    EmptyState *emptyState() const { return m_empty; }
    QToolButton *closeButton() const { return m_close; }
    void addFormButtons(QAction *save, QAction *revert);

    // Keeps what is open and what is current.
    void setNodes(const QList<TreeNode> &nodes);
    RowId current() const;
    void setCurrent(RowId id); // 0 is none; without a signal
    // The form is for `title`; without one the list has all the width.
    void showForm(const QString &title);
    void hideForm();
    // What is wrong and belongs to no field; empty takes it away.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void currentChanged(stowage::RowId id); // by the person
    void openRequested(); // Enter or a double click on a row
    void closeRequested(); // of the form

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildList(const QString &listName);
    QWidget *buildDetail();
    void buildClose();
    void showHint();
    void fitColumns();
    void filter(const QString &text);
    void collectOpen(const QModelIndex &parent, QSet<RowId> &open) const;

    TreeModel &m_model; // the page's
    QSortFilterProxyModel *m_filtered; // owned by this widget, as is what follows
    QLineEdit *m_search;
    QTreeView *m_tree;
    QStackedWidget *m_lists;
    EmptyState *m_empty;
    QLabel *m_hint;
    QSplitter *m_panes;
    QList<int> m_widths; // of list and form, as they stood when the form was closed
    QWidget *m_detail;
    Section *m_section;
    QToolButton *m_close;
    Form *m_form;
    QLabel *m_problem;
    QWidget *m_buttons;
    bool m_quiet = false;
    bool m_columnsChosen = false; // a person made one wider or narrower
};

} // namespace stowage
