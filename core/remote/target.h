// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vs {

/// A host as people write it: "pve1", "root@pve1:2222", "root@[fe80::1%eth0]:22", "2001:db8::1".
struct Target
{
    std::string user; ///< empty: not said
    std::string host; ///< a name, an alias or an address, without brackets
    std::optional<std::uint16_t> port;

    friend bool operator==(const Target&, const Target&) = default;
};

/// Reads "[user@]host[:port]". An IPv6 address with a port stands in brackets; a bare one has no
/// port. Errors: BadTarget for what is empty, starts with '-', has blanks, control or shell
/// characters, or a port outside 1..65535.
Result<Target> parseTarget(std::string_view text);

/// "root@pve1:22", an IPv6 address in brackets; parts that were not said are left out.
std::string formatTarget(const Target& target);

} // namespace vs
