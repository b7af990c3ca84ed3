// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/ids.h"

#include <QUuid>

namespace stowage {

QByteArray makeUuid(const Clock &clock, Rng &rng)
{
    const auto milliseconds = static_cast<std::uint64_t>(clock.now());
    const std::uint64_t high = (milliseconds << 16) | 0x7000U | (rng.next() & 0x0fffU);
    const std::uint64_t low = (rng.next() & 0x3fffffffffffffffU) | 0x8000000000000000U;
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 8; ++i) {
        bytes[i] = static_cast<char>(high >> (56 - 8 * i));
        bytes[8 + i] = static_cast<char>(low >> (56 - 8 * i));
    }
    return bytes;
}

QString uuidText(const QByteArray &uuid)
{
    return uuid.size() == 16 ? QUuid::fromRfc4122(uuid).toString(QUuid::WithoutBraces) : QString();
}

QByteArray uuidBytes(QStringView text)
{
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? QByteArray() : uuid.toRfc4122();
}

QString makeUid(const Clock &clock, Rng &rng)
{
    return uuidText(makeUuid(clock, rng));
}

} // namespace stowage
