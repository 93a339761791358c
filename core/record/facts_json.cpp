// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/facts_json.h"

#include "core/base/time_bounds.h"
#include "core/parse/firewall_config.h"
#include "core/record/json_text.h"

namespace vs::facts {

using nlohmann::json;

namespace {

json ruleJson(const Rule& rule)
{
    return {{"number", rule.number}, {"text", rule.text},       {"target", rule.target},
            {"goto", rule.isGoto},   {"packets", rule.packets}, {"bytes", rule.bytes}};
}

Rule ruleFrom(const json& from)
{
    Rule rule;
    rule.number = from.value("number", 0);
    rule.text = from.value("text", "");
    rule.target = from.value("target", "");
    rule.isGoto = from.value("goto", false);
    rule.packets = from.value("packets", std::uint64_t{0});
    rule.bytes = from.value("bytes", std::uint64_t{0});
    return rule;
}

json chainJson(const Chain& chain)
{
    json rules = json::array();
    for (const Rule& rule : chain.rules)
        rules.push_back(ruleJson(rule));
    return {{"name", chain.name},
            {"policy", chain.policy},
            {"packets", chain.policyPackets},
            {"bytes", chain.policyBytes},
            {"rules", std::move(rules)}};
}

Chain chainFrom(const json& from)
{
    Chain chain;
    chain.name = from.value("name", "");
    chain.policy = from.value("policy", "");
    chain.policyPackets = from.value("packets", std::uint64_t{0});
    chain.policyBytes = from.value("bytes", std::uint64_t{0});
    for (const json& rule : list(from, "rules"))
        chain.rules.push_back(ruleFrom(rule));
    return chain;
}

} // namespace

std::string write(const TraceInfo& info)
{
    json to = {{"node", info.node},
               {"filter", info.filter},
               {"started", info.started},
               {"program", info.program}};
    if (info.clock != ClockKind::Utc)
        to["clock"] = clockName(info.clock);
    return dump(to);
}

bool read(std::string_view text, TraceInfo& out)
{
    return parse(text, [&out](const json& from) {
        out.node = from.value("node", "");
        out.filter = from.value("filter", "");
        out.started = boundedTime(from.value("started", Timestamp{0}));
        out.program = from.value("program", "");
        out.clock = clockFrom(from.value("clock", ""));
    });
}

std::string writeCommand(const std::string& command)
{
    return dump({{"command", command}});
}

bool readCommand(std::string_view text, std::string& out)
{
    return parse(text, [&out](const json& from) { out = from.value("command", ""); });
}

std::string write(const CaptureStats& stats)
{
    json to = {{"captured", stats.captured}, {"shed", stats.shed}, {"final", stats.final}};
    if (stats.kernelDropped)
        to["kernel_dropped"] = *stats.kernelDropped;
    if (stats.missing > 0)
        to["missing"] = stats.missing;
    if (stats.partial)
        to["partial"] = true;
    return dump(to);
}

bool read(std::string_view text, CaptureStats& out)
{
    return parse(text, [&out](const json& from) {
        out.captured = from.value("captured", std::uint64_t{0});
        out.shed = from.value("shed", std::uint64_t{0});
        out.missing = from.value("missing", std::uint64_t{0});
        out.final = from.value("final", false);
        out.partial = from.value("partial", false);
        out.kernelDropped.reset();
        if (from.contains("kernel_dropped"))
            out.kernelDropped = from.at("kernel_dropped").get<std::uint64_t>();
    });
}

std::string writeEnd(Timestamp end)
{
    return dump({{"end", end}});
}

bool readEnd(std::string_view text, Timestamp& out)
{
    return parse(text,
                 [&out](const json& from) { out = boundedTime(from.value("end", Timestamp{0})); });
}

std::string write(const Capabilities& it)
{
    return dump({{"hostname", it.hostname},
                 {"kernel", it.kernel},
                 {"pve_version", it.pveVersion},
                 {"versions", it.versions},
                 {"user", it.user},
                 {"privilege", static_cast<int>(it.privilege)},
                 {"tools", it.tools},
                 {"iptables_legacy", it.iptablesLegacy},
                 {"iptables_nft", it.iptablesNft},
                 {"nftables_firewall", it.nftablesFirewall},
                 {"bridge_netfilter", it.bridgeNetfilter},
                 {"bridge_netfilter6", it.bridgeNetfilter6},
                 {"sysctls", it.sysctls},
                 {"problems", it.problems}});
}

std::shared_ptr<const Capabilities> readCapabilities(std::string_view text)
{
    auto out = std::make_shared<Capabilities>();
    const bool good = parse(text, [&out](const json& from) {
        using Words = std::map<std::string, std::string>;
        out->hostname = from.value("hostname", "");
        out->kernel = from.value("kernel", "");
        out->pveVersion = from.value("pve_version", "");
        out->versions = from.value("versions", Words{});
        out->user = from.value("user", "");
        out->privilege =
            static_cast<Capabilities::Privilege>(std::clamp(from.value("privilege", 0), 0, 2));
        out->tools = from.value("tools", Words{});
        out->iptablesLegacy = from.value("iptables_legacy", false);
        out->iptablesNft = from.value("iptables_nft", false);
        out->nftablesFirewall = from.value("nftables_firewall", false);
        out->bridgeNetfilter = from.value("bridge_netfilter", false);
        out->bridgeNetfilter6 = from.value("bridge_netfilter6", false);
        out->sysctls = from.value("sysctls", Words{});
        out->problems = from.value("problems", std::vector<std::string>{});
    });
    return good ? out : nullptr;
}

std::string write(const RuleListing& rules)
{
    json tables = json::array();
    for (const RuleTable& table : rules.tables) {
        json chains = json::array();
        for (const Chain& chain : table.chains)
            chains.push_back(chainJson(chain));
        tables.push_back({{"backend", static_cast<int>(table.backend)},
                          {"family", static_cast<int>(table.family)},
                          {"name", table.name},
                          {"chains", std::move(chains)}});
    }
    return dump({{"time", rules.time}, {"tables", std::move(tables)}});
}

std::shared_ptr<const RuleListing> readRules(std::string_view text)
{
    auto out = std::make_shared<RuleListing>();
    const bool good = parse(text, [&out](const json& from) {
        out->time = boundedTime(from.value("time", Timestamp{0}));
        for (const json& each : list(from, "tables")) {
            RuleTable table;
            table.backend = static_cast<RuleBackend>(std::clamp(each.value("backend", 0), 0, 2));
            table.family = static_cast<RuleFamily>(std::clamp(each.value("family", 0), 0, 2));
            table.name = each.value("name", "");
            for (const json& chain : list(each, "chains"))
                table.chains.push_back(chainFrom(chain));
            out->tables.push_back(std::move(table));
        }
    });
    return good ? out : nullptr;
}

std::string write(const FirewallFiles& files)
{
    json list = json::array();
    for (const FirewallFile& file : files.files)
        list.push_back({{"path", file.path}, {"text", file.text}});
    return dump({{"files", std::move(list)}, {"complete", files.complete}});
}

std::shared_ptr<const FirewallFiles> readFirewallFiles(std::string_view text)
{
    auto out = std::make_shared<FirewallFiles>();
    const bool good = parse(text, [&out](const json& from) {
        out->complete = from.value("complete", true);
        for (const json& file : list(from, "files"))
            out->files.push_back(parseFirewallFile(file.value("path", ""), file.value("text", "")));
    });
    return good ? out : nullptr;
}

} // namespace vs::facts
