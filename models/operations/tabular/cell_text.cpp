// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/cell_text.h"

#include <QDateTime>

namespace stowage::table {

namespace {

struct PlainText {
    const WriteOptions &options;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(Quantity quantity) const { return quantity.toString(); }
    QString operator()(UnitCost cost) const { return cost.toString(); }
    QString operator()(Money amount) const { return options.currency.format(amount); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(Moment moment) const
    {
        constexpr Instant second = 1000;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment.at, options.calendar.zone());
        return local.toString(moment.at % second == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    }
    QString operator()(bool yes) const { return yes ? u"true"_s : u"false"_s; }
};

} // namespace

QString plainText(const CellValue &cell, const WriteOptions &options)
{
    return std::visit(PlainText{options}, cell);
}

} // namespace stowage::table
