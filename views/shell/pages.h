// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/actions.h"
#include "views/shell/navigator.h"

#include <QString>

#include <optional>
#include <span>

namespace stowage {

// The pages in the order of the navigation. The name is the --page option's, and the handbook chapter's.
struct PageInfo {
    PageId id;
    const char *name;
    const ActionSpec *go;
};
std::span<const PageInfo> allPages();
const PageInfo &infoOf(PageId page);
std::optional<PageId> pageFromName(QStringView name);
QString titleOf(PageId page);

} // namespace stowage
