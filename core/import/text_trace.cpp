// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_trace.h"

#include "core/base/text.h"
#include "core/base/time_bounds.h"
#include "core/import/twins.h"
#include "core/model/warning.h"

#include <algorithm>
#include <map>
#include <set>

namespace vs {

namespace {

constexpr Nanoseconds kDay = 86400 * kSecond;
/// What has no interface told is put to one of its own.
constexpr const char* kNoName = "any";
/// A log's times are whole seconds: what it tells happened up to so much later.
constexpr Nanoseconds kLogRest = 999 * kMillisecond;

std::string count(std::uint64_t number)
{
    return std::to_string(number);
}

bool sameConnection(const Packet& packet, const ConntrackTuple& tuple)
{
    return packet.source == tuple.source && packet.destination == tuple.destination &&
           (packet.isIcmp() || (packet.sourcePort == tuple.sourcePort &&
                                packet.destinationPort == tuple.destinationPort));
}

/// Whether a packet of this kind can be what the event is about (facts: evidence, B).
bool canBeAbout(const ConntrackEvent& event, const Packet& packet)
{
    if (event.kind == ConntrackEvent::Kind::New)
        return sameConnection(packet, event.original) && !packet.isRst();
    const bool known =
        sameConnection(packet, event.original) || sameConnection(packet, event.reply);
    if (!known || !packet.isTcp())
        return known;
    if (event.kind == ConntrackEvent::Kind::Destroy || event.state == "CLOSE")
        return packet.isRst();
    if (event.state == "SYN_RECV")
        return packet.isSynAck();
    if (event.state == "FIN_WAIT" || event.state == "LAST_ACK" || event.state == "CLOSE_WAIT")
        return packet.has(tcpflag::Fin);
    return !packet.isSyn() && !packet.isSynAck();
}

/// Names of interfaces in a rule: what --physdev-in and its kin name, and guests' chains.
void eachName(const std::string& rule, const std::function<void(std::string_view)>& take)
{
    const std::vector<std::string_view> words = splitView(rule, ' ');
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string_view value = words[i + 1];
        if (words[i] == "-A") {
            const std::string_view name = value.substr(0, value.find('-'));
            if (guestInterfaceName(name))
                take(name);
        } else if (words[i] == "--physdev-in" || words[i] == "--physdev-out" || words[i] == "-i" ||
                   words[i] == "-o") {
            if (value.size() <= 15 && !value.ends_with('+'))
                take(value);
        }
    }
}

} // namespace

void TextTrace::add(const std::string& name, PastedText text)
{
    const auto warn = [this](const char* how, std::initializer_list<core::Word> words) {
        m_log.onWarning(core::inEnglish(how, words));
    };
    takeNames(text);
    if (text.broken > 0)
        warn(warning::kTextBroken, {{"count", count(text.broken)}, {"file", name}});
    if (text.partialRules)
        warn(warning::kTextRules, {{"file", name}});
    if (text.conntrackEntries > 0)
        warn(warning::kTextEntries, {{"count", count(text.conntrackEntries)}});
    for (TcpdumpRun& run : text.runs) {
        if (run.partial)
            warn(warning::kPartial, {{"file", name}});
        if (run.elided)
            warn(warning::kTextElided, {{"file", name}});
        Run& added = m_runs.emplace_back();
        added.source = name;
        added.times = timesOf(run);
        added.run = std::move(run);
    }
    const auto append = [](auto& to, auto& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()),
                  std::make_move_iterator(from.end()));
    };
    append(m_conntrack, text.conntrack);
    append(m_steps, text.steps);
    append(m_firewallLog, text.log);
    append(m_listings, text.listings);
    append(m_wiring.links, text.links);
    append(m_wiring.ports, text.ports);
    append(m_wiring.fdb, text.fdb);
    append(m_wiring.vlans, text.vlans);
    m_wiring.bridgeNetfilter = text.bridgeNetfilter.value_or(m_wiring.bridgeNetfilter);
    m_wiring.bridgeNetfilter6 = text.bridgeNetfilter6.value_or(m_wiring.bridgeNetfilter6);
}

