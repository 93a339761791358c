// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>
#include <vector>

/// What is installed beside the program: ../share/vethscope from its own folder, or the folder
/// that the environment's VETHSCOPE_SHARE names.
namespace vs::share {

std::string folder();
/// The bundled recordings' names, sorted.
std::vector<std::string> recordings();
/// The file of one. Errors: BadUsage, naming those that there are.
Result<std::string> recording(const std::string& name);

} // namespace vs::share
