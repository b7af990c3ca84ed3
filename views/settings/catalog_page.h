// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/error_text.h"
#include "models/base/on_result.h"
#include "models/operations/warehouse.h"
#include "views/settings/master_detail.h"
#include "views/shell/actions.h"
#include "views/shell/page.h"
#include "views/shell/prompts.h"
#include "views/widgets/form.h"

namespace stowage {

class PageHeader;

// The frame of Locations, Categories and Suppliers: list, form, and the actions of both.
class CatalogPageFrame : public Page {
    Q_OBJECT

public:
    struct Specs {
        const ActionSpec &create;
        const ActionSpec &edit;
        const ActionSpec *remove; // nullptr where rows stay for ever
        std::optional<ImportKind> kind = {}; // of the file that they are exported to
    };

    void show(const PageTarget &target) override;
    QWidget *searchField() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettled() const override { return m_loaded && m_pending == 0; }

    MasterDetail *masterDetail() const { return m_panes; }
    Form *form() const { return m_panes->form(); }

protected:
    CatalogPageFrame(const QString &title, const QStringList &headings, const Specs &specs, Warehouse &warehouse,
                     Navigator &navigator, Prompts &prompts, QWidget *parent);

    virtual void create() = 0;
    virtual void save() = 0;
    virtual void revert() = 0;
    virtual void remove() = 0;
    virtual void showCurrent(RowId id) = 0;
    virtual void closeForm() = 0;
    virtual void move(RowId id, RowId newParentId) = 0;
    virtual bool isDirty() const = 0;
    // Where the cursor belongs when the form opens.
    virtual QWidget *firstField() const = 0;

    // Fields tell of every change by a person through this.
    void formChanged();
    void showButtons(bool canRemove);
    void notifySaved(const QString &name, std::function<void()> undo);
    void notifyRemoved(const QString &name, std::function<void()> undo);
    void notifyDropped(const QString &name, std::function<void()> back);
    void notifyMoved(const QString &name, std::function<void()> undo);
    PageHeader *header() const { return m_header; }
    QAction *addAction(const ActionSpec &spec, std::function<void()> run);

    Warehouse &m_warehouse; // all three outlive every page: see app/desktop
    Navigator &m_navigator;
    Prompts &m_prompts;
    bool m_loaded = false;
    int m_pending = 0;

private:
    TreeModel m_model;
    QList<QAction *> m_actions; // owned by this widget, as is what follows
    PageHeader *m_header;
    MasterDetail *m_panes;
    QAction *m_remove = nullptr;
    QAction *m_save;
    QAction *m_revert;
};

// What the three pages do alike with their kind of row. A save, a move and a removal happen at once and can be undone.
template <typename Value>
class CatalogPage : public CatalogPageFrame {
public:
    const QList<Value> &values() const { return m_values; }

protected:
    using CatalogPageFrame::CatalogPageFrame;

    virtual Future<QList<Value>> load() = 0;
    virtual Future<Value> store(const Value &value) = 0;
    virtual Future<void> erase(RowId id) = 0; // never asked for where rows stay
    virtual bool rowsStay() const { return false; }
    virtual Value begun() const = 0; // a new one, with what can be guessed
    virtual TreeNode nodeOf(const Value &value) const = 0;
    virtual QString nameOf(const Value &value) const = 0;
    virtual void showValue(const Value &value) = 0; // in the form
    virtual Value typed(const Value &base) const = 0; // what the form says
    virtual bool check() = 0; // marks fields that cannot be stored as they are
    virtual QWidget *fieldOf(const QString &errorKey) const = 0;
    virtual bool canChange(const Value &value) const { return value.id >= 0; }

    const Value *find(RowId id) const
    {
        for (const Value &value : m_values) {
            if (value.id == id)
                return &value;
        }
        return nullptr;
    }
    const Value &original() const { return m_original; }

    void reload(RowId current = 0)
    {
        ++m_pending;
        onResult(this, load(), [this, current](const Result<QList<Value>> &values) {
            --m_pending;
            if (!values)
                return m_prompts.showError(this, values.error());
            m_loaded = true;
            m_values = *values;
            QList<TreeNode> nodes;
            for (const Value &value : m_values)
                nodes.append(nodeOf(value));
            masterDetail()->setNodes(nodes);
            valuesLoaded();
            if (current != 0) {
                masterDetail()->setCurrent(current);
                edit(current);
            } else if (m_editing && !isDirty()) {
                edit(m_original.id);
            }
        });
    }
    virtual void valuesLoaded() { }

