// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vs::redaction {

/// A word of iptables, nft, the PVE firewall, sysctls, paths of Proxmox VE or the kernel's log that
/// a report needs to be understood: "drop", "conntrack", "pve". It is never masked inside a text,
/// even if a guest has that name. Lower case; one word of letters and digits.
bool isStructureWord(std::string_view lowerWord);

/// An interface name that tells its place and nobody's name: PVE's own (tap811i0, fwpr101p1,
/// vmbr0v20) and the kernel's (eno1, enp3s0f0, bond0). One word of letters and digits, any case.
bool isPlainInterface(std::string_view word);

/// A well-known account or realm of the system: "root", "www-data", "pam". Lower case.
bool isCommonAccount(std::string_view lowerName);

} // namespace vs::redaction
