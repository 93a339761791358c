// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/node_evidence.h"

#include <algorithm>
#include <cctype>

namespace vs {

namespace {

/// Seconds, a hundred years: hostile numbers leave what a time can hold.
constexpr double kLongestUptime = 100.0 * 365 * 86400;

/// The log counts from boot; a reading ties that to the node's clock.
std::optional<Timestamp> timeOf(const NodeState& state, const KernelLogLine& line)
{
    const double ago = state.uptime - line.seconds;
    if (!(state.uptime > 0) || state.time == 0 || !(ago >= -1 && ago < kLongestUptime))
        return std::nullopt;
    return state.time - static_cast<Nanoseconds>(ago * 1e9);
}

bool partOfName(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '-';
}

} // namespace

std::optional<StatesAround> statesAround(const Clues& clues, const JourneyRecord& record)
{
    const NodeState* before = clues.snapshot().stateBefore.get();
    const NodeState* after = clues.snapshot().stateAfter.get();
    if (before == nullptr || after == nullptr || before == after)
        return std::nullopt;
    const Timestamp died = record.journey.lastSeen();
    if (before->time > died || after->time < died)
        return std::nullopt;
    return StatesAround{before, after};
}

std::vector<const KernelLogLine*> loggedBetween(const Snapshot& snapshot, std::string_view part,
                                                Timestamp from, Timestamp to)
{
    std::vector<const KernelLogLine*> lines;
    if (!snapshot.stateAfter)
        return lines;
    for (const KernelLogLine& line : snapshot.stateAfter->kernelLog) {
        const auto time = timeOf(*snapshot.stateAfter, line);
        if (time && *time >= from && *time <= to && line.text.find(part) != std::string::npos)
            lines.push_back(&line);
    }
    return lines;
}

Timestamp traceBegan(const Snapshot& snapshot)
{
    Timestamp began = 0;
    for (const auto& record : snapshot.journeys) {
        const Timestamp seen = record->journey.firstSeen();
        began = began == 0 ? seen : std::min(began, seen);
    }
    return began;
}

bool namesInterface(std::string_view text, std::string_view interface)
{
    for (std::size_t at = text.find(interface); at != std::string_view::npos && !interface.empty();
         at = text.find(interface, at + 1)) {
        const std::size_t end = at + interface.size();
        if ((at == 0 || !partOfName(text[at - 1])) &&
            (end == text.size() || !partOfName(text[end])))
            return true;
    }
    return false;
}

std::string kernelWord(const JourneyRecord& record)
{
    const auto& evidence = record.judgement.evidence;
    if (!evidence || !evidence->kernelDrop || evidence->kernelDrop->reason == "NOT_SPECIFIED")
        return {};
    return evidence->kernelDrop->reason;
}

bool ruleEndedIt(const Clues& clues, const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    const RuleWalk* walk = clues.lastWalk(record);
    return (drop != nullptr && drop->rule) ||
           (walk != nullptr && (walk->outcome == RuleWalk::Outcome::Dropped ||
                                walk->outcome == RuleWalk::Outcome::Rejected));
}

core::Phrase kernelSentence(const std::string& word)
{
    return word.empty() ? core::Phrase()
                        : core::phrase("The kernel's own word for it: {word}.", {{"word", word}});
}

const Interface* vrfOf(const Topology& topology, InterfaceId interface)
{
    const Interface* one = topology.find(interface);
    const Interface* master = one != nullptr ? topology.find(one->master) : nullptr;
    return master != nullptr && master->kind == "vrf" ? master : nullptr;
}

bool takenInByNode(const Clues& clues, const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    if (drop == nullptr || drop->after.direction != Direction::In)
        return false;
    const Topology& topology = clues.topology();
    const Interface* at = topology.find(drop->after.interface);
    return at != nullptr && (!at->master.valid() || vrfOf(topology, at->id) != nullptr);
}

RouteLookup lookUp(const Clues& clues, InterfaceId from, const IpAddress& address)
{
    RouteLookup found;
    const NodeState* state = clues.snapshot().stateAfter.get();
    if (state == nullptr || state->policyRouting || vrfOf(clues.topology(), from) != nullptr ||
        !address.known())
        return found;
    found.looked = std::any_of(state->routes.begin(), state->routes.end(), [&](const Route& route) {
        return route.destination.address.isV6() == address.isV6();
    });
    if (found.looked)
        found.route = state->routeTo(address, &found.unique);
    return found;
}

} // namespace vs
