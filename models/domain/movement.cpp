// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/movement.h"

#include <array>

namespace stowage {

namespace {

struct RoleFacts {
    MovementKind kind;
    Counterpart counterpart;
    int sign; // 0 is either
};

RoleFacts factsOf(MovementRole role)
{
    switch (role) {
    case MovementRole::Receipt:
        return {MovementKind::In, Counterpart::Supplier, +1};
    case MovementRole::Issue:
        return {MovementKind::Out, Counterpart::Customer, -1};
    case MovementRole::Adjustment:
        return {MovementKind::Adjustment, Counterpart::Correction, 0};
    case MovementRole::Ship:
        return {MovementKind::Transfer, Counterpart::Transit, -1};
    case MovementRole::Receive:
        return {MovementKind::Transfer, Counterpart::Transit, +1};
    case MovementRole::CustomerReturn:
        return {MovementKind::In, Counterpart::Customer, +1};
    case MovementRole::SupplierReturn:
        return {MovementKind::Out, Counterpart::Supplier, -1};
    case MovementRole::TransitLoss:
        return {MovementKind::Adjustment, Counterpart::Correction, -1};
    }
    Q_UNREACHABLE();
}

struct DocumentNames {
    DocumentKind kind;
    QLatin1StringView name;
    QLatin1StringView prefix;
};

constexpr std::array documentNames{
    DocumentNames{DocumentKind::Receipt, "receipt"_L1, "RCV"_L1},
    DocumentNames{DocumentKind::Issue, "issue"_L1, "ISS"_L1},
    DocumentNames{DocumentKind::Adjustment, "adjustment"_L1, "ADJ"_L1},
    DocumentNames{DocumentKind::Transfer, "transfer"_L1, "XFR"_L1},
    DocumentNames{DocumentKind::Count, "count"_L1, "SC"_L1},
    DocumentNames{DocumentKind::Reversal, "reversal"_L1, "REV"_L1},
    DocumentNames{DocumentKind::TransferReceipt, "transfer_receipt"_L1, "XRC"_L1},
    DocumentNames{DocumentKind::TransferLoss, "transfer_loss"_L1, "XLS"_L1},
};

const DocumentNames &namesOf(DocumentKind kind)
{
    return documentNames[static_cast<std::size_t>(kind) - 1];
}

} // namespace

MovementKind kindOf(MovementRole role)
{
    return factsOf(role).kind;
}

Counterpart counterpartOf(MovementRole role)
{
    return factsOf(role).counterpart;
}

QString movementKindName(MovementKind kind)
{
    switch (kind) {
    case MovementKind::In:
        return u"in"_s;
    case MovementKind::Out:
        return u"out"_s;
    case MovementKind::Adjustment:
        return u"adjustment"_s;
    case MovementKind::Transfer:
        return u"transfer"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MovementKind> movementKindFromName(QStringView name)
{
    for (const MovementKind kind :
         {MovementKind::In, MovementKind::Out, MovementKind::Adjustment, MovementKind::Transfer}) {
        if (movementKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool signFits(MovementRole role, bool reversal, Quantity quantity)
{
    if (role < MovementRole::Receipt || role > MovementRole::TransitLoss)
        return false;
    const int sign = factsOf(role).sign * (reversal ? -1 : 1);
    return !quantity.isZero() && (sign == 0 || (sign > 0) == quantity.isPositive());
}

QString documentKindName(DocumentKind kind)
{
    return namesOf(kind).name;
}

std::optional<DocumentKind> documentKindFromName(QStringView name)
{
    for (const DocumentNames &names : documentNames) {
        if (names.name == name)
            return names.kind;
    }
    return std::nullopt;
}

QString documentPrefix(DocumentKind kind)
{
    return namesOf(kind).prefix;
}

QString documentNumber(DocumentKind kind, int year, RowId writer, int count)
{
    const QString range = writer == 1 ? QString() : QString::number(writer) + u'-';
    return u"%1-%2-%3%4"_s.arg(documentPrefix(kind))
        .arg(year, 4, 10, QLatin1Char('0'))
        .arg(range)
        .arg(count, 4, 10, QLatin1Char('0'));
}

} // namespace stowage