void TextTrace::takeNames(const PastedText& text)
{
    for (const LinkText& link : text.links)
        m_names.claim(link.interface.name, link.interface.id);
    for (const TcpdumpRun& run : text.runs)
        for (const TcpdumpLine& line : run.lines)
            if (line.index != 0 && !line.interface.empty())
                m_names.claim(line.interface, InterfaceId{line.index});
    std::set<std::pair<std::string, std::string>> known(m_wiring.ports.begin(),
                                                        m_wiring.ports.end());
    const auto takeStep = [&](const RuleStep& step) {
        const std::string& bridge = step.in.empty() ? step.out : step.in;
        for (const std::string* port : {&step.physIn, &step.physOut}) {
            if (port->empty() || bridge.empty() || roleOf(bridge, "") == InterfaceRole::Unknown)
                continue;
            if (known.emplace(*port, bridge).second)
                m_wiring.ports.emplace_back(*port, bridge);
        }
    };
    for (const RuleStep& step : text.steps)
        takeStep(step);
    for (const FirewallLogLine& line : text.log)
        takeStep(line.step);
}

InterfaceId TextTrace::placeOf(const TcpdumpRun& run, const TcpdumpLine& line)
{
    if (!line.interface.empty())
        return m_names.of(line.interface);
    if (line.index != 0) { // -e names the number alone where the name is not known
        const InterfaceId id{line.index};
        if (m_names.nameOf(id) != nullptr)
            return id;
        const std::string name = "if" + std::to_string(line.index);
        m_names.claim(name, id);
        return m_names.of(name);
    }
    if (!run.interface.empty())
        return m_names.of(run.interface);
    ++m_nameless;
    return m_names.of(kNoName);
}

void TextTrace::place(Run& run, std::size_t at, Timestamp exact, ClockKind clock)
{
    const Nanoseconds offset = clockOffset(run.times.clock, exact, run.times.times[at]);
    for (Timestamp& time : run.times.times)
        time = boundedSum(time, offset);
    run.times.clock = clock;
}

bool TextTrace::placeByPackets(Run& run)
{
    for (std::size_t i = 0; i < run.run.lines.size(); ++i) {
        const Packet& packet = run.run.lines[i].packet;
        for (const std::size_t at : m_packets.of(packet)) {
            if (!mayCompare())
                return false;
            if (!alike(packet, m_log.sightings[at].sighting.packet))
                continue;
            place(run, i, m_log.sightings[at].sighting.time, m_clock);
            return true;
        }
    }
    return false;
}

bool TextTrace::placeByConntrack(Run& run)
{
    // A few are enough: a capture and its events are of the same connections.
    constexpr std::size_t kTried = 100;
    for (std::size_t i = 0; i < std::min(run.run.lines.size(), kTried); ++i) {
        for (const PastedText::Conntrack& each : m_conntrack) {
            if (!mayCompare())
                return false;
            if (!each.timed || !canBeAbout(each.event, run.run.lines[i].packet))
                continue;
            place(run, i, each.event.time, ClockKind::Utc);
            return true;
        }
    }
    return false;
}

bool TextTrace::placeByStep(Run& run, const RuleStep& step, Timestamp time)
{
    constexpr std::size_t kTried = 1000;
    for (std::size_t i = 0; time != 0 && i < std::min(run.run.lines.size(), kTried); ++i) {
        if (!mayCompare())
            return false;
        if (!alike(run.run.lines[i].packet, step.packet))
            continue;
        place(run, i, time, ClockKind::Utc);
        return true;
    }
    return false;
}

bool TextTrace::placeBySteps(Run& run)
{
    return std::any_of(m_steps.begin(), m_steps.end(),
                       [&](const RuleStep& step) { return placeByStep(run, step, step.time); }) ||
           std::any_of(
               m_firewallLog.begin(), m_firewallLog.end(),
               [&](const FirewallLogLine& line) { return placeByStep(run, line.step, line.time); });
}

/// The clocks that tell most first: the others are brought to them.
void TextTrace::placeRuns()
{
    for (const ClockKind kind :
         {ClockKind::Utc, ClockKind::Local, ClockKind::TimeOfDay, ClockKind::Elapsed}) {
        for (Run& run : m_runs) {
            if (run.placed || run.times.clock != kind || run.run.lines.empty())
                continue;
            if (kind != ClockKind::Utc && !placeByPackets(run) && !placeByConntrack(run) &&
                !placeBySteps(run) && kind == ClockKind::TimeOfDay) {
                // The day is that of what else is known; the time zone stays open.
                const Timestamp day = std::max(m_log.newest(), Timestamp{0}) / kDay * kDay;
                for (Timestamp& time : run.times.times)
                    time = boundedSum(time, day);
            }
            run.placed = true;
            addRun(run);
        }
    }
}

