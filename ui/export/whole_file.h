// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>
#include <string>

class QIODevice;

namespace vs::ui {

/// The file appears once `write` has written all of it; what was there stays until then. Errors:
/// FileUnwritable, or those of `write`.
Result<void> writeWhole(const std::string& path,
                        const std::function<Result<void>(QIODevice&)>& write);

} // namespace vs::ui
