// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/on_result.h"
