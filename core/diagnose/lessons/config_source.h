// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/snapshot.h"
#include "core/model/config_line.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace vs::lessons {

/// The guest and the card that an interface was made for: tap811i0, fwbr811i0, fwln811i0, ...;
/// empty where its name tells none, or the guest is not known.
std::optional<NicRef> nicOf(const Topology& topology, const Interface& interface);

/// The netN line; empty where it was not read.
std::optional<ConfigLine> nicLine(const Topology& topology, NicRef nic);
/// Where the line is when it was not read: "/etc/pve/local/lxc/101.conf".
std::string nicFile(const Guest& guest);

/// The lines of /etc/network/interfaces that make an interface: its "iface" and what of its stanza
/// is about the wiring; also the bridge-ports lines of bridges that name it, where `asPort`.
std::vector<ConfigLine> networkLines(const Topology& topology, const std::string& name,
                                     bool asPort = false);

/// An option of a firewall file, as it stands there; empty: not set, or the file is not known.
std::optional<ConfigLine> firewallOption(const FirewallFile* file, std::string_view name);

/// Why a line is not known, and in which file it would be.
core::Phrase notRead(const Snapshot& snapshot, const std::string& file);

} // namespace vs::lessons
