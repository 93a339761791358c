// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/diagnose/captions.h"
#include "core/diagnose/drop_origin.h"
#include "core/diagnose/lessons/config_source.h"
#include "core/diagnose/lessons/lesson.h"
#include "core/diagnose/rule_origin_parts.h"
#include "core/model/rule_words.h"

namespace vs {

using namespace lessons;

namespace {

/// Why there is a look-up in `device`; with the switch that the firewall's user set, if he did.
void sayWhyThere(const Snapshot& snapshot, InterfaceId device, Lesson& lesson)
{
    const std::string name = snapshot.topology->nameOf(device);
    const Interface* bridge = snapshot.topology->find(device);
    if (bridge == nullptr || !snapshot.topology->filtersBridge(*bridge, false)) {
        lesson.why = core::phrase("It happens in {device} because the node routes this packet: "
                                  "what is routed is always shown to iptables.",
                                  {{"device", name}});
        return;
    }
    const FirewallFile* cluster =
        snapshot.firewallFiles ? snapshot.firewallFiles->cluster() : nullptr;
    const FirewallOption* on = cluster == nullptr ? nullptr : cluster->config.option("enable");
    if (on == nullptr || on->value != "1") {
        lesson.why = core::phrase(
            "It happens in {device} because bridges of this node show their packets to iptables "
            "(bridge-nf-call-iptables), and each such bridge looks them up anew.",
            {{"device", name}});
        lesson.missing = notRead(snapshot, std::string(kClusterFirewallPath));
        return;
    }
    lesson.why = core::phrase("It happens in {device} because the PVE firewall, while it is on, "
                              "makes every bridge show its packets to iptables "
                              "(bridge-nf-call-iptables), and each such bridge looks them up anew.",
                              {{"device", name}});
    lesson.lines.push_back(*firewallOption(cluster, "enable"));
}

Lesson conntrackLesson(const Snapshot& snapshot, const Story& story, const StoryStep& step)
{
    const JourneyRecord* record = (step.answer ? story.answer : story.request).get();
    const std::string device = snapshot.topology->nameOf(step.mark.passDevice);
    Lesson lesson;
    switch (step.mark.event) {
    case ConntrackEvent::Kind::New:
        lesson.title =
            core::phrase("conntrack in {device}: an entry is made", {{"device", device}});
        lesson.what =
            core::phrase("conntrack, the kernel’s list of connections, writes this one down; from "
                         "now on packets of both directions are recognised as part of it.");
        break;
    case ConntrackEvent::Kind::Update:
        if (step.mark.state.empty()) {
            lesson.title =
                core::phrase("conntrack in {device}: the entry is changed", {{"device", device}});
            lesson.what =
                core::phrase("The entry keeps its state but gets something new, such as the mark "
                             "with the guest’s number that PVE’s firewall puts on it.");
        } else {
            lesson.title = core::phrase("conntrack in {device}: the entry becomes {state}",
                                        {{"device", device}, {"state", step.mark.state}});
            lesson.what = core::phrase("By what this packet says conntrack moves the connection on "
                                       "to {state}: it follows the handshake as both ends do.",
                                       {{"state", step.mark.state}});
        }
        break;
    case ConntrackEvent::Kind::Destroy:
        lesson.title =
            core::phrase("conntrack in {device}: the entry is destroyed", {{"device", device}});
        lesson.what =
            record != nullptr && record->journey.packet.isRst()
                ? core::phrase("A reset that answers a SYN ends the connection before it began: "
                               "the entry goes at once, while the packet travels on.")
                : core::phrase("The connection is over, and its entry goes: whoever looks for it "
                               "after this finds none.");
        break;
    }
    sayWhyThere(snapshot, step.mark.passDevice, lesson);
    return lesson;
}

Lesson sightingLesson(const Snapshot& snapshot, const Story& story, const StoryStep& step)
{
    const JourneyRecord* record = (step.answer ? story.answer : story.request).get();
    const Topology& topology = *snapshot.topology;
    const std::string name = topology.nameOf(step.place.interface);
    const bool in = step.place.direction == Direction::In;
    Lesson lesson;
    lesson.title =
        in ? core::phrase("{number}: {packet} comes in at {interface}",
                          {{"number", std::to_string(step.number)},
                           {"packet", record == nullptr ? core::phrase("a packet")
                                                        : packetNoun(record->journey.packet)},
                           {"interface", name}})
           : core::phrase("{number}: {packet} goes out at {interface}",
                          {{"number", std::to_string(step.number)},
                           {"packet", record == nullptr ? core::phrase("a packet")
                                                        : packetNoun(record->journey.packet)},
                           {"interface", name}});
    const Interface* port = topology.find(step.place.interface);
    if (!in)
        lesson.what = core::phrase("tcpdump saw the packet leave through {interface} (“Out”): the "
                                   "bridge and its rules had let it pass by then.",
                                   {{"interface", name}});
    else if (port != nullptr && port->master.valid())
        lesson.what = core::phrase("tcpdump saw the packet come in on bridge port {port} (it "
                                   "prints “P”), before any rule of {bridge} looked at it.",
                                   {{"port", name}, {"bridge", topology.nameOf(port->master)}});
    else
        lesson.what = core::phrase(
            "tcpdump saw the packet come in at {interface}, before any rule looked at it.",
            {{"interface", name}});
    Lesson taught = interfaceLesson(snapshot, step.place.interface);
    lesson.why = taught.why;
    lesson.lines = std::move(taught.lines);
    lesson.missing = std::move(taught.missing);
    return lesson;
}

/// Who writes rules into such a chain.
core::Phrase writerOf(const RuleRef& rule)
{
    if (const auto chain = origin::pveChain(rule.chain)) {
        switch (chain->kind) {
        case origin::PveChain::Kind::Guest:
            return core::phrase("The PVE firewall writes this chain for {nic} of guest {vmid}, "
                                "from the guest’s firewall file and its options.",
                                {{"nic", chain->nic}, {"vmid", std::to_string(chain->vmid)}});
        case origin::PveChain::Kind::Group:
            return core::phrase("The PVE firewall writes this chain for the security group {group} "
                                "of the cluster’s firewall file.",
                                {{"group", chain->group}});
        case origin::PveChain::Kind::Node:
            return core::phrase(
                "The PVE firewall writes this chain for packets to and from the node itself.");
        }
    }
    if (rule.chain.starts_with("PVEFW-") ||
        rule.table.find("proxmox-firewall") != std::string::npos)
        return core::phrase("The PVE firewall writes this chain on every node where it is on, "
                            "whatever the guests’ own rules say.");
    if (isPolicy(rule))
        return core::phrase("A chain’s policy decides over what no rule of it did; PVE’s firewall "
                            "leaves the kernel’s own chains at ACCEPT.");
    return core::phrase("The PVE firewall did not write it: a script, the node’s network "
                        "configuration or another program did.");
}

/// Lines of the node's network configuration that run a command with this very rule.
std::vector<ConfigLine> commandsWith(const Topology& topology, const RuleRef& rule)
{
    std::vector<ConfigLine> lines;
    for (const ConfigLine& line : topology.networkConfig)
        if (rule.text.starts_with("-A ") && contains(line.text, rule.text))
            lines.push_back(line);
    return lines;
}

} // namespace

Lesson ruleLesson(const Snapshot& snapshot, const RuleRef& rule, const RuleRef* via)
{
    const RuleListing* rules =
        snapshot.rulesAfter ? snapshot.rulesAfter.get() : snapshot.rulesBefore.get();
    const RuleOrigin origin =
        ruleOrigin(rule, snapshot.firewallFiles.get(), *snapshot.topology, rules, via);
    Lesson lesson;
    lesson.title =
        rule.number
            ? core::phrase("{chain}, rule {number}",
                           {{"chain", rule.chain}, {"number", std::to_string(*rule.number)}})
        : isPolicy(rule) ? core::phrase("{chain}, policy", {{"chain", rule.chain}})
                         : core::plain(rule.chain);
    lesson.what = origin.words.empty()
                      ? core::phrase("A rule of the firewall: {rule}", {{"rule", rule.text}})
                      : core::Phrase(origin.words);
    lesson.why = writerOf(rule);
    if (origin.config) {
        lesson.lines.push_back(*origin.config);
        return lesson;
    }
    lesson.lines = commandsWith(*snapshot.topology, rule);
    if (!lesson.lines.empty())
        return lesson;
    lesson.missing = origin.place.empty() ? core::phrase("Which line made it is not known.")
                                          : core::phrase("No line of a file made it. {place}",
                                                         {{"place", origin.place}});
    return lesson;
}

Lesson decidingRuleLesson(const Snapshot& snapshot, const Story& story)
{
    const Judgement* verdict = story.subject ? &story.subject->judgement : nullptr;
    if (verdict == nullptr || !verdict->drop || !verdict->drop->rule)
        return {};
    const auto via = wayToDrop(*snapshot.topology, *verdict);
    return ruleLesson(snapshot, *verdict->drop->rule, via ? &*via : nullptr);
}

Lesson stepLesson(const Snapshot& snapshot, const Story& story, int at)
{
    if (at < 0 || at >= static_cast<int>(story.steps.size()))
        return {};
    const StoryStep& step = story.steps[static_cast<std::size_t>(at)];
    switch (step.kind) {
    case StoryStep::Kind::Sighting:
        return sightingLesson(snapshot, story, step);
    case StoryStep::Kind::Conntrack:
        return conntrackLesson(snapshot, story, step);
    case StoryStep::Kind::Drop:
        break;
    }
    const JourneyRecord* record = (step.answer ? story.answer : story.request).get();
    if (record == nullptr || !record->judgement.drop)
        return {};
    Lesson lesson;
    if (record->judgement.drop->rule) {
        const auto via = wayToDrop(*snapshot.topology, record->judgement);
        lesson = ruleLesson(snapshot, *record->judgement.drop->rule, via ? &*via : nullptr);
    } else {
        lesson.why = record->judgement.drop->reason.empty()
                         ? core::phrase("Nothing tells which rule or which part of the kernel "
                                        "ended it: only the place is certain.")
                         : core::Phrase(capitalised(core::phrase(
                               "{reason}.", {{"reason", record->judgement.drop->reason}})));
    }
    core::Phrase said = step.caption;
    if (record->judgement.drop->rule)
        lesson.why = lesson.what;
    lesson.what = std::move(said);
    lesson.title = record->judgement.kind == VerdictKind::Rejected
                       ? core::phrase("{device}: rejected",
                                      {{"device", snapshot.topology->nameOf(step.device)}})
                       : core::phrase("{device}: dropped",
                                      {{"device", snapshot.topology->nameOf(step.device)}});
    return lesson;
}

} // namespace vs
