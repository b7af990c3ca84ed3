// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/table_writer.h"

#include <QByteArray>

class QSaveFile;

namespace stowage::table {

class TextWriter : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, const QList<WrittenColumn> &columns,
                                                       const WriteOptions &options);
    static std::unique_ptr<TableWriter> create(QIODevice &device, const QList<WrittenColumn> &columns,
                                               const WriteOptions &options);
    ~TextWriter() override;

    Done write(const QList<CellValue> &cells) override;
    Done finish() override;

private:
    TextWriter(std::unique_ptr<QSaveFile> file, QIODevice &device, const WriteOptions &options);

    void begin(const QList<WrittenColumn> &columns);
    void append(const CellValue &cell);
    void appendQuoted(QString text, bool startsFile = false);
    Done flush();
    Error failure() const;

    std::unique_ptr<QSaveFile> m_file; // the device, when there is a path
    QIODevice &m_device;
    WriteOptions m_options;
    QByteArray m_buffer;
};

} // namespace stowage::table
