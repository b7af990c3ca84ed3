// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFuture>

namespace stowage {

inline constexpr int thumbnailSide = 96;

// A picture made small, as PNG, beside the thread that shows the windows: a photograph takes longer than a frame.
// Errors: image.unsupported for bytes that are no picture that can be read here.
QFuture<Result<QByteArray>> makeThumbnail(const QByteArray &picture);

} // namespace stowage
