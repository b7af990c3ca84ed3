// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/row_export.h"

#include "views/shell/on_result.h"
#include "views/shell/prompts.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace stowage {

namespace {

struct RowExport {
    Q_DECLARE_TR_FUNCTIONS(RowExport)

public:
    static QString title(ImportKind kind)
    {
        switch (kind) {
        case ImportKind::Items:
            return tr("Export items");
        case ImportKind::Locations:
            return tr("Export locations");
        case ImportKind::Categories:
            return tr("Export categories");
        case ImportKind::Suppliers:
            return tr("Export suppliers");
        case ImportKind::Movements:
            return tr("Export movements");
        case ImportKind::Counts:
            return tr("Export stock as a count sheet");
        }
        Q_UNREACHABLE();
    }
    static QString formats()
    {
        return QStringList{tr("CSV, separated by commas (*.csv)"), tr("TSV, separated by tabs (*.tsv)"),
                           tr("Excel workbook (*.xlsx)")}
            .join(";;"_L1);
    }
    static QString written(std::int64_t rows, const QString &path)
    {
        const auto shown = static_cast<int>(std::min<std::int64_t>(rows, std::numeric_limits<int>::max()));
        return tr("%Ln row(s) written to %1.", nullptr, shown).arg(QDir::toNativeSeparators(path));
    }
};

void writeRows(QWidget *owner, Warehouse &warehouse, Prompts &prompts, const ExportRequest &request)
{
    onResult(owner, warehouse.exportRows(request),
             [owner, &prompts, path = request.path](const Result<std::int64_t> &rows) {
                 if (rows)
                     prompts.notify(RowExport::written(*rows, path));
                 else
                     prompts.showError(owner, rows.error());
             });
}

} // namespace

QAction *addExportAction(QWidget *owner, const ActionSpec &spec, Warehouse &warehouse, Prompts &prompts,
                         std::function<ExportRequest()> wanted)
{
    QAction *action = addAction(owner, spec);
    QObject::connect(action, &QAction::triggered, owner, [=, &warehouse, &prompts, wanted = std::move(wanted)] {
        ExportRequest request = wanted();
        prompts.saveFile(owner, RowExport::title(request.kind), importKindName(request.kind) + ".csv"_L1,
                         RowExport::formats(), [=, &warehouse, &prompts](const QString &path) mutable {
                             if (path.isEmpty())
                                 return;
                             request.path = path;
                             writeRows(owner, warehouse, prompts, request);
                         });
    });
    return action;
}

} // namespace stowage
