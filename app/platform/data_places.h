// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stowage {

// Where data lies when nobody says otherwise. The folder is made on the way.
QString defaultDatabase(); // the company's file
QString demoDatabase();

// Who works at this machine, for what is posted.
QString systemUser();

} // namespace stowage
