// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/bridge_text.h"

#include "core/parse/text.h"

#include <algorithm>

namespace vs {

namespace {

bool isName(std::string_view word)
{
    return !word.empty() && word.size() <= 15 &&
           std::all_of(word.begin(), word.end(),
                       [](unsigned char c) { return c > ' ' && c < 127; });
}

/// "1", "2-4094"
bool addRange(std::string_view word, PortVlans& port, std::uint16_t& first)
{
    const auto from = toNumber<std::uint16_t>(word.substr(0, word.find('-')));
    const auto to = word.find('-') == std::string_view::npos
                        ? from
                        : toNumber<std::uint16_t>(word.substr(word.find('-') + 1));
    if (!from || !to || *from == 0 || *to > 4094 || *from > *to)
        return false;
    first = *from;
    for (unsigned vlan = *from; vlan <= *to; ++vlan)
        port.vlans.push_back(static_cast<std::uint16_t>(vlan));
    return true;
}

} // namespace

std::optional<FdbLine> parseBridgeFdbLine(std::string_view line)
{
    std::string_view rest = trimmed(line);
    const auto mac = Mac::parse(takeWord(rest));
    if (!mac || takeWord(rest) != "dev")
        return std::nullopt;
    FdbLine out;
    out.mac = *mac;
    out.port = takeWord(rest);
    if (!isName(out.port))
        return std::nullopt;
    for (std::string_view word = takeWord(rest); !word.empty(); word = takeWord(rest)) {
        if (word == "master")
            out.bridge = takeWord(rest);
        else if (word == "vlan")
            out.vlan = toNumber<std::uint16_t>(takeWord(rest)).value_or(0);
        else if (word == "permanent" || word == "self")
            out.permanent |= word == "permanent";
    }
    return out;
}

bool BridgeVlanText::take(std::string_view line)
{
    std::string_view rest = line;
    std::string_view word = takeWord(rest);
    if (word == "port" && trimmed(rest).starts_with("vlan")) {
        m_open = true;
        return true;
    }
    if (!m_open || word.empty())
        return m_open = false;
    const bool indented = line.front() == ' ' || line.front() == '\t';
    if (!indented) {
        if (!isName(word))
            return m_open = false;
        PortVlans port;
        port.port = word;
        word = takeWord(rest);
        m_ports.push_back(std::move(port));
        if (word.empty())
            return true;
    } else if (m_ports.empty()) {
        return m_open = false;
    }
    std::uint16_t first = 0;
    if (!addRange(word, m_ports.back(), first)) {
        if (!indented)
            m_ports.pop_back();
        return m_open = false;
    }
    if (rest.find("PVID") != std::string_view::npos)
        m_ports.back().pvid = first;
    return true;
}

bool BrctlText::take(std::string_view line)
{
    std::string_view rest = line;
    const std::string_view word = takeWord(rest);
    if (word == "bridge" && trimmed(rest).starts_with("name")) {
        m_open = true;
        return true;
    }
    if (!m_open || word.empty())
        return m_open = false;
    const std::string_view id = takeWord(rest);
    if (id.empty() && isName(word) && !m_bridge.empty()) {
        m_ports.emplace_back(std::string(word), m_bridge);
        return true;
    }
    const std::string_view stp = takeWord(rest);
    if (id.find('.') == std::string_view::npos || (stp != "no" && stp != "yes"))
        return m_open = false;
    m_bridge = word;
    if (const std::string_view port = takeWord(rest); isName(port))
        m_ports.emplace_back(std::string(port), m_bridge);
    return true;
}

} // namespace vs
