// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QHash>
#include <QObject>

namespace stowage {

// The units that a document's lines are counted in, by their codes.
class UnitLookup final : public QObject {
    Q_OBJECT

public:
    explicit UnitLookup(Warehouse &warehouse, QObject *parent = nullptr);

    // A unit that is not known (yet) allows what any quantity may be: the ledger has the last word.
    Unit unit(const QString &code) const;

Q_SIGNALS:
    void unitsKnown();

private:
    void ask();

    Warehouse &m_warehouse; // outlives every view
    QHash<QString, Unit> m_units;
};

} // namespace stowage
