// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/waiting.h"

#include <algorithm>

namespace stowage {

Done mayDecide(const WaitingApproval &waiting, const Actor &actor)
{
    return mayDecide(waiting.approval, waiting.question, actor);
}

int waitingFor(const QList<WaitingApproval> &waiting, const Actor &actor)
{
    return static_cast<int>(std::ranges::count_if(
        waiting, [&](const WaitingApproval &each) { return mayDecide(each, actor).has_value(); }));
}

} // namespace stowage
