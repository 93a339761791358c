// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_story.h"

#include "story_builder.h"

namespace vs::test {

MadeStory resetDropped()
{
    StoryBuilder build(madeTopology());
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
    made.snapshot->rulesBefore = invalidRuleListing(412);
    made.snapshot->rulesAfter = invalidRuleListing(415);
    made.story.finding = &made.snapshot->findings.front();
    made.story.title = finding.title;
    made.story.effect = finding.effect;
    return made;
}

MadeStory answered()
{
    StoryBuilder build(madeTopology());
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
    StoryBuilder build(madeTopology());
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
    StoryBuilder build(madeTopology());
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
    StoryBuilder build(madeTopology());
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
    StoryBuilder build(madeTopology());
    foundingEnds(build);
    build.begin(false, "172.31.0.2", "172.31.1.11", 50198, 80, tcpflag::Syn);
    build.sight({Veth101, In}, 0);
    build.sight({Fwln101, Out}, 18 * kMicrosecond);
    build.sight({Fwpr101, In}, kMicrosecond);
    build.end(VerdictKind::Inconclusive);
    MadeStory made = build.made;
    auto request = std::make_shared<JourneyRecord>(*made.story.request);
    request->judgement.note =
        core::plain("The capture lost 37 packets: not being seen proves nothing.");
    made.story.request = made.story.subject = request;
    made.snapshot->capture.kernelDropped = 37;
    made.story.title = "The SYN from CT 101 was not seen after fwpr101p1";
    return made;
}

std::vector<std::pair<const char*, MadeStory>> allStories()
{
    return {{"reset-dropped", resetDropped()},
            {"answered", answered()},
            {"request-dropped", requestDropped()},
            {"one-bridge", oneBridge()},
            {"from-lan", fromLan()},
            {"inconclusive", inconclusive()},
            {"reset-proved", resetProved()},
            {"policy-dropped", policyDropped()},
            {"rejected", rejected()},
            {"kernel-reason", kernelReason()},
            {"unexplained", unexplained()},
            {"lost-in-guest", lostInGuest()},
            {"long-words", longWords()}};
}

} // namespace vs::test
