// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/inside/bridge_inside.h"

#include "core/diagnose/catalogue/clues.h"
#include "core/diagnose/conntrack_passes.h"
#include "core/diagnose/evidence_words.h"
#include "core/diagnose/inside/hook_rules.h"

#include <algorithm>

namespace vs {

namespace {

const JourneyRecord* packetOf(const Story& story, bool answer)
{
    return (answer ? story.answer : story.request).get();
}

/// Where the packet comes into the bridge: index of the sighting in its path; -1: it does not.
int entryOf(const Topology& topology, const JourneyRecord& record, InterfaceId bridge)
{
    for (std::size_t i = 0; i < record.judgement.path.size(); ++i) {
        const Hop& hop = pathHop(record, i);
        const Interface* port = topology.find(hop.interface);
        if (hop.direction == Direction::In && port != nullptr && port->master == bridge)
            return static_cast<int>(i);
    }
    return -1;
}

class Inside
{
public:
    Inside(const Snapshot& snapshot, const Story& story, const JourneyRecord& record, bool answer,
           const Interface& bridge, int entry)
        : m_snapshot(snapshot), m_topology(*snapshot.topology), m_story(story), m_record(record),
          m_bridge(bridge), m_entry(static_cast<std::size_t>(entry)),
          m_rules(snapshot.rulesAfter ? snapshot.rulesAfter.get() : snapshot.rulesBefore.get())
    {
        m_out.bridge = bridge.id;
        m_out.answer = answer;
        m_in = pathHop(record, m_entry).interface;
        findExit();
        const auto& evidence = record.judgement.evidence;
        m_walk = evidence ? evidence->walkIn(bridge.id) : nullptr;
        m_out.told = m_walk != nullptr && !m_walk->steps.empty();
        const auto& drop = record.judgement.drop;
        const bool lost =
            drop && record.judgement.kind != VerdictKind::Inconclusive && drop->device == bridge.id;
        m_drop = lost ? drop.get() : nullptr;
        m_way.walk = m_out.told ? m_walk : nullptr;
        m_way.listing = m_rules;
        m_way.end = m_drop != nullptr && m_drop->rule ? &*m_drop->rule : nullptr;
        m_way.pass = {bridge.name, m_topology.nameOf(m_in),
                      m_exit.valid() ? m_topology.nameOf(m_exit) : std::string(),
                      &record.journey.packet};
    }

    BridgeInside build()
    {
        const bool v6 = m_record.journey.packet.network == Packet::Network::Ipv6;
        const bool ip = v6 || m_record.journey.packet.network == Packet::Network::Ipv4;
        const bool filtered = ip && m_topology.filtersBridge(m_bridge, v6);
        addPort(Station::Kind::PortIn, m_in, true);
        addEbtables("PREROUTING");
        if (filtered) {
            hook("raw", "PREROUTING", true);
            addConntrack();
            hook("mangle", "PREROUTING", false);
            hook("nat", "PREROUTING", false);
        }
        addDecision();
        addEbtables("FORWARD");
        if (filtered) {
            const char* const base = m_host ? "INPUT" : "FORWARD";
            hook("mangle", base, false);
            for (auto& [table, rules] : otherTables(m_way))
                addHook(table, std::move(rules));
            hook("filter", base, true);
            if (!m_host) {
                hook("mangle", "POSTROUTING", false);
                hook("nat", "POSTROUTING", false);
            }
            addConfirmation();
        }
        if (m_exit.valid())
            addPort(Station::Kind::PortOut, m_exit, m_left);
        markEnd();
        sayNotes();
        saySource(filtered);
        return std::move(m_out);
    }

private:
    void findExit()
    {
        const auto& path = m_record.judgement.path;
        if (m_entry + 1 < path.size()) {
            const Hop& next = pathHop(m_record, m_entry + 1);
            const Interface* port = m_topology.find(next.interface);
            if (next.direction == Direction::Out && port != nullptr &&
                port->master == m_bridge.id) {
                m_exit = next.interface;
                m_left = true;
                return;
            }
        }
        // Where it should have gone.
        const auto& expected = m_record.judgement.expected->steps;
        for (std::size_t i = 0; i + 1 < expected.size(); ++i) {
            const Interface* port = m_topology.find(expected[i + 1].interface);
            if (expected[i].interface == m_in && port != nullptr && port->master == m_bridge.id)
                m_exit = expected[i + 1].interface;
        }
        m_host = !m_exit.valid() && m_record.judgement.expected->to == PathEnd::Host;
    }

