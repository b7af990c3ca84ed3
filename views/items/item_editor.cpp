// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/item_editor.h"

#include "app/platform/error_text.h"
#include "views/items/barcodes_tab.h"
#include "views/items/custom_tab.h"
#include "views/items/images_tab.h"
#include "views/items/item_tabs.h"
#include "views/items/levels_tab.h"
#include "views/items/prices_tab.h"
#include "views/items/variants_dialog.h"
#include "views/items/variants_tab.h"
#include "views/shell/actions.h"
#include "views/shell/format.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/icons.h"
#include "views/widgets/inline_banner.h"
#include "views/widgets/page_header.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace stowage {

ItemEditor::ItemEditor(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, Settings &settings,
                       QWidget *parent)
    : QWidget(parent),
      m_warehouse(warehouse),
      m_prompts(prompts),
      m_header(new PageHeader({}, this)),
      m_banner(new InlineBanner(this)),
      m_save(stowage::addAction(this, actions::saveForm))
{
    auto *back = new QAction(icon(u"arrow-left"_s), tr("&Back to the list"), this);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(back);
    m_header->addButton(back);
    m_header->addButton(m_save, ActionButton::Primary);
    m_tabs = new QTabWidget(this); // made after the header's buttons, so that Tab comes to it after them
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the item"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    buildTabs(navigator, settings);
    connect(back, &QAction::triggered, this, [this] { leave([this] { closeNow(); }); });
    connect(m_save, &QAction::triggered, this, &ItemEditor::save);
    connect(m_variants, &VariantsTab::matrixAsked, this, &ItemEditor::makeVariants);
    connect(m_variants, &VariantsTab::itemAsked, this, &ItemEditor::itemAsked);
    connect(&m_warehouse, &Warehouse::itemsChanged, this, &ItemEditor::itemsChanged);
    // As after the Tab key: what is typed next takes the place of what stands there.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()); line && isAncestorOf(line))
            line->selectAll();
    });
}

void ItemEditor::buildTabs(Navigator &navigator, Settings &settings)
{
    m_general = new GeneralTab(m_warehouse, this);
    m_prices = new PricesTab(m_warehouse, this);
    m_barcodes = new BarcodesTab(this);
    m_variants = new VariantsTab(m_warehouse, settings, m_prompts, this);
    m_images = new ImagesTab(m_warehouse, m_prompts, this);
    m_custom = new CustomTab(m_warehouse, this);
    m_levels = new LevelsTab(m_warehouse, settings, navigator, m_prompts, this);
    addTab(m_general, tr("General"));
    addTab(m_prices, tr("Prices"));
    addTab(new LimitsTab(this), tr("Stock and reorder"));
    addTab(new SupplierTab(m_warehouse, this), tr("Supplier"));
    addTab(new AccountsTab(this), tr("Tax and accounts"));
    addTab(m_barcodes, tr("Barcodes"));
    addTab(m_variants, tr("Variants"));
    addTab(m_images, tr("Images"));
    addTab(m_custom, tr("Custom fields"));
    addTab(new OtherTab(this), tr("Other data"));
    addTab(m_levels, tr("Stock"));
}

void ItemEditor::addTab(ItemTab *tab, const QString &title)
{
    m_tabs->addTab(tab, title);
    m_all << tab;
    connect(tab, &ItemTab::edited, this, &ItemEditor::edited);
}

void ItemEditor::openItem(RowId id)
{
    m_loading = true;
    onResult(this, m_warehouse.item(id), [this](const Result<Item> &item) {
        m_loading = false;
        if (!item) {
            m_prompts.showError(this, item.error());
            closeNow();
            return;
        }
        showItem(*item);
    });
}

void ItemEditor::openNew(const Item &begun)
{
    Item item = begun;
    item.id = 0;
    item.uid.clear();
    item.version = 0;
    item.createdAt = 0;
    item.updatedAt = 0;
    showItem(item);
    m_tabs->setCurrentWidget(m_general);
    m_general->codeField()->setFocus();
}

void ItemEditor::showItem(const Item &item)
{
    const bool another = !m_open || item.id != m_original.id;
    m_open = true;
    m_original = item;
    m_showAll = false;
    m_banner->hide();
    for (ItemTab *tab : std::as_const(m_all)) {
        tab->showItem(item);
        tab->forgetTouches();
    }
    m_baseline = typed();
    showMarks(errors(), false);
    if (another) {
        m_tabs->setCurrentWidget(m_general);
        m_general->nameField()->setFocus();
    }
    showTitle();
}

