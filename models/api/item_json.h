// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_writer.h"
#include "models/domain/catalog.h"
#include "models/domain/item_object.h"

namespace stowage {

// Whose items are told or read.
struct ItemDialect {
    const Currency &currency; // of prices that name none
    const QList<CustomField> &fields; // whose values have a type; others stay as they came
    const Calendar &calendar;
};

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

} // namespace stowage
