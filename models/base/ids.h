// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/seams.h"

#include <QByteArray>
#include <QString>

namespace stowage {

// A row's key inside one database; 0 is none. Never shown, never leaves the database.
using RowId = std::int64_t;

// A UUIDv7 (RFC 9562) as 16 bytes: 48 bits of milliseconds, then 74 random bits, so ids made later sort later and
// new rows go to the end of their index.
QByteArray makeUuid(const Clock &clock, Rng &rng);

// "018f2f6e-…": the form in files, APIs and on screen. Empty for anything but 16 bytes.
QString uuidText(const QByteArray &uuid);
// The 16 bytes of "018f2f6e-…"; empty when the text is no UUID.
QByteArray uuidBytes(QStringView text);

// makeUuid as text, for what carries text ids (items, locations: a remote system may have named them).
QString makeUid(const Clock &clock, Rng &rng);

} // namespace stowage
