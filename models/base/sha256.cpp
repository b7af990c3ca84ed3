// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/sha256.h"

#include <openssl/evp.h>

#include <memory>

namespace stowage {

namespace {

// OpenSSL's short call finds its method by name each time, which takes longer than hashing a movement does.
class Sha256 {
public:
    void digest(QByteArrayView bytes, unsigned char *into)
    {
        if (EVP_DigestInit_ex2(m_context.get(), m_method.get(), nullptr) != 1
            || EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) != 1
            || EVP_DigestFinal_ex(m_context.get(), into, nullptr) != 1) {
            qFatal("SHA-256 is not to be had");
        }
    }

private:
    struct Free {
        void operator()(EVP_MD *method) const { EVP_MD_free(method); }
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD, Free> m_method{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, Free> m_context{EVP_MD_CTX_new()};
};

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    thread_local Sha256 hasher;
    QByteArray digest(32, Qt::Uninitialized);
    hasher.digest(bytes, reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

} // namespace stowage
