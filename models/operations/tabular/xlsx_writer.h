// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/table_writer.h"

#include <QSaveFile>
#include <QTemporaryFile>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace stowage::table {

// libxlsxwriter puts a workbook together in a file of its own; finish() moves its content to the path in one step.
class XlsxWriter : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, const QList<WrittenColumn> &columns,
                                                       const WriteOptions &options);
    ~XlsxWriter() override;

    Done write(const QList<CellValue> &cells) override;
    Done finish() override;

private:
    XlsxWriter(const QString &path, const WriteOptions &options);

    Done begin(const QList<WrittenColumn> &columns);
    Done writeRow(const QList<CellValue> &cells, lxw_format *textFormat);
    Done moveToTarget();
    Error failure(const QString &reason) const;

    WriteOptions m_options;
    QSaveFile m_target;
    QTemporaryFile m_assembly;
    QByteArray m_temporaryFolder;
    lxw_workbook *m_workbook = nullptr; // owned until it is closed
    lxw_worksheet *m_sheet = nullptr; // these are the workbook's
    lxw_format *m_moneyFormat = nullptr;
    lxw_format *m_dayFormat = nullptr;
    lxw_format *m_momentFormat = nullptr;
    qint64 m_rows = 0;
};

} // namespace stowage::table
