// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/parts.h"

#include <algorithm>

namespace stowage::item_reading {

namespace {

QByteArray hashOf(const ObjectMembers &members)
{
    constexpr qsizetype digits = 64;
    const QString text = members.text(u"contentHash"_s).value_or(QString());
    QByteArray hash = QByteArray::fromHex(text.toLatin1());
    if (text.isEmpty() || (text.size() == digits && hash.size() * 2 == digits))
        return hash;
    members.refuse(u"contentHash"_s, u"item.hash_invalid"_s, {{u"text"_s, excerpt(text)}});
    return {};
}

// A picture that is known already keeps its content.
void setImages(Item &item, const QList<ItemImage> &images)
{
    QList<ItemImage> all = images;
    for (ItemImage &image : all) {
        const auto known = std::ranges::find_if(item.images, [&](const ItemImage &other) {
            return image.uid.isEmpty() ? other.url == image.url : other.uid == image.uid;
        });
        if (known == item.images.end())
            continue;
        image.uid = known->uid;
        if (image.hash.isEmpty())
            image.hash = known->hash;
    }
    item.images = all;
}

} // namespace

void readImages(OrderDraft &draft)
{
    if (!draft.root().has(u"images"_s))
        return;
    QList<ItemImage> images;
    JsonValue extra{.kind = JsonValue::Kind::Object};
    draft.root().eachObject(u"images"_s, [&](const ObjectMembers &members) {
        ItemImage image{.uid = members.text(u"id"_s).value_or(QString()),
                        .hash = hashOf(members),
                        .url = members.text(u"url"_s).value_or(QString()),
                        .primary = members.truth(u"isPrimary"_s).value_or(false)};
        if (image.url.isEmpty() && image.hash.isEmpty()) {
            members.refuse(u"url"_s, u"json.member_missing"_s, {{u"name"_s, u"url"_s}});
            return;
        }
        addBeyond(extra, image.uid.isEmpty() ? image.url : image.uid, members.beyond(item_members::image));
        images << image;
    });
    addBeyond(draft.extra(), u"images"_s, std::move(extra));
    draft.change([images](Item &item) { setImages(item, images); });
}

} // namespace stowage::item_reading
