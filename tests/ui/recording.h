// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vs::test {

/// Path of a bundled recording: "rst-dropped".
QString recording(const char* name);

} // namespace vs::test
