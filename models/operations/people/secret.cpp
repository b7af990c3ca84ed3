// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/people/secret.h"

#include <QByteArray>

#include <argon2.h>
#include <array>
#include <cstring>

namespace stowage {

namespace {

constexpr std::uint32_t passes = 2;
constexpr std::uint32_t memory = 19 * 1024; // KiB
constexpr std::uint32_t lanes = 1;
constexpr std::size_t hashLength = 32;

} // namespace

QString hashSecret(const QString &secret, Rng &rng)
{
    const QByteArray bytes = secret.normalized(QString::NormalizationForm_KC).toUtf8();
    const std::array<std::uint64_t, 2> salt{rng.next(), rng.next()};
    QByteArray encoded(
        static_cast<qsizetype>(argon2_encodedlen(passes, memory, lanes, sizeof salt, hashLength, Argon2_id)), '\0');
    const int status = argon2id_hash_encoded(passes, memory, lanes, bytes.constData(),
                                             static_cast<std::size_t>(bytes.size()), salt.data(), sizeof salt,
                                             hashLength, encoded.data(), static_cast<std::size_t>(encoded.size()));
    if (status != ARGON2_OK)
        qFatal("argon2: %s", argon2_error_message(status)); // out of memory; its numbers are constants
    return QString::fromLatin1(encoded.constData());
}

bool isSecret(const QString &secret, const QString &hash)
{
    const QByteArray bytes = secret.normalized(QString::NormalizationForm_KC).toUtf8();
    return !hash.isEmpty()
           && argon2id_verify(hash.toLatin1().constData(), bytes.constData(), static_cast<std::size_t>(bytes.size()))
                  == ARGON2_OK;
}

} // namespace stowage
