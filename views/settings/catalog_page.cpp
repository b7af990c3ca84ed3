// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/catalog_page.h"

#include "views/shell/row_export.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/page_header.h"

#include <QAction>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace stowage {

CatalogPageFrame::CatalogPageFrame(const QString &title, const QStringList &headings, const Specs &specs,
                                   Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_model(headings),
      m_header(new PageHeader(title, this)),
      m_panes(new MasterDetail(m_model, title, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_panes, 1);
    QAction *create = addAction(specs.create, [this] { this->create(); });
    addAction(specs.edit, [this] { firstField()->setFocus(Qt::ShortcutFocusReason); });
    if (specs.remove)
        m_remove = addAction(*specs.remove, [this] { remove(); });
    m_save = addAction(actions::saveForm, [this] { save(); });
    m_revert = addAction(actions::revertForm, [this] { revert(); });
    if (specs.kind) {
        QAction *save = addExportAction(this, actions::exportRows, warehouse, prompts,
                                        [kind = *specs.kind] { return ExportRequest{.kind = kind}; });
        m_actions << save;
        m_header->addButton(save);
    }
    if (m_remove)
        m_header->addButton(m_remove);
    m_header->addButton(create, ActionButton::Primary);
    m_panes->addFormButtons(m_save, m_revert);
    m_panes->emptyState()->addHeaderAction(create);
    showButtons(false);
    connect(m_panes, &MasterDetail::currentChanged, this, [this](RowId id) { showCurrent(id); });
    connect(m_panes, &MasterDetail::openRequested, this, [this] { firstField()->setFocus(Qt::OtherFocusReason); });
    connect(m_panes, &MasterDetail::closeRequested, this, [this] { closeForm(); });
    connect(&m_model, &TreeModel::moveRequested, this, [this](RowId id, RowId parentId) { move(id, parentId); });
}

QAction *CatalogPageFrame::addAction(const ActionSpec &spec, std::function<void()> run)
{
    QAction *action = stowage::addAction(this, spec);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions << action;
    return action;
}

void CatalogPageFrame::show(const PageTarget &)
{
    m_panes->tree()->setFocus(Qt::OtherFocusReason);
}

QWidget *CatalogPageFrame::searchField()
{
    return m_panes->search();
}

void CatalogPageFrame::formChanged()
{
    m_panes->form()->clearErrors();
    m_panes->setProblem({});
    m_save->setEnabled(isDirty());
    m_revert->setEnabled(isDirty());
}

void CatalogPageFrame::showButtons(bool canRemove)
{
    if (m_remove)
        m_remove->setEnabled(canRemove);
    m_save->setEnabled(false);
    m_revert->setEnabled(false);
}

void CatalogPageFrame::notifySaved(const QString &name, std::function<void()> undo)
{
    m_prompts.notify(tr("%1 is saved.").arg(name), std::move(undo));
}

void CatalogPageFrame::notifyRemoved(const QString &name, std::function<void()> undo)
{
    m_prompts.notify(tr("%1 is removed.").arg(name), std::move(undo));
}

void CatalogPageFrame::notifyDropped(const QString &name, std::function<void()> back)
{
    m_prompts.notify(tr("What you changed in %1 was not saved.").arg(name), std::move(back));
}

void CatalogPageFrame::notifyMoved(const QString &name, std::function<void()> undo)
{
    m_prompts.notify(tr("%1 is moved.").arg(name), std::move(undo));
}

} // namespace stowage