    int stepAt(StoryStep::Kind kind, std::size_t pathIndex) const
    {
        for (std::size_t i = 0; i < m_story.steps.size(); ++i) {
            const StoryStep& step = m_story.steps[i];
            if (step.kind == kind && step.answer == m_out.answer && step.pathIndex == pathIndex)
                return static_cast<int>(i);
        }
        return -1;
    }

    Station& add(Station::Kind kind, std::string name)
    {
        Station station;
        station.kind = kind;
        station.name = std::move(name);
        m_out.stations.push_back(std::move(station));
        return m_out.stations.back();
    }

    void addPort(Station::Kind kind, InterfaceId port, bool seen)
    {
        Station& station = add(kind, m_topology.nameOf(port));
        station.reached = seen;
        const bool in = kind == Station::Kind::PortIn;
        if (seen)
            station.step = stepAt(StoryStep::Kind::Sighting, in ? m_entry : m_entry + 1);
    }

    void addHook(const std::string& name, HookRules rules)
    {
        Station& station = add(Station::Kind::Hook, name);
        station.rules = std::move(rules.rules);
        station.left = rules.left;
    }

    /// A table's base chain; one without rules only where it is shown anyway.
    void hook(const std::string& table, const std::string& base, bool always)
    {
        HookRules rules = rulesOf(m_way, table, base);
        const bool telling =
            std::any_of(rules.rules.begin(), rules.rules.end(),
                        [](const RuleMet& met) { return met.rule.number || met.deciding; });
        if (telling || always)
            addHook(table + ' ' + base, std::move(rules));
    }

    void addEbtables(const std::string& base)
    {
        const NodeState* state =
            m_snapshot.stateAfter ? m_snapshot.stateAfter.get() : m_snapshot.stateBefore.get();
        HookRules rules = state != nullptr ? ebtablesRules(*state, m_way, base) : HookRules{};
        if (!rules.rules.empty())
            addHook("ebtables " + base, std::move(rules));
    }

    const ConntrackMark* markHere(ConntrackEvent::Kind kind) const
    {
        for (const ConntrackMark& mark : m_record.judgement.conntrack)
            if (mark.passDevice == m_bridge.id && mark.event == kind)
                return &mark;
        return nullptr;
    }

    void addConntrack()
    {
        Station& station = add(Station::Kind::Conntrack, "conntrack");
        std::string state =
            m_walk != nullptr ? stateWords(statesOf(*m_walk, m_record, m_snapshot)) : std::string();
        const bool made = markHere(ConntrackEvent::Kind::New) != nullptr;
        const bool gone = markHere(ConntrackEvent::Kind::Destroy) != nullptr;
        const bool invalid = state == "INVALID" ||
                             (m_drop != nullptr && m_drop->rule && dropsInvalid(*m_drop->rule));
        if (untracked())
            station.note = core::phrase("not looked up: a rule of the raw table says so");
        else if (invalid)
            station.note = core::phrase("finds no entry that fits: INVALID");
        else if (gone)
            station.note = core::phrase("finds the entry: {state}; and destroys it",
                                        {{"state", state.empty() ? "ESTABLISHED" : state}});
        else if (made)
            station.note = core::phrase("finds no entry: the packet is NEW");
        else if (!state.empty())
            station.note = core::phrase("calls the packet {state}", {{"state", state}});
        else
            station.note = core::phrase("looks the packet up; what it found is not told");
        for (std::size_t i = 0; i < m_story.steps.size(); ++i) {
            const StoryStep& step = m_story.steps[i];
            if (step.kind == StoryStep::Kind::Conntrack && step.answer == m_out.answer &&
                step.mark.passDevice == m_bridge.id && step.mark.event != ConntrackEvent::Kind::New)
                station.step = static_cast<int>(i);
        }
    }

    bool untracked() const
    {
        for (const ConntrackPass& pass :
             conntrackPasses(m_record.journey, m_record.judgement, m_topology, m_rules))
            if (pass.device == m_bridge.id)
                return !pass.tracked;
        return false;
    }

    /// An entry is written down only when the packet has passed everything.
    void addConfirmation()
    {
        const ConntrackMark* mark = markHere(ConntrackEvent::Kind::New);
        if (mark == nullptr)
            return;
        Station& station = add(Station::Kind::Confirmation, "conntrack");
        station.note = core::phrase("the packet passed everything: its entry is written "
                                    "down");
        for (std::size_t i = 0; i < m_story.steps.size(); ++i) {
            const StoryStep& step = m_story.steps[i];
            if (step.kind == StoryStep::Kind::Conntrack && step.answer == m_out.answer &&
                step.mark.passDevice == m_bridge.id && step.mark.event == ConntrackEvent::Kind::New)
                station.step = static_cast<int>(i);
        }
    }

