// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_bounds.h"
#include "core/record/facts_json.h"
#include "core/record/json_text.h"

namespace vs::facts {

using nlohmann::json;

namespace {

constexpr std::uint64_t kZero = 0;

json of(const InterfaceCounters& it)
{
    return json::array({it.interface.value, it.rxPackets, it.rxErrors, it.rxDropped, it.rxMissed,
                        it.txPackets, it.txErrors, it.txDropped, it.txCarrier});
}

InterfaceCounters countersFrom(const json& from)
{
    InterfaceCounters it;
    it.interface = InterfaceId{from.at(0).get<std::uint32_t>()};
    std::uint64_t* const fields[] = {&it.rxPackets, &it.rxErrors, &it.rxDropped, &it.rxMissed,
                                     &it.txPackets, &it.txErrors, &it.txDropped, &it.txCarrier};
    for (std::size_t i = 0; i < std::size(fields); ++i)
        *fields[i] = from.at(i + 1).get<std::uint64_t>();
    return it;
}

json of(const QueueCounters& it)
{
    return {{"interface", it.interface.value},
            {"kind", it.kind},
            {"packets", it.packets},
            {"dropped", it.dropped},
            {"overlimits", it.overlimits}};
}

QueueCounters queueFrom(const json& from)
{
    return {InterfaceId{from.value("interface", 0U)}, from.value("kind", ""),
            from.value("packets", kZero), from.value("dropped", kZero),
            from.value("overlimits", kZero)};
}

json of(const Route& it)
{
    json to = {{"table", it.table},
               {"to", it.destination.toString()},
               {"interface", it.interface.value},
               {"type", it.type},
               {"metric", it.metric}};
    if (it.gateway)
        to["gateway"] = it.gateway->toString();
    return to;
}

Route routeFrom(const json& from)
{
    Route it;
    it.table = from.value("table", "");
    it.destination = IpPrefix::parse(from.value("to", "")).value_or(IpPrefix{});
    it.interface = InterfaceId{from.value("interface", 0U)};
    it.type = from.value("type", "");
    it.metric = from.value("metric", 0U);
    it.gateway = IpAddress::parse(from.value("gateway", ""));
    return it;
}

json of(const ConntrackCounters& it)
{
    return {{"entries", it.entries},
            {"max", it.max},
            {"drop", it.drop},
            {"early_drop", it.earlyDrop},
            {"insert_failed", it.insertFailed},
            {"invalid", it.invalid}};
}

ConntrackCounters conntrackFrom(const json& from)
{
    return {from.value("entries", kZero),       from.value("max", kZero),
            from.value("drop", kZero),          from.value("early_drop", kZero),
            from.value("insert_failed", kZero), from.value("invalid", kZero)};
}

json of(const EbtablesRule& it)
{
    return {{"chain", it.chain},   {"number", it.number},   {"text", it.text},
            {"target", it.target}, {"packets", it.packets}, {"bytes", it.bytes}};
}

EbtablesRule ebtablesFrom(const json& from)
{
    return {from.value("chain", ""),  from.value("number", 0),      from.value("text", ""),
            from.value("target", ""), from.value("packets", kZero), from.value("bytes", kZero)};
}

json of(const BondSlave& it)
{
    json to = {{"bond", it.bond}, {"mode", it.mode}, {"slave", it.slave}, {"up", it.up}};
    if (it.aggregator)
        to["aggregator"] = *it.aggregator;
    return to;
}

BondSlave slaveFrom(const json& from)
{
    BondSlave it{from.value("bond", ""), from.value("mode", ""), from.value("slave", ""),
                 from.value("up", false), std::nullopt};
    if (from.contains("aggregator"))
        it.aggregator = from.at("aggregator").get<int>();
    return it;
}

json of(const MulticastBridge& it)
{
    return {{"bridge", it.bridge.value}, {"snooping", it.snooping}, {"querier", it.querier}};
}

MulticastBridge multicastFrom(const json& from)
{
    return {InterfaceId{from.value("bridge", 0U)}, from.value("snooping", false),
            from.value("querier", false)};
}

json of(const KernelLogLine& it)
{
    return {{"seconds", it.seconds}, {"text", it.text}};
}

KernelLogLine logLineFrom(const json& from)
{
    return {from.value("seconds", 0.0), from.value("text", "")};
}

template<class Each>
json allOf(const std::vector<Each>& list)
{
    json to = json::array();
    for (const Each& each : list)
        to.push_back(of(each));
    return to;
}

template<class Each>
void readList(const json& from, const char* name, Each (*read)(const json&), std::vector<Each>& out)
{
    for (const json& each : list(from, name))
        out.push_back(read(each));
}

} // namespace

std::string write(const NodeState& it)
{
    json to = {{"time", it.time},
               {"uptime", it.uptime},
               {"interfaces", allOf(it.interfaces)},
               {"queues", allOf(it.queues)},
               {"routes", allOf(it.routes)},
               {"policy_routing", it.policyRouting},
               {"forwarding", it.forwarding},
               {"forwarding6", it.forwarding6},
               {"ebtables", allOf(it.ebtables)},
               {"bonds", allOf(it.bonds)},
               {"multicast", allOf(it.multicast)},
               {"kernel_log", allOf(it.kernelLog)},
               {"rp_filter", it.reversePathFilter},
               {"firewall_status", it.firewallStatus},
               {"problems", it.problems}};
    if (it.conntrack)
        to["conntrack"] = of(*it.conntrack);
    return dump(to);
}

std::shared_ptr<const NodeState> readNodeState(std::string_view text)
{
    auto out = std::make_shared<NodeState>();
    const auto take = [&out](const json& from) {
        out->time = boundedTime(from.value("time", Timestamp{0}));
        out->uptime = from.value("uptime", 0.0);
        readList(from, "interfaces", countersFrom, out->interfaces);
        readList(from, "queues", queueFrom, out->queues);
        readList(from, "routes", routeFrom, out->routes);
        out->policyRouting = from.value("policy_routing", false);
        out->forwarding = from.value("forwarding", false);
        out->forwarding6 = from.value("forwarding6", false);
        if (from.contains("conntrack"))
            out->conntrack = conntrackFrom(from.at("conntrack"));
        readList(from, "ebtables", ebtablesFrom, out->ebtables);
        readList(from, "bonds", slaveFrom, out->bonds);
        readList(from, "multicast", multicastFrom, out->multicast);
        readList(from, "kernel_log", logLineFrom, out->kernelLog);
        out->reversePathFilter = from.value("rp_filter", std::map<std::string, int>{});
        out->firewallStatus = from.value("firewall_status", "");
        out->problems = from.value("problems", std::vector<std::string>{});
    };
    const bool good = parse(text, take, {"uptime", "seconds"});
    return good ? out : nullptr;
}

} // namespace vs::facts
