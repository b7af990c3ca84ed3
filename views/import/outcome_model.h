// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/import_request.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace stowage {

// What became, or would become, of the rows of a file: all of them, or those of one kind.
class OutcomeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Show { All, Added, Updated, Unchanged, Rejected, Warnings };
    enum Column { Line, What, Why, ColumnCount };

    explicit OutcomeModel(QObject *parent = nullptr);

    void setReport(const ImportReport &report, const QLocale &locale);
    void setShown(Show shown);
    Show shown() const { return m_shown; }
    // Rows of this kind that the report counts but does not list.
    std::int64_t notListed() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Shown {
        qint64 line = 0;
        QString what;
        QString why;
        QString icon;
        int tint = 0;
    };
    void rebuild();
    void addOutcomes(const QList<RowOutcome> &outcomes, const std::optional<RowOutcome::What> &only);
    std::int64_t counted() const;

    ImportReport m_report;
    QLocale m_locale;
    Show m_shown = Show::All;
    QList<Shown> m_rows;
};

} // namespace stowage
