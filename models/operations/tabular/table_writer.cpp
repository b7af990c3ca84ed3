// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/table_writer.h"

#include "models/operations/tabular/table_limits.h"
#include "models/operations/tabular/text_writer.h"
#include "models/operations/tabular/xlsx_writer.h"

namespace stowage {

Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString &path, const QList<WrittenColumn> &columns,
                                                         const WriteOptions &options)
{
    if (columns.size() > table::columnsMax) {
        return fail(Error::Code::Invalid, u"row.too_many_columns"_s,
                    {{u"limit"_s, QString::number(table::columnsMax)}});
    }
    return options.kind == TableFormat::Kind::Xlsx ? table::XlsxWriter::create(path, columns, options)
                                                   : table::TextWriter::create(path, columns, options);
}

std::unique_ptr<TableWriter> TableWriter::textTo(QIODevice &device, const QList<WrittenColumn> &columns,
                                                 const WriteOptions &options)
{
    return table::TextWriter::create(device, columns, options);
}

} // namespace stowage