void TextTrace::addRun(Run& run)
{
    m_log.beginSource();
    m_nameless = 0;
    m_clock = std::min(m_clock, run.times.clock);
    for (std::size_t i = 0; i < run.run.lines.size(); ++i) {
        const TcpdumpLine& line = run.run.lines[i];
        Sighting sighting;
        sighting.time = run.times.times[i];
        sighting.interface = placeOf(run.run, line);
        sighting.direction = line.direction;
        sighting.type = line.type;
        sighting.packet = line.packet;
        m_log.onSighting(sighting, {}, 0);
        m_log.sightings.back().directed = line.directed;
    }
    if (m_nameless > 0)
        m_log.onWarning(core::inEnglish(warning::kTextNoNames,
                                        {{"count", count(m_nameless)}, {"file", run.source}}));
    CaptureStats stats;
    stats.captured = run.run.captured.value_or(run.run.lines.size());
    stats.kernelDropped = run.run.kernelDropped;
    const std::uint64_t notHere =
        stats.captured - std::min<std::uint64_t>(stats.captured, run.run.lines.size());
    stats.missing = std::max<std::uint64_t>(notHere, run.run.broken);
    stats.partial = run.run.elided || run.run.partial;
    stats.final = true;
    m_log.onCaptureStats(stats);
    m_packets.update();
}

void TextTrace::addConntrack()
{
    // Beside packets of which the order alone is known no clock helps.
    const bool madeUp = std::any_of(m_runs.begin(), m_runs.end(), [](const Run& run) {
        return run.times.madeUp && !run.run.lines.empty();
    });
    for (PastedText::Conntrack& each : m_conntrack) {
        if (!each.timed || madeUp) {
            // Told without a time: it came right after a packet that can have caused it.
            Packet packet;
            packet.source = each.event.original.source;
            packet.destination = each.event.original.destination;
            packet.sourcePort = each.event.original.sourcePort;
            packet.destinationPort = each.event.original.destinationPort;
            packet.protocol = each.event.protocol;
            Timestamp first = 0;
            for (const std::size_t at : m_packets.of(packet)) {
                if (!mayCompare())
                    break;
                const Sighting& seen = m_log.sightings[at].sighting;
                if (canBeAbout(each.event, seen.packet) && (first == 0 || seen.time < first))
                    first = seen.time;
            }
            each.event.time = first != 0 ? first + kMicrosecond : m_log.newest();
        }
        m_log.onConntrack(each.event);
    }
}

/// A log tells more of a packet than tcpdump does without -v: what the text left out is no
/// difference.
void TextTrace::forgetUntold(RuleStep& step)
{
    for (const std::size_t at : m_packets.of(step.packet)) {
        if (!mayCompare())
            return;
        const EventLog::Seen& seen = m_log.sightings[at];
        const Packet& packet = seen.sighting.packet;
        if (seen.length != 0 || !alike(packet, step.packet))
            continue;
        if (packet.ipId == 0)
            step.packet.ipId = 0;
        if (packet.window == 0)
            step.packet.window = 0;
        step.numbersTold &= packet.sequence != 0 || packet.acknowledgement != 0;
        return;
    }
}

void TextTrace::addSteps()
{
    for (RuleStep& step : m_steps) {
        forgetUntold(step);
        if (step.time != 0) {
            step.time += kLogRest;
        } else {
            for (const std::size_t at : m_packets.of(step.packet)) {
                if (!mayCompare())
                    break;
                const Sighting& seen = m_log.sightings[at].sighting;
                if (sameTraced(seen.packet, step) || alike(seen.packet, step.packet)) {
                    step.time = seen.time + kMillisecond;
                    break;
                }
            }
        }
        m_log.onRuleStep(step);
    }
}

