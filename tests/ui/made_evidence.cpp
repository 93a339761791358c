// SPDX-License-Identifier: GPL-3.0-or-later
// Stories with the kernel's own account in them, and those that need the most room.
#include "story_builder.h"

namespace vs::test {

namespace {

const char* const kLongRule =
    "-A tap811i0-IN -s 192.168.100.0/24 -d 172.31.1.11/32 -i fwbr811i0 -p tcp -m set --match-set "
    "PVEFW-811-management-v4 src -m multiport --dports "
    "22,80,443,3306,5432,8006,8080,8443,9000:9100 "
    "-m comment --comment \"everything that the old mail gateway used to reach, until the audit\" "
    "-j DROP";

std::vector<WalkStep> acceptedWalk()
{
    return {walkStep("FORWARD", 1, "-A FORWARD -j PVEFW-FORWARD", "jump PVEFW-FORWARD"),
            walkStep("PVEFW-FORWARD", 2,
                     "-A PVEFW-FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT",
                     "accept")};
}

/// The founding request's first part, up to the door of fwbr811i0.
void requestIntoFirewall(StoryBuilder& build)
{
    foundingEnds(build);
    build.begin(false, "172.31.0.2", "172.31.1.11", 50198, 80, tcpflag::Syn);
    build.sight({Veth101, In}, 0);
    build.walk(Fwbr101, ctstate::New | ctstate::Untracked, RuleWalk::Outcome::Accepted,
               {walkStep("FORWARD", 1, "-A FORWARD -j PVEFW-FORWARD", "jump PVEFW-FORWARD"),
                walkStep("FORWARD", 0, "policy ACCEPT", "accept")});
    build.sight({Fwln101, Out}, 18 * kMicrosecond);
    build.sight({Fwpr101, In}, kMicrosecond);
    build.walk(Vmbr0, ctstate::New | ctstate::Untracked, RuleWalk::Outcome::Accepted,
               {walkStep("FORWARD", 0, "policy ACCEPT", "accept")});
    build.sight({Fwpr811, Out}, 3 * kMicrosecond);
    build.sight({Fwln811, In}, kMicrosecond);
}

Finding finding(const char* id, const char* title, const char* effect)
{
    Finding made;
    made.id = id;
    made.title = title;
    made.effect = effect;
    made.journeys = {JourneyId{1}};
    made.of = 1;
    return made;
}

} // namespace

MadeStory resetProved()
{
    StoryBuilder build(madeTopology());
    foundingEnds(build);
    foundingRequest(build);
    build.begin(true, "172.31.1.11", "172.31.0.2", 80, 50198, tcpflag::Rst | tcpflag::Ack);
    build.sight({Tap811, In}, 49 * kMicrosecond, "VM 811 answers with a reset.");
    build.walk(Fwbr811, ctstate::Established | ctstate::Related, RuleWalk::Outcome::Accepted,
               acceptedWalk());
    build.conntrack(ConntrackEvent::Kind::Destroy, Fwbr811,
                    "fwbr811i0 destroys the entry; the packet goes on.", Order::Proved);
    build.sight({Fwln811, Out}, 5 * kMicrosecond);
    build.sight({Fwpr811, In}, 2 * kMicrosecond);
    build.walk(Vmbr0, ctstate::Invalid, RuleWalk::Outcome::Dropped,
               {walkStep("FORWARD", 1, "-A FORWARD -j PVEFW-FORWARD", "jump PVEFW-FORWARD"),
                walkStep("PVEFW-FORWARD", 1, kInvalidRule, "drop")});
    build.kernelDrop("NETFILTER_DROP", "nf_hook_slow");
    build.drop(Vmbr0, "PVEFW-FORWARD", 1, kInvalidRule, Grade::Proved,
               "vmbr0 looks the reset up again and finds nothing.");
    build.end(VerdictKind::Dropped);
    const MadeStory counted = resetDropped();
    Finding same = counted.snapshot->findings.front();
    same.grade = Grade::Proved;
    same.remedies.insert(same.remedies.begin() + 2,
                         {"One conntrack zone for all fwbr",
                          "does not help on this path: the reset dies in fwbr101i1",
                          "iptables -t raw -A PREROUTING -i fwbr+ -j CT --zone 1",
                          RemedyRank::Useless});
    same.remedies.front().how =
        "iptables -t raw -A PREROUTING -i fwbr811i0 -j CT --zone 1; iptables -t raw -A PREROUTING "
        "-i fwbr101i1 -j CT --zone 2";
    build.explain(std::move(same));
    build.made.snapshot->rulesBefore = invalidRuleListing(412);
    build.made.snapshot->rulesAfter = invalidRuleListing(415);
    return build.made;
}

MadeStory policyDropped()
{
    StoryBuilder build(madeTopology());
    requestIntoFirewall(build);
    build.walk(Fwbr811, ctstate::New, RuleWalk::Outcome::Dropped,
               {walkStep("FORWARD", 1, "-A FORWARD -j PVEFW-FORWARD", "jump PVEFW-FORWARD"),
                walkStep("FORWARD", 0, "policy DROP", "drop")});
    build.drop(Fwbr811, "FORWARD", 0, "policy DROP", Grade::Proved,
               "The SYN is dropped in fwbr811i0 by the policy of FORWARD.");
    build.end(VerdictKind::Dropped);
    Finding made =
        finding("forward-policy",
                "The SYN from CT 101 is dropped in fwbr811i0 by the policy of the node’s "
                "FORWARD chain",
                "The client sees a timeout, and so does everybody else who comes from "
                "outside: only what is answered from within gets through.");
    made.why = {{Cause::Mark::Sighting, 0,
                 "No rule of the PVE firewall decided about the SYN: it fell through to the end of "
                 "the node’s FORWARD chain."},
                {Cause::Mark::Drop, 0,
                 "The chain’s policy is DROP. The PVE firewall never sets it; Docker on the node "
                 "does."}};
    for (int i = 0; i < 6; ++i)
        made.remedies.push_back(
            {"Let forwarded packets of bridges through before Docker’s rules, number " +
                 std::to_string(i),
             "opens the node’s bridges to each other as before Docker came; containers of Docker "
             "stay filtered",
             "iptables -I DOCKER-USER -m physdev --physdev-is-bridged -j ACCEPT",
             i < 2   ? RemedyRank::Careful
             : i < 4 ? RemedyRank::Useless
                     : RemedyRank::Harmful});
    made.references = {"https://docs.docker.com/engine/network/packet-filtering-firewalls/"};
    build.explain(std::move(made));
    return build.made;
}

MadeStory rejected()
{
    StoryBuilder build(madeTopology());
    requestIntoFirewall(build);
    build.drop(Fwbr811, "PVEFW-reject", 8,
               "-A PVEFW-reject -p tcp -j REJECT --reject-with tcp-reset", Grade::Counted,
               "The SYN is rejected in fwbr811i0 by rule 8 of PVEFW-reject.");
    build.end(VerdictKind::Rejected);
    MadeStory made = build.made;
    made.story.title = "The SYN from CT 101 is rejected in fwbr811i0";
    made.story.effect = "The client sees “connection refused”, and it was a rule that refused.";
    return made;
}

MadeStory kernelReason()
{
    StoryBuilder build(madeTopology());
    foundingEnds(build);
    build.begin(false, "172.31.0.2", "172.31.1.11", 50198, 80, tcpflag::Ack);
    build.sight({Veth101, In}, 0);
    build.sight({Fwln101, Out}, 18 * kMicrosecond);
    build.sight({Fwpr101, In}, kMicrosecond);
    build.kernelDrop("BRIDGE_INGRESS_STP_STATE", "br_handle_frame_finish");
    build.drop(Vmbr0, "", 0, "", Grade::Proved, "The acknowledgement is dropped in vmbr0.");
    build.end(VerdictKind::Dropped);
    MadeStory made = build.made;
    made.story.title = "The acknowledgement from CT 101 is dropped in vmbr0";
    return made;
}

MadeStory unexplained()
{
    StoryBuilder build(madeTopology());
    foundingEnds(build);
    build.begin(false, "172.31.0.2", "172.31.1.11", 0, 0, 0);
    build.packet().network = Packet::Network::Arp;
    build.packet().protocol = 0;
    build.packet().etherType = 0x0806;
    build.packet().icmpType = 1;
    build.sight({Veth101, In}, 0);
    build.drop(Fwbr101, "", 0, "", Grade::Seen, "The ARP request is dropped in fwbr101i1.");
    build.end(VerdictKind::Dropped);
    Finding made =
        finding("undelivered-unexplained",
                "The ARP request from CT 101 is lost in fwbr101i1, and what was seen does "
                "not tell why",
                "");
    made.why = {{Cause::Mark::Sighting, 0, "The ARP request came in at veth101i1."},
                {Cause::Mark::Drop, 0,
                 "It never came out at fwln101i1: it ended in fwbr101i1. The place is certain, the "
                 "cause is not."}};
    build.explain(std::move(made));
    return build.made;
}

MadeStory lostInGuest()
{
    StoryBuilder build(madeTopology());
    foundingEnds(build);
    foundingRequest(build);
    Finding made = finding("lost-in-guest", "The SYN reaches VM 811, and VM 811 does not answer",
                           "The client sees a timeout; the node has done its part.");
    made.why = {{Cause::Mark::Sighting, 6, "The SYN went out to VM 811 at tap811i0."},
                {Cause::Mark::Sighting, 0, "Nothing came back from VM 811."}};
    made.remedies = {{"Look inside VM 811: does it listen on port 80?", "none",
                      "ss -ltn; its own firewall", RemedyRank::Safe}};
    build.explain(std::move(made));
    return build.made;
}

MadeStory longWords()
{
    StoryBuilder build(madeTopology());
    requestIntoFirewall(build);
    build.walk(Fwbr811, ctstate::New | ctstate::Established | ctstate::Untracked,
               RuleWalk::Outcome::Dropped, {walkStep("tap811i0-IN", 117, kLongRule, "drop")});
    build.drop(Fwbr811, "bridge proxmox-firewall-guests guest-811-in-security-group-management",
               117, kLongRule, Grade::Proved, "The SYN does not leave fwbr811i0.");
    build.kernelDrop("SKB_DROP_REASON_OF_A_KERNEL_THAT_IS_YET_TO_COME", "nft_do_chain_inet_bridge");
    build.end(VerdictKind::Dropped);
    Finding made = finding(
        "explicit-rule",
        "The SYN from 2001:db8:4711:aaaa:bbbb:cccc:dddd:eeee is dropped in fwbr811i0 by a rule of "
        "the security group management, which the guest’s own configuration takes in before all "
        "others",
        "The client sees a timeout. Whoever tries from within the management network sees none, "
        "because the first rule of the same group lets these through, as the audit of last winter "
        "asked for.");
    for (int i = 0; i < 8; ++i) {
        const Cause why{Cause::Mark::Sighting, i + 1,
                        "Something that takes a whole long sentence to be told, with the names "
                        "fwbr811i0, fwpr811p0 and GROUP-management-IN in it, happens here."};
        made.why.push_back(why);
    }
    for (int i = 0; i < 6; ++i)
        made.remedies.push_back({"A remedy that needs many words before it is clear what is to be "
                                 "done where and by whom",
                                 "a side effect that nobody would guess from the few words of the "
                                 "remedy itself, and that matters",
                                 "pvesh set /nodes/pve1/qemu/811/firewall/rules/3 --enable 0",
                                 i == 0 ? RemedyRank::Safe : RemedyRank::Harmful});
    made.references = {"PVE bug 4983", "https://bugzilla.proxmox.com/show_bug.cgi?id=4983",
                       "https://pve.proxmox.com/wiki/Firewall"};
    made.of = 1234567;
    build.explain(std::move(made));
    return build.made;
}

} // namespace vs::test
