// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_writer.h"
#include "models/domain/item_object.h"

namespace stowage {

// BigLedger's Item Object, every member of its text in its order. What that text has no place for follows where it
// belongs: inventory.autoReorder, inventory.lotTracking, images[].contentHash (SHA-256 of a picture's bytes),
// barcodes[{code, packFactor}], and of a variant parentItemCode and attributes. What a remote sent beyond all of this
// (Item::extra) stands in the objects where it stood. `binLocation` is the code of the item's first home at that
// location.
void writeItemObject(JsonWriter &json, const ItemObject &object, const ItemDialect &dialect);

// Reads one Item Object, an array of them, or an object whose "data" is such an array; besides the object's members it
// takes those of the API's requests: categoryId, supplierId, supplierItemCode. A member that is null is what a new item
// has: with binLocation null the item has no home at that location. Members that are none of ours are kept in
// Item::extra by their path, those of array elements by the element's own name:
// {"pricing": {"priceGroups": {"wholesale": {"minimum": 5}}}}.
//
// Errors are readJson's and, each with `line`, item.shape_unknown and item.none{}. What is wrong with one item is told
// in its `problems`, each with `place` ("data[3].pricing.costPrice") and `line`: json.text_expected,
// json.number_expected, json.truth_expected, json.object_expected, json.array_expected, json.member_missing{name},
// json.text_too_long{max}, number.exponent{text}, number.negative{text}, number.*, cell.unknown_word{text, choices},
// cell.not_whole{text}, date.invalid{text}, custom.not_a_date{…}, custom.not_a_choice{…}, item.hash_invalid{text}.
Result<std::vector<ItemOrder>> readItemOrders(const QByteArray &bytes, const ItemDialect &dialect);

// Writes the items of such a text that `reasons` names by their place ("data[3]") as an array, each as it was given,
// member by member on lines of their own, so that it can be mended and read again. Why it was rejected stands before
// its members as "rejectedBecause", which says nothing to a reader. Errors are those of reading.
Done writeRejectedItems(QIODevice &out, const QByteArray &bytes, const QHash<QString, QString> &reasons);

ItemText itemJson();

} // namespace stowage
