// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_story.h"

#include <utility>

namespace vs::test {

namespace {

constexpr Timestamp kStart = 1'696'350'791LL * kSecond + 911'184 * kMicrosecond;

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

IpAddress ip(const char* text)
{
    return *IpAddress::parse(text);
}

void addInterface(Topology& topology, std::uint32_t id, const std::string& name, InterfaceRole role,
                  std::uint32_t master = 0, std::uint32_t peer = 0)
{
    Interface made;
    made.id = InterfaceId{id};
    made.name = name;
    made.role = role;
    made.master = InterfaceId{master};
    made.peer = InterfaceId{peer};
    made.up = made.carrier = true;
    made.mtu = 1500;
    made.callIptables = role == InterfaceRole::Bridge || role == InterfaceRole::FirewallBridge;
    topology.interfaces.push_back(made);
}

Guest guest(int vmid, GuestType type, const std::string& name, const char* address,
            std::uint32_t host, bool firewall)
{
    Guest made;
    made.vmid = vmid;
    made.type = type;
    made.name = name;
    made.running = true;
    GuestNic nic;
    nic.index = type == GuestType::Container ? 1 : 0;
    nic.bridge = "vmbr0";
    nic.firewall = firewall;
    nic.addresses = {ip(address)};
    nic.host = InterfaceId{host};
    made.nics = {nic};
    return made;
}

using Step = std::pair<std::uint32_t, Direction>;
constexpr Direction In = Direction::In;
constexpr Direction Out = Direction::Out;

/// Collects one exchange step by step, numbering and timing as the drawing tells it.
class Builder
{
public:
    explicit Builder(std::shared_ptr<Topology> topology)
    {
        made.snapshot = std::make_shared<Snapshot>();
        made.snapshot->topology = std::move(topology);
        made.snapshot->capabilities = std::make_shared<Capabilities>();
        made.snapshot->info = {"root@pve1", "", kStart, "Vethscope"};
        made.snapshot->capture.kernelDropped = 0;
        made.snapshot->ended = true;
    }

    void begin(bool answer, const char* from, const char* to, std::uint16_t fromPort,
               std::uint16_t toPort, std::uint8_t flags)
    {
        record = std::make_shared<JourneyRecord>();
        record->journey.id = JourneyId{++journeys};
        Packet& packet = record->journey.packet;
        packet.network = Packet::Network::Ipv4;
        packet.protocol = ipproto::Tcp;
        packet.source = ip(from);
        packet.destination = ip(to);
        packet.sourcePort = fromPort;
        packet.destinationPort = toPort;
        packet.tcpFlags = flags;
        isAnswer = answer;
    }

    void sight(Step at, Nanoseconds since, const std::string& caption = {})
    {
        now += since;
        Hop hop;
        hop.time = now;
        hop.interface = InterfaceId{at.first};
        hop.direction = at.second;
        record->judgement.path.push_back(static_cast<std::uint16_t>(record->journey.hops.size()));
        record->journey.hops.push_back(hop);
        StoryStep step;
        step.kind = StoryStep::Kind::Sighting;
        step.answer = isAnswer;
        step.number = ++number;
        step.place = {InterfaceId{at.first}, at.second};
        step.time = now;
        step.since = since;
        step.caption = caption.empty()
                           ? "Seen at " + made.snapshot->topology->nameOf(hop.interface) +
                                 (at.second == In ? " coming in." : " going out.")
                           : caption;
        last = step;
        made.story.steps.push_back(step);
    }

    void conntrack(ConntrackEvent::Kind kind, std::uint32_t device, const std::string& caption)
    {
        StoryStep step = last;
        step.kind = StoryStep::Kind::Conntrack;
        step.number = 0;
        step.device = InterfaceId{device};
        step.mark.event = kind;
        step.mark.passDevice = step.device;
        step.caption = caption;
        made.story.steps.push_back(step);
    }

    void drop(std::uint32_t device, const std::string& chain, int rule, const std::string& text,
              Grade grade, const std::string& caption)
    {
        auto drop = std::make_shared<Drop>();
        drop->after = last.place;
        drop->device = InterfaceId{device};
        drop->hook = "FORWARD";
        drop->grade = grade;
        drop->rule =
            RuleRef{RuleBackend::IptablesLegacy, RuleFamily::V4, "filter", chain, rule, text};
        record->judgement.kind = VerdictKind::Dropped;
        record->judgement.drop = drop;
        StoryStep step = last;
        step.kind = StoryStep::Kind::Drop;
        step.number = 0;
        step.device = InterfaceId{device};
        step.caption = caption;
        made.story.steps.push_back(step);
    }

