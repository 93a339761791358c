// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/state_reader.h"

#include "core/collect/sections.h"
#include "core/model/problem.h"
#include "core/parse/bonding.h"
#include "core/parse/conntrack_stat.h"
#include "core/parse/ebtables_save.h"
#include "core/parse/kernel_log.h"
#include "core/parse/link_counters.h"
#include "core/parse/routes_json.h"
#include "core/parse/tc_counters.h"
#include "core/parse/text.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace vs {

namespace {

/// Builds one state, section by section.
class Builder
{
public:
    explicit Builder(const Sections& sections) : m_sections(sections) {}

    NodeState build()
    {
        readTimes();
        readLinks();
        readQueues();
        readConntrack();
        readRoutes();
        readSysctls();
        readEbtables();
        readMulticast();
        readBonds();
        readLog();
        m_state.firewallStatus = firstLine("state-firewall");
        constexpr std::string_view kStatus = "Status: ";
        if (m_state.firewallStatus.starts_with(kStatus))
            m_state.firewallStatus.erase(0, kStatus.size());
        return std::move(m_state);
    }

private:
    void problem(std::string sentence) { m_state.problems.push_back(std::move(sentence)); }

    std::string firstLine(std::string_view section) const
    {
        std::string_view text = m_sections[section].text;
        return std::string(trimmed(takeUntil(text, '\n')));
    }

    InterfaceId idOf(const std::string& name) const
    {
        const auto found = m_ids.find(name);
        return found == m_ids.end() ? InterfaceId{} : found->second;
    }

    void readTimes()
    {
        m_state.time = toNumber<Timestamp>(firstLine("state-time")).value_or(0);
        const std::string line = firstLine("state-uptime");
        std::string_view rest = line;
        m_state.uptime = toDecimal(takeWord(rest)).value_or(0);
    }

    void readLinks()
    {
        const auto section = m_sections["state-links"];
        auto links = parseLinkCounters(section.text);
        if (section.status != 0 || !links) {
            problem(core::inEnglish(problem::kCounters));
            return;
        }
        if (links->notUnderstood > 0)
            problem(
                core::inEnglish(problem::kEntries, {{"count", std::to_string(links->notUnderstood)},
                                                    {"command", core::plain("ip -s -s -j link")}}));
        m_state.interfaces = std::move(links->interfaces);
        m_ids = std::move(links->ids);
    }

    void takeQueue(const QueueLine& line)
    {
        const InterfaceId id = idOf(line.device);
        if (id.valid())
            m_state.queues.push_back({id, line.kind, line.packets, line.dropped, line.overlimits});
    }

    void readQueues()
    {
        const auto section = m_sections["state-queues"];
        const auto queues = parseQdiscs(section.text);
        if (section.status != 0 || !queues) {
            problem(core::inEnglish(problem::kQueues));
            return;
        }
        for (const QueueLine& line : *queues)
            takeQueue(line);
        for (const QueueLine& line : parsePoliceFilters(m_sections["state-police"].text))
            takeQueue(line);
    }

    void readConntrack()
    {
        const auto section = m_sections["state-conntrack"];
        const auto counters = parseConntrackStat(section.text);
        if (section.status == 0 && counters)
            m_state.conntrack = *counters;
        else
            problem(core::inEnglish(problem::kConntrackCounters));
    }

    /// Whether other tables decide. Not known is not none, but where IPv6 is off there is nothing
    /// to decide.
    bool decidedElsewhere(bool v6, bool anyRoutes) const
    {
        const auto section = m_sections[v6 ? "state-rules-6" : "state-rules-4"];
        const auto more = parsePolicyRouting(section.text);
        if (section.status == 0 && more && !section.text.empty())
            return *more;
        return !v6 || anyRoutes;
    }

    void readRoutes()
    {
        for (const bool v6 : {false, true}) {
            const auto section = m_sections[v6 ? "state-routes-6" : "state-routes-4"];
            auto routes = parseRoutes(section.text, v6);
            m_state.policyRouting =
                m_state.policyRouting || decidedElsewhere(v6, routes && !routes->empty());
            if (section.status != 0 || !routes) {
                problem(core::inEnglish(problem::kRoutes,
                                        {{"family", core::plain(v6 ? "IPv6" : "IPv4")}}));
                continue;
            }
            for (RouteLine& line : *routes) {
                line.route.interface = idOf(line.device);
                if (line.device.empty() || line.route.interface.valid())
                    m_state.routes.push_back(std::move(line.route));
            }
        }
    }

