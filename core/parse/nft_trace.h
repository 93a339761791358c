// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule_step.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vs {

/// Reads the lines of `nft -n -a monitor trace`, which name a packet once a chain and then its
/// rules: `trace id 6a9aac47 ip filter FORWARD packet: iif "vmbr0" oif "vmbr0" ether saddr `
/// `bc:24:11:aa:08:11 ether daddr bc:24:11:aa:01:01 ip saddr 10.10.10.81 ip daddr 10.10.10.101 `
/// `ip dscp 0x00 ip ecn 0x0 ip ttl 64 ip id 0 ip length 40 tcp sport 81 tcp dport 44812 `
/// `tcp flags == 0x14 tcp window 0`
/// `trace id 6a9aac47 ip filter PVEFW-FORWARD rule ct state invalid counter packets 1 bytes 40 drop
/// `
/// `# handle 44 (verdict drop)`
/// `trace id 07e8001a inet vethscope_t1 pre unknown rule handle 2 (verdict continue)`
/// `trace id e63fc1d6 ip filter FORWARD policy accept meta mark 0x80000000`
/// Lines of several packets may be mixed. Numbers of TCP are not told, so numbersTold is false.
class NftTrace
{
public:
    /// A rule, policy or return line of a packet that was named before gives a step (its time is
    /// 0); every other line nothing.
    std::optional<RuleStep> take(std::string_view line);

    std::uint64_t notUnderstood() const { return m_notUnderstood; }
    /// Steps of packets that no line had named: their beginning was missed.
    std::uint64_t unnamed() const { return m_unnamed; }
    /// nft said that it lost events.
    bool lost() const { return m_lost; }

private:
    struct Seen
    {
        Packet packet;
        std::string in, out, physIn, physOut;
    };
    struct Head
    {
        std::uint64_t id = 0;
        std::string_view family, table, chain;
    };

    bool takePacket(const Head& head, std::string_view text);
    std::optional<RuleStep> takeStep(const Head& head, std::string_view text);

    std::unordered_map<std::uint64_t, Seen> m_seen; ///< bounded: the oldest ids are forgotten
    std::deque<std::uint64_t> m_order;
    std::uint64_t m_notUnderstood = 0;
    std::uint64_t m_unnamed = 0;
    bool m_lost = false;
};

/// A rule as `nft list` prints it, without the numbers of its counter and its handle, so that it
/// reads the same at any time: "ct state invalid counter drop".
std::string plainNftRule(std::string_view text);

/// "ip filter" is iptables-nft's; "inet proxmox-firewall" is nft's own.
bool isIptablesNftTable(std::string_view family, std::string_view table);

/// "ip" is V4, "ip6" V6, all else Both.
RuleFamily nftFamily(std::string_view family);

} // namespace vs
