// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/diagnose/snapshot.h"

#include <memory>
#include <string>
#include <vector>

namespace vs {

/// Reads files into one trace and judges it; shows progress on a terminal. Several files are parts
/// of one trace, in their order. Errors: those of readSession().
Result<std::shared_ptr<const Snapshot>> readRecordings(const std::vector<std::string>& files);

} // namespace vs
