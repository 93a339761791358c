// SPDX-License-Identifier: GPL-3.0-or-later
// A chain of PVE has a head by its options, a body by the lines of files, and a tail by its
// policy (pve.md, The iptables firewall):
//   -A tap811i0-OUT -j CONNMARK --set-xmark 0x32b/0xffffffff        head
//   -A tap811i0-OUT -m mac ! --mac-source bc:24:11:aa:08:11 -j DROP
//   -A tap811i0-OUT -p tcp -m tcp --dport 25 -j DROP                body
//   -A tap811i0-OUT -g PVEFW-SET-ACCEPT-MARK                        tail
#include "core/diagnose/rule_origin_parts.h"

#include "core/base/text.h"
#include "core/model/topology.h"

#include <algorithm>
#include <array>
#include <span>

namespace vs::origin {

namespace {

using Rules = std::vector<GeneratedRule>;

bool accepts(const GeneratedRule& rule)
{
    return rule.target == "ACCEPT" || rule.target == "RETURN" || rule.target == "NFQUEUE" ||
           rule.target == "PVEFW-SET-ACCEPT-MARK";
}

bool isDhcp(const GeneratedRule& rule)
{
    const std::string ports = rule.value("--sport") + ' ' + rule.value("--dport");
    return rule.hasOnly({"-p", "--sport", "--dport"}) && rule.value("-p") == "udp" &&
           accepts(rule) &&
           (ports == "67 68" || ports == "68 67" || ports == "547 546" || ports == "546 547");
}

bool isNeighbourDiscovery(const GeneratedRule& rule)
{
    const std::string& type = rule.value("--icmpv6-type");
    return rule.hasOnly({"-p", "--icmpv6-type"}) && accepts(rule) && type.size() == 3 &&
           type >= "133" && type <= "136";
}

bool isState(const GeneratedRule& rule, const char* state, const char* target)
{
    return rule.hasOnly({"--ctstate"}) && rule.value("--ctstate") == state && rule.target == target;
}

bool isPart(Part part, const GeneratedRule& rule)
{
    switch (part) {
    case Part::ConnectionMark:
        return rule.unconditional() && rule.target == "CONNMARK";
    case Part::Dhcp:
        return isDhcp(rule);
    case Part::MacFilter:
        return rule.hasOnly({"--mac-source"}) && rule.value("--mac-source").starts_with('!') &&
               rule.target == "DROP";
    case Part::NoRouterAdvertisement:
        return rule.hasOnly({"-p", "--icmpv6-type"}) && rule.value("--icmpv6-type") == "134" &&
               rule.target == "DROP";
    case Part::IpFilter:
        return rule.hasOnly({"--match-set src"}) &&
               rule.value("--match-set src").starts_with("!PVEFW-") && rule.target == "DROP";
    case Part::ClearMark:
        return rule.unconditional() && rule.target == "MARK";
    case Part::NeighbourDiscovery:
        return isNeighbourDiscovery(rule);
    case Part::Loopback:
        return (rule.value("-i") == "lo" || rule.value("-o") == "lo") && rule.target == "ACCEPT";
    case Part::Invalid:
        return isState(rule, "INVALID", "DROP");
    case Part::Established:
        return isState(rule, "RELATED,ESTABLISHED", "ACCEPT");
    case Part::Blacklist:
        return rule.target == "PVEFW-blacklist";
    case Part::Smurfs:
        return rule.target == "PVEFW-smurfs";
    case Part::TcpFlags:
        return rule.target == "PVEFW-tcpflags";
    case Part::Igmp:
        return rule.hasOnly({"-p"}) && rule.value("-p") == "igmp" && rule.target == "RETURN";
    default:
        return false;
    }
}

constexpr std::array kGuestHead{Part::ConnectionMark,        Part::Dhcp,     Part::MacFilter,
                                Part::NoRouterAdvertisement, Part::IpFilter, Part::ClearMark,
                                Part::NeighbourDiscovery};
constexpr std::array kGroupHead{Part::ClearMark};
constexpr std::array kNodeHead{Part::Loopback,           Part::Invalid,   Part::Established,
                               Part::NeighbourDiscovery, Part::Blacklist, Part::Smurfs,
                               Part::TcpFlags,           Part::Igmp};

std::span<const Part> headOf(PveChain::Kind kind)
{
    if (kind == PveChain::Kind::Guest)
        return kGuestHead;
    return kind == PveChain::Kind::Group ? std::span<const Part>(kGroupHead)
                                         : std::span<const Part>(kNodeHead);
}

/// An option that is switched off makes no rule: what looks like its rule is a line's.
bool switchedOff(Part part, const FirewallConfig* options)
{
    const char* const name = part == Part::Dhcp                 ? "dhcp"
                             : part == Part::MacFilter          ? "macfilter"
                             : part == Part::NeighbourDiscovery ? "ndp"
                                                                : nullptr;
    if (name == nullptr || options == nullptr)
        return false;
    const FirewallOption* const option = options->option(name);
    return option != nullptr && option->value == "0";
}

/// Marks the head and gives where the body begins.
std::size_t takeHead(const Rules& rules, std::span<const Part> head, const FirewallConfig* options,
                     std::vector<Part>& parts)
{
    std::size_t stage = 0;
    std::size_t at = 0;
    std::string lastType;
    for (; at < rules.size(); ++at) {
        std::size_t next = stage;
        while (next < head.size() &&
               (switchedOff(head[next], options) || !isPart(head[next], rules[at])))
            ++next;
        // Neighbour discovery has up to four rules, in the order of their types; all others one.
        const bool discovery = next < head.size() && head[next] == Part::NeighbourDiscovery;
        if (next == head.size() || (discovery && rules[at].value("--icmpv6-type") <= lastType))
            break;
        if (discovery)
            lastType = rules[at].value("--icmpv6-type");
        parts[at] = head[next];
        stage = discovery ? next : next + 1;
    }
    return at;
}

/// Marks the policy and gives where it begins.
std::size_t takePolicy(const Rules& rules, std::size_t begin, std::size_t end,
                       std::vector<Part>& parts)
{
    if (begin == end || !rules[end - 1].unconditional())
        return end;
    const GeneratedRule& last = rules[end - 1];
    if (accepts(last)) {
        parts[end - 1] = Part::Policy;
        return end - 1;
    }
    const bool drop = last.target == "DROP";
    if (!drop && last.target != "PVEFW-reject")
        return end;
    std::size_t at = end - 1;
    const bool logged = at > begin && rules[at - 1].unconditional() && rules[at - 1].isLog();
    if (logged)
        --at;
    const bool noise = at > begin && rules[at - 1].unconditional() &&
                       rules[at - 1].target == (drop ? "PVEFW-Drop" : "PVEFW-Reject");
    // Alone (the chain was not read) it is the policy as well as it can be told.
    if (!noise && rules.size() > 1)
        return end;
    parts[end - 1] = Part::Policy;
    if (logged)
        parts[at] = Part::PolicyLog;
    if (noise)
        parts[--at] = Part::PolicyNoise;
    return at;
}

bool isTcpPort(const GeneratedRule& rule, const char* port)
{
    return rule.value("-p") == "tcp" && rule.value("--dport") == port && rule.target == "RETURN";
}

/// Marks what the node's chain allows by itself, from its end; gives where that begins.
std::size_t takeNodeServices(const Rules& rules, std::size_t begin, std::size_t end, bool in,
                             std::vector<Part>& parts)
{
    static constexpr std::array<const char*, 5> kIn{"60000:60050", "22", "3128", "5900:5999",
                                                    "8006"};
    static constexpr std::array<const char*, 4> kOut{"3128", "5900:5999", "22", "8006"};
    const auto corosync = [](const GeneratedRule& rule) {
        const std::string& ports = rule.value("--dport");
        return rule.value("-p") == "udp" && rule.target == "RETURN" &&
               (ports == "5404:5405" || ports == "5405:5412");
    };
    for (; end > begin && corosync(rules[end - 1]); --end)
        parts[end - 1] = Part::Corosync;
    const auto services =
        in ? std::span<const char* const>(kIn) : std::span<const char* const>(kOut);
    for (const char* const port : services) {
        if (end == begin || !isTcpPort(rules[end - 1], port))
            break;
        const GeneratedRule& rule = rules[end - 1];
        const bool own = in ? rule.value("--match-set src").starts_with("PVEFW-0-management")
                            : rule.hasOnly({"-d", "-p", "--dport"});
        if (!own)
            break;
        parts[--end] = in ? Part::Management : Part::ClusterNetwork;
    }
    return end;
}

} // namespace

std::optional<PveChain> pveChain(const std::string& name)
{
    PveChain chain;
    std::string_view stem = name;
    if (stem.ends_with("-OUT"))
        chain.in = false;
    else if (!stem.ends_with("-IN"))
        return std::nullopt;
    stem.remove_suffix(chain.in ? 3 : 4);
    if (stem == "PVEFW-HOST") {
        chain.kind = PveChain::Kind::Node;
        return chain;
    }
    if (stem.starts_with("GROUP-")) {
        chain.kind = PveChain::Kind::Group;
        chain.group = lowered(stem.substr(6));
        return chain;
    }
    const auto guest = guestInterfaceName(stem);
    chain.container = stem.starts_with("veth");
    if (!guest || (!chain.container && !stem.starts_with("tap")))
        return std::nullopt;
    chain.vmid = guest->vmid;
    chain.nic = "net" + std::to_string(guest->nic);
    return chain;
}

std::vector<Part> partsOf(const Rules& rules, const PveChain& chain, const FirewallConfig* options)
{
    std::vector<Part> parts(rules.size(), Part::Line);
    const auto signature = std::find_if(rules.begin(), rules.end(),
                                        [](const auto& rule) { return rule.isSignature(); });
    auto end = static_cast<std::size_t>(signature - rules.begin());
    if (end < rules.size()) {
        std::fill(parts.begin() + static_cast<std::ptrdiff_t>(end), parts.end(),
                  Part::AfterSignature);
        parts[end] = Part::Signature;
    }
    const std::size_t begin = std::min(end, takeHead(rules, headOf(chain.kind), options, parts));
    if (chain.kind != PveChain::Kind::Group)
        end = takePolicy(rules, begin, end, parts);
    if (chain.kind == PveChain::Kind::Node)
        takeNodeServices(rules, begin, end, chain.in, parts);
    return parts;
}

} // namespace vs::origin
