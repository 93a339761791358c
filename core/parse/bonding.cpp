// SPDX-License-Identifier: GPL-3.0-or-later
// Bonding Mode: IEEE 802.3ad Dynamic link aggregation
// MII Status: up
// 802.3ad info
// Slave Interface: eno1
// MII Status: up
// Aggregator ID: 1
#include "core/parse/bonding.h"

#include "core/parse/text.h"

namespace vs {

std::vector<BondSlave> parseBonding(const std::string& name, std::string_view text)
{
    std::vector<BondSlave> slaves;
    std::string mode;
    while (!text.empty()) {
        std::string_view value = trimmed(takeUntil(text, '\n'));
        const std::string_view key = takeUntil(value, ':');
        value = trimmed(value);
        if (key == "Bonding Mode") {
            mode = value;
        } else if (key == "Slave Interface" && !value.empty()) {
            BondSlave slave;
            slave.bond = name;
            slave.mode = mode;
            slave.slave = value;
            slaves.push_back(std::move(slave));
        } else if (slaves.empty()) {
            continue; // about the bond as a whole
        } else if (key == "MII Status") {
            slaves.back().up = value == "up";
        } else if (key == "Aggregator ID") {
            slaves.back().aggregator = toNumber<int>(value);
        }
    }
    return slaves;
}

} // namespace vs
