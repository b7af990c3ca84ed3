// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace stowage::test {

// An Item Object of any content, as JSON: within a property of RapidCheck.
std::string itemText();

} // namespace stowage::test
