// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace vs::record {

/// Writes a pcapng file anew with comments on its enhanced packets (by position, counted from 0;
/// comments that they had are replaced) and puts it in the old one's place atomically. Errors:
/// those of reading it, FileUnwritable; the old file then stays as it was. `end`: that of a session
/// which has none.
Result<void> rewriteWithComments(const std::string& path,
                                 const std::map<std::uint32_t, std::string>& comments,
                                 std::optional<Timestamp> end = {});

} // namespace vs::record