    void create() override
    {
        keepWhatWasTyped();
        const Value value = begun(); // it may lie in the current one
        masterDetail()->setCurrent(0);
        begin(value);
        firstField()->setFocus(Qt::OtherFocusReason);
    }

    void revert() override
    {
        if (m_original.id == 0)
            close();
        else
            begin(m_original);
    }

    void save() override
    {
        if (!m_editing || !check())
            return;
        const Value before = m_original;
        put(typed(m_original), [this, before](const Value &stored) {
            if (before.id != 0)
                notifySaved(nameOf(stored), [this, before] { putBack(before); });
            else if (rowsStay())
                notifySaved(nameOf(stored), {});
            else
                notifySaved(nameOf(stored), [this, stored] { drop(stored, false); });
        });
    }

    void remove() override
    {
        if (m_editing && m_original.id != 0 && canChange(m_original))
            drop(m_original, true);
    }

    void move(RowId id, RowId newParentId) override
    {
        const Value *value = find(id);
        if constexpr (requires { Value().parentId; }) {
            if (!value || isDirty())
                return;
            Value moved = *value;
            moved.parentId = newParentId;
            put(moved, [this, before = *value](const Value &stored) {
                notifyMoved(nameOf(stored), [this, before] { putBack(before); });
            });
        }
    }

    void showCurrent(RowId id) override
    {
        keepWhatWasTyped();
        edit(id);
    }

    void closeForm() override
    {
        keepWhatWasTyped();
        masterDetail()->setCurrent(0);
        close();
    }

    bool isDirty() const override { return m_editing && typed(m_original) != m_shown; }

private:
    void begin(const Value &value)
    {
        m_editing = true;
        m_original = value;
        masterDetail()->showForm(nameOf(value));
        showValue(value);
        m_shown = typed(value);
        form()->setEnabled(canChange(value));
        showButtons(value.id != 0 && canChange(value));
    }

    void edit(RowId id)
    {
        if (const Value *value = find(id))
            begin(*value);
        else
            close();
    }

    void close()
    {
        m_editing = false;
        masterDetail()->hideForm();
        showButtons(false);
    }

    // Going on to another row drops what was typed, and offers it back.
    void keepWhatWasTyped()
    {
        if (!isDirty())
            return;
        const Value base = m_original;
        const Value value = typed(m_original);
        notifyDropped(nameOf(value), [this, base, value] {
            masterDetail()->setCurrent(base.id);
            begin(base);
            showValue(value);
            formChanged();
        });
        m_editing = false;
    }

    void put(const Value &value, std::function<void(const Value &)> stored)
    {
        ++m_pending;
        onResult(this, store(value), [this, stored = std::move(stored)](const Result<Value> &answer) {
            --m_pending;
            if (!answer)
                return refused(answer.error());
            m_original = *answer;
            m_editing = false;
            stored(*answer);
            reload(answer->id);
        });
    }

    void putBack(const Value &before)
    {
        put(before, [](const Value &) { });
    }

    void drop(const Value &value, bool offerUndo)
    {
        ++m_pending;
        onResult(this, erase(value.id), [this, value, offerUndo](const Result<void> &done) {
            --m_pending;
            if (!done)
                return refused(done.error());
            close();
            if (offerUndo) {
                notifyRemoved(nameOf(value), [this, value] {
                    Value again = value;
                    again.id = 0;
                    putBack(again);
                });
            }
            reload();
        });
    }

    void refused(const Error &error)
    {
        QWidget *field = m_editing ? fieldOf(error.key) : nullptr;
        if (field) {
            form()->setError(field, errorText(error));
            form()->focusFirstError();
        } else if (m_editing) {
            masterDetail()->setProblem(errorText(error));
        } else {
            m_prompts.showError(this, error);
        }
    }

    QList<Value> m_values;
    Value m_original; // as stored
    Value m_shown; // as the form said when it opened
    bool m_editing = false;
};

} // namespace stowage
