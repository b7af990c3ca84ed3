// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/actions.h"

#include "models/base/result.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <array>

namespace stowage {

std::span<const ActionSpec *const> allActions()
{
    using namespace actions;
    static constexpr std::array all{
        &palette,
        &globalSearch,
        &findOnPage,
        &back,
        &forward,
        &collapseNavigation,
        &refresh,
        &keyList,
        &help,
        &about,
        &fullScreen,
        &themeSystem,
        &themeLight,
        &themeDark,
        &themeContrast,
        &compact,
        &undo,
        &menu,
        &nextArea,
        &openCompany,
        &demoCompany,
        &quit,
        &lock,
        &ownSecret,
        &goHome,
        &goItems,
        &goStock,
        &goMovements,
        &goReservations,
        &goExpiry,
        &goReceive,
        &goIssue,
        &goAdjust,
        &goAdjustments,
        &goApprovals,
        &goAlerts,
        &goAlertRules,
        &goImport,
        &goLocations,
        &goCategories,
        &goSuppliers,
        &goFields,
        &goPeople,
        &goRoles,
        &goReasons,
        &goSettings,
        &newItem,
        &editItem,
        &duplicateItem,
        &deleteItem,
        &makeVariants,
        &itemStock,
        &itemMovements,
        &receiveItem,
        &issueItem,
        &copyRows,
        &copyWithHeaders,
        &clearFilters,
        &exportRows,
        &exportCounts,
        &resetColumns,
        &openDocument,
        &reverseDocument,
        &newReservation,
        &reserveStock,
        &releaseStock,
        &issueReserved,
        &writeOff,
        &postReceipt,
        &postIssue,
        &postAdjustment,
        &addLine,
        &removeLine,
        &lineMore,
        &lineLess,
        &undoLine,
        &redoLine,
        &discardDraft,
        &newAdjustment,
        &openAdjustment,
        &editAdjustment,
        &withdrawAdjustment,
        &removeAdjustment,
        &reverseAdjustment,
        &approve,
        &reject,
        &approveAs,
        &openAlert,
        &acknowledgeAlert,
        &snoozeHour,
        &snoozeDay,
        &wakeAlert,
        &alertStock,
        &openAlertRules,
        &newAlertRule,
        &editAlertRule,
        &deleteAlertRule,
        &saveForm,
        &revertForm,
        &openImportFile,
        &pasteImport,
        &checkImport,
        &runImport,
        &importBack,
        &reverseImport,
        &importMovements,
        &saveRejected,
        &newLocation,
        &editLocation,
        &deleteLocation,
        &newCategory,
        &editCategory,
        &deleteCategory,
        &newSupplier,
        &editSupplier,
        &deleteSupplier,
        &newField,
        &editField,
        &moveFieldUp,
        &moveFieldDown,
        &newUser,
        &editUser,
        &newRole,
        &editRole,
        &deleteRole,
        &newReason,
        &editReason,
        &editLimits,
    };
    return all;
}

QAction *addAction(QWidget *owner, const ActionSpec &spec)
{
    const QString id = QString::fromLatin1(spec.id);
    auto *action = new QAction(QCoreApplication::translate("Action", spec.text), owner);
    action->setObjectName(id);
    const QString iconName = QString::fromLatin1(spec.icon);
    action->setProperty("iconName", iconName);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(QKeySequence::fromString(QString::fromLatin1(spec.shortcut), QKeySequence::PortableText));
    const bool ofWindow = id.startsWith("app."_L1) || id.startsWith("go."_L1);
    action->setShortcutContext(ofWindow ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    return action;
}

void hideForbidden(QWidget *root, const Actor &actor)
{
    const auto actions = root->findChildren<QAction *>();
    for (QAction *action : actions) {
        const QByteArray id = action->objectName().toLatin1();
        const auto spec = std::ranges::find_if(allActions(), [&](const ActionSpec *each) { return id == each->id; });
        if (spec != allActions().end() && (*spec)->right && !actor.may(*(*spec)->right))
            action->setVisible(false);
    }
}

} // namespace stowage
