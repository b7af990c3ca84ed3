// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/parts.h"

#include <algorithm>

namespace stowage::item_reading {

void putFirst(QList<ItemBarcode> &barcodes, const QString &code)
{
    const auto known = std::ranges::find(barcodes, code, &ItemBarcode::code);
    if (known != barcodes.end())
        std::rotate(barcodes.begin(), known, known + 1);
    else if (barcodes.isEmpty())
        barcodes << ItemBarcode{code};
    else
        barcodes.first() = ItemBarcode{code};
}

void readBarcodes(OrderDraft &draft)
{
    const ObjectMembers &root = draft.root();
    if (root.value(u"barcodes"_s, JsonValue::Kind::Array)) {
        QList<ItemBarcode> barcodes;
        JsonValue extra{.kind = JsonValue::Kind::Object};
        root.eachObject(u"barcodes"_s, [&](const ObjectMembers &members) {
            const auto code = members.neededText(u"code"_s);
            const auto factor = members.number<Quantity>(u"packFactor"_s);
            if (!code)
                return;
            barcodes << ItemBarcode{*code, factor.value_or(Quantity::fromInt(1))};
            addBeyond(extra, *code, members.beyond(item_members::barcode));
        });
        addBeyond(draft.extra(), u"barcodes"_s, std::move(extra));
        draft.change([barcodes](Item &item) { item.barcodes = barcodes; });
    }
    if (const auto code = root.text(u"barcode"_s); code && !code->isEmpty())
        draft.change([code = *code](Item &item) { putFirst(item.barcodes, code); });
}

} // namespace stowage::item_reading
