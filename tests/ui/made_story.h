// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"

#include <memory>
#include <utility>
#include <vector>

namespace vs::test {

/// A made-up node like PVE's: CT 101 and VM 811 firewalled, VM 812 not, a LAN behind eno1; and the
/// exchanges on it, built by hand so that pictures are tested without the judge.
struct MadeStory
{
    std::shared_ptr<Snapshot> snapshot;
    Story story;
};

std::shared_ptr<Topology> madeTopology();

/// The same node with so many guests more, on three bridges; some firewalled, some stopped.
std::shared_ptr<Topology> crowdedTopology(int guests);

/// The same with VLAN tags, and ports that are isolated, blocked, down, or have another MTU.
std::shared_ptr<Topology> variedTopology(int guests);

/// The founding case: SYN delivered over six hops, its RST dropped in vmbr0 by PVEFW-FORWARD
/// rule 1.
MadeStory resetDropped();
/// The same path, the RST arrives.
MadeStory answered();
/// A SYN that ends in the first firewall bridge of its way.
MadeStory requestDropped();
/// VM 812 to a LAN client over one bridge: delivered, no answer seen.
MadeStory oneBridge();
/// A client in the LAN to VM 811, its answer back.
MadeStory fromLan();
/// Seen into vmbr0 and not again, with loss in the capture.
MadeStory inconclusive();

/// The founding case as the rule walk tells it: proved, with its order, and with the kernel's
/// reason.
MadeStory resetProved();
/// A SYN that the policy of FORWARD drops in the third bridge; more remedies than there is room
/// for.
MadeStory policyDropped();
/// A SYN that PVEFW-reject answers in the guest's name.
MadeStory rejected();
/// Lost in vmbr0 without a rule; the kernel's reason is known.
MadeStory kernelReason();
/// An ARP request of which only the place of its end is known.
MadeStory unexplained();
/// Delivered, never answered, and a finding about it.
MadeStory lostInGuest();
/// Everything in it is said in too many words.
MadeStory longWords();

/// All of them, by name.
std::vector<std::pair<const char*, MadeStory>> allStories();

} // namespace vs::test
