// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stowage::table {

// A spreadsheet takes the text "=1+1" of a CSV file for a formula, unless an apostrophe stands before it. Texts that
// already look so guarded get one more, so that unguarded() gives back every text as it was.
QString guarded(const QString &text);
QString unguarded(const QString &text);

} // namespace stowage::table
