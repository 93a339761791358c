// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/ssh_shell.h"

namespace vs::ui {

/// The proxy that the system is set up to use towards a host; none for this computer itself.
/// May take a while (it can ask a configuration script): call on a worker thread.
Proxy systemProxy(const std::string& host, std::uint16_t port);

} // namespace vs::ui
