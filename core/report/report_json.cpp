// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"

#include "core/base/phrase.h"
#include "core/report/json_parts.h"
#include "core/report/path_picture.h"
#include "core/report/plain_text.h"
#include "core/report/report_facts.h"
#include "core/report/story_text.h"

namespace vs {

namespace {

const char* kindName(StoryStep::Kind kind)
{
    return kind == StoryStep::Kind::Drop        ? "drop"
           : kind == StoryStep::Kind::Conntrack ? "conntrack"
                                                : "sighting";
}

Json hopsJson(const ReportFacts& facts)
{
    Json all = Json::array();
    for (const ReportFacts::Hop& hop : facts.hops)
        all.push_back(
            {{"kind", kindName(hop.kind)},
             {"number", hop.number > 0 ? Json(hop.number) : Json(nullptr)},
             {"packet", hop.packet},
             {"device", hop.device},
             {"direction", hop.direction ? Json(directionName(*hop.direction)) : Json(nullptr)},
             {"time_ns", hop.time},
             {"since_ns", hop.since ? Json(*hop.since) : Json(nullptr)},
             {"what", hop.what}});
    return all;
}

Json counterJson(const std::optional<ReportFacts::Counter>& counter)
{
    if (!counter)
        return nullptr;
    return {{"packets", counter->packets}, {"bytes", counter->bytes}};
}

Json ruleJson(const std::optional<ReportFacts::RuleContext>& context)
{
    if (!context)
        return nullptr;
    Json rows = Json::array();
    for (const ReportFacts::RuleRow& row : context->rows)
        rows.push_back({{"number", row.number ? Json(*row.number) : Json(nullptr)},
                        {"text", row.text},
                        {"before", counterJson(row.before)},
                        {"after", counterJson(row.after)},
                        {"decides", row.decides}});
    Json way = Json::array();
    for (const RuleRef& rule : context->way)
        way.push_back({{"chain", rule.chain},
                       {"number", rule.number ? Json(*rule.number) : Json(nullptr)},
                       {"text", rule.text}});
    return {{"backend", backendName(context->rule.backend)},
            {"table", context->rule.table},
            {"chain", context->rule.chain},
            {"rows", std::move(rows)},
            {"rows_before", context->rowsBefore},
            {"rows_after", context->rowsAfter},
            {"way", std::move(way)},
            {"way_proved", context->wayProved},
            {"config", configJson(context->config)}};
}

Json conntrackJson(const ReportFacts& facts)
{
    Json all = Json::array();
    for (const ReportFacts::Conntrack& one : facts.conntrack)
        all.push_back({{"line", conntrackLine(one.event)},
                       {"pass_device", orNull(one.device)},
                       {"order", !one.order                    ? Json(nullptr)
                                 : *one.order == Order::Proved ? Json("proved")
                                                               : Json("inferred")}});
    return all;
}

Json nicsJson(const ReportFacts& facts)
{
    Json all = Json::array();
    for (const ReportFacts::NicLine& nic : facts.nics)
        all.push_back({{"guest", nic.guest},
                       {"file", orNull(nic.file)},
                       {"line", nic.line > 0 ? Json(nic.line) : Json(nullptr)},
                       {"text", nic.text},
                       {"on_path", nic.onPath}});
    return all;
}

Json bridgeJson(const Topology& topology, const ReportFacts::Bridge& it)
{
    Json ports = Json::array();
    for (const ReportFacts::Port& port : it.ports)
        ports.push_back({{"name", port.port->name},
                         {"on_path", port.onPath},
                         {"up", port.port->up},
                         {"carrier", port.port->carrier},
                         {"state", orNull(port.port->portState)},
                         {"pvid", port.port->pvid != 0 ? Json(port.port->pvid) : Json(nullptr)},
                         {"vlans", port.port->vlans},
                         {"isolated", port.port->isolated},
                         {"learning", port.port->learning},
                         {"flood", port.port->flood},
                         {"hairpin", port.port->hairpin},
                         {"mtu", port.port->mtu}});
    Json learnt = Json::array();
    for (const FdbEntry* const entry : it.learnt)
        learnt.push_back({{"mac", entry->mac.toString()},
                          {"port", topology.nameOf(entry->port)},
                          {"vlan", entry->vlan != 0 ? Json(entry->vlan) : Json(nullptr)}});
    Json config = Json::array();
    for (const ConfigLine& line : it.config)
        config.push_back({{"file", line.file}, {"line", line.line}, {"text", line.text}});
    return {{"name", it.bridge->name},
            {"up", it.bridge->up},
            {"vlan_filtering", it.bridge->vlanFiltering},
            {"iptables_ipv4", it.filters4},
            {"iptables_ipv6", it.filters6},
            {"stp", it.bridge->stp},
            {"mtu", it.bridge->mtu},
            {"multicast_snooping", it.snooping ? Json(*it.snooping) : Json(nullptr)},
            {"ports", std::move(ports)},
            {"more_ports", it.portsLeft},
            {"learnt", std::move(learnt)},
            {"config", std::move(config)}};
}

Json optionsJson(const ReportFacts& facts)
{
    if (!facts.optionsKnown)
        return nullptr;
    Json all = Json::array();
    for (const ReportFacts::Option& option : facts.options)
        all.push_back({{"file", option.file},
                       {"line", option.line > 0 ? Json(option.line) : Json(nullptr)},
                       {"name", option.name},
                       {"value", option.value}});
    return all;
}

} // namespace

Json reportJson(const Snapshot& snapshot)
{
    const core::LanguageScope english(nullptr); // whoever asks
    const JourneyId telling = mostTelling(snapshot);
    const Story story = telling.valid() ? makeStory(snapshot, telling) : Story{};
    const ReportFacts facts = reportFacts(snapshot, story);
    const bool tells = !story.empty() && story.subject;
    Json bridges = Json::array();
    for (const ReportFacts::Bridge& bridge : facts.bridges)
        bridges.push_back(bridgeJson(*snapshot.topology, bridge));
    Json versions = Json::object();
    for (const auto& [name, version] : facts.versions)
        versions[name] = version;
    return {{"journey", tells ? Json(story.subject->journey.id.value) : Json(nullptr)},
            {"sentence", verdictSentence(snapshot, story)},
            {"grounds", tells ? Json(gradeLine(snapshot, story)) : Json(nullptr)},
            {"picture", linesOf(pathPicture(*snapshot.topology, story))},
            {"hops", hopsJson(facts)},
            {"rule", ruleJson(facts.rule)},
            {"conntrack", conntrackJson(facts)},
            {"nics", nicsJson(facts)},
            {"bridges", std::move(bridges)},
            {"firewall_options", optionsJson(facts)},
            {"firewall_status", orNull(facts.firewallStatus)},
            {"sysctls", facts.sysctls},
            {"versions", std::move(versions)},
            {"duration_ns", facts.duration ? Json(*facts.duration) : Json(nullptr)},
            {"problems", facts.warnings},
            {"commands", snapshot.commands}};
}

} // namespace vs
