// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/row_export.h"

#include "views/shell/export_job.h"
#include "views/shell/prompts.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

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
};

} // namespace

QAction *addExportAction(QWidget *owner, const ActionSpec &spec, Warehouse &warehouse, Prompts &prompts,
                         std::function<ExportRequest()> wanted)
{
    QAction *action = addAction(owner, spec);
    QObject::connect(action, &QAction::triggered, owner, [=, &warehouse, &prompts, wanted = std::move(wanted)] {
        ExportRequest request = wanted();
        request.costs = warehouse.actor().may(Right::SeeCosts);
        prompts.saveFile(owner, RowExport::title(request.kind), importKindName(request.kind) + ".csv"_L1,
                         RowExport::formats(), [=, &warehouse, &prompts](const QString &path) mutable {
                             if (path.isEmpty())
                                 return;
                             request.path = path;
                             new ExportJob(warehouse, prompts, request, owner);
                         });
    });
    return action;
}

} // namespace stowage
