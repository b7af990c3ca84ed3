// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace stowage {

// The 32 bytes of SHA-256. By OpenSSL, which is two to three times as fast as QCryptographicHash: the ledger hashes
// every movement that it posts.
QByteArray sha256(QByteArrayView bytes);

} // namespace stowage
