// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vs {

/// A warning, a problem, the reason of an error, the purpose of a command: short English texts that
/// recordings and errors carry, in the language of this thread. What is none of ours (another
/// program's own words) stays as it is.
std::string remarkText(const std::string& english);

} // namespace vs