void ItemEditor::showTitle()
{
    const bool isNew = m_original.id == 0;
    //: %1 is an item's code, %2 its name
    m_header->setTitle(isNew ? tr("New item") : tr("%1 · %2").arg(m_original.code, m_original.name));
    if (isDirty())
        m_header->setSubtitle(tr("Changes that are not saved"));
    else if (isNew)
        m_header->setSubtitle({});
    else
        m_header->setSubtitle(
            tr("Last changed %1").arg(formatInstant(m_original.updatedAt, m_warehouse.company().calendar, locale())));
    m_save->setEnabled(!m_saving && (isDirty() || isNew));
}

Item ItemEditor::typed() const
{
    Item item = m_original;
    for (const ItemTab *tab : m_all)
        tab->writeTo(item);
    return item;
}

bool ItemEditor::isDirty() const
{
    if (!m_open)
        return false;
    const bool unreadable =
        std::any_of(m_all.begin(), m_all.end(), [](const ItemTab *tab) { return !tab->unreadable().isEmpty(); });
    return unreadable || typed() != m_baseline;
}

bool ItemEditor::isSettled() const
{
    return !m_loading && !m_saving && m_images->isSettled() && m_variants->isSettled() && m_levels->isSettled();
}

QList<Error> ItemEditor::errors() const
{
    QList<Error> all;
    for (const ItemTab *tab : m_all)
        all << tab->unreadable();
    return all + checkItem(typed());
}

void ItemEditor::edited()
{
    showMarks(errors(), m_showAll);
    showTitle();
}

void ItemEditor::showMarks(const QList<Error> &errors, bool all)
{
    for (ItemTab *tab : std::as_const(m_all))
        tab->clearMarks();
    for (const Error &error : errors) {
        const bool seen =
            std::any_of(m_all.begin(), m_all.end(), [&](const ItemTab *tab) { return tab->wasTouched(error); });
        if (all || seen)
            markAnywhere(error);
    }
    for (int at = 0; at < m_tabs->count(); ++at) {
        const bool wrong = m_all.at(at)->hasMarks();
        m_tabs->setTabIcon(at, wrong ? icon(u"circle-alert"_s, IconTint::Danger) : QIcon());
        m_tabs->setTabToolTip(at, wrong ? tr("Something here needs attention") : QString());
    }
}

bool ItemEditor::markAnywhere(const Error &error)
{
    return std::any_of(m_all.begin(), m_all.end(), [&](ItemTab *tab) { return tab->mark(error); });
}

void ItemEditor::goToFirstMark()
{
    for (ItemTab *tab : std::as_const(m_all)) {
        if (!tab->hasMarks())
            continue;
        m_tabs->setCurrentWidget(tab);
        tab->focusFirstMark();
        return;
    }
}

// Saving.

void ItemEditor::saveAnd(const std::function<void()> &then)
{
    if (m_saving)
        return;
    if (const QList<Error> wrong = errors(); !wrong.isEmpty()) {
        refuse(wrong);
        return;
    }
    m_saving = true;
    m_banner->hide();
    showTitle();
    const Item item = typed();
    onResult(this, m_warehouse.saveItem(item), [=, this, before = m_original](const Result<Item> &saved) {
        m_saving = false;
        if (!saved) {
            takeFailure(item, saved.error());
            return;
        }
        takeSaved(before, *saved);
        if (then)
            then();
    });
}

void ItemEditor::refuse(const QList<Error> &wrong)
{
    m_showAll = true;
    showMarks(wrong, true);
    QStringList sentences;
    for (const Error &error : wrong)
        sentences << fieldErrorText(error);
    sentences.removeDuplicates();
    m_banner->say(InlineBanner::Tone::Danger, tr("Not saved yet. %1").arg(sentences.join(u' ')));
    goToFirstMark();
}

void ItemEditor::takeSaved(const Item &before, const Item &saved)
{
    showItem(saved);
    // The undo may be asked for when this editor shows something else: it works on the warehouse alone.
    m_prompts.notify(tr("%1 saved.").arg(saved.code), [&warehouse = m_warehouse, &prompts = m_prompts, before, saved] {
        const auto tellFailure = [&prompts](const Error &error) {
            prompts.showError(nullptr, error);
        };
        if (before.id == 0) {
            onResult(&warehouse, warehouse.removeItem(saved.id), [=](const Done &done) {
                if (!done)
                    tellFailure(done.error());
            });
            return;
        }
        Item back = before;
        back.version = saved.version;
        onResult(&warehouse, warehouse.saveItem(back), [=](const Result<Item> &done) {
            if (!done)
                tellFailure(done.error());
        });
    });
}

