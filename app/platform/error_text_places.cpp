// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// Categories, locations, suppliers.
constexpr ErrorSentence sentences[] = {
    {"category.cycle",
     QT_TRANSLATE_NOOP("ErrorText", "{code} cannot lie inside itself. Choose another parent category.")},
    {"category.code.empty",
     QT_TRANSLATE_NOOP("ErrorText", "The category needs a code. Type one that no other category has.")},
    {"category.code.spaces",
     QT_TRANSLATE_NOOP("ErrorText", "The code “{code}” begins or ends with a space, or holds a sign that cannot be "
                                    "printed. Take it out.")},
    {"category.code.too_long",
     QT_TRANSLATE_NOOP("ErrorText", "The code {code} is longer than {max} characters. Shorten it.")},
    {"category.name.empty", QT_TRANSLATE_NOOP("ErrorText", "The category needs a name. Type what people call it.")},
    {"category.name.too_long", QT_TRANSLATE_NOOP("ErrorText", "The name is longer than {max} characters. Shorten it.")},
    {"category.code.taken",
     QT_TRANSLATE_NOOP("ErrorText", "Another category has the code {code} already. Choose another code.")},
    {"category.in_use",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{code} has items or categories in it, so it cannot be removed. Move them out first.")},
    {"category.missing",
     QT_TRANSLATE_NOOP("ErrorText", "The category (number {id}) is there no more. Look at the list again.")},
    {"category.name.taken",
     QT_TRANSLATE_NOOP("ErrorText", "A category {path} is there already. Choose another name than {name}, or another "
                                    "parent.")},
    {"category.parent.missing",
     QT_TRANSLATE_NOOP("ErrorText", "The category that {code} should lie in is there no more. Choose another one.")},
    {"category.uid.taken",
     QT_TRANSLATE_NOOP("ErrorText", "Another category has the identity {uid} already. Leave it out to get a new one.")},
    {"category.unknown_code",
     QT_TRANSLATE_NOOP("ErrorText", "No category has the code {code}. Check it for a typing error.")},
    {"location.in_use",
     QT_TRANSLATE_NOOP("ErrorText", "{code} has stock or movements, so it cannot be removed. Mark it as not in use "
                                    "instead.")},
    {"location.code.empty",
     QT_TRANSLATE_NOOP("ErrorText", "The location needs a code. Type one that no other location has.")},
    {"location.code.spaces",
     QT_TRANSLATE_NOOP("ErrorText", "The code “{code}” begins or ends with a space, or holds a sign that cannot be "
                                    "printed. Take it out.")},
    {"location.code.too_long",
     QT_TRANSLATE_NOOP("ErrorText", "The code {code} is longer than {max} characters. Shorten it.")},
    {"location.name.empty", QT_TRANSLATE_NOOP("ErrorText", "The location needs a name. Type what people call it.")},
    {"location.name.too_long", QT_TRANSLATE_NOOP("ErrorText", "The name is longer than {max} characters. Shorten it.")},
    {"location.code.taken",
     QT_TRANSLATE_NOOP("ErrorText", "Another location has the code {code} already. Choose another code.")},
    {"location.cycle",
     QT_TRANSLATE_NOOP("ErrorText", "{code} cannot lie inside itself. Choose another location around it.")},
    {"location.is_transit",
     QT_TRANSLATE_NOOP("ErrorText", "{code} is the place of goods on their way between locations. It belongs to the "
                                    "company and stays as it is; choose another location.")},
    {"location.missing",
     QT_TRANSLATE_NOOP("ErrorText", "The location (number {id}) is there no more. Look at the list again.")},
    {"location.must_be_top",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{code} is a site, a warehouse or a store, and those lie in no other location. Leave "
                       "its parent empty, or choose another type.")},
    {"location.parent.missing",
     QT_TRANSLATE_NOOP("ErrorText", "The location that {code} should lie in is there no more. Choose another one.")},
    {"location.parent.transit",
     QT_TRANSLATE_NOOP("ErrorText", "{code} cannot lie in the place of goods on their way. Choose another location "
                                    "around it.")},
    {"location.transit_missing",
     QT_TRANSLATE_NOOP("ErrorText", "The place for goods on their way between locations is missing from this database. "
                                    "It was changed outside Stowage; open a backup.")},
    {"location.uid.taken",
     QT_TRANSLATE_NOOP("ErrorText", "Another location has the identity {uid} already. Leave it out to get a new one.")},
    {"location.unknown_code",
     QT_TRANSLATE_NOOP("ErrorText", "No location has the code {code}. Check it for a typing error.")},
    {"supplier.code.empty",
     QT_TRANSLATE_NOOP("ErrorText", "The supplier needs a code. Type one that no other supplier has.")},
    {"supplier.code.spaces",
     QT_TRANSLATE_NOOP("ErrorText", "The code “{code}” begins or ends with a space, or holds a sign that cannot be "
                                    "printed. Take it out.")},
    {"supplier.code.too_long",
     QT_TRANSLATE_NOOP("ErrorText", "The code {code} is longer than {max} characters. Shorten it.")},
    {"supplier.name.empty", QT_TRANSLATE_NOOP("ErrorText", "The supplier needs a name. Type what people call it.")},
    {"supplier.name.too_long", QT_TRANSLATE_NOOP("ErrorText", "The name is longer than {max} characters. Shorten it.")},
    {"supplier.code.taken",
     QT_TRANSLATE_NOOP("ErrorText", "Another supplier has the code {code} already. Choose another code.")},
    {"supplier.in_use",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Items name {code} as their supplier, so it cannot be removed. Mark it as not active "
                       "instead.")},
    {"supplier.lead_time.out_of_range",
     QT_TRANSLATE_NOOP("ErrorText", "A lead time of {value} days cannot be right. Type 0 to 3650 days.")},
    {"supplier.missing",
     QT_TRANSLATE_NOOP("ErrorText", "The supplier (number {id}) is there no more. Look at the list again.")},
    {"supplier.uid.taken",
     QT_TRANSLATE_NOOP("ErrorText", "Another supplier has the identity {uid} already. Leave it out to get a new one.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfPlaces()
{
    return sentences;
}

} // namespace stowage
