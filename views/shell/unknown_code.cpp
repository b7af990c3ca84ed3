// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/unknown_code.h"

#include "models/operations/warehouse.h"
#include "views/shell/notice_panel.h"
#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/item_picker.h"

#include <QApplication>
#include <QPushButton>

namespace stowage {

UnknownCode::UnknownCode(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *window)
    : QObject(window),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_window(window)
{
}

void UnknownCode::show(const QString &code)
{
    QApplication::beep();
    dismiss();
    m_panel = new NoticePanel(NoticePanel::Tone::Warning, tr("No item has the code %1").arg(code),
                              tr("Create an item with this code, or attach it to an item that is there."), m_window);
    m_panel->setObjectName(u"unknownCode"_s);
    connect(m_panel->addButton(tr("Create item")), &QPushButton::clicked, this, [this, code] {
        dismiss();
        m_navigator.go(PageId::Items, ItemEditorFor{.itemId = 0, .barcode = code});
    });
    connect(m_panel->addButton(tr("Attach to item")), &QPushButton::clicked, this, [this, code] { offerAttach(code); });
    connect(m_panel->addButton(tr("Ignore")), &QPushButton::clicked, this, &UnknownCode::dismiss);
    m_panel->announce();
}

void UnknownCode::dismiss()
{
    if (m_panel)
        m_panel->close();
    m_panel = nullptr;
}

void UnknownCode::offerAttach(const QString &code)
{
    dismiss();
    m_panel = new NoticePanel(NoticePanel::Tone::Info, tr("Which item gets the code %1?").arg(code), {}, m_window);
    m_panel->setObjectName(u"unknownCode"_s);
    auto *picker = new ItemPicker(m_warehouse, m_panel);
    picker->setAccessibleName(tr("Item that gets the code %1").arg(code));
    connect(picker, &ItemPicker::picked, this, [this, code](const ItemHit &hit) {
        dismiss();
        attach(code, hit.id);
    });
    m_panel->addWidget(picker);
    connect(m_panel->addButton(tr("Cancel")), &QPushButton::clicked, this, &UnknownCode::dismiss);
    m_panel->announce();
    picker->setFocus(Qt::OtherFocusReason);
}

void UnknownCode::attach(const QString &code, RowId itemId)
{
    onResult(this, m_warehouse.item(itemId), [this, code](const Result<Item> &found) {
        if (!found) {
            m_prompts.showError(m_window, found.error());
            return;
        }
        Item item = *found;
        item.barcodes << ItemBarcode{.code = code};
        onResult(this, m_warehouse.saveItem(item), [this, code](const Result<Item> &saved) {
            if (!saved) {
                m_prompts.showError(m_window, saved.error());
                return;
            }
            const auto undo = [this, code, id = saved->id] {
                onResult(this, m_warehouse.item(id), [this, code](const Result<Item> &now) {
                    if (!now)
                        return;
                    Item without = *now;
                    without.barcodes.removeIf([&](const ItemBarcode &barcode) { return barcode.code == code; });
                    onResult(this, m_warehouse.saveItem(without), [this](const Result<Item> &done) {
                        if (!done)
                            m_prompts.showError(m_window, done.error());
                    });
                });
            };
            //: %1 is a code, %2 an item
            m_prompts.notify(tr("%1 now belongs to %2.").arg(code, saved->code), undo);
        });
    });
}

} // namespace stowage