void ItemEditor::takeFailure(const Item &item, const Error &error)
{
    showTitle();
    if (error.key == "item.changed_meanwhile"_L1) {
        askAboutConflict(item);
        return;
    }
    m_showAll = true;
    if (markAnywhere(error))
        goToFirstMark();
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (m_all.at(at)->hasMarks())
            m_tabs->setTabIcon(at, icon(u"circle-alert"_s, IconTint::Danger));
    }
    if (error.key == "item.barcode.taken"_L1 || error.key == "item.code.taken"_L1)
        offerOwner(error);
    else
        m_banner->say(InlineBanner::Tone::Danger, fieldErrorText(error));
}

void ItemEditor::askAboutConflict(const Item &item)
{
    m_banner->say(InlineBanner::Tone::Warning,
                  tr("%1 was changed by someone else while you edited it. Nothing was saved.").arg(item.code),
                  {{tr("&Reload theirs"),
                    [this, id = item.id] {
                        openItem(id);
                    }},
                   {tr("&Keep mine and save"), [this, item] {
                        saveOver(item);
                    }}});
}

void ItemEditor::saveOver(const Item &mine)
{
    onResult(this, m_warehouse.item(mine.id), [=, this](const Result<Item> &theirs) {
        if (!theirs) {
            m_banner->say(InlineBanner::Tone::Danger, errorText(theirs.error()));
            return;
        }
        m_original = *theirs; // what Undo goes back to
        saveAnd({});
    });
}

// A code belongs to one item only: the other one is one click away.
void ItemEditor::offerOwner(const Error &error)
{
    const QString owner = error.arg(error.key == "item.barcode.taken"_L1 ? u"item" : u"code");
    m_banner->say(InlineBanner::Tone::Danger, fieldErrorText(error),
                  {{tr("Open %1").arg(owner), [this, owner] {
                        onResult(this, m_warehouse.itemForScan(owner), [this](const Result<ItemHit> &hit) {
                            if (hit)
                                Q_EMIT itemAsked(hit->id);
                            else
                                m_prompts.showError(this, hit.error());
                        });
                    }}});
}

void ItemEditor::itemsChanged(const QList<RowId> &ids)
{
    if (!m_open || m_saving || m_original.id == 0 || (!ids.isEmpty() && !ids.contains(m_original.id)))
        return;
    onResult(this, m_warehouse.item(m_original.id), [this](const Result<Item> &item) {
        if (!item || item->id != m_original.id || item->version == m_original.version || m_saving)
            return; // gone, or it was our own change
        if (isDirty())
            askAboutConflict(m_original);
        else
            showItem(*item);
    });
}

// Leaving.

void ItemEditor::leave(const std::function<void()> &then)
{
    if (!isDirty()) {
        then();
        return;
    }
    const QString which = m_original.id == 0 ? tr("The new item") : m_original.code;
    m_banner->say(InlineBanner::Tone::Warning, tr("%1 has changes that are not saved.").arg(which),
                  {{tr("&Keep editing"),
                    [] {
                    }},
                   {tr("Discard chan&ges"), then},
                   {tr("Save and &go on"), [this, then] {
                        saveAnd(then);
                    }}});
}

void ItemEditor::closeNow()
{
    m_open = false;
    m_original = {};
    m_banner->hide();
    Q_EMIT closed();
}

void ItemEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave([this] { closeNow(); });
    else
        QWidget::keyPressEvent(event);
}

void ItemEditor::makeVariants()
{
    if (m_original.id == 0)
        return;
    auto *dialog = new VariantsDialog(m_warehouse, m_original, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VariantsDialog::created, this, [this](const QList<Item> &variants) {
        m_tabs->setCurrentWidget(m_variants);
        m_variants->showItem(m_original);
        m_prompts.notify(tr("%Ln variant(s) created.", nullptr, static_cast<int>(variants.size())),
                         [&warehouse = m_warehouse, variants] {
                             for (const Item &variant : variants)
                                 warehouse.removeItem(variant.id);
                         });
    });
    dialog->open();
}

} // namespace stowage
