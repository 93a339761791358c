// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "made_story.h"

#include <string>
#include <utility>
#include <vector>

namespace vs::test {

/// Names to ids as the made node has them.
enum Ids : std::uint32_t {
    Eno1 = 2,
    Vmbr0 = 3,
    Veth101 = 10,
    Fwbr101,
    Fwln101,
    Fwpr101,
    Tap811 = 20,
    Fwbr811,
    Fwln811,
    Fwpr811,
    Tap812 = 30,
};

IpAddress ip(const char* text);

using Step = std::pair<std::uint32_t, Direction>;
inline constexpr Direction In = Direction::In;
inline constexpr Direction Out = Direction::Out;

/// Collects one exchange step by step, numbering and timing as the drawing tells it.
class StoryBuilder
{
public:
    explicit StoryBuilder(std::shared_ptr<Topology> topology);

    void begin(bool answer, const char* from, const char* to, std::uint16_t fromPort,
               std::uint16_t toPort, std::uint8_t flags);
    Packet& packet() { return m_record->journey.packet; }
    void sight(Step at, Nanoseconds since, const std::string& caption = {});
    void conntrack(ConntrackEvent::Kind kind, std::uint32_t device, const std::string& caption,
                   Order order = Order::Inferred);
    /// Without a chain: nothing is known of a rule. With rule 0: the chain's policy.
    void drop(std::uint32_t device, const std::string& chain, int rule, const std::string& text,
              Grade grade, const std::string& caption);
    /// What the kernel told of the packet in the pass that its newest sighting entered.
    void walk(std::uint32_t device, std::uint8_t states, RuleWalk::Outcome outcome,
              std::vector<WalkStep> steps);
    void kernelDrop(const std::string& reason, const std::string& location);
    void end(VerdictKind kind);
    void path(const std::vector<Step>& steps);
    void ends(PathEnd left, const char* leftName, const char* leftDetail, const char* leftAddress,
              PathEnd right, const char* rightName, const char* rightDetail,
              const char* rightAddress);
    /// Explains the story by this finding, in the snapshot too.
    void explain(Finding finding);

    MadeStory made;

private:
    Evidence& evidence();

    std::shared_ptr<JourneyRecord> m_record;
    std::shared_ptr<Evidence> m_evidence;
    StoryStep m_last;
    Timestamp m_now;
    bool m_isAnswer = false;
    int m_number = 0;
    std::uint32_t m_journeys = 0;
};

WalkStep walkStep(const char* chain, int rule, const char* text, const char* verdict);

/// The founding case's ends and path, and its SYN all the way.
void foundingEnds(StoryBuilder& build);
void foundingRequest(StoryBuilder& build);
extern const char* const kInvalidRule;
std::shared_ptr<RuleListing> invalidRuleListing(std::uint64_t packets);

} // namespace vs::test
