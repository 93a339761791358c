// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_builder.h"

namespace vs::test {

namespace {

constexpr Timestamp kStart = 1'696'350'791LL * kSecond + 911'184 * kMicrosecond;

const std::vector<Step> kFoundingPath{{Veth101, In},  {Fwln101, Out}, {Fwpr101, In},
                                      {Fwpr811, Out}, {Fwln811, In},  {Tap811, Out}};

} // namespace

StoryBuilder::StoryBuilder(std::shared_ptr<Topology> topology) : m_now(kStart)
{
    made.snapshot = std::make_shared<Snapshot>();
    made.snapshot->topology = std::move(topology);
    made.snapshot->capabilities = std::make_shared<Capabilities>();
    made.snapshot->info = {"root@pve1", "", kStart, "Vethscope"};
    made.snapshot->capture.kernelDropped = 0;
    made.snapshot->ended = true;
}

void StoryBuilder::begin(bool answer, const char* from, const char* to, std::uint16_t fromPort,
                         std::uint16_t toPort, std::uint8_t flags)
{
    m_record = std::make_shared<JourneyRecord>();
    m_evidence.reset();
    m_record->journey.id = JourneyId{++m_journeys};
    Packet& sent = packet();
    sent.network = Packet::Network::Ipv4;
    sent.protocol = ipproto::Tcp;
    sent.source = ip(from);
    sent.destination = ip(to);
    sent.sourcePort = fromPort;
    sent.destinationPort = toPort;
    sent.tcpFlags = flags;
    m_isAnswer = answer;
}

void StoryBuilder::sight(Step at, Nanoseconds since, const std::string& caption)
{
    m_now += since;
    Hop hop;
    hop.time = m_now;
    hop.interface = InterfaceId{at.first};
    hop.direction = at.second;
    Judgement& judgement = m_record->judgement;
    const Interface* port = made.snapshot->topology->find(hop.interface);
    StoryStep step;
    step.kind = StoryStep::Kind::Sighting;
    step.answer = m_isAnswer;
    step.number = ++m_number;
    step.place = {InterfaceId{at.first}, at.second};
    step.device = port->master;
    step.pathIndex = static_cast<std::uint16_t>(judgement.path.size());
    step.time = m_now;
    step.since = since;
    step.caption = caption.empty() ? "Seen at " + made.snapshot->topology->nameOf(hop.interface) +
                                         (at.second == In ? " coming in." : " going out.")
                                   : caption;
    judgement.path.push_back(static_cast<std::uint16_t>(m_record->journey.hops.size()));
    m_record->journey.hops.push_back(hop);
    m_last = step;
    made.story.steps.push_back(step);
}

void StoryBuilder::conntrack(ConntrackEvent::Kind kind, std::uint32_t device,
                             const std::string& caption, Order order)
{
    StoryStep step = m_last;
    step.kind = StoryStep::Kind::Conntrack;
    step.number = 0;
    step.device = InterfaceId{device};
    step.mark.event = kind;
    step.mark.passDevice = step.device;
    step.mark.order = order;
    step.mark.afterStep = step.pathIndex;
    step.caption = caption;
    m_record->judgement.conntrack.push_back(step.mark);
    made.story.steps.push_back(step);
}

void StoryBuilder::drop(std::uint32_t device, const std::string& chain, int rule,
                        const std::string& text, Grade grade, const std::string& caption)
{
    auto drop = std::make_shared<Drop>();
    drop->after = m_last.place;
    drop->device = InterfaceId{device};
    drop->grade = grade;
    if (!chain.empty()) {
        drop->hook = "FORWARD";
        drop->rule =
            RuleRef{RuleBackend::IptablesLegacy, RuleFamily::V4, "filter", chain, {}, text};
        if (rule > 0)
            drop->rule->number = rule;
    }
    for (std::size_t i = 0; i + 1 < made.story.path.size(); ++i)
        if (!m_isAnswer && made.story.path[i] == drop->after)
            drop->expectedNext = made.story.path[i + 1];
    m_record->judgement.kind = VerdictKind::Dropped;
    m_record->judgement.drop = drop;
    StoryStep step = m_last;
    step.kind = StoryStep::Kind::Drop;
    step.number = 0;
    step.device = InterfaceId{device};
    step.caption = caption;
    made.story.steps.push_back(step);
}

Evidence& StoryBuilder::evidence()
{
    if (!m_evidence) {
        m_evidence = std::make_shared<Evidence>();
        m_record->judgement.evidence = m_evidence;
    }
    return *m_evidence;
}

void StoryBuilder::walk(std::uint32_t device, std::uint8_t states, RuleWalk::Outcome outcome,
                        std::vector<WalkStep> steps)
{
    RuleWalk walk;
    walk.device = InterfaceId{device};
    walk.afterStep = m_last.pathIndex;
    walk.states = states;
    walk.outcome = outcome;
    walk.steps = std::move(steps);
    evidence().walks.push_back(std::move(walk));
}

void StoryBuilder::kernelDrop(const std::string& reason, const std::string& location)
{
    KernelDrop drop;
    drop.time = m_now;
    drop.reason = reason;
    drop.location = location;
    evidence().kernelDrop = drop;
}

void StoryBuilder::end(VerdictKind kind)
{
    m_record->judgement.kind = kind;
    auto path = std::make_shared<ExpectedPath>();
    path->steps = made.story.path;
    path->to = PathEnd::Guest;
    m_record->judgement.expected = path;
    made.snapshot->journeys.push_back(m_record);
    (m_isAnswer ? made.story.answer : made.story.request) = m_record;
    made.story.subject = m_record;
}

void StoryBuilder::path(const std::vector<Step>& steps)
{
    for (const Step& step : steps)
        made.story.path.push_back({InterfaceId{step.first}, step.second});
}

void StoryBuilder::ends(PathEnd left, const char* leftName, const char* leftDetail,
                        const char* leftAddress, PathEnd right, const char* rightName,
                        const char* rightDetail, const char* rightAddress)
{
    made.story.leftEnd = left;
    made.story.leftName = leftName;
    made.story.leftDetail = leftDetail;
    made.story.leftAddress = ip(leftAddress);
    made.story.rightEnd = right;
    made.story.rightName = rightName;
    made.story.rightDetail = rightDetail;
    made.story.rightAddress = ip(rightAddress);
}

void StoryBuilder::explain(Finding finding)
{
    made.story.title = finding.title;
    made.story.effect = finding.effect;
    made.snapshot->findings = {std::move(finding)};
    made.story.finding = &made.snapshot->findings.front();
}

WalkStep walkStep(const char* chain, int rule, const char* text, const char* verdict)
{
    WalkStep step;
    step.rule = {RuleBackend::IptablesLegacy, RuleFamily::V4, "filter", chain, {}, text};
    if (rule > 0)
        step.rule.number = rule;
    else
        step.kind = RuleStep::Kind::Policy;
    step.verdict = verdict;
    return step;
}

void foundingEnds(StoryBuilder& build)
{
    build.path(kFoundingPath);
    build.ends(PathEnd::Guest, "CT 101", "nginx gateway", "172.31.0.2", PathEnd::Guest, "VM 811",
               "new web host", "172.31.1.11");
}

void foundingRequest(StoryBuilder& build)
{
    build.begin(false, "172.31.0.2", "172.31.1.11", 50198, 80, tcpflag::Syn);
    build.sight({Veth101, In}, 0, "CT 101 sends a SYN to port 80.");
    build.conntrack(ConntrackEvent::Kind::New, Fwbr101, "fwbr101i1 makes a conntrack entry.");
    build.sight({Fwln101, Out}, 18 * kMicrosecond);
    build.sight({Fwpr101, In}, kMicrosecond);
    build.sight({Fwpr811, Out}, 3 * kMicrosecond);
    build.sight({Fwln811, In}, kMicrosecond);
    build.sight({Tap811, Out}, 6 * kMicrosecond, "The SYN reaches VM 811.");
    build.end(VerdictKind::Delivered);
}

const char* const kInvalidRule = "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP";

std::shared_ptr<RuleListing> invalidRuleListing(std::uint64_t packets)
{
    auto made = std::make_shared<RuleListing>();
    Rule rule;
    rule.number = 1;
    rule.text = kInvalidRule;
    rule.target = "DROP";
    rule.packets = packets;
    Chain chain;
    chain.name = "PVEFW-FORWARD";
    chain.rules = {rule};
    RuleTable table;
    table.name = "filter";
    table.chains = {chain};
    made->tables = {table};
    return made;
}

} // namespace vs::test
