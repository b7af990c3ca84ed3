// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alert.h"

namespace stowage {

// What is sent of an alert: {"event":"inventory.low_stock","data":{"object":{…}}}, with the figures of when it was
// raised.
QByteArray alertPayload(const AlertRow &alert, const AlertRule &rule);

} // namespace stowage
