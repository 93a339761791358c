// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"

#include "core/base/phrase.h"

#include "core/diagnose/drop_origin.h"
#include "core/report/evidence_json.h"
#include "core/report/json_parts.h"
#include "core/report/report_json.h"
#include "core/report/verdict_line.h"

#include <unordered_map>

namespace vs {

namespace {

Json place(const Topology& topology, const PathStep& step)
{
    return {{"interface", topology.nameOf(step.interface)},
            {"direction", directionName(step.direction)}};
}

Json ruleJson(const RuleRef& rule, const RuleOrigin& origin)
{
    return {{"backend", backendName(rule.backend)},
            {"table", rule.table},
            {"chain", rule.chain},
            {"number", rule.number ? Json(*rule.number) : Json(nullptr)},
            {"text", rule.text},
            {"config", configJson(origin.config)},
            {"place", orNull(origin.place)},
            {"meaning", orNull(origin.words)}};
}

Json dropJson(const Topology& topology, const Judgement& judgement, DropOrigins& origins)
{
    if (judgement.drop == nullptr)
        return nullptr;
    const Drop& drop = *judgement.drop;
    const RuleOrigin* const origin = origins.of(judgement);
    return {
        {"after", place(topology, drop.after)},
        {"device", topology.nameOf(drop.device)},
        {"hook", orNull(drop.hook)},
        {"expected_next", drop.expectedNext ? place(topology, *drop.expectedNext) : Json(nullptr)},
        {"reason", drop.reason},
        {"grade", gradeName(drop.grade)},
        {"note", orNull(drop.note)},
        {"rule", origin != nullptr ? ruleJson(*drop.rule, *origin) : Json(nullptr)}};
}

Json packetJson(const Packet& packet)
{
    Json json = {{"summary", packetSummary(packet)},
                 {"protocol", protocolName(packet)},
                 {"source", packet.source.known() ? Json(packet.source.toString()) : Json(nullptr)},
                 {"destination",
                  packet.destination.known() ? Json(packet.destination.toString()) : Json(nullptr)},
                 {"flags", packet.isTcp() ? Json(flagLetters(packet.tcpFlags)) : Json(nullptr)},
                 {"length", packet.ipLength},
                 {"payload", packet.payloadLength},
                 {"ttl", packet.ttl},
                 {"vlan", packet.vlan != 0 ? Json(packet.vlan) : Json(nullptr)}};
    if (packet.isTcp() || packet.isUdp()) {
        json["source_port"] = packet.sourcePort;
        json["destination_port"] = packet.destinationPort;
    }
    if (packet.isTcp()) {
        json["sequence"] = packet.sequence;
        json["acknowledgement"] = packet.acknowledgement;
    }
    if (packet.isIcmp()) {
        json["icmp_type"] = packet.icmpType;
        json["icmp_code"] = packet.icmpCode;
    }
    return json;
}

Json idOrNull(JourneyId id)
{
    return id.valid() ? Json(id.value) : Json(nullptr);
}

Json journeyJson(const Topology& topology, const JourneyRecord& record, DropOrigins& origins)
{
    const Judgement& judgement = record.judgement;
    Json hops = Json::array();
    for (std::size_t step = 0; step < judgement.path.size(); ++step) {
        const Hop& hop = pathHop(record, step);
        hops.push_back({{"interface", topology.nameOf(hop.interface)},
                        {"direction", directionName(hop.direction)},
                        {"time_ns", hop.time}});
    }
    Json conntrack = Json::array();
    for (const ConntrackMark& mark : judgement.conntrack)
        conntrack.push_back({{"event", conntrackKindName(mark.event)},
                             {"state", orNull(mark.state)},
                             {"unreplied", mark.unreplied},
                             {"pass_device", topology.nameOf(mark.passDevice)},
                             {"order", mark.order == Order::Proved ? "proved" : "inferred"}});
    return {{"id", record.journey.id.value},
            {"packet", packetJson(record.journey.packet)},
            {"from_client", record.journey.fromClient},
            {"attempt", record.journey.attempt},
            {"verdict", verdictName(judgement.kind)},
            {"note", orNull(judgement.note)},
            {"answers", idOrNull(judgement.answers)},
            {"answered_by", idOrNull(judgement.answeredBy)},
            {"hops", std::move(hops)},
            {"forks", record.journey.hops.size() -
                          std::min(record.journey.hops.size(), judgement.path.size())},
            {"drop", dropJson(topology, judgement, origins)},
            {"conntrack", std::move(conntrack)},
            {"rule_walk", walksJson(topology, judgement.evidence.get())},
            {"kernel_drop", kernelDropJson(judgement.evidence.get())}};
}

Json endpointJson(const Topology& topology, const Endpoint& endpoint)
{
    auto nic = topology.nicOfAddress(endpoint.address);
    if (!nic && endpoint.mac.known())
        nic = topology.nicOfMac(endpoint.mac);
    return {
        {"address", endpoint.address.known() ? Json(endpoint.address.toString()) : Json(nullptr)},
        {"port", endpoint.port != 0 ? Json(endpoint.port) : Json(nullptr)},
        {"guest", nic ? Json(topology.guest(*nic).label()) : Json(nullptr)},
        {"vmid", nic ? Json(topology.guest(*nic).vmid) : Json(nullptr)}};
}

Json flowsJson(const Snapshot& snapshot)
{
    const Topology& topology = *snapshot.topology;
    std::unordered_map<FlowId, Json> journeys;
    std::unordered_map<FlowId, const Packet*> first;
    DropOrigins origins(snapshot);
    for (const auto& record : snapshot.journeys) {
        Json& of = journeys.try_emplace(record->journey.flow, Json::array()).first->second;
        of.push_back(journeyJson(topology, *record, origins));
        first.try_emplace(record->journey.flow, &record->journey.packet);
    }
    Json flows = Json::array();
    for (const Flow& flow : snapshot.flows) {
        const auto found = journeys.find(flow.id);
        if (found == journeys.end())
            continue; // all of its journeys were let go
        flows.push_back({{"id", flow.id.value},
                         {"protocol", protocolName(*first.at(flow.id))},
                         {"client", endpointJson(topology, flow.client)},
                         {"server", endpointJson(topology, flow.server)},
                         {"client_known", flow.clientKnown},
                         {"journeys", std::move(found->second)}});
    }
    return flows;
}

const char* rankName(RemedyRank rank)
{
    switch (rank) {
    case RemedyRank::Safe:
        return "safe";
    case RemedyRank::Useless:
        return "useless";
    case RemedyRank::Harmful:
        return "harmful";
    case RemedyRank::Careful:
        break;
    }
    return "careful";
}

Json findingJson(const Finding& finding)
{
    Json why = Json::array();
    for (const Cause& cause : finding.why)
        why.push_back(cause.text);
    Json remedies = Json::array();
    for (const Remedy& remedy : finding.remedies)
        remedies.push_back({{"text", remedy.text},
                            {"side_effect", remedy.sideEffect},
                            {"how", orNull(remedy.how)},
                            {"rank", rankName(remedy.rank)}});
    Json journeys = Json::array();
    for (const JourneyId id : finding.journeys)
        journeys.push_back(id.value);
    return {{"id", finding.id},
            {"title", finding.title},
            {"effect", orNull(finding.effect)},
            {"grade", gradeName(finding.grade)},
            {"why", std::move(why)},
            {"remedies", std::move(remedies)},
            {"references", finding.references},
            {"journeys", std::move(journeys)},
            {"of", finding.of}};
}

Json nodeJson(const Snapshot& snapshot)
{
    const std::string& host = snapshot.capabilities->hostname;
    return {{"name", orNull(host.empty() ? snapshot.topology->node : host)},
            {"target", orNull(snapshot.info.node)},
            {"kernel", orNull(snapshot.capabilities->kernel)},
            {"pve_version", orNull(snapshot.capabilities->pveVersion)},
            {"interfaces", snapshot.topology->interfaces.size()},
            {"guests", snapshot.topology->guests.size()},
            {"inferred", snapshot.topology->inferred}};
}

} // namespace

Json capabilitiesJson(const Capabilities& it)
{
    const core::LanguageScope english(nullptr); // whoever asks
    const char* const privilege = it.privilege == Capabilities::Privilege::Root   ? "root"
                                  : it.privilege == Capabilities::Privilege::Sudo ? "sudo"
                                                                                  : "none";
    return {{"user", orNull(it.user)},
            {"privilege", privilege},
            {"tools", it.tools},
            {"iptables_legacy", it.iptablesLegacy},
            {"iptables_nft", it.iptablesNft},
            {"nftables_firewall", it.nftablesFirewall},
            {"bridge_netfilter", it.bridgeNetfilter},
            {"bridge_netfilter6", it.bridgeNetfilter6},
            {"sysctls", it.sysctls},
            {"problems", it.problems}};
}

Json snapshotJson(const Snapshot& snapshot)
{
    const core::LanguageScope english(nullptr); // whoever asks
    const CaptureStats& stats = snapshot.capture;
    Json findings = Json::array();
    for (const Finding& finding : snapshot.findings)
        findings.push_back(findingJson(finding));
    return {{"vethscope", VETHSCOPE_VERSION},
            {"node", nodeJson(snapshot)},
            {"capabilities", capabilitiesJson(*snapshot.capabilities)},
            {"capture",
             {{"packets", std::max(stats.captured, snapshot.sightings)},
              {"kernel_dropped", stats.kernelDropped ? Json(*stats.kernelDropped) : Json(nullptr)},
              {"shed", stats.shed},
              {"missing", stats.missing},
              {"partial", stats.partial},
              {"clock", clockName(snapshot.info.clock)},
              {"filter", orNull(snapshot.info.filter)},
              {"started_ns",
               snapshot.info.started != 0 ? Json(snapshot.info.started) : Json(nullptr)}}},
            {"flows", flowsJson(snapshot)},
            {"findings", std::move(findings)},
            {"warnings", snapshot.warnings},
            {"report", reportJson(snapshot)}};
}

std::string printJson(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace vs
