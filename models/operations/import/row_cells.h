// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/import_columns.h"
#include "models/operations/tabular/cell_values.h"
#include "models/operations/tabular/row_source.h"

#include <optional>

namespace stowage {

// The cells of one row as values. What is wrong with a cell is kept, with its column, so that all of a row's faults
// are told at once. A blank cell is no value and no fault. Fields are given by an enum of import_fields.h.
class RowCells {
public:
    RowCells(const ImportColumns &columns, const TableFormat &format, const Calendar &calendar)
        : m_columns(columns),
          m_format(format),
          m_calendar(calendar)
    {
    }

    void setRow(const Row &row)
    {
        m_row = &row;
        m_problems.clear();
    }
    const Row &row() const { return *m_row; }
    qint64 line() const { return m_row->line; }
    const QList<Error> &problems() const { return m_problems; }
    const ImportColumns &columns() const { return m_columns; }
    const TableFormat &format() const { return m_format; }
    const Calendar &calendar() const { return m_calendar; }

    // The cell as it stands; empty without a column.
    QStringView raw(qsizetype column) const { return column < 0 ? QStringView() : QStringView(m_row->cells[column]); }
    QString text(qsizetype column) const { return cell::text(raw(column), m_format); }

    // `read` makes a Result of a cell that is not blank.
    template <typename Read>
    auto value(qsizetype column, Read read)
    {
        using Value = typename decltype(read(QStringView()))::value_type;
        const QStringView cell = raw(column);
        if (cell.trimmed().isEmpty())
            return std::optional<Value>();
        Result<Value> value = read(cell);
        if (!value) {
            blame(column, std::move(value.error()));
            return std::optional<Value>();
        }
        return std::optional<Value>(*std::move(value));
    }
    std::optional<UnitCost> cost(qsizetype column)
    {
        return value(column, [&](QStringView cell) { return cell::unitCost(cell, m_format); });
    }

    template <typename Field>
    qsizetype column(Field field) const
    {
        return m_columns.fields[static_cast<std::size_t>(field)];
    }
    template <typename Field>
    bool isBlank(Field field) const
    {
        return raw(column(field)).trimmed().isEmpty();
    }
    // A blank cell here is a fault.
    template <typename Field>
    bool require(Field field)
    {
        if (isBlank(field))
            refuse(field, u"cell.empty"_s);
        return !isBlank(field);
    }
    template <typename Field>
    QString text(Field field) const
    {
        return text(column(field));
    }
    template <typename Field>
    std::optional<QString> code(Field field) // leading zeros and all; "7.62E+12" is a fault
    {
        return value(column(field), [&](QStringView cell) { return cell::barcode(withoutTextMark(cell), m_format); });
    }
    template <typename Field>
    std::optional<Quantity> quantity(Field field)
    {
        return value(column(field), [&](QStringView cell) { return cell::quantity(cell, m_format); });
    }
    template <typename Field>
    std::optional<UnitCost> cost(Field field)
    {
        return cost(column(field));
    }
    template <typename Field>
    std::optional<int> wholeNumber(Field field)
    {
        return value(column(field), [&](QStringView cell) { return wholeNumberOf(cell); });
    }
    template <typename Field>
    std::optional<bool> boolean(Field field)
    {
        return value(column(field), [](QStringView cell) { return cell::boolean(cell); });
    }
    template <typename Field>
    std::optional<Instant> instant(Field field)
    {
        return value(column(field), [&](QStringView cell) { return instantOf(cell); });
    }
    template <typename Field>
    std::optional<QDate> day(Field field)
    {
        const auto at = instant(field);
        return at ? std::optional(m_calendar.dayOf(*at)) : std::nullopt;
    }
    // One word of a few, in any letter case, with "-" or spaces for "_". `fromName` knows them, `choices` names them.
    template <typename Field, typename FromName>
    auto word(Field field, FromName fromName, const QString &choices)
    {
        using Value = typename decltype(fromName(QStringView()))::value_type;
        return value(column(field), [&](QStringView cell) -> Result<Value> {
            const auto known = fromName(QStringView(plainWord(cell)));
            return known ? Result<Value>(*known) : Result<Value>(unknownWord(cell, choices));
        });
    }

    template <typename Field>
    void refuse(Field field, const QString &key, QList<ErrorArg> facts = {})
    {
        blame(column(field), {Error::Code::Invalid, key, std::move(facts)});
    }
    void blame(qsizetype column, Error problem);
    void refuseRow(Error problem) { m_problems << std::move(problem); }

private:
    Result<Instant> instantOf(QStringView cell);
    Result<int> wholeNumberOf(QStringView cell) const;
    static QString plainWord(QStringView cell);
    // "'0012" is how people make a spreadsheet keep zeros; some programs write the mark down.
    static QStringView withoutTextMark(QStringView cell);
    static tl::unexpected<Error> unknownWord(QStringView cell, const QString &choices);

    const ImportColumns &m_columns;
    const TableFormat &m_format;
    const Calendar &m_calendar;
    const Row *m_row = nullptr;
    QList<Error> m_problems;
    // A file's rows come in runs of one moment, and a time zone is slow to ask.
    QString m_lastInstantText;
    Instant m_lastInstant = 0;
};

} // namespace stowage
