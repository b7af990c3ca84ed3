// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/sha256.h"

#include <openssl/sha.h>

namespace stowage {

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size()),
           reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

} // namespace stowage
