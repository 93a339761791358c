// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topology.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// One interface as text listings print it. What was not printed is at its default.
struct LinkText
{
    Interface interface; ///< master and peer are names below
    std::string master;
    std::string peer;   ///< "fwpr811p0" of "fwln811i0@fwpr811p0:"; a number "if8" is left out
    bool flags = false; ///< "<BROADCAST,UP>" was printed: up and carrier are known
};

/// Reads the text of `ip [-d] link`, `ip [-d] addr` and `bridge [-d] link`, line by line:
/// `11: fwln811i0@fwpr811p0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue master
/// fwbr811i0 state UP mode DEFAULT group default qlen 1000`
/// `    link/ether 4e:2d:8e:b2:74:8f brd ff:ff:ff:ff:ff:ff`
/// `    inet 10.10.10.1/24 scope global vmbr0`
class IpText
{
public:
    /// False if the line is none of theirs. Further lines of an interface follow its first.
    bool take(std::string_view line);
    /// A line that was none of theirs came between: what is indented belongs to no interface.
    void breakOff() { m_open = false; }
    const std::vector<LinkText>& links() const { return m_links; }

private:
    std::vector<LinkText> m_links;
    bool m_open = false;
};

/// Whether a line begins an interface of such a listing.
bool beginsLikeIpLink(std::string_view line);

} // namespace vs