    /// "ipv4/conf/vmbr0/rp_filter:1"
    void readSysctls()
    {
        constexpr std::string_view kConf = "ipv4/conf/";
        constexpr std::string_view kFilter = "/rp_filter";
        std::string_view text = m_sections["state-sysctls"].text;
        while (!text.empty()) {
            std::string_view value = takeUntil(text, '\n');
            std::string_view key = takeUntil(value, ':');
            const auto number = toNumber<std::uint64_t>(trimmed(value));
            if (!number)
                continue;
            if (key == "ipv4/ip_forward")
                m_state.forwarding = *number != 0;
            else if (key == "ipv6/conf/all/forwarding")
                m_state.forwarding6 = *number != 0;
            else if (key == "netfilter/nf_conntrack_max" && m_state.conntrack)
                m_state.conntrack->max = *number;
            else if (key == "netfilter/nf_conntrack_count" && m_state.conntrack)
                m_state.conntrack->entries = *number;
            else if (key.starts_with(kConf) && key.ends_with(kFilter))
                m_state.reversePathFilter[std::string(
                    key.substr(kConf.size(), key.size() - kConf.size() - kFilter.size()))] =
                    static_cast<int>(*number);
        }
    }

    void readEbtables()
    {
        int notUnderstood = 0;
        bool refused = false;
        for (const std::string_view name : {"state-ebtables-legacy", "state-ebtables-nft"}) {
            if (!m_sections.has(name))
                continue;
            const auto section = m_sections[name];
            refused = refused || section.status != 0;
            EbtablesListing listing = parseEbtables(section.text);
            notUnderstood += listing.notUnderstood;
            std::move(listing.rules.begin(), listing.rules.end(),
                      std::back_inserter(m_state.ebtables));
        }
        if (refused)
            problem(core::inEnglish(problem::kEbtablesRules));
        else if (notUnderstood > 0)
            problem(core::inEnglish(problem::kRuleLines, {{"count", std::to_string(notUnderstood)},
                                                          {"what", core::plain("ebtables")}}));
    }

    /// "vmbr0/bridge/multicast_snooping:1"
    void readMulticast()
    {
        std::unordered_map<std::string, MulticastBridge> bridges;
        std::vector<std::string> order;
        std::string_view text = m_sections["state-multicast"].text;
        while (!text.empty()) {
            std::string_view value = takeUntil(text, '\n');
            std::string_view what = takeUntil(value, ':');
            const std::string name(takeUntil(what, '/'));
            const InterfaceId id = idOf(name);
            if (!id.valid())
                continue;
            const auto [place, isNew] = bridges.try_emplace(name);
            if (isNew)
                order.push_back(name);
            place->second.bridge = id;
            const bool on = trimmed(value) == "1";
            if (what == "bridge/multicast_snooping")
                place->second.snooping = on;
            else if (what == "bridge/multicast_querier")
                place->second.querier = on;
        }
        for (const std::string& name : order)
            m_state.multicast.push_back(bridges[name]);
    }

    void readBonds()
    {
        std::string_view rest = m_sections["state-bonds"].text;
        while (rest.starts_with(commands::kFileMark)) {
            const std::string_view path =
                trimmed(takeUntil(rest, '\n')).substr(commands::kFileMark.size());
            std::size_t end = rest.find(commands::kFileMark);
            end = std::min(end, rest.size());
            const std::string name(path.substr(path.find_last_of('/') + 1));
            for (BondSlave& slave : parseBonding(name, rest.substr(0, end)))
                m_state.bonds.push_back(std::move(slave));
            rest.remove_prefix(end);
        }
    }

    void readLog()
    {
        const std::string_view text = m_sections["state-kernel-log"].text;
        if (text.starts_with("refused"))
            problem(core::inEnglish(problem::kKernelLog));
        m_state.kernelLog = parseKernelLog(text);
    }

    const Sections& m_sections;
    NodeState m_state;
    std::unordered_map<std::string, InterfaceId> m_ids;
};

} // namespace

Result<std::shared_ptr<const NodeState>> readNodeState(Shell& shell, commands::NodeStatePart part,
                                                       bool privileged)
{
    const auto result = shell.run(commands::nodeState(part, privileged));
    if (!result)
        return tl::unexpected(result.error());
    const Sections sections(result->output);
    if (!sections.complete())
        return fail(ErrorCode::CommandFailed, "node-state",
                    std::string(trimmed(result->errors.substr(0, result->errors.find('\n')))));
    return std::make_shared<const NodeState>(Builder(sections).build());
}

} // namespace vs
