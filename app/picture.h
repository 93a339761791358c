// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui_entry.h"

namespace vs {

/// The ending chooses the format: .png or .svg. Errors: BadUsage.
Result<void> checkPicturePath(const std::string& path);

} // namespace vs