    void end(VerdictKind kind)
    {
        record->judgement.kind = kind;
        auto path = std::make_shared<ExpectedPath>();
        path->steps = made.story.path;
        path->to = PathEnd::Guest;
        record->judgement.expected = path;
        made.snapshot->journeys.push_back(record);
        (isAnswer ? made.story.answer : made.story.request) = record;
        made.story.subject = record;
    }

    void path(const std::vector<Step>& steps)
    {
        for (const Step& step : steps)
            made.story.path.push_back({InterfaceId{step.first}, step.second});
    }

    void ends(PathEnd left, const char* leftName, const char* leftDetail, const char* leftAddress,
              PathEnd right, const char* rightName, const char* rightDetail,
              const char* rightAddress)
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

    MadeStory made;

private:
    std::shared_ptr<JourneyRecord> record;
    StoryStep last;
    Timestamp now = kStart;
    bool isAnswer = false;
    int number = 0;
    std::uint32_t journeys = 0;
};

const std::vector<Step> kFoundingPath{{Veth101, In},  {Fwln101, Out}, {Fwpr101, In},
                                      {Fwpr811, Out}, {Fwln811, In},  {Tap811, Out}};

void foundingEnds(Builder& build)
{
    build.path(kFoundingPath);
    build.ends(PathEnd::Guest, "CT 101", "nginx gateway", "172.31.0.2", PathEnd::Guest, "VM 811",
               "new web host", "172.31.1.11");
}

void foundingRequest(Builder& build)
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

std::shared_ptr<RuleListing> listing(std::uint64_t packets)
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

} // namespace

std::shared_ptr<Topology> madeTopology()
{
    auto topology = std::make_shared<Topology>();
    topology->node = "pve1";
    topology->bridgeNetfilter = true;
    addInterface(*topology, Eno1, "eno1", InterfaceRole::Uplink, Vmbr0);
    addInterface(*topology, Vmbr0, "vmbr0", InterfaceRole::Bridge);
    addInterface(*topology, Veth101, "veth101i1", InterfaceRole::GuestVeth, Fwbr101);
    addInterface(*topology, Fwbr101, "fwbr101i1", InterfaceRole::FirewallBridge);
    addInterface(*topology, Fwln101, "fwln101i1", InterfaceRole::FirewallGuestLeg, Fwbr101,
                 Fwpr101);
    addInterface(*topology, Fwpr101, "fwpr101p1", InterfaceRole::FirewallBridgeLeg, Vmbr0, Fwln101);
    addInterface(*topology, Tap811, "tap811i0", InterfaceRole::GuestTap, Fwbr811);
    addInterface(*topology, Fwbr811, "fwbr811i0", InterfaceRole::FirewallBridge);
    addInterface(*topology, Fwln811, "fwln811i0", InterfaceRole::FirewallGuestLeg, Fwbr811,
                 Fwpr811);
    addInterface(*topology, Fwpr811, "fwpr811p0", InterfaceRole::FirewallBridgeLeg, Vmbr0, Fwln811);
    addInterface(*topology, Tap812, "tap812i0", InterfaceRole::GuestTap, Vmbr0);
    topology->guests = {guest(101, GuestType::Container, "gateway", "172.31.0.2", Veth101, true),
                        guest(811, GuestType::Vm, "web-host", "172.31.1.11", Tap811, true),
                        guest(812, GuestType::Vm, "database", "172.31.1.12", Tap812, false)};
    topology->index();
    return topology;
}

std::shared_ptr<Topology> crowdedTopology(int guests)
{
    auto topology = madeTopology();
    const char* const names[] = {"mail", "chat", "vpn", "mon", "wiki", "app", "db", "git"};
    const char* const bridges[] = {"vmbr0", "vmbr1", "dmz"};
    addInterface(*topology, 4, "vmbr1", InterfaceRole::Bridge);
    addInterface(*topology, 5, "dmz", InterfaceRole::Bridge);
    addInterface(*topology, 6, "bond0", InterfaceRole::Uplink, 4);
    addInterface(*topology, 7, "vxlan_dmz", InterfaceRole::Tunnel, 5);
    std::uint32_t id = 1000;
    for (int i = 0; i < guests; ++i) {
        const int vmid = 200 + i;
        const int on = i % 8 < 5 ? 0 : i % 8 < 7 ? 1 : 2;
        const bool stopped = i % 11 == 3;
        Guest made = guest(vmid, GuestType::Vm, names[i % 8] + std::to_string(i % 9), "10.9.9.9", 0,
                           i % 3 != 0);
        made.nics[0].bridge = bridges[on];
        made.nics[0].addresses.clear();
        made.running = !stopped;
        if (!stopped) {
            made.nics[0].host = InterfaceId{id};
            addInterface(*topology, id++, "tap" + std::to_string(vmid) + "i0",
                         InterfaceRole::GuestTap,
                         on == 0   ? Vmbr0
                         : on == 1 ? 4U
                                   : 5U);
        }
        topology->guests.push_back(made);
    }
    topology->index();
    return topology;
}

MadeStory resetDropped()
{
    Builder build(madeTopology());
    foundingEnds(build);
    foundingRequest(build);
    build.begin(true, "172.31.1.11", "172.31.0.2", 80, 50198, tcpflag::Rst | tcpflag::Ack);
    build.sight({Tap811, In}, 49 * kMicrosecond, "VM 811 answers with a reset.");
    build.conntrack(ConntrackEvent::Kind::Destroy, Fwbr811,
                    "fwbr811i0 destroys the entry; the packet goes on.");
    build.sight({Fwln811, Out}, 5 * kMicrosecond);
    build.sight({Fwpr811, In}, 2 * kMicrosecond);
    build.drop(Vmbr0, "PVEFW-FORWARD", 1, kInvalidRule, Grade::Counted,
               "vmbr0 looks the reset up again and finds nothing.");
    build.end(VerdictKind::Dropped);
    MadeStory made = build.made;
    Finding finding;
    finding.id = "rst-invalid-second-pass";
    finding.title = "The reset from VM 811 is dropped in vmbr0";
    finding.effect = "The client sees a timeout instead of “connection refused”.";
    finding.why = {
        {Cause::Mark::Sighting, 7,
         "The reset matches the entry that the SYN made: conntrack calls it ESTABLISHED."},
        {Cause::Mark::Conntrack, 0,
         "fwbr811i0: a reset that answers a SYN ends the connection. The entry is destroyed, the "
         "packet goes on."},
        {Cause::Mark::Sighting, 9,
         "vmbr0: conntrack looks at the same packet again. No entry: INVALID."},
        {Cause::Mark::Drop, 0, "Rule 1 drops what is INVALID."}};
    finding.remedies = {{"A conntrack zone for each fwbr", "none seen", {}, RemedyRank::Safe},
                        {"nf_conntrack_allow_invalid: 1 in host.fw",
                         "whole node; guests with policy DROP still lose it",
                         {},
                         RemedyRank::Careful},
                        {"no tracking on fwbr+ (raw table)",
                         "breaks guests with policy DROP",
                         {},
                         RemedyRank::Harmful}};
    finding.references = {"known as PVE bug 4983"};
    finding.journeys = {JourneyId{2}, JourneyId{4}, JourneyId{6}};
    finding.of = 3;
    finding.grade = Grade::Counted;
    made.snapshot->findings = {finding};
    made.snapshot->rulesBefore = listing(412);
    made.snapshot->rulesAfter = listing(415);
    made.story.finding = &made.snapshot->findings.front();
    made.story.title = finding.title;
    made.story.effect = finding.effect;
    return made;
}

MadeStory answered()
{
    Builder build(madeTopology());
    foundingEnds(build);
    foundingRequest(build);
    build.begin(true, "172.31.1.11", "172.31.0.2", 80, 50198, tcpflag::Rst | tcpflag::Ack);
    build.sight({Tap811, In}, 49 * kMicrosecond, "VM 811 answers with a reset.");
    build.conntrack(ConntrackEvent::Kind::Destroy, Fwbr811, "fwbr811i0 destroys the entry.");
    build.sight({Fwln811, Out}, 5 * kMicrosecond);
    build.sight({Fwpr811, In}, 2 * kMicrosecond);
    build.sight({Fwpr101, Out}, 4 * kMicrosecond);
    build.sight({Fwln101, In}, 1 * kMicrosecond);
    build.sight({Veth101, Out}, 7 * kMicrosecond, "The reset reaches CT 101.");
    build.end(VerdictKind::Delivered);
    build.made.story.subject = build.made.story.request;
    MadeStory made = build.made;
    auto request = std::make_shared<JourneyRecord>(*made.story.request);
    request->judgement.kind = VerdictKind::Answered;
    made.story.request = made.story.subject = request;
    made.story.title = "VM 811 refuses the connection, and CT 101 hears it";
    made.story.effect = "The client sees “connection refused”.";
    return made;
}

MadeStory requestDropped()
{
    Builder build(madeTopology());
    foundingEnds(build);
    build.begin(false, "172.31.0.2", "172.31.1.11", 50198, 80, tcpflag::Syn);
    build.sight({Veth101, In}, 0);
    build.sight({Fwln101, Out}, 18 * kMicrosecond);
    build.sight({Fwpr101, In}, kMicrosecond);
    build.sight({Fwpr811, Out}, 3 * kMicrosecond);
    build.sight({Fwln811, In}, kMicrosecond);
    build.drop(Fwbr811, "tap811i0-IN", 12, "-A tap811i0-IN -j DROP", Grade::Seen,
               "The SYN does not leave fwbr811i0.");
    build.end(VerdictKind::Dropped);
    MadeStory made = build.made;
    made.story.title = "The SYN from CT 101 is dropped in fwbr811i0";
    made.story.effect = "The client sees a timeout.";
    return made;
}

MadeStory oneBridge()
{
    Builder build(madeTopology());
    build.path({{Tap812, In}, {Eno1, Out}});
    build.ends(PathEnd::Guest, "VM 812", "database", "172.31.1.12", PathEnd::Uplink, "10.0.0.7",
               "behind eno1", "10.0.0.7");
    build.begin(false, "172.31.1.12", "10.0.0.7", 50198, 443, tcpflag::Syn);
    build.sight({Tap812, In}, 0);
    build.conntrack(ConntrackEvent::Kind::New, Vmbr0, "vmbr0 makes an entry.");
    build.sight({Eno1, Out}, 11 * kMicrosecond);
    build.end(VerdictKind::LeftNode);
    MadeStory made = build.made;
    made.story.title = "The SYN from VM 812 left this node by eno1";
    return made;
}

MadeStory fromLan()
{
    Builder build(madeTopology());
    build.path({{Eno1, In}, {Fwpr811, Out}, {Fwln811, In}, {Tap811, Out}});
    build.ends(PathEnd::Uplink, "2001:db8:4711::9", "behind eno1", "2001:db8:4711::9",
               PathEnd::Guest, "VM 811", "new web host with a very long description",
               "2001:db8:aaaa:bbbb:cccc:dddd:eeee:1111");
    build.begin(false, "10.0.0.7", "172.31.1.11", 50198, 443, tcpflag::Syn);
    build.sight({Eno1, In}, 0);
    build.sight({Fwpr811, Out}, 11 * kMicrosecond);
    build.conntrack(ConntrackEvent::Kind::New, Fwbr811, "fwbr811i0 makes an entry.");
    build.sight({Fwln811, In}, 1 * kMicrosecond);
    build.sight({Tap811, Out}, 4 * kMicrosecond);
    build.end(VerdictKind::Delivered);
    build.begin(true, "172.31.1.11", "10.0.0.7", 443, 50198, tcpflag::Syn | tcpflag::Ack);
    build.sight({Tap811, In}, 1020 * kMillisecond);
    build.sight({Fwln811, Out}, 5 * kMicrosecond);
    build.sight({Fwpr811, In}, 2 * kMicrosecond);
    build.sight({Eno1, Out}, 4 * kMicrosecond);
    build.end(VerdictKind::LeftNode);
    MadeStory made = build.made;
    auto request = std::make_shared<JourneyRecord>(*made.story.request);
    request->judgement.kind = VerdictKind::Answered;
    made.story.request = made.story.subject = request;
    made.story.title = "VM 811 answers 2001:db8:4711::9";
    return made;
}

MadeStory inconclusive()
{
    Builder build(madeTopology());
    foundingEnds(build);
    build.begin(false, "172.31.0.2", "172.31.1.11", 50198, 80, tcpflag::Syn);
    build.sight({Veth101, In}, 0);
    build.sight({Fwln101, Out}, 18 * kMicrosecond);
    build.sight({Fwpr101, In}, kMicrosecond);
    build.end(VerdictKind::Inconclusive);
    MadeStory made = build.made;
    auto request = std::make_shared<JourneyRecord>(*made.story.request);
    request->judgement.note = "The capture lost 37 packets: not being seen proves nothing.";
    made.story.request = made.story.subject = request;
    made.snapshot->capture.kernelDropped = 37;
    made.story.title = "The SYN from CT 101 was not seen after fwpr101p1";
    return made;
}

} // namespace vs::test
