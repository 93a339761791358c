// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/clues.h"
#include "core/diagnose/catalogue/knowledge.h"
#include "core/diagnose/finding.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace vs {

/// A class says: this lost packet is mine. What it knows besides the class's entry of knowledge.
/// Many packets are claimed, and only one of those that look alike is told: what takes time is a
/// function, called when the finding is told, while clues and packet still live.
struct Claim
{
    /// For the placeholders of the entry, over those that every claim has. All that the title names
    /// is here.
    Words words;
    std::function<void(Words&)> moreWords; ///< adds what the other texts name; may be empty
    /// The chain of causes for this packet; empty: the entry's own.
    std::function<std::vector<Cause>()> why;
    /// Computed for this path, best first; empty: the entry's own.
    std::function<std::vector<Remedy>()> remedies;
};

/// A class of lost packets: a small pure rule.
struct LossClass
{
    const char* id;
    /// Whether the class explains this lost journey.
    std::optional<Claim> (*explains)(const Clues&, const JourneyRecord&);
    /// Whether a journey, lost or not, could have shown it ("3 of 3 resets"). Null: those lost.
    bool (*could)(const Clues&, const JourneyRecord&) = nullptr;
};

/// A class about the node or about flows: it may speak where no packet was judged lost. Returns
/// its findings whole; each must name the journeys it is about.
struct NodeClass
{
    const char* id;
    std::vector<Finding> (*find)(const Clues&);
};

/// The classes that explain losses, most particular first: the first that claims a lost journey
/// has it. The last one, `undelivered-unexplained`, claims all.
std::span<const LossClass> conntrackClasses(); ///< the state of connections
std::span<const LossClass> ruleClasses();      ///< rules and policies
std::span<const LossClass> wiringClasses();    ///< bridges, ports, links, tables, offloads
std::span<const LossClass> nodeLossClasses();  ///< what the node's counters and log tell
std::span<const LossClass> lastClasses();      ///< what is left
std::span<const NodeClass> nodeClasses();
std::span<const NodeClass> wiringNodeClasses(); ///< wiring that loses no packet the judge can see

/// A finding of a claimed journey, told from the entry of knowledge of `id`. Adds title, effect,
/// causes, remedies, references; `journeys`, `of` and `grade` are the caller's. What every entry
/// may name of a journey: {packet} ("the reset"), {Packet}, {sender}, {receiver}, {device},
/// {after}, {next}, {rule} ("rule 1 of PVEFW-FORWARD"), {chain}, {text} (the rule's), {port} (the
/// destination's), {address} (of the sender). Unknown ones are empty.
Finding tell(const char* id, const Claim& claim, const Clues& clues, const JourneyRecord& example);
/// The same for what is about no single journey.
Finding tell(const char* id, const Claim& claim);

} // namespace vs
