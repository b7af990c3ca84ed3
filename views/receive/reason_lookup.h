// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QObject>

namespace stowage {

// The reasons that stock is corrected for, in the reader's language.
class ReasonLookup final : public QObject {
    Q_OBJECT

public:
    explicit ReasonLookup(Warehouse &warehouse, QObject *parent = nullptr);

    const QList<Reason> &all() const { return m_reasons; }
    bool isWaiting() const { return m_asked > 0; }
    QString name(const QString &code) const; // the code itself while it is not known
    int direction(const QString &code) const; // 0 while it is not known
    // The same with its reason named.
    Error named(Error error) const;

Q_SIGNALS:
    void reasonsKnown();

private:
    void ask();

    Warehouse &m_warehouse; // outlives every view
    QList<Reason> m_reasons;
    int m_asked = 0;
};

} // namespace stowage
