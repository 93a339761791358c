// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/ip_text.h"

#include "core/parse/text.h"

#include <algorithm>

namespace vs {

namespace {

/// "11: fwln811i0@fwpr811p0: <BROADCAST,UP> mtu 1500 ..."
std::optional<LinkText> parseFirst(std::string_view line)
{
    std::string_view rest = trimmed(line);
    std::string_view number = takeWord(rest);
    if (number.size() < 2 || number.back() != ':')
        return std::nullopt;
    const auto index = toNumber<std::uint32_t>(number.substr(0, number.size() - 1));
    std::string_view name = takeWord(rest);
    if (!index || *index == 0 || name.size() < 2)
        return std::nullopt;
    const bool colon = name.back() == ':';
    if (colon)
        name.remove_suffix(1);
    rest = trimmed(rest);
    // `bridge link` of older versions: "5: tap811i0 state UNKNOWN : <BROADCAST,...> mtu 1500".
    if (!rest.starts_with('<') && rest.find("mtu ") == std::string_view::npos)
        return std::nullopt;
    LinkText out;
    const std::size_t at = name.find('@');
    const std::string_view peer =
        at == std::string_view::npos ? std::string_view() : name.substr(at + 1);
    name = name.substr(0, at);
    if (name.empty() || name.size() > 15)
        return std::nullopt;
    out.interface.id.value = *index;
    out.interface.name = name;
    if (peer != "NONE" && !(peer.starts_with("if") && toNumber<int>(peer.substr(2))))
        out.peer = peer;
    if (const std::size_t open = rest.find('<'); open != std::string_view::npos) {
        const std::string_view flags = rest.substr(open + 1, rest.find('>', open) - open - 1);
        const auto has = [flags](std::string_view flag) {
            std::string_view left = flags;
            while (!left.empty()) {
                if (takeUntil(left, ',') == flag)
                    return true;
            }
            return false;
        };
        out.flags = true;
        out.interface.up = has("UP");
        out.interface.carrier = has("LOWER_UP");
    }
    for (std::string_view word = takeWord(rest); !word.empty(); word = takeWord(rest)) {
        if (word == "mtu")
            out.interface.mtu = toNumber<int>(takeWord(rest)).value_or(0);
        else if (word == "master")
            out.master = takeWord(rest);
        else if (word == "state") {
            const std::string_view state = takeWord(rest);
            if (state == "forwarding" || state == "blocking" || state == "learning" ||
                state == "listening" || state == "disabled")
                out.interface.portState = state;
        }
    }
    return out;
}

bool onOff(std::string_view& rest)
{
    return takeWord(rest) == "on";
}

/// A further line of an interface: its addresses, and what -d tells.
bool takeMore(std::string_view line, LinkText& link)
{
    std::string_view rest = line;
    std::string_view word = takeWord(rest);
    Interface& interface = link.interface;
    if (word.starts_with("link/")) {
        interface.mac = Mac::parse(takeWord(rest)).value_or(Mac{});
        return true;
    }
    if (word == "inet" || word == "inet6") {
        if (const auto prefix = IpPrefix::parse(takeWord(rest)))
            interface.addresses.push_back(*prefix);
        return true;
    }
    if (word == "valid_lft" || word == "altname" || word == "RX:" || word == "TX:" ||
        word == "alias" || word == "nlmon")
        return true;
    static constexpr std::string_view kKinds[] = {
        "veth", "bridge", "tun",       "vlan",        "bond",         "vxlan",  "dummy",
        "vrf",  "gre",    "wireguard", "openvswitch", "bridge_slave", "hairpin"};
    if (std::find(std::begin(kKinds), std::end(kKinds), word) == std::end(kKinds))
        return false;
    if (word != "bridge_slave" && word != "hairpin")
        interface.kind = word;
    for (; !word.empty(); word = takeWord(rest)) {
        if (word == "state" && interface.kind != "bridge")
            interface.portState = takeWord(rest);
        else if (word == "hairpin")
            interface.hairpin = onOff(rest);
        else if (word == "learning")
            interface.learning = onOff(rest);
        else if (word == "flood")
            interface.flood = onOff(rest);
        else if (word == "isolated")
            interface.isolated = onOff(rest);
        else if (word == "vlan_filtering")
            interface.vlanFiltering = takeWord(rest) == "1";
        else if (word == "stp_state")
            interface.stp = takeWord(rest) == "1";
        else if (word == "nf_call_iptables")
            interface.callIptables = takeWord(rest) == "1";
        else if (word == "nf_call_ip6tables")
            interface.callIp6tables = takeWord(rest) == "1";
    }
    return true;
}

} // namespace

bool beginsLikeIpLink(std::string_view line)
{
    return parseFirst(line).has_value();
}

bool IpText::take(std::string_view line)
{
    if (auto link = parseFirst(line)) {
        m_links.push_back(std::move(*link));
        m_open = true;
        return true;
    }
    return m_open && takeMore(trimmed(line), m_links.back());
}

} // namespace vs