    void addDecision()
    {
        Station& station = add(Station::Kind::Decision, "forwarding");
        const core::Word port{"port", m_topology.nameOf(m_exit)};
        if (m_exit.valid())
            station.note =
                knowsPort()
                    ? core::phrase("the bridge has learnt which port leads there: {port}", {port})
                    : core::phrase("the bridge sends it to port {port}", {port});
        else if (m_host)
            station.note = core::phrase("the packet is for the node itself");
        else
            station.note = core::phrase("which port it is for is not known");
    }

    /// True if the forwarding database names the port for the guest that the packet is for.
    bool knowsPort() const
    {
        const auto nic = m_topology.nicOfAddress(m_record.journey.packet.destination);
        return nic && std::any_of(
                          m_topology.fdb.begin(), m_topology.fdb.end(), [&](const FdbEntry& entry) {
                              return entry.port == m_exit && entry.mac == m_topology.nic(*nic).mac;
                          });
    }

    /// Where the packet ended, and that nothing after it was reached.
    void markEnd()
    {
        if (m_drop == nullptr)
            return;
        auto& all = m_out.stations;
        const auto decides = [](const Station& station) {
            return std::any_of(station.rules.begin(), station.rules.end(),
                               [](const RuleMet& met) { return met.deciding; });
        };
        auto end = std::find_if(all.begin(), all.end(), decides);
        if (end == all.end()) // not known by which rule: by its hook, else somewhere in between
            end = std::find_if(all.begin(), all.end(), [&](const Station& station) {
                return !m_drop->hook.empty() && station.name.ends_with(m_drop->hook);
            });
        if (end == all.end())
            return;
        end->ended = true;
        end->step = stepAt(StoryStep::Kind::Drop, m_record.judgement.path.size() - 1);
        for (auto after = end + 1; after != all.end(); ++after)
            after->reached = false;
    }

    void sayNotes()
    {
        for (Station& station : m_out.stations) {
            if (station.kind != Station::Kind::Hook || !station.note.empty())
                continue;
            if (station.rules.empty())
                station.note = m_rules == nullptr && !m_out.told
                                   ? core::phrase("its rules are not known")
                                   : core::phrase("no rule of it applies");
        }
    }

    void saySource(bool filtered)
    {
        if (!filtered)
            m_out.source = core::phrase("This bridge shows its packets to no rule of iptables.");
        else if (m_out.told)
            m_out.source = core::phrase("The rules are those that the kernel says this "
                                        "packet met (rule walk).");
        else if (m_rules != nullptr)
            m_out.source =
                core::phrase("The rules are those of the node’s listing that could apply "
                             "to this packet; which it met was not told. A question mark: "
                             "part of the condition cannot be told from a capture.");
        else
            m_out.source = core::phrase("The node’s rules are not known here.");
    }

    const Snapshot& m_snapshot;
    const Topology& m_topology;
    const Story& m_story;
    const JourneyRecord& m_record;
    const Interface& m_bridge;
    const std::size_t m_entry;
    const RuleListing* m_rules;
    InterfaceId m_in, m_exit;
    bool m_left = false; ///< it was seen to leave
    bool m_host = false;
    const RuleWalk* m_walk = nullptr;
    const Drop* m_drop = nullptr; ///< where it ended in this very bridge
    HookWay m_way;
    BridgeInside m_out;
};

} // namespace

BridgeInside bridgeInside(const Snapshot& snapshot, const Story& story, InterfaceId bridge,
                          bool answer)
{
    const JourneyRecord* record = packetOf(story, answer);
    const Interface* found = snapshot.topology->find(bridge);
    if (record == nullptr || found == nullptr || !record->judgement.expected)
        return {};
    const int entry = entryOf(*snapshot.topology, *record, bridge);
    if (entry < 0)
        return {};
    return Inside(snapshot, story, *record, answer, *found, entry).build();
}

bool answerFirst(const Story& story, InterfaceId bridge, int step)
{
    for (const bool answer : {false, true}) {
        const JourneyRecord* record = packetOf(story, answer);
        if (record != nullptr && record->judgement.drop && record->judgement.drop->device == bridge)
            return answer;
    }
    return step >= 0 && step < static_cast<int>(story.steps.size()) &&
           story.steps[static_cast<std::size_t>(step)].answer;
}

} // namespace vs
