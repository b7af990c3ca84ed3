// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of an Item Object, each read by itself.

#include "models/api/item_reading/order_draft.h"

namespace stowage::item_reading {

void readNames(OrderDraft &draft);
void readCategory(OrderDraft &draft);
void readTimes(OrderDraft &draft);
void readMeasures(OrderDraft &draft);
void readPricing(OrderDraft &draft);
void readInventory(OrderDraft &draft);
void readPlaces(OrderDraft &draft);
void readSupplier(OrderDraft &draft);
void readAccounting(OrderDraft &draft);
void readTax(OrderDraft &draft);
void readVariants(OrderDraft &draft);
void readParent(OrderDraft &draft);
void readCustomFields(OrderDraft &draft);
void readImages(OrderDraft &draft);
void readBarcodes(OrderDraft &draft);

// "barcode" is the first of all.
void putFirst(QList<ItemBarcode> &barcodes, const QString &code);

} // namespace stowage::item_reading
