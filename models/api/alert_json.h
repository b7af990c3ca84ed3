// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_writer.h"
#include "models/domain/alert.h"

namespace stowage {

// An alert as `stowagectl list alerts` and the server tell it.
void writeAlertObject(JsonWriter &json, const AlertRow &alert);

// What a rule is limited to, by the ids of categories and locations.
struct AlertRuleNames {
    QStringList categories, locations;
};
// A rule in the shape that the API makes one from.
void writeAlertRuleObject(JsonWriter &json, const AlertRule &rule, const AlertRuleNames &names);

} // namespace stowage
