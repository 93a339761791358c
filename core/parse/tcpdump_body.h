// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/tcpdump_text.h"

namespace vs::tcpdump {

/// What follows time, place and link header: "IP 10.0.0.1.80 > 10.0.0.2.81: Flags [S], seq 1", or
/// without "IP" where the link told the network. False if the addresses are not there.
bool takeBody(std::string_view text, TcpdumpLine& out);

} // namespace vs::tcpdump