/// A rule that logs stands right before the one that it speaks of (facts: pve, the log).
void TextTrace::addLog()
{
    for (FirewallLogLine& line : m_firewallLog) {
        if (line.step.verdict != "drop" && line.step.verdict != "reject")
            continue;
        line.step.time = line.time + kLogRest;
        forgetUntold(line.step);
        const RuleListing* listing = m_listings.empty() ? nullptr : &m_listings.back();
        const RuleRef chain{line.step.backend, line.step.family, line.step.table,
                            line.step.chain,   std::nullopt,     {}};
        if (const Chain* known = chainOf(listing, chain)) {
            const std::string message =
                (line.policy ? "policy " : "") + uppered(line.step.verdict) + ": ";
            for (std::size_t i = 0; i + 1 < known->rules.size(); ++i) {
                const Rule& rule = known->rules[i];
                if (rule.target == "NFLOG" && contains(rule.text, message))
                    line.step.number = known->rules[i + 1].number;
            }
        }
        m_log.onRuleStep(line.step);
    }
}

void TextTrace::addRules()
{
    if (m_listings.empty())
        return;
    Timestamp first = 0;
    for (const EventLog::Seen& seen : m_log.sightings)
        first = first == 0 ? seen.sighting.time : std::min(first, seen.sighting.time);
    const Timestamp last = m_log.newest();
    for (std::size_t i = 0; i < m_listings.size(); ++i) {
        auto listing = std::make_shared<RuleListing>(std::move(m_listings[i]));
        listing->time =
            i == 0 ? first - kMillisecond : last + kMillisecond * static_cast<Nanoseconds>(i);
        m_log.onRules(std::move(listing));
    }
    m_listings.clear();
}

/// Where nobody captured, the rules' own account tells where a packet came in.
void TextTrace::sightingsFromSteps()
{
    std::map<Timestamp, Nanoseconds> after; // a log's second, and how far it is filled
    const auto see = [&](const RuleStep& step, Timestamp second) {
        const std::string& port = step.physIn.empty() ? step.in : step.physIn;
        if (port.empty())
            return;
        Sighting sighting;
        sighting.interface = m_names.of(port);
        sighting.packet = step.packet;
        const auto& alike = m_packets.of(step.packet);
        const bool known = std::any_of(alike.begin(), alike.end(), [&](std::size_t at) {
            const Sighting& seen = m_log.sightings[at].sighting;
            return mayCompare() && seen.interface == sighting.interface &&
                   sameTraced(seen.packet, step) && seen.packet.ipId == step.packet.ipId;
        });
        if (known)
            return;
        sighting.time = second + (after[second] += kMicrosecond);
        if (second != 0)
            m_clock = ClockKind::Utc;
        m_log.onSighting(sighting, {}, 0);
        m_packets.update();
    };
    for (const RuleStep& step : m_steps)
        see(step, step.time);
    for (const FirewallLogLine& line : m_firewallLog)
        see(line.step, line.time);
}

void TextTrace::tellEnd(bool alone)
{
    const Timestamp newest = m_log.newest();
    bool closed = alone;
    for (const Run& run : m_runs) {
        if (run.run.lines.empty())
            continue;
        const bool last = run.times.times.back() + kSecond >= newest;
        if (last && !run.run.closed) {
            closed = false;
            if (alone)
                m_log.onWarning(core::inEnglish(warning::kTextOpen, {{"file", run.source}}));
        }
    }
    // Whoever pressed Ctrl+C had seen that nothing more came.
    m_log.onEnd(closed ? newest + kSecond : newest);
}

/// What was not told (a day, a zone) is not made up where moments are shown.
void TextTrace::tellClock()
{
    if (m_log.sightings.empty() || (!m_log.info && m_clock == ClockKind::Utc))
        return;
    if (!m_log.info)
        m_log.info.emplace();
    m_log.info->clock = m_clock;
}

void TextTrace::finish()
{
    const bool alone = m_log.sightings.empty();
    if (!alone)
        m_clock = m_log.info ? m_log.info->clock : ClockKind::Utc;
    m_packets.update();
    for (const RuleListing& listing : m_listings)
        for (const RuleTable& table : listing.tables)
            for (const Chain& chain : table.chains)
                for (const Rule& rule : chain.rules)
                    eachName(rule.text,
                             [this](std::string_view name) { m_names.of(std::string(name)); });
    placeRuns();
    if (m_log.sightings.empty())
        sightingsFromSteps();
    addConntrack();
    addSteps();
    addLog();
    addRules();
    tellEnd(alone);
    tellClock();
}

} // namespace vs
