// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/items/images_tab.h"

#include "views/shell/on_result.h"
#include "views/shell/prompts.h"
#include "views/widgets/icons.h"
#include "views/widgets/section.h"
#include "views/widgets/thumbnail_maker.h"
#include "views/widgets/thumbnails.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int side = thumbnailSide;
constexpr int megabytesMax = 20;
constexpr qint64 bytesMax = megabytesMax * 1'000'000LL;

} // namespace

ImagesTab::ImagesTab(Warehouse &warehouse, Prompts &prompts, QWidget *parent)
    : ItemTab(parent),
      m_warehouse(warehouse),
      m_prompts(prompts),
      m_thumbnails(new Thumbnails(warehouse, this)),
      m_list(new QListWidget(this)),
      m_primary(new QPushButton(tr("&Make primary"), this)),
      m_remove(new QPushButton(tr("R&emove"), this))
{
    m_list->setAccessibleName(tr("Pictures"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setIconSize({side, side});
    m_list->setGridSize({side + 32, side + 44});
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(2 * (side + 44) + 16);
    auto *add = new QPushButton(icon(u"plus"_s), tr("&Add from file…"), this);
    auto *paste = new QPushButton(icon(u"copy"_s), tr("&Paste"), this);
    m_primary->setIcon(icon(u"check"_s));
    m_remove->setIcon(icon(u"trash-2"_s));
    auto *hint = new QLabel(tr("Pictures can also be dropped here, or pasted with Ctrl+V. The primary one stands in "
                               "lists."),
                            this);
    hint->setProperty("role", u"hint"_s);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {add, paste, m_primary, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *section = new Section({}, this);
    section->body()->setSpacing(12);
    section->body()->addLayout(buttons);
    section->body()->addWidget(m_list, 1);
    section->body()->addWidget(hint);
    body()->addWidget(section);
    body()->addStretch(1);
    setAcceptDrops(true);
    connect(add, &QPushButton::clicked, this, &ImagesTab::choose);
    connect(paste, &QPushButton::clicked, this, &ImagesTab::paste);
    connect(m_primary, &QPushButton::clicked, this, &ImagesTab::makePrimary);
    connect(m_remove, &QPushButton::clicked, this, &ImagesTab::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImagesTab::showEnabled);
    connect(m_thumbnails, &Thumbnails::arrived, this, &ImagesTab::fill);
    auto *pasteKey = new QShortcut(QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, this, &ImagesTab::paste);
    auto *deleteKey = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &ImagesTab::removeCurrent);
    showEnabled();
}

bool ImagesTab::isSettled() const
{
    return m_storing == 0 && !m_thumbnails->isLoading();
}

void ImagesTab::showItem(const Item &item)
{
    ++m_generation;
    m_images = item.images;
    fill();
}

void ImagesTab::fill()
{
    const int current = m_list->currentRow();
    m_list->clear();
    for (const ItemImage &image : std::as_const(m_images)) {
        QString text = image.hash.isEmpty() ? tr("Elsewhere") : tr("Picture");
        if (image.primary)
            text = tr("Primary");
        const QPixmap pixmap = m_thumbnails->find(image.hash);
        auto *item =
            new QListWidgetItem(pixmap.isNull() ? icon(u"image"_s, IconTint::Muted) : QIcon(pixmap), text, m_list);
        item->setToolTip(image.url);
    }
    m_list->setCurrentRow(std::clamp(current, m_images.isEmpty() ? -1 : 0, static_cast<int>(m_images.size()) - 1));
    showEnabled();
}

void ImagesTab::showEnabled()
{
    const int row = m_list->currentRow();
    m_primary->setEnabled(row >= 0 && row < m_images.size() && !m_images.at(row).primary);
    m_remove->setEnabled(row >= 0);
}

void ImagesTab::choose()
{
    m_prompts.openFile(this, tr("Add a picture"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)"),
                       [this](const QString &path) {
                           if (!path.isEmpty())
                               addFile(path);
                       });
}

void ImagesTab::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        m_prompts.notify(tr("%1 could not be read. Look whether it is still there.").arg(path));
    else if (file.size() > bytesMax)
        m_prompts.notify(tr("%1 is larger than %Ln MB. Make the picture smaller.", nullptr, megabytesMax).arg(path));
    else
        add(file.readAll());
}

void ImagesTab::paste()
{
    addFrom(*QGuiApplication::clipboard()->mimeData());
}

void ImagesTab::addFrom(const QMimeData &mime)
{
    if (mime.hasUrls()) {
        for (const QUrl &url : mime.urls()) {
            if (url.isLocalFile())
                addFile(url.toLocalFile());
        }
    } else if (mime.hasImage()) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(mime.imageData()).save(&buffer, "PNG");
        add(png);
    }
}

void ImagesTab::add(const QByteArray &bytes)
{
    ++m_storing;
    onResult(this, makeThumbnail(bytes), [this, bytes, generation = m_generation](const Result<QByteArray> &thumbnail) {
        if (thumbnail) {
            store(bytes, *thumbnail, generation);
            return;
        }
        --m_storing;
        m_prompts.showError(this, thumbnail.error());
    });
}

void ImagesTab::store(const QByteArray &bytes, const QByteArray &thumbnail, int generation)
{
    onResult(this, m_warehouse.storeImage(bytes, thumbnail), [this, generation](const Result<ItemImage> &stored) {
        --m_storing;
        if (generation != m_generation)
            return; // for an item that is no longer shown
        if (!stored) {
            m_prompts.showError(this, stored.error());
            return;
        }
        ItemImage image = *stored;
        image.primary = m_images.isEmpty();
        m_images << image;
        fill();
        m_list->setCurrentRow(static_cast<int>(m_images.size()) - 1);
        touched(m_list);
    });
}

void ImagesTab::makePrimary()
{
    const int row = m_list->currentRow();
    for (int at = 0; at < m_images.size(); ++at)
        m_images[at].primary = at == row;
    fill();
    touched(m_list);
}

void ImagesTab::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_images.size())
        return;
    const bool wasPrimary = m_images.takeAt(row).primary;
    if (wasPrimary && !m_images.isEmpty())
        m_images.first().primary = true;
    fill();
    touched(m_list);
}

void ImagesTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void ImagesTab::dropEvent(QDropEvent *event)
{
    addFrom(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace stowage
